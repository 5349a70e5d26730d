import { parseA1, parseA1Range } from '../../../src/workbook';
import type { CellRange } from '../../../src/workbook';
import { attribute, childNamed, childrenNamed, descendants } from '../../../src/xlsx/xml/document';
import type { XmlElement } from '../../../src/xlsx/xml/document';
import { WORKSHEET_ORDER } from '../../../src/xlsx/xml/schema-order';
import { decoded, needsQuotes, repeated, wrongCount, wrongOrder } from './linted-package';
import type { LintedPackage, LintedSheet } from './linted-package';
import { lintPage } from './page';
import { childList, formatCounts } from './styles';

export function lintSheet(linted: LintedPackage, sheet: LintedSheet): string[] {
  const { root } = sheet;
  if (!root) return [];
  const problems = [
    ...wrongOrder(root, WORKSHEET_ORDER),
    ...repeated(
      root.children.filter(({ local }) => local !== 'conditionalFormatting' && local !== 'AlternateContent').map(({ local }) => local),
    ).map((local) => `${local} is there twice`),
    ...['mergeCells', 'dataValidations', 'tableParts', 'rowBreaks', 'colBreaks'].flatMap((local) => wrongCount(childNamed(root, local))),
    ...lintDimension(root),
    ...lintSheetViews(linted, root),
    ...lintPage(root),
    ...lintColumns(linted, root),
    ...lintRows(linted, root),
    ...lintMerges(linted, sheet, root),
    ...lintRules(linted, root),
    ...lintValidations(root),
    ...lintLinks(linted, sheet, root),
  ];
  return problems.map((problem) => `${sheet.path}: ${problem}`);
}

function lintDimension(root: XmlElement): string[] {
  const dimension = childNamed(root, 'dimension');
  return dimension && !parseA1Range(attribute(dimension, 'ref') ?? '') ? ['the dimension is no range'] : [];
}

/** Absent, or a number from 0 up to the most that Excel takes. */
function isWithin(value: string | null, most: number): boolean {
  return value === null || (value.trim() !== '' && Number(value) >= 0 && Number(value) <= most);
}

/** Views are those of the workbook, by position. */
function lintSheetViews({ workbook }: LintedPackage, root: XmlElement): string[] {
  const count = Math.max(1, childList(workbook, 'bookViews', 'workbookView').length);
  return childList(root, 'sheetViews', 'sheetView').flatMap((view) => {
    const pane = childNamed(view, 'pane');
    const corner = pane && attribute(pane, 'topLeftCell');
    return [
      ...wrongOrder(view, ['pane', 'selection', 'pivotSelection', 'extLst']),
      ...(Number(attribute(view, 'workbookViewId') ?? -1) in Array.from({ length: count }) ? [] : ['a view is not one of the workbook']),
      ...(corner !== null && !parseA1(corner) ? ['a pane begins nowhere'] : []),
    ];
  });
}

function lintColumns(linted: LintedPackage, root: XmlElement): string[] {
  let last = 0;
  const columns = childNamed(root, 'cols');
  const empty = columns && columns.children.length === 0 ? ['cols is empty'] : [];
  return [
    ...empty,
    ...childList(root, 'cols', 'col').flatMap((column) => {
      const [min, max, style] = ['min', 'max', 'style'].map((name) => Number(attribute(column, name) ?? 0));
      const problems = [];
      if (!min || !max || min > max || min <= last || max > 16_384)
        problems.push(`columns ${String(min)} to ${String(max)} are out of order`);
      if (!isWithin(attribute(column, 'width'), 255)) problems.push(`column ${String(min)} is too wide`);
      if (!isWithin(attribute(column, 'outlineLevel'), 7)) problems.push(`column ${String(min)} has too deep an outline`);
      if ((style ?? 0) >= formatCounts(linted).cells) problems.push(`column format ${String(style)} is missing`);
      last = max ?? last;
      return problems;
    }),
  ];
}

function lintRows(linted: LintedPackage, root: XmlElement): string[] {
  let last = 0;
  return childList(root, 'sheetData', 'row').flatMap((row) => {
    const number = Number(attribute(row, 'r') ?? last + 1);
    const problems = number <= last || number > 1_048_576 ? [`row ${String(number)} is out of order`] : [];
    last = number;
    if (!isWithin(attribute(row, 'ht'), 409.5)) problems.push(`row ${String(number)} is too high`);
    if (!isWithin(attribute(row, 'outlineLevel'), 7)) problems.push(`row ${String(number)} has too deep an outline`);
    return [...problems, ...lintCells(linted, row, number)];
  });
}

