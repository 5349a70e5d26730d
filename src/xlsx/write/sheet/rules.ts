import { a1Range } from '../../../workbook';
import type { CellRange, ValidationPlan } from '../../../workbook';
import { attributes, escapeText, escapeXstring } from '../../xml/escape';
import { daySerial } from '../day-serial';
import { sqrefs } from '../sqref';
import type { SheetJob } from './sheet-job';

/** Lengths that Excel reads for the title and the text of an alert (MS-OI29500 2.1.613). */
const MAX_ALERT_TITLE = 32;
const MAX_ALERT_TEXT = 224;

/** The sheet's own conditional formats. */
export function conditionalFormatsXml(job: SheetJob): string {
  const xml = job.plan.rules.map((rule, index) => {
    const values = attributes({ type: 'expression', dxfId: job.styles.ruleFormat(rule.style), priority: index + 1 });
    const sqref = anchored(rule.ranges);
    if (!sqref) return '';
    return `<conditionalFormatting${attributes({ sqref })}><cfRule${values}><formula>${escapeText(rule.formula)}</formula></cfRule></conditionalFormatting>`;
  });
  return xml.join('');
}

/** `dataValidations`. */
export function validationsXml(job: SheetJob): string {
  const xml = job.plan.validations.map((validation) => validationXml(validation, job.workbook.date1904)).filter((text) => text !== '');
  return xml.length === 0 ? '' : `<dataValidations${attributes({ count: xml.length })}>${xml.join('')}</dataValidations>`;
}

function validationXml(validation: ValidationPlan, date1904: boolean): string {
  const sqref = sqrefs(validation.ranges).join(' ');
  const condition = conditionOf(validation, date1904);
  if (!sqref || !condition) return '';
  const values = attributes({
    type: condition.type,
    errorStyle: validation.level === 'warning' ? 'warning' : null,
    operator: condition.operator,
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    errorTitle: alertText(validation.title, MAX_ALERT_TITLE),
    error: alertText(validation.message, MAX_ALERT_TEXT),
    sqref,
  });
  const formulas = condition.formulas.map((formula, index) => {
    const name = `formula${String(index + 1)}`;
    return `<${name}>${escapeText(formula)}</${name}>`;
  });
  return `<dataValidation${values}>${formulas.join('')}</dataValidation>`;
}

function alertText(text: string | undefined, most: number): string | null {
  return text === undefined ? null : escapeXstring(text.slice(0, most));
}

interface Condition {
  readonly type: 'list' | 'date' | 'whole' | 'decimal';
  readonly operator: 'greaterThanOrEqual' | null;
  readonly formulas: readonly string[];
}

function conditionOf({ kind }: ValidationPlan, date1904: boolean): Condition | null {
  if ('list' in kind) return { type: 'list', operator: null, formulas: [kind.list] };
  if ('numberBetween' in kind) {
    return { type: kind.whole ? 'whole' : 'decimal', operator: null, formulas: kind.numberBetween.map(String) };
  }
  const from = daySerial(kind.dateFrom, date1904);
  return from === null ? null : { type: 'date', operator: 'greaterThanOrEqual', formulas: [String(from)] };
}

/** A rule's formula is relative to the first area, so areas keep their order and are not joined. */
function anchored(ranges: readonly CellRange[]): string {
  return ranges.map(a1Range).join(' ');
}
