import type { StandardSheet } from '../standard';
import type { Plan } from '../workbook';
import type { SampleContent } from './sample/content';
import { CLEAN_SAMPLE, withGap } from './sample/content';
import { FAULTS } from './sample/faults';
import type { Fault, FaultId } from './sample/fault';
import { addressOf, titleOf } from './sample/places';
import { planWorkbook } from './standard-sheets';

export interface SampleOptions {
  /** All by default. */
  readonly faults?: readonly FaultId[] | 'all' | 'none';
  /** `two` keeps the matrix and the competency records alone, without the Settings sheet and its as-of date. */
  readonly sheets?: 'all' | 'two';
}

/** The standard workbook filled in for an invented company, with known faults. */
export function buildSample(options: SampleOptions = {}): Plan {
  const content = contentWith(chosenFaults(options.faults ?? 'all'));
  return planWorkbook('full', options.sheets === 'two' ? onlyTwo(content) : content, 0);
}

/** A finding that the sample should cause, with its cells as they stand in the workbook. */
export interface SampleFinding {
  readonly id: string;
  readonly sheet: string;
  /** In the order of the fault's list: `C57`. */
  readonly cells: readonly string[];
  readonly isAccepted: boolean;
  /** Checks whose findings have the same cause and yield to this one. */
  readonly standsFor: readonly string[];
}

/** All findings that the sample with all its sheets should cause with these faults, and no others. */
export function expectedFindings(faults: readonly FaultId[] | 'all' | 'none' = 'all'): readonly SampleFinding[] {
  const chosen = chosenFaults(faults);
  const content = contentWith(chosen);
  return chosen.flatMap((fault) =>
    fault.findings.map(({ id, sheet, cells, isAccepted = false, standsFor = [] }) => ({
      id,
      sheet: titleOf(sheet),
      cells: cells.map((place) => addressOf(content, sheet, place)),
      isAccepted,
      standsFor,
    })),
  );
}

function chosenFaults(faults: readonly FaultId[] | 'all' | 'none'): readonly Fault[] {
  if (faults === 'none') return [];
  return FAULTS.filter((fault) => faults === 'all' || faults.includes(fault.id));
}

function contentWith(faults: readonly Fault[]): SampleContent {
  const content = faults.reduce((result, fault) => fault.apply(result), CLEAN_SAMPLE);
  return { ...content, competency: content.competency.map(withGap) };
}

const TWO_SHEETS: readonly StandardSheet[] = ['matrix', 'competency'];

function onlyTwo(content: SampleContent): Partial<SampleContent> {
  return Object.fromEntries(TWO_SHEETS.map((sheet) => [sheet, content[sheet]]));
}
