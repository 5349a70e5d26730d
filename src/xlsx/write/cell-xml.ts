import { escapeText, escapeXstring, attributes } from '../xml/escape';

/** Characters a cell may hold; Excel drops the whole cell where there are more. */
const MAX_CELL_TEXT = 32_767;

/** What stands inside a cell element, and the type it then has. */
export interface CellContent {
  readonly type: 'inlineStr' | 'str' | 'b' | 'e' | null;
  readonly xml: string;
}

/** Writes elements with the prefix of the part they go into. */
export type Tagger = (local: string) => string;

/** Text, inline: never looked up, never calculated, whatever it begins with. */
export function textContent(text: string, tagged: Tagger): CellContent {
  const [is, t] = [tagged('is'), tagged('t')];
  return { type: 'inlineStr', xml: `<${is}><${t} xml:space="preserve">${escapeText(escapeXstring(cutText(text)))}</${t}></${is}>` };
}

/** A number; one that the format cannot hold becomes the error that Excel would show. */
export function numberContent(value: number, tagged: Tagger): CellContent {
  const v = tagged('v');
  return Number.isFinite(value) ? { type: null, xml: `<${v}>${String(value)}</${v}>` } : { type: 'e', xml: `<${v}>#NUM!</${v}>` };
}

export function booleanContent(value: boolean, tagged: Tagger): CellContent {
  const v = tagged('v');
  return { type: 'b', xml: `<${v}>${value ? '1' : '0'}</${v}>` };
}

export function valueContent(value: string | number | boolean, tagged: Tagger): CellContent {
  if (typeof value === 'string') return textContent(value, tagged);
  return typeof value === 'number' ? numberContent(value, tagged) : booleanContent(value, tagged);
}

/** A formula with its stored result. */
export function formulaContent(formula: string, result: string | number | boolean, tagged: Tagger): CellContent {
  const f = `<${tagged('f')}>${escapeText(formula)}</${tagged('f')}>`;
  if (typeof result === 'string') {
    const v = tagged('v');
    return { type: 'str', xml: `${f}<${v}>${escapeText(escapeXstring(cutText(result)))}</${v}>` };
  }
  const { type, xml } = valueContent(result, tagged);
  return { type, xml: f + xml };
}

export function cellXml(reference: string, style: number, content: CellContent | null, tagged: Tagger): string {
  const values = attributes({ r: reference, s: style > 0 ? style : null, t: content?.type });
  return content ? `<${tagged('c')}${values}>${content.xml}</${tagged('c')}>` : `<${tagged('c')}${values}/>`;
}

/** Never in the middle of a surrogate pair. */
function cutText(text: string): string {
  if (text.length <= MAX_CELL_TEXT) return text;
  const cut = text.slice(0, MAX_CELL_TEXT);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}
