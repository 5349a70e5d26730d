import { parseA1Range } from '../../../src/workbook';
import type { CellRange } from '../../../src/workbook';
import { attribute, childNamed, childrenNamed, descendants } from '../../../src/xlsx/xml/document';
import type { XmlElement } from '../../../src/xlsx/xml/document';
import { decoded, repeated, wrongCount, wrongOrder } from './linted-package';
import type { LintedPackage, LintedSheet } from './linted-package';
import { childList } from './styles';

interface LintedTable {
  readonly path: string;
  readonly root: XmlElement;
  readonly sheet: LintedSheet;
}

export function lintTables(linted: LintedPackage): string[] {
  const tables = linted.sheets.flatMap((sheet) =>
    linted.relationships(sheet.path).flatMap(({ kind, target }): LintedTable[] => {
      const root = linted.xml.get(target);
      return kind === 'table' && root ? [{ path: target, root, sheet }] : [];
    }),
  );
  const names = tables.map(({ root }) => (attribute(root, 'displayName') ?? '').toLowerCase());
  const defined = childList(linted.workbook, 'definedNames', 'definedName').map((name) => (attribute(name, 'name') ?? '').toLowerCase());
  return [
    ...repeated(tables.map(({ root }) => attribute(root, 'id') ?? '')).map((id) => `tables: two have the id ${id}`),
    ...repeated(names).map((name) => `tables: two are called ${name}`),
    ...names.filter((name) => defined.includes(name)).map((name) => `tables: ${name} is a name of the workbook too`),
    ...lintOverlaps(tables),
    ...repeated(tables.map(({ path }) => path)).map((path) => `${path}: belongs to two sheets`),
    ...tables.flatMap((table) => lintTable(linted, table).map((problem) => `${table.path}: ${problem}`)),
    ...linted.sheets.flatMap((sheet) => lintTableParts(linted, sheet)),
  ];
}

function lintOverlaps(tables: readonly LintedTable[]): string[] {
  const placed = tables.flatMap(({ path, root, sheet }) => {
    const range = parseA1Range(attribute(root, 'ref') ?? '');
    return range ? [{ path, range, sheet }] : [];
  });
  return placed.flatMap(({ path, range, sheet }, index) =>
    placed
      .slice(0, index)
      .filter((other) => other.sheet === sheet && range.top <= other.range.bottom && other.range.top <= range.bottom)
      .filter((other) => range.left <= other.range.right && other.range.left <= range.right)
      .map((other) => `${path}: overlaps ${other.path}`),
  );
}

/** The sheet must list each table that it is related to. */
function lintTableParts(linted: LintedPackage, { path, root }: LintedSheet): string[] {
  const related = linted.relationships(path).filter(({ kind }) => kind === 'table');
  const listed = root ? childList(root, 'tableParts', 'tablePart') : [];
  return related.length === listed.length ? [] : [`${path}: lists ${String(listed.length)} tables but has ${String(related.length)}`];
}

function lintTable(linted: LintedPackage, { root, sheet }: LintedTable): string[] {
  const order = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];
  const name = attribute(root, 'displayName') ?? '';
  const range = parseA1Range(attribute(root, 'ref') ?? '');
  if (!range) return [`"${attribute(root, 'ref') ?? ''}" is no range`];
  const columns = childList(root, 'tableColumns', 'tableColumn');
  const columnNames = columns.map((column) => decoded(attribute(column, 'name') ?? ''));
  const hasHeader = attribute(root, 'headerRowCount') !== '0';
  const problems = [...wrongOrder(root, order), ...wrongCount(childNamed(root, 'tableColumns'))];
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) || /^(?:[a-z]{1,3}\d{1,7}|r|c|r\d*c\d*)$/i.test(name))
    problems.push(`"${name}" is no name`);
  if (columns.length !== range.right - range.left + 1) problems.push('has another number of columns than its range');
  if (hasHeader && range.bottom === range.top) problems.push('has no row below the header');
  problems.push(...repeated(columnNames.map((column) => column.toLowerCase())).map((column) => `two columns are called ${column}`));
  problems.push(...repeated(columns.map((column) => attribute(column, 'id') ?? '')).map((id) => `two columns have the id ${id}`));
  if (columnNames.some((column) => column.length > 255)) problems.push('a column has too long a name');
  if ([root, ...columns].some((element) => !(Number(attribute(element, 'id')) >= 1))) problems.push('an id is not above 0');
  const calculated = columns.map((column) => childNamed(column, 'calculatedColumnFormula')?.text ?? null);
  if (calculated.some((formula) => formula !== null && /^$|^=/.test(formula.trim())))
    problems.push('a calculated column has no proper formula');
  const style = childNamed(root, 'tableStyleInfo');
  if (style && attribute(style, 'name') === '') problems.push('has a style without a name');
  if (columnNames.some((column) => column === '')) problems.push('a column has no name');
  if (hasHeader) problems.push(...lintHeader(linted, sheet, range, columnNames));
  const filter = childNamed(root, 'autoFilter');
  const filtered = filter && parseA1Range(attribute(filter, 'ref') ?? '');
  if (
    filter &&
    (!filtered ||
      filtered.top !== range.top ||
      filtered.left !== range.left ||
      filtered.right !== range.right ||
      filtered.bottom > range.bottom)
  )
    problems.push('filters another range');
  return problems;
}

function lintHeader(linted: LintedPackage, sheet: LintedSheet, range: CellRange, names: readonly string[]): string[] {
  const cells = new Map(
    (sheet.root ? childList(sheet.root, 'sheetData', 'row') : [])
      .flatMap((row) => childrenNamed(row, 'c'))
      .map((cell) => [attribute(cell, 'r'), cell]),
  );
  return names.flatMap((name, index) => {
    const reference = `${letters(range.left + index)}${String(range.top + 1)}`;
    const cell = cells.get(reference);
    const text = cell ? cellText(linted, cell) : null;
    return text === name ? [] : [`column ${name} is called ${String(text)} in cell ${reference}`];
  });
}

function cellText(linted: LintedPackage, cell: XmlElement): string | null {
  const type = attribute(cell, 't');
  if (type === 'inlineStr') return decoded(richText(childNamed(cell, 'is')));
  if (type === 'str') return childNamed(cell, 'v')?.text ?? '';
  if (type !== 's') return null;
  const path = linted.relationships(linted.workbookPath).find(({ kind }) => kind === 'sharedStrings')?.target ?? '';
  return decoded(richText(linted.xml.get(path)?.children[Number(childNamed(cell, 'v')?.text ?? -1)] ?? null));
}

function richText(element: XmlElement | null): string {
  const texts = element ? [...descendants(element)].filter((child) => child.local === 't') : [];
  return texts.map((text) => text.text).join('');
}

function letters(column: number): string {
  return (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
}
