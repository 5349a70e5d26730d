import type { Fault } from '../fault';
import { finding } from '../fault';
import { inTurn, removeRows, setCells } from '../places';

/** What the phase still has without its people. */
const REST_OF_MAINTENANCE: readonly string[] = [
  'Time | Information Security Manager',
  'Time | Incident Lead',
  'Time | Business Continuity Lead',
  'Time | Head of IT',
  'Infrastructure and tools | Log store, backup store, training platform',
  'Finance | Tools and training',
];

export const STATEMENT_FAULTS: readonly Fault[] = [
  {
    id: 'controlNotInStatement',
    what: 'The Statement of Applicability does not list A.8.11.',
    apply: removeRows('applicability', (row) => row['ref'] === 'A.8.11'),
    findings: [finding('SOA-01 A.8.11', 'applicability', [null, 'ref'])],
  },
  {
    id: 'exclusionUnexplained',
    what: 'A.7.12 is excluded without a reason.',
    apply: setCells('applicability', 'A.7.12', { exclusion: '' }),
    findings: [finding('SOA-03 A.7.12', 'applicability', ['A.7.12', 'exclusion'])],
  },
  {
    id: 'exclusionWeak',
    what: 'The reason for excluding A.7.11 says nothing.',
    apply: setCells('applicability', 'A.7.11', { exclusion: 'Not relevant' }),
    findings: [finding('SOA-04 A.7.11', 'applicability', ['A.7.11', 'exclusion'])],
  },
  {
    id: 'controlWithoutOwner',
    what: 'A.8.6 applies, and neither the matrix nor the Statement of Applicability names anybody for it.',
    apply: inTurn(setCells('matrix', 'A.8.6', { responsible: '' }), setCells('applicability', 'A.8.6', { owner: '' })),
    findings: [{ ...finding('COV-05 A.8.6', 'matrix', ['A.8.6', 'responsible']), standsFor: ['SOA-07'] }],
  },
  {
    id: 'phaseWithoutResources',
    what: 'No people are planned for the phase Maintenance.',
    apply: removeRows('resources', (row) => row['phase'] === 'Maintenance' && row['type'] === 'People'),
    findings: [
      finding(
        'RES-02 Maintenance',
        'resources',
        ...REST_OF_MAINTENANCE.map((description): readonly [string, string] => [`Maintenance | ${description}`, 'phase']),
      ),
    ],
  },
];
