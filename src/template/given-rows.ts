import { CONFLICT_RULES, CONTROLS } from '../standard';
import type { Row } from './sheet-plan';

/** What a row of the Statement of Applicability says about a control before anybody has decided on it. */
export function soaRow(id: string): Row {
  const control = CONTROLS.find((candidate) => candidate.id === id);
  if (!control) return { ref: id };
  return { ref: id, title: control.title, theme: control.theme, ref2013: control.predecessors.join('; ') };
}

/** The built-in conflict rules as rows of the sheet. */
export function conflictRows(): readonly Row[] {
  return CONFLICT_RULES.map((rule) => ({
    ruleId: rule.id,
    dutyA: rule.dutyA,
    dutyB: rule.dutyB,
    severity: rule.severity,
    sameSystem: rule.isSameSystemOnly ? 'Y' : 'N',
    when: rule.conflictWhen,
    refs: rule.refs.join('; '),
    rationale: rule.rationale,
    compensating: rule.compensatingControls,
    active: rule.isActive ? 'Y' : 'N',
  }));
}
