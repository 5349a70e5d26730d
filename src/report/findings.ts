import { formatMessage, remedyOf } from '../checks';
import type { Check, Grade, Outcome } from '../checks';
import { unique } from '../checks/common/cells';
import { byText, fold } from '../standard';
import type { CellRef } from '../workbook';
import { words } from '../words';
import type { Finding } from './check-report';
import type { Raised } from './precedence';
import { CRASHED_SUBJECT } from './run-checks';

/**
 * Findings with their ids and words. An id is check + subject; where a subject fails on several sheets, the first by name keeps the
 * plain id and the others get ` @Sheet`, so that neither row, nor sheet order, nor a count can change it.
 * @param fallback stands for a finding without cells of its own (a check that crashed)
 */
export function makeFindings(raised: readonly Raised[], fallback: CellRef): readonly Finding[] {
  const placed = raised.map((one) => ({ ...one, place: one.outcome.cells[0] ?? fallback }));
  const sheets = new Map<string, Set<string>>();
  for (const { check, outcome, place } of placed) {
    const key = keyOf(check, outcome);
    sheets.set(key, (sheets.get(key) ?? new Set()).add(place.sheet));
  }
  return placed.map(({ check, outcome, place }) => {
    const first = [...(sheets.get(keyOf(check, outcome)) ?? [])].sort(byText)[0];
    const suffix = first === place.sheet ? '' : ` @${place.sheet}`;
    return makeFinding(check, outcome, place, `${check.id} ${outcome.subject}${suffix}`);
  });
}

function makeFinding(check: Check, outcome: Outcome, place: CellRef, id: string): Finding {
  const { cells, others } = splitCells(outcome, place);
  const grade = gradeOf(check, outcome);
  return {
    id,
    check,
    outcome: outcome.outcome === 'fail' ? 'fail' : 'review',
    severity: outcome.severity ?? check.severity,
    basis: outcome.basis ?? check.basis,
    subject: outcome.subject,
    sheet: place.sheet,
    cells,
    related: relatedOf(outcome, others),
    message: messageOf(check, outcome),
    remedy: outcome.subject === CRASHED_SUBJECT ? words.report.crashedRemedy : remedyOf(check, outcome),
    clauses: outcome.clauses ?? check.clauses,
    refs: outcome.refs ?? [],
    persons: outcome.persons ?? [],
    grade,
    gradeText: gradeText(check, outcome, grade),
    isFromMatrixOnly: outcome.source === 'matrix',
    accepted: null,
  };
}

function messageOf(check: Check, outcome: Outcome): string {
  if (outcome.subject === CRASHED_SUBJECT) return words.report.crashed(check.id, check.title);
  const template = check.messages[outcome.message];
  const message = template === undefined ? check.title : formatMessage(template, outcome.data);
  return outcome.source === 'matrix' && !SAYS_SO.test(message) ? `${message} ${words.report.fromMatrixOnly}` : message;
}

/** Some checks say in words of their own that they saw the matrix only. */
const SAYS_SO = /\bseen from the (matrix|RACI)\b/i;

/** Practice is at most an observation, whatever a check says (ground rule 1). */
function gradeOf(check: Check, outcome: Outcome): Grade {
  const basis = outcome.basis ?? check.basis;
  return basis === 'practice' || outcome.subject === CRASHED_SUBJECT ? 'observation' : check.grade(outcome);
}

function gradeText(check: Check, outcome: Outcome, grade: Grade): string {
  const isPractice = (outcome.basis ?? check.basis) === 'practice';
  const severity = outcome.severity ?? check.severity;
  return isPractice && grade === 'observation' && check.couldLeadTo && severity !== 'info'
    ? words.report.grade.couldLead(check.couldLeadTo)
    : words.report.grade.plain[grade];
}

function splitCells(outcome: Outcome, place: CellRef): { cells: readonly CellRef[]; others: readonly CellRef[] } {
  // A cell that gives two letters ("A/R") may come twice.
  const own = unique(outcome.cells.filter(({ sheet }) => sheet === place.sheet));
  return {
    cells: own.length > 0 ? [...own].sort(byPosition) : [place],
    others: outcome.cells.filter(({ sheet }) => sheet !== place.sheet),
  };
}

/** Related cells by sheet: one entry a sheet and reason. */
function relatedOf(outcome: Outcome, others: readonly CellRef[]): Finding['related'] {
  const groups = new Map<string, { sheet: string; cells: CellRef[]; why: string }>();
  const entries = [...(outcome.related ?? []), { cells: others, why: words.report.otherSheet }];
  for (const { cells, why } of entries) {
    for (const cell of cells) {
      const key = JSON.stringify([cell.sheet, why]);
      const group = groups.get(key) ?? { sheet: cell.sheet, cells: [], why };
      if (!group.cells.some((known) => known.row === cell.row && known.column === cell.column)) group.cells.push(cell);
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}

export function byPosition(one: CellRef, other: CellRef): number {
  return one.row - other.row || one.column - other.column;
}

function keyOf(check: Check, outcome: Outcome): string {
  return JSON.stringify([check.id, fold(outcome.subject)]);
}
