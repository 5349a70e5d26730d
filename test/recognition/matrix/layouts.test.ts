import { error, sheet, unknown } from '../../helpers/workbook-builder';
import { linesOf, matricesOf, matrixOf, sectionsOf } from './read';

describe('headers', () => {
  it('should join a line of holders to the roles above', () => {
    const candidate = matrixOf([
      ['Activity', 'CEO', 'CISO', 'IT Manager'],
      [null, 'J. Doe', 'M. Kim', 'R. Roe'],
      ['Approve policy', 'A', 'R', 'C'],
      ['Manage risks', 'I', 'A', 'R'],
    ]);
    expect(candidate.matrix.headings.map(({ text }) => text)).toEqual(['CEO\nJ. Doe', 'CISO\nM. Kim', 'IT Manager\nR. Roe']);
    expect(candidate.reading.headerRow).toBe(1);
  });

  it('should leave groups over or under the roles out of their names', () => {
    const rows = [
      ['Activity', 'CEO', 'CISO', 'IT', 'HR'],
      [null, 'Management', null, 'Operations', null],
    ];
    const body = [
      ['Approve policy', 'A', 'R', 'C', 'I'],
      ['Manage risks', 'I', 'A', 'R', 'C'],
    ];
    for (const header of [rows, rows.toReversed()]) {
      const candidate = matrixOf(sheet([...header, ...body], { merges: header === rows ? ['B2:C2', 'D2:E2'] : ['B1:C1', 'D1:E1'] }));
      expect(candidate.matrix.headings.map(({ text }) => text)).toEqual(['CEO', 'CISO', 'IT', 'HR']);
      expect(candidate.matrix.rows).toHaveLength(2);
    }
  });

  it('should leave groups with broken lines out of the roles below them', () => {
    const rows = [
      ['Activity', 'Top\nManagement', 'Information\nSecurity', null, 'IT', null],
      [null, 'CEO', 'CISO', 'ISM', 'Head of IT', 'Admin'],
      ['Approve policy', 'A', 'R', 'C', 'I', null],
      ['Patch servers', null, 'I', 'C', 'A', 'R'],
    ];
    const candidate = matrixOf(sheet(rows, { merges: ['A1:A2', 'C1:D1', 'E1:F1'] }));
    expect(candidate.matrix.headings.map(({ text }) => text)).toEqual(['CEO', 'CISO', 'ISM', 'Head of IT', 'Admin']);
  });

  it('should find a table below title, version and legend, away from column A', () => {
    const rows = [
      ['RACI matrix of the ISMS'],
      ['Company:', 'Acme', 'Version:', '1.0'],
      [],
      ['R', 'Responsible', 'A', 'Accountable'],
      ['C', 'Consulted', 'I', 'Informed'],
      [],
      [null, '/', 'CEO', 'CISO', 'IT'],
      [null, 'Approve policy', 'A', 'R', 'I'],
      [null, 'Manage risks', 'A', 'R', 'C'],
    ];
    const candidate = matrixOf(sheet(rows, { at: 'C3' }));
    expect(linesOf(candidate)).toEqual(['D10 Approve policy: A CEO, R CISO, I IT', 'D11 Manage risks: A CEO, R CISO, C IT']);
    expect(candidate.reading).toMatchObject({ headerRow: 8, columns: { item: 3, roles: [4, 5, 6] }, firstRow: 9, lastRow: 10, records: 2 });
  });

  it('should take abbreviations and job titles for headings even where they could be letters or words for them', () => {
    const candidate = matrixOf(`
      Activity       | CEO | Support | Consultant | IA
      Approve policy | A   | R       | C          | I
      Manage risks   | A   | I       | C          | R`);
    expect(candidate.matrix.headings.map(({ text }) => text)).toEqual(['CEO', 'Support', 'Consultant', 'IA']);
  });

  it('should keep a role that has no letter yet, but no column of remarks or totals', () => {
    const candidate = matrixOf([
      ['Activity', 'CEO', 'CISO', 'HR', 'Comments', 'Total'],
      ['Approve policy', 'A', 'R', null, 'yearly', 2],
      ['Manage risks', 'A', 'R', null, null, 2],
    ]);
    expect(candidate.matrix.headings.map(({ text }) => text)).toEqual(['CEO', 'CISO', 'HR']);
    expect(candidate.matrix.columns.notes).toMatchObject({ row: 0, column: 4 });
  });
});

