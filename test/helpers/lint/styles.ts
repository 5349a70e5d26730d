import { attribute, childNamed, childrenNamed } from '../../../src/xlsx/xml/document';
import type { XmlElement } from '../../../src/xlsx/xml/document';
import { STYLES_ORDER } from '../../../src/xlsx/xml/schema-order';
import { repeated, wrongCount, wrongOrder } from './linted-package';
import type { LintedPackage } from './linted-package';

/** How many cell formats and rule formats there are; cells and rules may name no others. */
export function formatCounts({ styles }: LintedPackage): { readonly cells: number; readonly rules: number } {
  const count = (local: string): number => (styles && childNamed(styles, local)?.children.length) ?? 0;
  return { cells: Math.max(1, count('cellXfs')), rules: count('dxfs') };
}

export function lintStyles({ styles }: LintedPackage): string[] {
  if (!styles) return [];
  const list = (local: string): readonly XmlElement[] => childNamed(styles, local)?.children ?? [];
  const counts: Record<string, number> = {
    fontId: list('fonts').length,
    fillId: list('fills').length,
    borderId: list('borders').length,
    xfId: list('cellStyleXfs').length,
  };
  const formats = [...list('cellXfs'), ...list('cellStyleXfs')];
  const numbers = list('numFmts').map((format) => attribute(format, 'numFmtId') ?? '');
  const problems = [
    ...wrongOrder(styles, STYLES_ORDER),
    ...STYLES_ORDER.flatMap((local) => wrongCount(childNamed(styles, local))),
    ...formats.flatMap((format, index) => lintFormat(format, index, counts, numbers)),
    ...repeated(numbers).map((number) => `number format ${number} is there twice`),
    ...list('numFmts')
      .filter((format) => !attribute(format, 'formatCode'))
      .map(() => 'a number format is empty'),
    ...lintReservedFills(list('fills')),
    ...lintSizes(list),
    ...list('dxfs').flatMap((dxf) => wrongOrder(dxf, ['font', 'numFmt', 'fill', 'alignment', 'border', 'protection', 'extLst'])),
    ...colors(styles),
  ];
  return problems.map((problem) => `styles: ${problem}`);
}

function lintFormat(format: XmlElement, index: number, counts: Readonly<Record<string, number>>, numbers: readonly string[]): string[] {
  const outOfRange = Object.entries(counts).flatMap(([id, count]) => {
    const value = attribute(format, id);
    const isFree = value === null || (id === 'xfId' && count === 0);
    return isFree || Number(value) < count ? [] : [`format ${String(index)} has ${id} ${value} of ${String(count)}`];
  });
  const number = attribute(format, 'numFmtId') ?? '0';
  return Number(number) < 164 || numbers.includes(number)
    ? outOfRange
    : [...outOfRange, `format ${String(index)} has number format ${number}, which is missing`];
}

/** Bounds of MS-OI29500 2.1.696 and following; Excel wants one of each at least. */
function lintSizes(list: (local: string) => readonly XmlElement[]): string[] {
  const sizes: readonly (readonly [string, number])[] = [
    ['fonts', list('fonts').length],
    ['fills', list('fills').length],
    ['borders', list('borders').length],
    ['cellStyleXfs', list('cellStyleXfs').length],
    ['cellXfs', list('cellXfs').length],
  ];
  const formats = list('cellXfs').length + list('cellStyleXfs').length;
  return [
    ...sizes.filter(([, size]) => size === 0).map(([local]) => `there are no ${local}`),
    ...sizes.filter(([, size]) => size > 65_430).map(([local]) => `there are too many ${local}`),
    ...(formats > 65_430 ? ['there are too many formats'] : []),
  ];
}

/** Programs take the first two fills for none and grey whatever they hold. */
function lintReservedFills(fills: readonly XmlElement[]): string[] {
  const first = fills[0] && childNamed(fills[0], 'patternFill');
  return fills.length > 0 && first && !['none', null].includes(attribute(first, 'patternType')) ? ['the first fill is not "none"'] : [];
}

function colors(styles: XmlElement): string[] {
  const all = ['fonts', 'fills', 'borders', 'dxfs'].flatMap((local) => childNamed(styles, local)?.children ?? []);
  return all
    .flatMap((element) => colorsBelow(element))
    .filter((color) => !/^[0-9A-Fa-f]{8}$/.test(color))
    .map((color) => `${color} is no colour`);
}

function colorsBelow(element: XmlElement): string[] {
  const own = /[cC]olor$/.test(element.local) ? attribute(element, 'rgb') : null;
  return [...(own === null ? [] : [own]), ...element.children.flatMap(colorsBelow)];
}

export function childList(parent: XmlElement, list: string, local: string): XmlElement[] {
  const element = childNamed(parent, list);
  return element ? childrenNamed(element, local) : [];
}
