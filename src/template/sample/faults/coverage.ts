import type { Fault } from '../fault';
import { finding } from '../fault';
import { addRow, removeRows, setCells } from '../places';

export const COVERAGE_FAULTS: readonly Fault[] = [
  {
    id: 'clauseMissing',
    what: 'The matrix has no row for clause 6.3.',
    apply: removeRows('matrix', (row) => row['ref'] === '6.3'),
    findings: [finding('COV-01 6.3', 'matrix', [null, 'ref'])],
  },
  {
    id: 'controlMissing',
    what: 'Control A.5.23 applies, and the matrix has no row for it.',
    apply: removeRows('matrix', (row) => row['ref'] === 'A.5.23'),
    findings: [finding('COV-02 A.5.23', 'applicability', ['A.5.23', 'ref'])],
  },
  {
    id: 'nobodyAccountable',
    what: 'Nobody is accountable for A.5.7.',
    apply: setCells('matrix', 'A.5.7', { accountable: '' }),
    findings: [finding('COV-03 A.5.7', 'matrix', ['A.5.7', 'accountable'])],
  },
  {
    id: 'twoAccountable',
    what: 'Two roles are accountable for clause 7.4.',
    apply: setCells('matrix', '7.4', { accountable: 'COO; HR Lead' }),
    findings: [finding('COV-04 7.4', 'matrix', ['7.4', 'accountable'])],
  },
  {
    id: 'nobodyResponsible',
    what: 'Nobody is responsible for clause 8.1.',
    apply: setCells('matrix', '8.1', { responsible: '' }),
    findings: [finding('COV-05 8.1', 'matrix', ['8.1', 'responsible'])],
  },
  {
    id: 'placeholder',
    what: 'The responsible of A.5.6 is still to be decided.',
    apply: setCells('matrix', 'A.5.6', { responsible: 'TBD' }),
    findings: [finding('COV-06 tbd', 'matrix', ['A.5.6', 'responsible'])],
  },
  {
    id: 'leaver',
    what: 'Rohan Mehta has left and is still responsible for A.8.33.',
    apply: setCells('people', 'Rohan Mehta', { status: 'Leaver', end: '2026-03-31' }),
    findings: [finding('COV-08 Rohan Mehta', 'matrix', ['A.8.33', 'responsible'])],
  },
  {
    id: 'oldNumbering',
    what: 'A row still has the code and title of a control of 2013.',
    apply: addRow('matrix', { ref: 'A.9.1.1', title: 'Access control policy', accountable: 'COO', responsible: 'Head of IT' }),
    findings: [finding('COV-11 RACI A.9.1.1', 'matrix', ['A.9.1.1', 'ref'])],
  },
  {
    id: 'ambiguousCode',
    what: 'A row says 7.5 and does not say whether that is the clause or the control.',
    apply: addRow('matrix', { ref: '7.5', title: 'Yearly refresher', accountable: 'HR Lead', responsible: 'Awareness Lead' }),
    findings: [finding('COV-13 RACI 7.5', 'matrix', ['7.5', 'ref'])],
  },
];