describe('tall layouts', () => {
  it('should give the cell of every letter, filled or not', () => {
    const [row] = matrixOf(`
      Ref | Title  | Accountable | Responsible | Informed
      5.2 | Policy | CEO         |             | TBD`).matrix.rows;
    expect(row?.letterCells).toMatchObject({ A: { column: 2 }, R: { column: 3 }, I: { column: 4 } });
    expect(row?.letterCells).not.toHaveProperty('S');
    expect(row?.entries.map(({ letter, source, heading }) => [letter, source.text, heading])).toEqual([
      ['A', 'CEO', null],
      ['I', 'TBD', null],
    ]);
  });

  it('should take an owner for the accountable only next to a responsible column', () => {
    expect(
      linesOf(
        matrixOf(`
          Clause | Requirement    | Owner | Responsible
          9.2    | Internal audit | CEO   | Auditor`),
      ),
    ).toEqual(['A2 9.2 Internal audit: A CEO, R Auditor']);
    expect(
      matricesOf(`
        Control | Title    | Owner | Status
        A.5.1   | Policies | CEO   | Done`),
    ).toEqual([]);
  });

  it.each([
    ['Responsable | Réalisateur', 'A B3, R C3'],
    ['Responsable | Approbateur', 'R B3, A C3'],
    ['Responsable | Responsable de ejecución', 'A B3, R C3'],
    ['Responsable | Responsable final', 'R B3, A C3'],
    ['Verantwortlich | Durchführung', 'A B3, R C3'],
    ['Verantwortlich | Rechenschaftspflichtig', 'R B3, A C3'],
    ['Responsible person | Accountable (A)', 'R B3, A C3'],
    ['A | R | C', 'A B3, R C3, C D3'],
    ['Υπεύθυνος | Υπόλογος', 'R B3, A C3'],
    ['Исполнитель | Утверждающий', 'R B3, A C3'],
    ['Zodpovědný | Schvalovatel', 'R B3, A C3'],
    ['Uitvoerder | Eindverantwoordelijk', 'R B3, A C3'],
  ])('should read the columns %s', (headings, letters) => {
    const candidate = matrixOf(`
      Ref | ${headings}
      9.2 | Jane Doe | John Roe | Max Kim
      9.1 | B3       | C3       | D3`);
    expect(linesOf(candidate)[1]).toBe(`A3 9.1: ${letters}`);
  });

  it('should fill merged names down and tell hidden rows', () => {
    const candidate = matrixOf(
      sheet(
        [
          ['Ref', 'Accountable', 'Responsible'],
          ['9.1', 'CEO', 'ISM'],
          ['9.2', null, 'Auditor'],
        ],
        { merges: ['B2:B3'], hiddenRows: [3] },
      ),
    );
    expect(candidate.matrix.rows[1]?.entries[0]?.source).toMatchObject({ text: 'CEO', cell: { row: 1, column: 1 } });
    expect(candidate.matrix.rows.map(({ isHidden }) => isHidden)).toEqual([false, true]);
    expect(candidate.reading.hiddenRows).toBe(1);
  });

  it('should find a table whose rows are still to come', () => {
    const [candidate] = matricesOf('Ref | Title | Accountable | Responsible');
    expect(candidate).toMatchObject({ matrix: { rows: [] }, reason: { kind: 'noRows' } });
  });

  it('should not run into another table below', () => {
    const candidate = matrixOf([
      ['Ref', 'Accountable', 'Responsible'],
      ['9.1', 'CEO', 'ISM'],
      [],
      ['Version', 'Date', 'Author'],
      ['1.0', 'May', 'J. Doe'],
    ]);
    expect(candidate.matrix.rows).toHaveLength(1);
  });

  it('should read ticks under the letters of one role', () => {
    const candidate = matrixOf([
      [null, 'ISM', null, null, null],
      ['Activity', 'R', 'A', 'C', 'I'],
      ['Approve policy', 'x', null, null, null],
      ['Manage risks', null, '✓', 'X', null],
      ['Train staff', 'x', 'x', null, 'no'],
    ]);
    expect(candidate.matrix.layout).toBe('singleRole');
    expect(linesOf(candidate)).toEqual(['A3 Approve policy: R ISM', 'A4 Manage risks: A ISM, C ISM', 'A5 Train staff: R ISM, A ISM']);
  });
});

