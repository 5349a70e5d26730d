import { createContext, mergeOutcomes, messageOf, missingData, missingNeed } from '../../src/checks';
import type { Cause, Check, Evaluation, Outcome, Severity } from '../../src/checks';
import { recognise } from '../../src/recognition';
import type { SettingValues } from '../../src/standard';
import { a1 } from '../../src/workbook';
import type { CellRef, WorkbookSnapshot } from '../../src/workbook';
import { daysSince1970 } from './workbook-builder';

interface Given {
  /** Completes "passes when …", "fails when …". */
  readonly name: string;
  readonly workbook: WorkbookSnapshot;
  /** `YYYY-MM-DD`; 2026-11-22 by default. */
  readonly asOf?: string;
  readonly set?: Partial<SettingValues>;
}

/** A finding as a case expects it; what is left out is not compared, but for the outcome (`fail`) and the severity (the check's). */
export interface ExpectedFinding {
  readonly subject: string;
  /** `RACI!B3`, in the finding's order. */
  readonly cells: readonly string[];
  readonly outcome?: 'fail' | 'review';
  readonly severity?: Severity;
  readonly message?: string | RegExp;
  readonly related?: readonly string[];
}

export interface CheckCases {
  /** At least one subject passes and nothing is found. */
  readonly passes: readonly Given[];
  /** Exactly these are found. */
  readonly fails: readonly (Given & { readonly findings: readonly ExpectedFinding[] })[];
  readonly notChecked?: readonly (Given & { readonly cause: Cause | Cause['kind'] })[];
  readonly notApplicable?: readonly (Given & { readonly cause?: Cause | Cause['kind'] })[];
}

/** Runs a check over small workbooks, the way the report does: read, recognised, needs looked at, evaluated, merged. */
export function testCheck<M extends string>(check: Check<M>, cases: CheckCases): void {
  describe(check.id, () => {
    describe('passes', () => {
      test.each(cases.passes)('when $name', (given) => {
        const evaluation = evaluate(check, given);
        expect(evaluation).toMatchObject({ status: 'checked' });
        expect(findingsOf(check, evaluation, given)).toEqual([]);
        expect(outcomesOf(evaluation).filter(({ outcome }) => outcome === 'pass')).not.toEqual([]);
      });
    });
    describe('fails', () => {
      test.each(cases.fails)('when $name', (given) => {
        const found = findingsOf(check, evaluate(check, given), given);
        expect(found.map(({ subject, outcome, cells }) => ({ subject, outcome, cells: cells.map(address) }))).toEqual(
          inOrder(given.findings).map(({ subject, outcome, cells }) => ({ subject, outcome: outcome ?? 'fail', cells })),
        );
        for (const [index, expected] of inOrder(given.findings).entries()) expectDetails(check, found[index], expected);
      });
    });
    if (cases.notChecked?.length) {
      describe('is not checked', () => {
        test.each(cases.notChecked ?? [])('when $name', (given) => {
          expect(evaluate(check, given)).toMatchObject({ status: 'notChecked', cause: causeLike(given.cause) });
        });
      });
    }
    if (cases.notApplicable?.length) {
      describe('is not applicable', () => {
        test.each(cases.notApplicable ?? [])('when $name', (given) => {
          expect(evaluate(check, given)).toMatchObject({
            status: 'notApplicable',
            ...(given.cause && { cause: causeLike(given.cause) }),
          });
        });
      });
    }
  });
}

/** What the check says of a workbook. */
export function evaluate<M extends string>(check: Check<M>, { workbook, asOf, set }: Omit<Given, 'name'>): Evaluation<M> {
  const register = recognise(workbook);
  const settings = { ...register.settings, values: { ...register.settings.values, ...set } };
  const context = createContext({ ...register, settings }, daysSince1970(asOf ?? '2026-11-22'));
  const cause = missingNeed(check, context.register);
  return cause ? { status: 'notChecked', cause } : check.evaluate(context);
}

function outcomesOf<M extends string>(evaluation: Evaluation<M>): readonly Outcome<M>[] {
  return evaluation.status === 'checked' ? evaluation.outcomes : [];
}

/** Findings in order of subject, after the rules that hold for every check. */
function findingsOf<M extends string>(check: Check<M>, evaluation: Evaluation<M>, given: Given): readonly Outcome<M>[] {
  expect(evaluation).toMatchObject({ status: 'checked' });
  const merged = mergeOutcomes(outcomesOf(evaluation), check.severity);
  const found = merged.filter(({ outcome }) => outcome === 'fail' || outcome === 'review');
  for (const outcome of merged) expectSound(check, outcome, given);
  return inOrder(found);
}

/** What must hold for every outcome of every check: words that are complete, cells that exist, no severity above the check's own. */
function expectSound<M extends string>(check: Check<M>, outcome: Outcome<M>, { workbook }: Given): void {
  const { message, data, cells } = outcome;
  expect(Object.keys(check.messages)).toContain(message);
  expect({ message, missing: missingData(check.messages[message], data) }).toEqual({ message, missing: [] });
  if (outcome.outcome !== 'fail' && outcome.outcome !== 'review') return;
  const remedy = check.remedies?.[message] ?? check.remediation;
  expect({ message, missingInRemedy: missingData(remedy, data) }).toEqual({ message, missingInRemedy: [] });
  expect(cells.length).toBeGreaterThan(0);
  const sheets = new Set(cells.map(({ sheet }) => sheet));
  expect([...sheets]).toHaveLength(1);
  const known = workbook.sheets.map(({ name }) => name);
  for (const { sheet } of [...cells, ...(outcome.related ?? []).flatMap((related) => related.cells)]) expect(known).toContain(sheet);
  const ranks: readonly Severity[] = ['error', 'warning', 'info'];
  expect(ranks.indexOf(outcome.severity ?? check.severity)).toBeGreaterThanOrEqual(ranks.indexOf(check.severity));
}

function expectDetails<M extends string>(check: Check<M>, found: Outcome<M> | undefined, expected: ExpectedFinding): void {
  if (!found) return;
  expect({ subject: found.subject, severity: found.severity ?? check.severity }).toEqual({
    subject: expected.subject,
    severity: expected.severity ?? check.severity,
  });
  if (expected.related) expect((found.related ?? []).flatMap(({ cells }) => cells.map(address))).toEqual(expected.related);
  if (expected.message instanceof RegExp) expect(messageOf(check, found)).toMatch(expected.message);
  else if (expected.message !== undefined) expect(messageOf(check, found)).toBe(expected.message);
}

function inOrder<T extends { readonly subject: string }>(items: readonly T[]): readonly T[] {
  return [...items].sort((one, other) => (one.subject < other.subject ? -1 : one.subject > other.subject ? 1 : 0));
}

function causeLike(cause: Cause | Cause['kind']): unknown {
  return typeof cause === 'string' ? { kind: cause } : cause;
}

function address(cell: CellRef): string {
  return `${cell.sheet}!${a1(cell)}`;
}
