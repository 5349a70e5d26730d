import { foldReferences } from '../checks';
import type { Cause } from '../checks';
import type { ReadingReason, SettingProblem, SheetReading } from '../register';
import { a1Range, columnLetters } from '../workbook';
import type { CellPosition } from '../workbook';
import { words } from '../words';
import type { CheckReport, Fact, Finding, NotCheckedCause, ReadinessLine, RunWarning } from './check-report';
import { rectanglesOf } from './rectangles';

/** Why a check did not run, in a few words: "No Statement of Applicability". */
export function describeCause(cause: Cause): string {
  const { cause: texts } = words.report;
  switch (cause.kind) {
    case 'noSheet':
      return texts.noSheet(words.sheets.name(cause.sheet));
    case 'emptySheet':
      return texts.emptySheet(words.sheets.name(cause.sheet));
    case 'noColumn':
      return texts.noColumn(words.sheets.name(cause.sheet), cause.columns.map(words.sheets.field));
    case 'edition2013':
      return texts.edition2013(cause.sheets);
    case 'other':
      return cause.text;
    default:
      return texts[cause.kind];
  }
}

/** "No Statement of Applicability: 12 checks". */
export function describeNotChecked({ cause, checks, isApplicable }: NotCheckedCause): string {
  const text = describeCause(cause);
  const line = `${text.replace(/[.:]$/, '')}: ${words.report.checks(checks.length)}`;
  return isApplicable ? line : words.summary.notApplicable(line);
}

/** What a sheet was taken for: "accountability matrix, 123 rows". */
export function describeReading(reading: SheetReading): string {
  const isHidden = reading.visibility !== 'visible';
  if (reading.kind === 'other') return isHidden ? `${words.sheets.notRead}, ${words.sheets.hidden}` : words.sheets.notRead;
  const parts = [words.sheets.kind(reading.kind)];
  if (reading.records > 0) parts.push(words.sheets.records(reading.records));
  if (reading.hiddenRows > 0) parts.push(words.sheets.hiddenRows(reading.hiddenRows));
  if (isHidden) parts.push(words.sheets.hiddenButRead);
  if (reading.unreadRows.length > 0) parts.push(words.sheets.unreadRows(reading.unreadRows.length));
  return parts.join(', ');
}

/** Where a table stands and which columns were read: "header in row 3, rows 4 to 126; columns: Ref A, Title B, Roles C to E". */
export function describeColumns(reading: SheetReading): string {
  const place: string[] = [];
  if (reading.layout !== null) place.push(words.sheets.layout(reading.layout));
  if (reading.headerRow !== null) place.push(words.sheets.headerRow(reading.headerRow + 1));
  if (reading.firstRow !== null && reading.lastRow !== null) place.push(words.sheets.rowSpan(reading.firstRow + 1, reading.lastRow + 1));
  const columns = Object.entries(reading.columns).sort(([, one], [, other]) => firstOf(one) - firstOf(other));
  const named = columns.map(([field, at]) => `${words.sheets.field(field)} ${lettersOf(at)}`);
  if (named.length > 0) place.push(words.sheets.columns(named.join(', ')));
  return words.sheets.place(place.join('; '));
}

/** Why a sheet was taken for what it is, as a sentence. */
export function describeReason(reason: ReadingReason): string {
  const { reason: texts } = words.sheets;
  switch (reason.kind) {
    case 'headers':
      return texts.headers(reason.matched);
    case 'letters':
      return texts.letters(Math.round(reason.share * 100), reason.headings);
    case 'references':
      return texts.references(reason.count);
    case 'noRows':
      return texts.noRows(reason.matched);
    case 'lookAlike':
      return texts.lookAlike(words.sheets.kind(reason.of), reason.because);
    default:
      return texts[reason.kind];
  }
}

/** Everything about the run that the reader must know, one line each; checks that crashed share one. */
export function describeWarnings({ warnings, settingProblems }: Pick<CheckReport, 'warnings' | 'settingProblems'>): readonly string[] {
  const crashed = warnings.flatMap((warning) => (warning.kind === 'checkCrashed' ? [warning.check] : []));
  return [
    ...warnings.flatMap((warning) => (warning.kind === 'checkCrashed' ? [] : [describeWarning(warning)])),
    ...(crashed.length > 0 ? [words.report.warning.checkCrashed(crashed)] : []),
    ...settingProblems.map(describeSettingProblem),
  ];
}

export function describeWarning(warning: RunWarning): string {
  const { warning: texts } = words.report;
  switch (warning.kind) {
    case 'asOfInFuture':
      return texts.asOfInFuture(warning.asOf);
    case 'asOfOld':
      return texts.asOfOld(warning.asOf, warning.days);
    case 'checkCrashed':
      return texts.checkCrashed([warning.check]);
    case 'nothingRecognised':
      return texts.nothingRecognised;
  }
}

export function describeSettingProblem({ kind, setting, given, expected }: SettingProblem): string {
  const { warning: texts } = words.report;
  return kind === 'unknownSetting' ? texts.unknownSetting(setting) : texts.setting(setting, given, expected);
}

/** "No gap found in 2 of 3 · 1 accepted". */
export function describeReadiness({ state, ran, of, accepted }: ReadinessLine): string {
  const { readiness: texts } = words.report;
  const text = state === 'noGap' ? texts.noGap(ran) : state === 'noGapInSome' ? texts.noGapInSome(ran, of) : texts[state];
  return accepted > 0 ? `${text} · ${texts.accepted(accepted)}` : text;
}

/** "28 of 30", a count, a name, or "not looked at". */
export function describeFact({ count, of, text }: Fact): string {
  const { fact: texts } = words.report;
  if (text !== null) return text;
  if (count === null) return texts.notLookedAt;
  if (of === null) return String(count);
  return of === 0 ? texts.none : texts.nOfM(count, of);
}

/** "Practice, supports 5.3 and A.5.2". */
export function describeBasis({ basis, clauses }: Pick<Finding, 'basis' | 'clauses'>): string {
  return words.report.basisOf[basis](clauses);
}

/** Cells of one sheet as addresses, neighbours joined: `D12, D15:D20`. */
export function describeCells(cells: readonly CellPosition[]): string {
  return rectanglesOf(cells).map(a1Range).join(', ');
}

/** References as a reader wants them: `A.8.1-A.8.12, A.8.15`; the clauses the finding answers to where no row is concerned. */
export function describeRefs({ refs, clauses }: Pick<Finding, 'refs' | 'clauses'>): string {
  return foldReferences(refs.length > 0 ? refs : clauses).join(', ');
}

function firstOf(at: number | readonly number[]): number {
  return typeof at === 'number' ? at : Math.min(...at);
}

function lettersOf(at: number | readonly number[]): string {
  if (typeof at === 'number') return columnLetters(at);
  const cells = at.map((column) => ({ row: 0, column }));
  return rectanglesOf(cells)
    .map(({ left, right }) => (left === right ? columnLetters(left) : `${columnLetters(left)}:${columnLetters(right)}`))
    .join(', ');
}