describe('cells', () => {
  it('should give merged letters to every role and row they cover', () => {
    const candidate = matrixOf(
      sheet(
        [
          ['Activity', 'CEO', 'CISO', 'IT', 'HR'],
          ['Approve policy', 'A', 'R', null, 'I'],
          ['Manage risks', null, 'R', 'C', null],
          ['Train staff', 'I', 'A', 'R', null],
        ],
        { merges: ['B2:B3', 'C2:D2', 'D4:E4'] },
      ),
    );
    expect(linesOf(candidate)).toEqual([
      'A2 Approve policy: A CEO, R CISO, R IT, I HR',
      'A3 Manage risks: A CEO, R CISO, C IT',
      'A4 Train staff: I CEO, A CISO, R IT, R HR',
    ]);
  });

  it('should say what cannot be read, and drop none of it', () => {
    const candidate = matrixOf([
      ['Activity', 'CEO', 'CISO', 'IT'],
      ['Approve policy', 'A', error(), 'C'],
      ['Manage risks', unknown, 'R', 'Q'],
      ['Train staff', 'TBD', 'A/R', 'see IT policy'],
      ['Review logs', '-', 'A', 'R/V'],
      [null, 'A', 'R', 'I'],
    ]);
    expect(linesOf(candidate)).toEqual([
      'A2 Approve policy: A CEO, C IT, ?error #REF!',
      'A3 Manage risks: R CISO, ?unknown, ?letter Q',
      'A4 Train staff: A CISO, R CISO, ?letter TBD, ?letter see IT policy',
      'A5 Review logs: A CISO, R IT, ?letter R/V',
    ]);
    expect(candidate.reading.unreadRows).toEqual([{ sheet: 'Sheet1', row: 5, column: 1 }]);
  });
});

describe('references', () => {
  it('should read the displayed code, and let the title settle a lost zero', () => {
    const title = 'Acceptable use of information and other associated assets';
    const candidate = matrixOf([
      ['Ref', 'Title', 'CEO', 'ISM', 'IT'],
      [5.1, 'Leadership and commitment', 'A', 'R', 'I'],
      [{ value: 5.1, format: '0.00' }, title, 'I', 'A', 'R'],
      [5.1, title, 'I', 'A', 'R'],
      [error(), 'Policy', 'A', 'R', 'I'],
    ]);
    expect(linesOf(candidate).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'A2 5.1',
      'A3 A.5.10',
      'A4 A.5.10',
      'A5 unreadable',
    ]);
  });

  it('should take the code from whichever of two columns has it', () => {
    const candidate = matrixOf(`
      Clause | Control | Title      | CEO | ISM | IT
      5.1    |         | Some title | A   | R   | I
             | 5.1     | Some title | A   | R   | I
             | 8.13    | Some title | I   | A   | R`);
    expect(linesOf(candidate).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(['A2 5.1', 'B3 A.5.1', 'B4 A.8.13']);
  });

  it('should split code and title of one cell', () => {
    const candidate = matrixOf(`
      Requirement                           | CEO | ISM | IT
      5.1 Leadership and commitment         | A   | R   | I
      A.5.1 Policies for information security | A | R   | I
      8.13 Information backup               | I   | A   | R`);
    expect(candidate.matrix.rows.map(({ reference }) => reference)).toMatchObject([
      { references: [{ id: '5.1' }] },
      { references: [{ id: 'A.5.1' }] },
      { references: [{ id: 'A.8.13' }] },
    ]);
    expect(candidate.reading.columns).toMatchObject({ ref: 0, title: 0 });
  });

  it('should read chapters and themes that carry letters as rows', () => {
    const candidate = matrixOf(`
      Clause | Topic                   | CEO | ISM
      4      | Context of the organization | A | R
      5      | Leadership              | A   | R
      A.5    | Organizational controls | A   | R`);
    expect(candidate.matrix.rows.map(({ reference }) => reference.status === 'read' && reference.references[0]?.kind)).toEqual([
      'chapter',
      'chapter',
      'theme',
    ]);
  });

  it('should not take row numbers or work package numbers for codes', () => {
    const numbered = matrixOf(`
      No. | Activity       | CEO | ISM | IT
      1   | Approve policy | A   | R   | I
      2   | Manage risks   | A   | R   | I
      3   | Patch servers  |     | A   | R`);
    expect(numbered.matrix.columns).not.toHaveProperty('ref');
    const packages = matrixOf(`
      WBS | Activity       | CEO | ISM | IT
      1.1 | Approve policy | A   | R   | I
      1.2 | Manage risks   | A   | R   | I
      2.1 | Patch servers  |     | A   | R
      3.1 | Train staff    |     | A   | R`);
    expect(packages.matrix.columns).not.toHaveProperty('ref');
  });
});

