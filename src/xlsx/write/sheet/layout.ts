import { MAX_COLUMNS, a1, a1Range } from '../../../workbook';
import type { CellRange, ColumnPlan, SheetPlan } from '../../../workbook';
import { attributes } from '../../xml/escape';
import type { SheetJob } from './sheet-job';

/** `sheetPr`, `dimension`, `sheetViews`, `sheetFormatPr` and `cols`. */
export function layoutXml(job: SheetJob, isSelected: boolean): string {
  const { plan } = job;
  return propertiesXml(plan) + `<dimension ref="${dimension(plan)}"/>` + viewXml(plan, isSelected) + formatXml(plan) + columnsXml(job);
}

function propertiesXml(plan: SheetPlan): string {
  const tab = plan.tabColor === null ? '' : `<tabColor${attributes({ rgb: `FF${plan.tabColor.toUpperCase()}` })}/>`;
  const fit = plan.print?.fitToWidth ? '<pageSetUpPr fitToPage="1"/>' : '';
  return tab || fit ? `<sheetPr>${tab}${fit}</sheetPr>` : '';
}

function dimension(plan: SheetPlan): string {
  const right = plan.rows.reduce((most, row) => Math.max(most, row.cells.length), 1) - 1;
  return a1Range({ top: 0, left: 0, bottom: Math.max(0, plan.rows.length - 1), right });
}

function viewXml(plan: SheetPlan, isSelected: boolean): string {
  const values = attributes({ showGridLines: plan.showGridlines ? null : false, tabSelected: isSelected ? true : null, workbookViewId: 0 });
  const pane = paneXml(plan);
  return `<sheetViews>${pane ? `<sheetView${values}>${pane}</sheetView>` : `<sheetView${values}/>`}</sheetViews>`;
}

function paneXml(plan: SheetPlan): string {
  const { rows, columns } = plan.freeze ?? { rows: 0, columns: 0 };
  if (rows === 0 && columns === 0) return '';
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const values = attributes({
    xSplit: columns > 0 ? columns : null,
    ySplit: rows > 0 ? rows : null,
    topLeftCell: a1({ row: rows, column: columns }),
    activePane: pane,
    state: 'frozen',
  });
  return `<pane${values}/><selection${attributes({ pane })}/>`;
}

function formatXml(plan: SheetPlan): string {
  const deepest = (levels: readonly (number | undefined)[]): number | null => {
    const level = levels.reduce<number>((most, candidate) => Math.max(most, candidate ?? 0), 0);
    return level > 0 ? level : null;
  };
  const outlineLevelRow = deepest(plan.rows.map((row) => row.outline));
  const outlineLevelCol = deepest(plan.columns.map((column) => column.outline));
  return `<sheetFormatPr${attributes({ defaultRowHeight: 15, outlineLevelRow, outlineLevelCol })}/>`;
}

function columnsXml(job: SheetJob): string {
  const { columns } = job.plan;
  const xml = columns.map((column, index) => columnXml(job, column, index, isAfterFolded(columns, index))).join('');
  const isTailFolded = isAfterFolded(columns, columns.length) && columns.length < MAX_COLUMNS;
  const after = columns.length + 1;
  // The plus sign of folded columns stands on the column behind them, which must be there to carry it.
  const tail = isTailFolded ? `<col${attributes({ min: after, max: after, width: 9.140625, collapsed: true })}/>` : '';
  return xml || tail ? `<cols>${xml}${tail}</cols>` : '';
}

function columnXml(job: SheetJob, column: ColumnPlan, index: number, isCollapsed: boolean): string {
  const style = column.style === undefined ? undefined : job.plan.styles[column.style];
  const values = attributes({
    min: index + 1,
    max: index + 1,
    width: column.width,
    style: style ? job.styles.cellFormat(style) : null,
    hidden: column.isHidden ? true : null,
    customWidth: true,
    outlineLevel: column.outline ? column.outline : null,
    collapsed: isCollapsed ? true : null,
  });
  return `<col${values}/>`;
}

function isAfterFolded(columns: readonly ColumnPlan[], index: number): boolean {
  const before = columns[index - 1];
  return (before?.isHidden ?? false) && (before?.outline ?? 0) > (columns[index]?.outline ?? 0);
}

/** `mergeCells`. Areas that overlap each other or a table are left out: Excel would repair the file. */
export function mergesXml(plan: SheetPlan): string {
  const kept: CellRange[] = [];
  for (const merge of plan.merges) {
    const isSingle = merge.top === merge.bottom && merge.left === merge.right;
    const taken = [...kept, ...plan.tables.map((table) => table.range)];
    if (!isSingle && !taken.some((other) => overlaps(merge, other))) kept.push(merge);
  }
  if (kept.length === 0) return '';
  const cells = kept.map((merge) => `<mergeCell${attributes({ ref: a1Range(merge) })}/>`);
  return `<mergeCells${attributes({ count: cells.length })}>${cells.join('')}</mergeCells>`;
}

function overlaps(one: CellRange, other: CellRange): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}