const CELL_TYPES = ['b', 'd', 'e', 'inlineStr', 'n', 's', 'str'];

function lintCells(linted: LintedPackage, row: XmlElement, number: number): string[] {
  let last = -1;
  return childrenNamed(row, 'c').flatMap((cell) => {
    const reference = attribute(cell, 'r');
    const position = reference === null ? { row: number - 1, column: last + 1 } : parseA1(reference);
    if (!position || position.row !== number - 1) return [`cell ${reference ?? ''} is not of row ${String(number)}`];
    const problems = position.column <= last ? [`cell ${reference ?? ''} is out of order`] : [];
    last = position.column;
    const format = Number(attribute(cell, 's') ?? 0);
    if (format >= formatCounts(linted).cells) problems.push(`cell ${reference ?? ''} has format ${String(format)}, which is missing`);
    return [
      ...problems,
      ...wrongOrder(cell, ['f', 'v', 'is', 'extLst']),
      ...lintContent(linted, cell).map((problem) => `cell ${reference ?? ''} ${problem}`),
    ];
  });
}

function lintContent(linted: LintedPackage, cell: XmlElement): string[] {
  const type = attribute(cell, 't') ?? 'n';
  const value = childNamed(cell, 'v')?.text ?? null;
  const inline = childNamed(cell, 'is');
  const problems: string[] = [];
  if (!CELL_TYPES.includes(type)) problems.push(`has the type ${type}`);
  if ((type === 'inlineStr') !== (inline !== null)) problems.push('has inline text and another type, or the other way round');
  if (inline && value !== null) problems.push('has inline text and a value');
  if (type === 'n' && value !== null && value !== '' && !Number.isFinite(Number(value))) problems.push(`has the number ${value}`);
  if (type === 'b' && value !== null && !/^[01]$/.test(value)) problems.push(`has the truth value ${value}`);
  if (type === 's' && Number(value) >= sharedTexts(linted)) problems.push(`has shared text ${String(value)}, which is missing`);
  const text = inline ? [...descendants(inline)].map((element) => element.text).join('') : type === 'str' ? (value ?? '') : '';
  if (text.length > 32_767) problems.push('has too much text');
  return [...problems, ...lintFormula(cell), ...(type === 'e' && !ERRORS.includes(value ?? '') ? [`has the error ${value ?? ''}`] : [])];
}

const ERRORS = '#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA #SPILL! #CALC! #FIELD! #BLOCKED! #CONNECT! #BUSY!'.split(' ');

function lintFormula(cell: XmlElement): string[] {
  const formula = childNamed(cell, 'f');
  if (!formula) return [];
  const problems: string[] = [];
  if (formula.text.trimStart().startsWith('=')) problems.push('has a formula that begins with =');
  if (formula.text.length > 8_192) problems.push('has too long a formula');
  if (formula.text === '' && attribute(formula, 't') === null) problems.push('has an empty formula');
  return problems;
}

function sharedTexts(linted: LintedPackage): number {
  const path = linted.relationships(linted.workbookPath).find(({ kind }) => kind === 'sharedStrings')?.target ?? '';
  return linted.xml.get(path)?.children.length ?? 0;
}

function lintMerges(linted: LintedPackage, sheet: LintedSheet, root: XmlElement): string[] {
  const merges = childList(root, 'mergeCells', 'mergeCell').map((merge) => attribute(merge, 'ref') ?? '');
  const ranges = merges.map(parseA1Range);
  const tables = linted
    .relationships(sheet.path)
    .filter(({ kind }) => kind === 'table')
    .flatMap(({ target }) => parseA1Range((linted.xml.get(target) && attribute(linted.xml.get(target) as XmlElement, 'ref')) ?? '') ?? []);
  return ranges.flatMap((range, index) => {
    if (!range) return [`merge ${String(merges[index])} is no range`];
    if (range.top === range.bottom && range.left === range.right) return [`merge ${String(merges[index])} is one cell`];
    if (ranges.slice(0, index).some((other) => other && overlaps(range, other))) return [`merge ${String(merges[index])} overlaps another`];
    return tables.some((table) => overlaps(range, table)) ? [`merge ${String(merges[index])} overlaps a table`] : [];
  });
}

function overlaps(one: CellRange, other: CellRange): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

