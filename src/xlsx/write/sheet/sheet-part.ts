import type { ApplyNote } from '../../../workbook';
import { XML_DECLARATION } from '../package-draft';
import { sheetDataXml } from './cells';
import { layoutXml, mergesXml } from './layout';
import { linksXml } from './links';
import { breaksXml, printXml } from './print';
import { conditionalFormatsXml, validationsXml } from './rules';
import type { SheetJob } from './sheet-job';
import { headerTexts, prepareTables, writeTables } from './tables';

/** What a sheet keeps when it is written anew in place. */
export interface KeptFromBefore {
  readonly isSelected: boolean;
  /** `drawing`, `legacyDrawing` and the like: what the user put on our sheet, such as comments. */
  readonly drawingsXml: string;
}

export const NOTHING_KEPT: KeptFromBefore = { isSelected: false, drawingsXml: '' };

/** Writes the part of a sheet of ours, with its tables and links. Elements come in the order of CT_Worksheet. */
export function sheetPartXml(job: SheetJob, kept: KeptFromBefore, notes: ApplyNote[]): string {
  const { plan, workbook } = job;
  const tables = prepareTables(plan.tables, plan.rows);
  return [
    `${XML_DECLARATION}<worksheet xmlns="${workbook.dialect.main}" xmlns:r="${workbook.dialect.relationships}">`,
    layoutXml(job, kept.isSelected),
    sheetDataXml(job, headerTexts(tables)),
    mergesXml(plan),
    conditionalFormatsXml(job),
    validationsXml(job),
    linksXml(job),
    printXml(plan.print),
    breaksXml(plan.rows),
    kept.drawingsXml,
    writeTables(job, tables, notes),
    '</worksheet>',
  ].join('');
}
