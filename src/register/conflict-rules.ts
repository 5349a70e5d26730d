import { CONFLICT_RULES, fold, readDutyCode } from '../standard';
import type { ConflictRule, ConflictWhen, RuleSeverity } from '../standard';
import type { CellRef } from '../workbook';
import { NO, YES } from './people/words';
import type { Register } from './register';
import type { Field } from './sourced';
import type { TableRow } from './tables';

/**
 * A pair of duties that one person should not hold together, as it applies to this workbook. A duty is a duty code, or, in a list of
 * role pairs, the role as written.
 */
export interface RuleInForce extends Omit<ConflictRule, 'dutyA' | 'dutyB'> {
  readonly dutyA: string;
  readonly dutyB: string;
  /** Where the workbook gives the rule; null for the built-in list. */
  readonly cell?: CellRef | null;
}

/** The active rules: those of a SoD Rules sheet, which replace the built-in list as a whole, else the built-in ones. */
export function conflictRulesOf(register: Register): readonly RuleInForce[] {
  const rows = register.conflicts.flatMap((table) => table.rows);
  const rules = rows.flatMap(readRule);
  return (rules.length > 0 ? rules : CONFLICT_RULES).filter(({ isActive }) => isActive);
}

/** A row without both duties is no rule. What a row leaves open is taken from the built-in rule of the same pair. */
function readRule(row: TableRow<'conflicts'>): readonly RuleInForce[] {
  const { fields } = row;
  const dutyA = duty(fields.dutyA);
  const dutyB = duty(fields.dutyB);
  if (dutyA === '' || dutyB === '') return [];
  const builtIn = CONFLICT_RULES.find((rule) => rule.dutyA === dutyA && rule.dutyB === dutyB);
  const id = text(fields.ruleId);
  const sameSystem = fold(text(fields.sameSystem));
  return [
    {
      id: id === '' ? (builtIn?.id ?? `${dutyA} / ${dutyB}`) : id,
      dutyA,
      dutyB,
      severity: severity(text(fields.severity)) ?? builtIn?.severity ?? 'warning',
      refs: text(fields.refs) === '' ? (builtIn?.refs ?? []) : listed(text(fields.refs)),
      rationale: text(fields.rationale) || (builtIn?.rationale ?? ''),
      isSameSystemOnly: YES.has(sameSystem) || (!NO.has(sameSystem) && (builtIn?.isSameSystemOnly ?? false)),
      conflictWhen: conflictWhen(text(fields.when)) ?? builtIn?.conflictWhen ?? 'any_overlap',
      compensatingControls: text(fields.compensating) || (builtIn?.compensatingControls ?? ''),
      isActive: !NO.has(fold(text(fields.active))),
      cell: row.anchor,
    },
  ];
}

/** The code where the text is one ("acc approve"), else the text. */
function duty(field: Field | undefined): string {
  const written = text(field);
  return readDutyCode(written) ?? written;
}

function text(field: Field | undefined): string {
  return typeof field?.value === 'object' && field.value !== null ? '' : (field?.text ?? '').trim();
}

function listed(refs: string): readonly string[] {
  return refs
    .split(/[|;,\n]/)
    .map((ref) => ref.trim())
    .filter((ref) => ref !== '');
}

function severity(word: string): RuleSeverity | null {
  const folded = fold(word);
  if (/^(error|high|critical|major|hoch|kritisch|eleve|haut|critique|alt[oa]|critic[oa])/.test(folded)) return 'error';
  if (/^(warning|medium|moderate|mittel|moyen|medi[oa])/.test(folded)) return 'warning';
  return /^(info|low|minor|niedrig|gering|faible|baj[oa])/.test(folded) ? 'info' : null;
}

function conflictWhen(word: string): ConflictWhen | null {
  const folded = fold(word).replace(/[\s-]+/g, '_');
  return (['any_overlap', 'no_other_holder', 'sole_approver'] as const).find((when) => when === folded) ?? null;
}