describe('rows', () => {
  it('should tell headings from items that nobody was assigned to', () => {
    const verbs = matrixOf(`
      Activity       | CEO | CISO | IT
      Governance     |     |      |
      Approve policy | A   | R    | C
      Operations     |     |      |
      Back up data   |     | A    | R
      Patch servers  |     |      |
      Monitor logs   |     | A    | R`);
    expect(verbs.matrix.rows.map(({ activity }) => activity?.text)).toEqual([
      'Approve policy',
      'Back up data',
      'Patch servers',
      'Monitor logs',
    ]);
    expect(sectionsOf(verbs)).toEqual(['Governance', 'Operations', 'Operations', 'Operations']);
    const nouns = matrixOf(`
      Process              | CEO | CISO | IT
      Risk management      |     |      |
      Risk assessment      | A   | R    | C
      Incident management  |     |      |
      Incident response    | I   | A    | R
      Post-incident review |     |      |
      Forensics            | I   | A    | R`);
    expect(sectionsOf(nouns)).toEqual(['Risk management', 'Incident management', 'Incident management', 'Incident management']);
  });

  it('should keep rows with a code or a number of their own as items', () => {
    const coded = matrixOf(`
      Ref   | Title                                | CEO | ISM | IT
      5     | Leadership                           |     |     |
      5.1   | Leadership and commitment            | A   | R   | C
      5.2   | Policy                               |     |     |
            | Annex A                              |     |     |
      A.5.1 | Policies for information security    | A   | R   | I
      A.5.4 | Management responsibilities          |     |     |`);
    expect(linesOf(coded)).toEqual([
      'A3 5.1 Leadership and commitment: A CEO, R ISM, C IT',
      'A4 5.2 Policy: ',
      'A6 A.5.1 Policies for information security: A CEO, R ISM, I IT',
      'A7 A.5.4 Management responsibilities: ',
    ]);
    expect(sectionsOf(coded)).toEqual(['5 Leadership', '5 Leadership', 'Annex A', 'Annex A']);
    const numbered = matrixOf(`
      # | Activity   | CEO | CISO | IT
        | GOVERNANCE |     |      |
      1 | Policy     | A   | R    | C
      2 | Roles      |     |      |
      3 | Logs       | A   | R    | C`);
    expect(numbered.matrix.rows.map(({ activity }) => activity?.text)).toEqual(['Policy', 'Roles', 'Logs']);
  });

  it('should keep many unassigned items, and the last one', () => {
    const candidate = matrixOf(`
      Activity     | CEO | CISO | IT
      Define scope | A   | R    | C
      Assess risks |     |      |
      Treat risks  |     |      |
      Train staff  | -   | -    | -
      Review       | A   | R    |
      Improve      |     |      |`);
    expect(candidate.matrix.rows).toHaveLength(6);
  });

  it('should leave totals, remarks and what stands below a blank line out', () => {
    const candidate = matrixOf([
      ['Activity', 'CEO', 'CISO', 'IT'],
      ['Approve policy', 'A', 'R', 'C'],
      ['Assign roles', 'A', 'R', 'C'],
      ['Number of R', 0, 2, 0],
      ['A', 2, 0, 0],
      ['Note: this is a draft'],
      [],
      ['Prepared by J. Doe'],
    ]);
    expect(candidate.matrix.rows).toHaveLength(2);
    expect(candidate.reading.unreadRows).toEqual([]);
  });

  it('should take a sparse or repeated column on the left for the section', () => {
    for (const second of ['', 'Plan']) {
      const candidate = matrixOf(`
        Phase     | Activity     | CEO | CISO | IT
        Plan      | Define scope | A   | R    | C
        ${second} | Assess risks | A   | R    | C
        Do        | Treat risks  |     | A    | R`);
      expect(sectionsOf(candidate)).toEqual(['Plan', 'Plan', 'Do']);
    }
  });
});