function lintRules(linted: LintedPackage, root: XmlElement): string[] {
  const holders = childrenNamed(root, 'conditionalFormatting');
  const rules = holders.flatMap((holder) => childrenNamed(holder, 'cfRule'));
  const modern = [...descendants(root)].filter((element) => element.local === 'cfRule' && element.uri !== root.uri);
  const priorities = [...rules, ...modern].map((rule) => attribute(rule, 'priority')).filter((priority) => priority !== null);
  return [
    ...holders.filter((holder) => childrenNamed(holder, 'cfRule').length === 0).map(() => 'a conditional format has no rule'),
    ...holders.flatMap((holder) => lintSqref(attribute(holder, 'sqref'), 'conditional format')),
    ...repeated(priorities).map((priority) => `two rules have the priority ${priority}`),
    ...rules.flatMap((rule) => {
      const format = attribute(rule, 'dxfId');
      const problems = format !== null && Number(format) >= formatCounts(linted).rules ? [`rule format ${format} is missing`] : [];
      if (Number(attribute(rule, 'priority') ?? 0) < 1) problems.push('a rule has no priority');
      if (attribute(rule, 'type') === 'expression' && !childNamed(rule, 'formula')?.text) problems.push('a rule has no formula');
      return problems;
    }),
  ];
}

function lintSqref(sqref: string | null, what: string): string[] {
  const areas = (sqref ?? '').trim().split(/\s+/);
  return areas.filter((area) => area.includes('$') || !parseA1Range(area)).map((area) => `${what} on "${area}", which is no area`);
}

function lintValidations(root: XmlElement): string[] {
  return childList(root, 'dataValidations', 'dataValidation').flatMap((validation) => {
    const problems = lintSqref(attribute(validation, 'sqref'), 'validation');
    if (lengthOf(validation, 'errorTitle') > 32 || lengthOf(validation, 'promptTitle') > 32)
      problems.push('a validation has too long a title');
    if (lengthOf(validation, 'error') > 224 || lengthOf(validation, 'prompt') > 255) problems.push('a validation has too long a text');
    const type = attribute(validation, 'type') ?? 'none';
    const formula = childNamed(validation, 'formula1')?.text ?? '';
    if (type !== 'none' && (formula === '' || formula.startsWith('='))) problems.push('a validation has no proper formula');
    const operator = attribute(validation, 'operator') ?? 'between';
    const wantsTwo = !['none', 'list', 'custom'].includes(type) && ['between', 'notBetween'].includes(operator);
    if (wantsTwo && !childNamed(validation, 'formula2')?.text) problems.push('a validation between two values has one');
    if (type === 'list' && formula.startsWith('"') && formula.length > 257) problems.push('a validation has too long a list');
    return problems;
  });
}

/** Characters of an attribute as Excel counts them. */
function lengthOf(element: XmlElement, name: string): number {
  return decoded(attribute(element, name) ?? '').length;
}

function lintLinks(linted: LintedPackage, sheet: LintedSheet, root: XmlElement): string[] {
  const links = childList(root, 'hyperlinks', 'hyperlink');
  const titles = linted.sheets.map(({ name }) => name.toLowerCase());
  const empty = childNamed(root, 'hyperlinks') && links.length === 0 ? ['hyperlinks is empty'] : [];
  return [
    ...empty,
    ...(links.length > 65_530 ? ['there are too many links'] : []),
    ...links.flatMap((link) => {
      const ref = attribute(link, 'ref') ?? '';
      const location = attribute(link, 'location');
      const problems = parseA1Range(ref) ? [] : [`link on "${ref}", which is no area`];
      if (location === null && !link.attributes.some(({ local }) => local === 'id')) problems.push(`link on ${ref} leads nowhere`);
      const title = /^'((?:[^']|'')+)'!/.exec(location ?? '')?.[1]?.replace(/''/g, "'");
      if (title !== undefined && !titles.includes(title.toLowerCase()))
        problems.push(`link on ${ref} leads to ${title}, which is not there`);
      if (location !== null && needsQuotes(location)) problems.push(`link on ${ref} leads to a sheet that is not in quotes`);
      if (lengthOf(link, 'tooltip') > 255) problems.push(`link on ${ref} has too long a tip`);
      return problems;
    }),
    ...repeated(links.map((link) => attribute(link, 'ref') ?? '')).map((ref) => `two links on ${ref}`),
    ...linted
      .relationships(sheet.path)
      .filter(
        ({ kind, isExternal, target }) => kind === 'hyperlink' && isExternal && (/[\s<>"^`{|}\\]/.test(target) || target.length > 2_079),
      )
      .map(({ target }) => `"${target}" is no address`),
  ];
}
