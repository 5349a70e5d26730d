import type { RoleKey } from './data/roles';
import type { DutyCode } from './duties';

export type { RoleKey };

/** Languages in which roles, headings and words are known. */
export type Language = 'en' | 'de' | 'fr' | 'es';

/**
 * A clause of ISO/IEC 27001:2022. `chapter` is a heading (4 to 10), `acceptsEither` a parent whose row stands for all its
 * children (6.1, 7.5, 9.2, 9.3), `leaf` one of the 30 that a matrix allocates.
 */
export interface Clause {
  readonly id: string;
  readonly parent: string | null;
  readonly level: 'chapter' | 'acceptsEither' | 'leaf';
  readonly title: string;
  /** The title as it can stand alone: "Internal audit: general" for 9.2.1. */
  readonly displayTitle: string;
  /** The clause of the 2013 edition it came from; null where it is new. */
  readonly clause2013: string | null;
  readonly changeNote: string;
}

export type ThemeName = 'Organizational' | 'People' | 'Physical' | 'Technological';

/** A theme of Annex A (2022). */
export interface Theme {
  /** `A.5` to `A.8`. */
  readonly id: string;
  readonly name: ThemeName;
  readonly title: string;
  /** How many controls it holds. */
  readonly controls: number;
}

/** A control of Annex A of ISO/IEC 27001:2022. */
export interface Control {
  /** `A.5.1` to `A.8.34`. */
  readonly id: string;
  readonly theme: ThemeName;
  readonly title: string;
  readonly aliases: readonly string[];
  /** Against 2013: taken over one to one, made of several, or new. */
  readonly origin: 'carried' | 'merged' | 'new';
  readonly predecessors: readonly string[];
}

/** A control of Annex A of ISO/IEC 27001:2013. */
export interface Control2013 {
  /** `A.5.1.1` to `A.18.2.3`. */
  readonly id: string;
  /** `A.5` to `A.18`. */
  readonly domain: string;
  readonly domainTitle: string;
  /** `A.5.1` to `A.18.2`. */
  readonly objective: string;
  readonly objectiveTitle: string;
  readonly title: string;
  readonly successors: readonly string[];
}

/** One line of the map from 2013 to 2022; `from` is null for a control that is new in 2022. */
export interface MapEntry {
  readonly from: string | null;
  readonly to: string;
  readonly relation: 'one-to-one' | 'merged' | 'split' | 'new';
}

/** A role of an ISMS with the titles it goes by. */
export interface Role {
  readonly key: RoleKey;
  /** What makes the role necessary: practice, a clause or a control. */
  readonly basis: string;
  readonly topManagement: boolean;
  /** Titles for which only the organisation can say whether they are top management. */
  readonly topManagementAsk: readonly string[];
  readonly label: string;
  /** Titles by language; the first English one is the label. */
  readonly titles: Readonly<Record<Language, readonly string[]>>;
  /** Titles that count only as the whole token as written, with nothing dropped. */
  readonly exactOnly: readonly string[];
}

export type RuleSeverity = 'error' | 'warning' | 'info';

/**
 * When two duties conflict: somebody holds both (`any_overlap`); holds both and nobody else holds duty B (`no_other_holder`);
 * holds both and is the only holder of duty B, the approving one (`sole_approver`, reported by SOD-02).
 */
export type ConflictWhen = 'any_overlap' | 'no_other_holder' | 'sole_approver';

/** Two duties that one person should not hold together. */
export interface ConflictRule {
  readonly id: string;
  readonly dutyA: DutyCode;
  readonly dutyB: DutyCode;
  readonly severity: RuleSeverity;
  /** Clauses and controls it rests on. */
  readonly refs: readonly string[];
  readonly rationale: string;
  /** Only holders on the same system (or with a blank system) conflict. */
  readonly isSameSystemOnly: boolean;
  readonly conflictWhen: ConflictWhen;
  readonly compensatingControls: string;
  readonly isActive: boolean;
}