describe('unusual tables', () => {
  it('should read a matrix of codes alone, its headings in the same column', () => {
    const candidate = matrixOf(`
      Control         | CEO | ISM | IT
      Annex A         |     |     |
      5.1             | A   | R   | I
      8.13            |     |     |
      Clauses         |     |     |
      5.1             | A   | R   | I`);
    expect(linesOf(candidate)).toEqual(['A3 A.5.1: A CEO, R ISM, I IT', 'A4 A.8.13: ', 'A6 5.1: A CEO, R ISM, I IT']);
  });

  it('should read a matrix in which one role has all the letters', () => {
    const candidate = matrixOf(`
      Activity       | CEO | CISO | IT
      Approve policy | A   |      |
      Manage risks   | A   |      |
      Train staff    | A   |      |`);
    expect(candidate.matrix.layout).toBe('wide');
    expect(candidate.matrix.headings).toHaveLength(3);
  });

  it('should read a matrix without any accountable', () => {
    const candidate = matrixOf(`
      Activity       | CEO | CISO | IT
      Approve policy | I   | R    | C
      Manage risks   | C   | R    | R`);
    expect(candidate.matrix.rows.flatMap(({ entries }) => entries)).toHaveLength(6);
  });

  it('should read digits as letters that nobody knows', () => {
    const candidate = matrixOf([
      ['Activity', 'CEO', 'CISO', 'IT'],
      ['Approve policy', 'A', 'R', 1],
      ['Manage risks', 2, 3, 1],
      ['Train staff', 'A', 'R', 'I'],
    ]);
    expect(candidate.matrix.rows.map(({ unreadable }) => unreadable.length)).toEqual([1, 3, 0]);
  });

  it('should read old codes under the headings of their domains', () => {
    const candidate = matrixOf(`
              | Control                                            | CEO | CISO | IT
      A.5     | Information security policies                      |     |      |
      A.5.1.1 | Policies for information security                  | A   | R    | I
      A.5.1.2 | Review of the policies for information security    | A   | R    |
      A.9     | Access control                                     |     |      |
      A.9.1.1 | Access control policy                              | A   |      | I`);
    expect(sectionsOf(candidate)).toEqual(['A.5 Information security policies', 'A.5 Information security policies', 'A.9 Access control']);
  });
});

describe('legends', () => {
  it.each([
    [
      'beside the items',
      [
        ['R', 'Responsible'],
        ['A', 'Accountable'],
        ['C', 'Consulted'],
      ],
    ],
    ['beside the items, in one cell each', [['R = Responsible'], ['A = Accountable'], ['C - Consulted']]],
    [
      'with the meaning first',
      [
        ['Responsible', 'R'],
        ['Accountable', 'A'],
        ['Consulted', 'C'],
      ],
    ],
  ])('should be no assignment: %s', (_, legend) => {
    const rows = [
      ['Approve policy', 'A', 'R', 'C'],
      ['Assign roles', 'A', 'R', 'C'],
      ['Monitor logs', null, 'A', 'R'],
    ];
    const candidate = matrixOf([['Activity', 'CEO', 'CISO', 'IT'], ...rows.map((row, index) => [...row, null, ...(legend[index] ?? [])])]);
    expect(candidate.matrix.headings).toHaveLength(3);
    expect(candidate.matrix.rows.flatMap(({ entries }) => entries)).toHaveLength(8);
    expect(candidate.matrix.legend).toEqual({ R: 'Responsible', A: 'Accountable', C: 'Consulted' });
  });

  it.each(['Auditor', 'Approver', 'a cargo'])('should not make %s accountable', (meaning) => {
    const candidate = matrixOf([
      ['Activity', 'CEO', 'CISO', 'IT'],
      ['Approve policy', 'A', 'R', 'C'],
      ['Manage risks', 'I', 'R', 'A'],
      [],
      ['R = Responsible', `A = ${meaning}`, 'C = Consulted', 'I = Informed'],
    ]);
    expect(candidate.matrix.rows.flatMap(({ entries }) => entries).map(({ letter }) => letter)).toEqual(['R', 'C', 'I', 'R']);
    expect(candidate.matrix.rows.map(({ unreadable }) => unreadable.length)).toEqual([1, 1]);
    expect(candidate.matrix.legend).toMatchObject({ A: meaning });
  });

  it('should give letters of other languages their meaning', () => {
    const candidate = matrixOf([
      ['Aufgabe', 'GF', 'ISB', 'IT'],
      ['Richtlinie freigeben', 'V', 'D', 'I'],
      ['Risiken bewerten', 'I', 'V', 'D'],
      ['Server sichern', null, 'V', 'D'],
      [],
      ['D = Durchführung', 'V = Verantwortlich', 'I = Information'],
    ]);
    expect(linesOf(candidate)[0]).toBe('A2 Richtlinie freigeben: A GF, R ISB, I IT');
  });
});

