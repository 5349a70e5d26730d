import type { CellStyle } from '../../../workbook';
import { attribute } from '../../xml/document';
import type { XmlElement } from '../../xml/document';
import { attributes } from '../../xml/escape';

export type DifferentialStyle = Pick<CellStyle, 'bold' | 'italic' | 'color' | 'fill'>;

/** Writes one element of the style sheet with the prefix that part uses. */
export type ElementWriter = (local: string, values?: Parameters<typeof attributes>[0], content?: string) => string;

export function elementWriter(prefix: string): ElementWriter {
  return (local, values = {}, content = '') => {
    const name = prefix ? `${prefix}:${local}` : local;
    return content ? `<${name}${attributes(values)}>${content}</${name}>` : `<${name}${attributes(values)}/>`;
  };
}

/** A font: the workbook's own default font with what the style asks for. */
export function fontXml(write: ElementWriter, style: CellStyle, base: XmlElement | null): string {
  const kept = (local: string): string => {
    const child = base?.children.find((candidate) => candidate.local === local);
    return child ? write(local, Object.fromEntries(child.attributes.map(({ name, value }) => [name, value]))) : '';
  };
  return write(
    'font',
    {},
    [
      style.bold ? write('b') : '',
      style.italic ? write('i') : '',
      style.underline ? write('u') : '',
      style.size === undefined ? kept('sz') || write('sz', { val: 11 }) : write('sz', { val: style.size }),
      style.color === undefined ? kept('color') : write('color', { rgb: argb(style.color) }),
      kept('name') || write('name', { val: 'Calibri' }),
      kept('family') || write('family', { val: 2 }),
      kept('charset'),
      kept('scheme'),
    ].join(''),
  );
}

export function fillXml(write: ElementWriter, color: string): string {
  const colors = write('fgColor', { rgb: argb(color) }) + write('bgColor', { indexed: 64 });
  return write('fill', {}, write('patternFill', { patternType: 'solid' }, colors));
}

export function borderXml(write: ElementWriter, style: CellStyle): string {
  const color = style.borderColor === undefined ? write('color', { auto: true }) : write('color', { rgb: argb(style.borderColor) });
  const side = (name: string): string => (hasSide(style, name) ? write(name, { style: 'thin' }, color) : write(name));
  return write('border', {}, [...['left', 'right', 'top', 'bottom'].map(side), write('diagonal')].join(''));
}

export function alignmentXml(write: ElementWriter, style: CellStyle): string {
  const { horizontal, vertical, wrap, indent } = style;
  if (horizontal === undefined && vertical === undefined && !wrap && !indent) return '';
  // Excel keeps an indent only beside a side that it is counted from.
  const side = horizontal ?? (indent ? 'left' : undefined);
  return write('alignment', { horizontal: side, vertical, wrapText: wrap ? true : null, indent: indent ? indent : null });
}

/** A format laid over cells by a rule. Rules take the colour of a solid fill from `bgColor`, other than cells do. */
export function dxfXml(write: ElementWriter, style: DifferentialStyle): string {
  const font = [
    style.bold === undefined ? '' : write('b', style.bold ? {} : { val: false }),
    style.italic === undefined ? '' : write('i', style.italic ? {} : { val: false }),
    style.color === undefined ? '' : write('color', { rgb: argb(style.color) }),
  ].join('');
  const fill = style.fill === undefined ? '' : write('fill', {}, write('patternFill', {}, write('bgColor', { rgb: argb(style.fill) })));
  return write('dxf', {}, (font ? write('font', {}, font) : '') + fill);
}

/** The number that an attribute of an element holds; `fallback` where it is missing or no number. */
export function numberOf(element: XmlElement, name: string, fallback = 0): number {
  const value = attribute(element, name);
  return value === null || !/^\d+$/.test(value) ? fallback : Number(value);
}

function hasSide(style: CellStyle, side: string): boolean {
  return style.border === 'thin' || style.border === side;
}

function argb(color: string): string {
  return `FF${color.toUpperCase()}`;
}
