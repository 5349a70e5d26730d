import { a1Range } from '../../../workbook';
import type { ApplyNote, RowPlan, TablePlan } from '../../../workbook';
import { folderOf } from '../../package/part-path';
import { attribute } from '../../xml/document';
import { attributes } from '../../xml/escape';
import { columnNameAttribute, freeColumnName } from '../column-names';
import { definedNames } from '../defined-names';
import { freeName } from '../free-name';
import { XML_DECLARATION } from '../package-draft';
import type { WorkbookDraft } from '../workbook-draft';
import type { SheetJob } from './sheet-job';

const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/** A table that can be written: the names of its columns are the texts of its header cells. */
export interface PreparedTable {
  readonly plan: TablePlan;
  readonly columns: readonly string[];
}

/** Tables with at least one row below the header; fewer Excel repairs. Header texts are made unique and not empty. */
export function prepareTables(tables: readonly TablePlan[], rows: readonly RowPlan[]): PreparedTable[] {
  return tables.flatMap((plan) => {
    const header = rows[plan.range.top];
    return header && plan.range.bottom > plan.range.top ? [{ plan, columns: columnNames(plan, header) }] : [];
  });
}

/** Texts of cells by row and column, both from 0. */
export type HeaderTexts = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** The header cells of tables, with the text that they must hold, whatever the plan has there. */
export function headerTexts(tables: readonly PreparedTable[]): HeaderTexts {
  const texts = new Map<number, Map<number, string>>();
  for (const { plan, columns } of tables) {
    const inRow = texts.get(plan.range.top) ?? new Map<number, string>();
    texts.set(plan.range.top, inRow);
    columns.forEach((text, index) => inRow.set(plan.range.left + index, text));
  }
  return texts;
}

/** Writes the table parts and returns `tableParts`. */
export function writeTables(job: SheetJob, tables: readonly PreparedTable[], notes: ApplyNote[]): string {
  const parts = tables.map(({ plan, columns }) => {
    const name = freeName(plan.name, takenNames(job.workbook));
    if (name !== plan.name) notes.push({ kind: 'nameTaken', wanted: plan.name, given: name });
    const path = job.workbook.parts.freePath(`${folderOf(job.workbook.path)}tables/table`, '.xml');
    job.workbook.parts.addPart(path, TABLE_TYPE, tableXml(job.workbook, plan, columns, name));
    return `<tablePart${attributes({ 'r:id': job.workbook.parts.relate(job.path, 'table', path) })}/>`;
  });
  return parts.length === 0 ? '' : `<tableParts${attributes({ count: parts.length })}>${parts.join('')}</tableParts>`;
}

/** Names of tables and names of the workbook must differ from each other, whatever their case. */
export function takenNames(workbook: WorkbookDraft): Set<string> {
  const tables = tableParts(workbook).flatMap((path) => {
    const { root } = workbook.parts.xml(path);
    return [attribute(root, 'name'), attribute(root, 'displayName')];
  });
  return new Set(
    [...tables, ...definedNames(workbook).map(({ name }) => name)].flatMap((name) => (name === null ? [] : [name.toLowerCase()])),
  );
}

function tableParts(workbook: WorkbookDraft): string[] {
  return workbook.parts.partPaths.filter((path) => workbook.parts.contentType(path) === TABLE_TYPE);
}

function tableXml(workbook: WorkbookDraft, plan: TablePlan, columns: readonly string[], name: string): string {
  const id =
    tableParts(workbook).reduce((most, path) => Math.max(most, Number(attribute(workbook.parts.xml(path).root, 'id') ?? 0)), 0) + 1;
  const ref = a1Range(plan.range);
  const names = columns.map((text, index) => `<tableColumn${attributes({ id: index + 1, name: columnNameAttribute(text) })}/>`);
  const style = attributes({
    name: plan.style,
    showFirstColumn: false,
    showLastColumn: false,
    showRowStripes: true,
    showColumnStripes: false,
  });
  return (
    `${XML_DECLARATION}<table${attributes({ xmlns: workbook.dialect.main, id, name, displayName: name, ref, totalsRowShown: false })}>` +
    (plan.showFilter ? `<autoFilter${attributes({ ref })}/>` : '') +
    `<tableColumns${attributes({ count: columns.length })}>${names.join('')}</tableColumns><tableStyleInfo${style}/></table>`
  );
}

function columnNames({ range }: TablePlan, header: RowPlan): string[] {
  const taken = new Set<string>();
  const names: string[] = [];
  for (let column = range.left; column <= range.right; column += 1) {
    const value = header.cells[column]?.value ?? null;
    const wanted = value !== null && 'text' in value && value.text !== '' ? value.text : `Column${String(column - range.left + 1)}`;
    const name = freeColumnName(wanted, (candidate) => taken.has(candidate));
    taken.add(name.toLowerCase());
    names.push(name);
  }
  return names;
}