describe('several tables', () => {
  it('should read tables below each other and side by side', () => {
    const stacked = matricesOf([
      ['ISMS RACI'],
      ['Activity', 'CEO', 'CISO', 'IT'],
      ['Approve policy', 'A', 'R', 'I'],
      ['Manage risks', 'I', 'A', 'R'],
      ['Annex A RACI'],
      ['Control', 'Legal', 'HR', 'Dev'],
      ['A.5.1 Policies for information security', 'A', 'R', 'I'],
      ['A.8.13 Information backup', 'I', 'R', 'A'],
    ]);
    expect(stacked.map(({ matrix }) => matrix.headings.map(({ text }) => text).join())).toEqual(['CEO,CISO,IT', 'Legal,HR,Dev']);
    expect(stacked.map(({ matrix }) => matrix.rows.length)).toEqual([2, 2]);
    const beside = matricesOf([
      ['Activity', 'CEO', 'CISO', 'IT', null, 'Activity', 'HR', 'Legal', 'Dev'],
      ['Approve policy', 'A', 'R', 'I', null, 'Train staff', 'A', 'R', 'I'],
      ['Manage risks', 'I', 'A', 'R', null, 'Review contracts', 'I', 'A', 'R'],
    ]);
    expect(beside.map(linesOf)).toEqual([
      ['A2 Approve policy: A CEO, R CISO, I IT', 'A3 Manage risks: I CEO, A CISO, R IT'],
      ['F2 Train staff: A HR, R Legal, I Dev', 'F3 Review contracts: I HR, A Legal, R Dev'],
    ]);
  });
});

describe('turned tables', () => {
  it.each([
    ['people', 'Person | Approve policy | Manage risks | Train staff\nJane Doe | A | I | R\nJohn Roe | R | A | C'],
    ['roles', 'Role | Access control | Backup | Logging\nCEO | A | I | I\nCISO | R | A | C\nIT Manager | C | R | A/R'],
  ])('should have %s down the side', (_, text) => {
    const candidate = matrixOf(text);
    expect(candidate.matrix.layout).toBe('transposed');
    expect(candidate.matrix.rows.map(({ anchor }) => [anchor.row, anchor.column])).toEqual([1, 2, 3].map((column) => [0, column]));
    expect(candidate.reading).toMatchObject({ headerRow: 0, columns: { roles: [0] }, firstRow: 1 });
  });

  it('should not be seen where units of the organisation begin the items', () => {
    const candidate = matrixOf(`
      Area            | Jane Doe | John Roe | Kim
      IT operations   | A        | R        | C
      HR onboarding   | I        | A        | R
      Risk management | C        | A        | R`);
    expect(candidate.matrix.layout).toBe('wide');
  });
});

it('should find a wide matrix that nobody filled in yet', () => {
  const candidate = matrixOf(`
    Ref   | Title                             | CEO | ISM | Head of IT | HR Lead
    5.1   | Leadership and commitment         |     |     |            |
    A.5.1 | Policies for information security |     |     |            |`);
  expect(candidate.matrix.rows).toHaveLength(2);
  expect(candidate.matrix.headings).toHaveLength(4);
});

it('should read one column of letters for one role', () => {
  const candidate = matrixOf(`
    Area      | Step              | Role
    Planning  | Refine the plan   | A
              | Write the spec    | A/R
              | Plan the sprint   | R/C
    Reporting | Report the status | I`);
  expect(candidate.matrix.layout).toBe('singleRole');
  expect(candidate.matrix.rows).toHaveLength(4);
});
