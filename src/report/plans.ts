import { EMPTY_PLAN, SUMMARY_MARKER } from '../workbook';
import type { Plan, WorkbookSnapshot } from '../workbook';
import type { CheckReport } from './check-report';
import { highlightPlan, NO_HIGHLIGHTS } from './highlights';
import { summaryPlan } from './summary/summary-plan';
import type { SummaryOptions } from './summary/summary-plan';

export interface AnnotationOptions extends SummaryOptions {
  /** Highlight failing cells; false leaves the highlights of an earlier check as they are. */
  readonly highlight: boolean;
  /** Write the summary sheet; false leaves that of an earlier check as it is. */
  readonly summary: boolean;
}

/** What one press writes into the workbook. From the same report and notes it is always the same plan. */
export function annotationPlan(report: CheckReport, snapshot: WorkbookSnapshot, options: AnnotationOptions): Plan {
  return {
    ...EMPTY_PLAN,
    sheets: options.summary ? [summaryPlan(report, snapshot, options)] : [],
    highlights: options.highlight ? highlightPlan(report) : null,
  };
}

/** Takes our summary and our highlights out again. */
export function clearPlan(): Plan {
  return { ...EMPTY_PLAN, removeSheets: [SUMMARY_MARKER], highlights: NO_HIGHLIGHTS };
}
