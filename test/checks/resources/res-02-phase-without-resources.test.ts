import { phaseWithoutResources } from '../../../src/checks/resources/res-02-phase-without-resources';
import { testCheck } from '../../helpers/check-tester';
import { error, sheet, table, workbook } from '../../helpers/workbook-builder';
import type { RowSpec } from '../../helpers/workbook-builder';

const HEADER = ['Phase', 'Type', 'Description', 'Amount', 'Approved by'];
const PHASES = ['Establishment', 'Implementation', 'Certification', 'Maintenance', 'Continual improvement'];
const both = (phase: string): readonly RowSpec[] => [
  [phase, 'People', 'Staff', '', 'CEO'],
  [phase, 'Finance', 'Fees', 9500, 'CEO'],
];
const plan = (...rows: readonly RowSpec[]) => workbook({ Resources: sheet([HEADER, ...rows]) });
const without = (phase: string) => PHASES.filter((one) => one !== phase).flatMap(both);

testCheck(phaseWithoutResources, {
  passes: [
    { name: 'each phase has people and money', workbook: plan(...PHASES.flatMap(both)) },
    { name: 'rows stand for all phases', workbook: plan(['All', ' people ', 'Staff', '', ''], ['all', 'TIME', 'Share of time', '', '']) },
    {
      name: 'the words are others and rows are hidden',
      workbook: workbook({
        Resources: sheet(
          [
            HEADER,
            ...PHASES.flatMap((phase): readonly RowSpec[] => [
              [phase, 'Staff', 'x', '', ''],
              [phase, 'Budget', 'y', 10, ''],
            ]),
          ],
          {
            hiddenRows: [2, 3],
          },
        ),
      }),
    },
  ],
  fails: [
    {
      name: 'the types were never filled in: one question, not one a phase',
      workbook: plan(...PHASES.map((phase) => [phase, '', 'Staff', '', 'CEO'])),
      findings: [{ subject: 'type', cells: ['Resources!B1'], outcome: 'review', message: /^Type not filled in yet: 5 of 5 resources/ }],
    },
    {
      name: 'a phase has no row',
      workbook: plan(...without('Maintenance')),
      findings: [
        {
          subject: 'Maintenance',
          cells: ['Resources!A1'],
          severity: 'warning',
          message: 'No people and no budget or time are planned for maintenance.',
        },
      ],
    },
    {
      name: 'certification has no row: a note',
      workbook: plan(...without('Certification')),
      findings: [{ subject: 'Certification', cells: ['Resources!A1'], severity: 'info' }],
    },
    {
      name: 'a phase has people and tools, but neither money nor time',
      workbook: plan(
        ...without('Maintenance'),
        ['Maintenance', 'People', 'Staff', '', ''],
        ['maintenance', 'Infrastructure and tools', 'Scanner', '', ''],
      ),
      findings: [
        { subject: 'Maintenance', cells: ['Resources!A10', 'Resources!A11'], message: 'No budget or time is planned for maintenance.' },
      ],
    },
    {
      name: 'a phase has money but no people',
      workbook: plan(...without('Implementation'), ['Implementation', 'Finance', 'Consultant', 5000, '']),
      findings: [{ subject: 'Implementation', cells: ['Resources!A10'], message: 'No people are planned for implementation.' }],
    },
    {
      name: 'a phase cannot be read and another is missing: nobody can tell',
      workbook: plan(...without('Maintenance'), [error('#REF!'), 'People', 'Staff', '', '']),
      findings: [{ subject: 'Maintenance', outcome: 'review', cells: ['Resources!A10'] }],
    },
    {
      name: 'the plan is empty: one question',
      workbook: workbook({ Resources: sheet([[...HEADER, 'Source', 'Internal owner', 'Period', 'Status', 'Last review']]) }),
      findings: [{ subject: 'empty-plan', outcome: 'review', cells: ['Resources!A1'] }],
    },
  ],
  notChecked: [
    { name: 'there is no Resources sheet', workbook: workbook({ Notes: table('A | B') }), cause: { kind: 'noSheet', sheet: 'resources' } },
  ],
});
