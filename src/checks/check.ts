import type { SettingName, SettingValues } from '../standard';
import type { CellRef } from '../workbook';
import type { Matrix, People, Register, RuleInForce, SheetKind } from '../register';

export type Severity = 'error' | 'warning' | 'info';

/** requirement: ISO/IEC 27001. guidance: control guidance of ISO/IEC 27002. practice: RACI and publishers' practice. */
export type Basis = 'requirement' | 'guidance' | 'practice';

export type Grade = 'major' | 'minor' | 'observation';

export type CheckFamily =
  'coverage' | 'roles' | 'segregation' | 'competence' | 'soa' | 'resources' | 'communication' | 'documents' | 'exceptions';

/**
 * One question an auditor asks of the workbook, with every word a person reads about it.
 * `evaluate` reads the register only: no cells, no other checks; it does not throw.
 */
export interface Check<M extends string = string> {
  /** Stable: `COV-03`. */
  readonly id: string;
  /** Readable, in kebab-case, equal to the file's name: `nobody-accountable`. */
  readonly name: string;
  readonly family: CheckFamily;
  readonly title: string;
  /** The highest severity the check raises; an outcome may carry a lower one. */
  readonly severity: Severity;
  /** The strongest basis; `basisScope` says which part has it where the check mixes several. */
  readonly basis: Basis;
  readonly basisScope?: string;
  /** Clauses and controls the check answers to: `5.3`, `A.5.2`. */
  readonly clauses: readonly string[];
  /** What the auditor asks. */
  readonly question: string;
  /** What the check looks for: its rule in plain words, thresholds and exceptions included. For `explain` and the documentation. */
  readonly looksFor: string;
  /** Why it matters, in a sentence or two. */
  readonly why: string;
  /** How to fix it; placeholders are filled from the outcome's data where it has them. */
  readonly remediation: string;
  /** Remedies by message id, where another than `remediation` fits. See `remedyOf`. */
  readonly remedies?: Readonly<Partial<Record<M, string>>>;
  readonly cannotSee: string;
  readonly good: string;
  readonly bad: string;
  /** Texts by message id. The first sentence stands alone. Placeholders: see `formatMessage`. */
  readonly messages: Readonly<Record<M, string>>;
  readonly needs: Needs;
  /** What the check is derived from when sheets are missing, in words, for the documentation. */
  readonly derivesFrom: string;
  readonly settings: readonly SettingName[];
  readonly yieldsTo: readonly Yield[];
  /** Suggested grade of a finding: "could be raised as", never a verdict. */
  readonly grade: (outcome: Outcome) => Grade;
  /** The clause under which an observation of practice could lead to a minor "if nothing else shows it". */
  readonly couldLeadTo?: string;
  readonly evaluate: (context: CheckContext) => Evaluation<M>;
}

export interface CheckContext {
  readonly register: Register;
  readonly people: People;
  /** All matrices of the register, those read from an owner column included. */
  readonly matrices: readonly Matrix[];
  readonly settings: SettingValues;
  /** As-of date: days since 1970-01-01 (UTC). */
  readonly asOf: number;
  /** The conflict rules in force: those of a SoD Rules sheet, else the built-in list. */
  readonly conflictRules: readonly RuleInForce[];
}

/** Sheets and columns without which a check cannot run. Columns are field names of that kind. */
export interface Needs {
  /** Every one of these. */
  readonly all: readonly Need[];
  /** At least one of these; empty = no such need. */
  readonly any: readonly Need[];
  /** Read where they are there; the check runs without. */
  readonly optional: readonly Need[];
}

/**
 * `columns` names only columns whose absence makes the check "not checked"; where an absent column is a finding of the check's own
 * (ground rule 6a), it is not listed.
 */
export interface Need {
  readonly kind: SheetKind;
  readonly columns?: readonly string[];
  /** For a matrix: the owner column of an applicability sheet, read as accountable, will do. */
  readonly acceptsOwnerColumn?: true;
  /** The check says itself what it means that nothing is filled in yet; otherwise it is then not checked. */
  readonly reportsEmpty?: true;
}

export type Evaluation<M extends string = string> =
  | { readonly status: 'checked'; readonly outcomes: readonly Outcome<M>[] }
  | { readonly status: 'notChecked'; readonly cause: Cause }
  | { readonly status: 'notApplicable'; readonly cause: Cause };

/** Why a check did not run. Causes are rolled up: one line each. */
export type Cause =
  | { readonly kind: 'noSheet'; readonly sheet: SheetKind }
  /** The sheet is there without a filled row. */
  | { readonly kind: 'emptySheet'; readonly sheet: SheetKind }
  | { readonly kind: 'noColumn'; readonly sheet: SheetKind; readonly columns: readonly string[] }
  | { readonly kind: 'matrixNotFilledIn' }
  | { readonly kind: 'holderUnknown' }
  | { readonly kind: 'edition2013'; readonly sheets: readonly string[] }
  | { readonly kind: 'chapterLevel' }
  | { readonly kind: 'singleRole' }
  /** The check itself says why; `text` is one line that stands alone. */
  | { readonly kind: 'other'; readonly text: string };

export interface Outcome<M extends string = string> {
  /** review: the workbook does not let us know. */
  readonly outcome: 'pass' | 'fail' | 'review' | 'notApplicable';
  /**
   * Identity together with the check's id, never an address or a count: a reference (`A.5.1`), an activity, a role key, a person,
   * or a fixed word.
   */
  readonly subject: string;
  /** The cells concerned; empty only for pass and notApplicable. All on one sheet where possible; others are better in `related`. */
  readonly cells: readonly CellRef[];
  readonly related?: readonly RelatedCells[];
  readonly message: M;
  readonly data: MessageData;
  /** Where lower than the check's. */
  readonly severity?: Severity;
  readonly basis?: Basis;
  /** Where the finding answers to other clauses than the check as a whole. */
  readonly clauses?: readonly string[];
  /** References of the rows concerned: for precedence by row and for the readiness lines. */
  readonly refs?: readonly string[];
  /** Keys of the persons or headings concerned: for precedence and acceptances by person. */
  readonly persons?: readonly string[];
  /** Seen from the matrix only because the check's own sheet is missing. */
  readonly source?: 'matrix';
}

export interface RelatedCells {
  readonly cells: readonly CellRef[];
  /** What stands there, in a few words. */
  readonly why: string;
}

export type MessageData = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * Precedence: `to` is the check that is kept. `keep` gets a finding of this check and one of the other raised in the same run
 * and says what is left of the first: null (dropped), a smaller outcome, or the same. A finding of stronger basis is never dropped.
 */
export interface Yield {
  readonly to: string;
  /** In words, for the documentation: "rows 9.2, 9.2.1, 9.2.2". */
  readonly when: string;
  readonly keep: (mine: Outcome, theirs: Outcome) => Outcome | null;
}
