import type { SheetPlan } from '../../../workbook';
import type { StyleSheet } from '../styles/style-sheet';
import type { WorkbookDraft } from '../workbook-draft';

/** One sheet of ours while it is being written. */
export interface SheetJob {
  readonly workbook: WorkbookDraft;
  readonly styles: StyleSheet;
  readonly plan: SheetPlan;
  /** The title that it was given. */
  readonly title: string;
  /** Its part. */
  readonly path: string;
  /** Sheets of the same plan that were given another title than they wanted. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** Our own parts need no prefix. */
export function plainTag(local: string): string {
  return local;
}
