import { CONTROLS } from '../../standard';
import { soaRow } from '../given-rows';
import type { Row } from '../sheet-plan';
import { EXCLUDED_CONTROLS, MATRIX_ROWS } from './matrix';

/** Why a control does not apply: what does not exist, or who does it instead. */
const EXCLUSIONS: Readonly<Record<string, string>> = {
  'A.7.11': 'No own premises: serviced office, power and cooling are run by the landlord under contract C-12',
  'A.7.12': 'No own cabling: the landlord provides the network sockets of the serviced office under contract C-12',
  'A.8.30': 'Development is not outsourced because all code is written by own staff (scope 4.3)',
};

const REASONS = ['Risk', 'Legal', 'Contract', 'Business'] as const;

/** Controls that are not fully in place yet. */
const PLANNED: Readonly<Record<string, string>> = { 'A.5.30': '2027-02-26', 'A.8.12': '2027-03-31', 'A.8.16': '2027-01-29' };

export const SOA_ROWS: readonly Row[] = CONTROLS.map((control, index) =>
  EXCLUDED_CONTROLS.includes(control.id) ? excluded(control.id) : included(control.id, index),
);

function excluded(id: string): Row {
  return { ...soaRow(id), applicable: 'No', exclusion: EXCLUSIONS[id] ?? '' };
}

function included(id: string, index: number): Row {
  const owner = MATRIX_ROWS.find((row) => row['ref'] === id)?.['responsible'] ?? '';
  const plannedDate = PLANNED[id];
  const base = {
    ...soaRow(id),
    applicable: 'Yes',
    inclusion: REASONS[index % REASONS.length] ?? 'Risk',
    owner,
    riskRef: `R-${String(10 + (index % 31))}`,
  };
  if (plannedDate !== undefined)
    return { ...base, status: 'Partly implemented', summary: `First part in use; the rest is planned (${id})`, plannedDate };
  return {
    ...base,
    status: 'Implemented',
    summary: `In operation as described in the control sheet of ${id}`,
    evidence: `Control sheet ${id}`,
  };
}
