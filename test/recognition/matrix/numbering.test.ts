import { sheet } from '../../helpers/workbook-builder';
import { linesOf, matrixOf, sectionsOf } from './read';

describe('whole numbers', () => {
  it.each([
    ['Clause | Title', 'Context of the organization | Leadership | Planning | Support'],
    ['Ref | Topic', 'Context | Leadership | Planning | Support'],
    ['Kapitel | Thema', 'Kontext der Organisation | Führung | Planung | Unterstützung'],
    ['Clause | Activity', 'Define the scope | Approve the policy | Assess risks | Train staff'],
  ])('should read 4, 5, 6 and 7 under %s as chapters', (headings, titles) => {
    const rows = titles.split(' | ').map((title, index) => [index + 4, title, 'A', index === 2 ? 'A/R' : 'R']);
    const { matrix } = matrixOf([[...headings.split(' | '), 'CEO', 'CISO'], ...rows]);
    expect(matrix.rows.map(({ reference }) => (reference.status === 'read' ? reference.references : []).map(({ id }) => id))).toEqual([
      ['4'],
      ['5'],
      ['6'],
      ['7'],
    ]);
  });

  it('should keep a chapter to which nobody is assigned as an item', () => {
    const candidate = matrixOf(`
      Clause | Title       | CEO | CISO
      4      | Context     | A   | R
      5      | Leadership  | A   | R
      6      | Planning    |     |
      7      | Support     | A   | R
      9      | Evaluation  | A   | R`);
    expect(linesOf(candidate)[2]).toBe('A4 6 Planning: ');
    expect(sectionsOf(candidate)).toEqual([null, null, null, null, null]);
  });

  it.each(['1 2 3 4', '4 5 6 7'])('should take %s beside other activities for row numbers', (numbers) => {
    const rows = numbers.split(' ').map((number, index) => [Number(number), `Do thing ${String(index)}`, 'A', 'R']);
    const { matrix } = matrixOf([['Ref', 'Activity', 'CEO', 'CISO'], ...rows]);
    expect(matrix.rows.map(({ reference }) => reference.status)).toEqual(['none', 'none', 'none', 'none']);
  });

  it('should not take a column of themes beside the controls for their titles', () => {
    expect(
      linesOf(
        matrixOf(`
          Clause | Control | Title                             | CEO | CISO
          5      | A.5.1   | Policies for information security | A   | R
          6      | A.6.1   | Screening                         | A   | R`),
      ),
    ).toEqual(['B2 A.5.1 Policies for information security: A CEO, R CISO', 'B3 A.6.1 Screening: A CEO, R CISO']);
  });
});

describe('a breakdown of work', () => {
  it.each(['WBS', 'Ref', 'No.'])('should not take numbers from 1.1 to 9.1 under %s for clauses', (heading) => {
    const rows = [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((phase) => [
      [`${String(phase)}.1`, `Prepare step ${String(phase)}`, 'A', 'R'],
      [`${String(phase)}.2`, `Finish step ${String(phase)}`, 'A/R', 'I'],
    ]);
    const { matrix, reading } = matrixOf([[heading, 'Task', 'CEO', 'CISO'], ...rows]);
    expect(new Set(matrix.rows.map(({ reference }) => reference.status))).toEqual(new Set(['none']));
    expect(reading.columns).toEqual({ item: 1, roles: [2, 3] });
  });

  it('should take a number with numbers below it for that of a section', () => {
    const candidate = matrixOf(`
      No  | Activity       | CEO | CISO
      1   | Governance     |     |
      1.1 | Approve policy | A   | R
      1.2 | Review policy  |     |
      2   | People         |     |
      2.1 | Train staff    | A   | R`);
    expect(linesOf(candidate)).toEqual(['B3 Approve policy: A CEO, R CISO', 'B4 Review policy: ', 'B6 Train staff: A CEO, R CISO']);
    expect(sectionsOf(candidate)).toEqual(['Governance', 'Governance', 'People']);
  });
});

describe('columns beside the letters', () => {
  it('should find items that are merged over several columns', () => {
    const rows = [
      ['Activity', null, null, 'CEO', 'CISO', 'IT'],
      ['Approve policy', null, null, 'A', 'R', 'C'],
      ['Manage risks', null, null, 'I', 'A', 'R'],
    ];
    const candidate = matrixOf(sheet(rows, { merges: ['A1:C1', 'A2:C2', 'A3:C3'] }));
    expect(candidate.matrix.layout).toBe('wide');
    expect(linesOf(candidate)).toEqual(['A2 Approve policy: A CEO, R CISO, C IT', 'A3 Manage risks: I CEO, A CISO, R IT']);
  });

  it('should leave a list of people beside the matrix alone', () => {
    const candidate = matrixOf([
      ['Activity', 'CEO', 'CISO', null, 'Name', 'Role'],
      ['Approve policy', 'A', 'R', null, 'Jane Doe', 'CEO'],
      ['Manage risks', 'I', 'A/R', null, 'John Roe', 'CISO'],
    ]);
    expect(candidate.reading.columns).toEqual({ item: 0, roles: [1, 2] });
    expect(candidate.region).toEqual({ top: 0, left: 0, bottom: 2, right: 2 });
  });

  it('should keep remarks behind an empty column', () => {
    const candidate = matrixOf([
      ['Activity', 'CEO', 'CISO', null, 'Comments'],
      ['Approve policy', 'A', 'R', null, 'yearly'],
      ['Manage risks', 'I', 'A/R', null, null],
    ]);
    expect(candidate.reading.columns).toMatchObject({ notes: 4 });
  });

  it.each([
    ['Freq.', 'A | M | Q'],
    ['Prio', 'A | B | C'],
    ['CIA', 'C,I,A | C | A'],
    ['Class', 'C | I | R'],
  ])('should not take a column headed %s for a role', (heading, cells) => {
    const letters = cells.split(' | ');
    const rows = ['Approve policy', 'Manage risks', 'Train staff'].map((item, index) => [item, letters[index] ?? '', 'A', 'R', 'C']);
    expect(matrixOf([['Activity', heading, 'CEO', 'CISO', 'IT'], ...rows]).reading.columns).toEqual({ item: 0, roles: [2, 3, 4] });
  });

  it('should name the rows by the step where a process is merged over them', () => {
    const rows = [
      ['Process', 'Step', 'CEO', 'CISO'],
      ['Risk', 'Identify', 'I', 'A/R'],
      [null, 'Assess', 'I', 'A/R'],
      [null, 'Treat', 'A', 'R'],
    ];
    const candidate = matrixOf(sheet(rows, { merges: ['A2:A4'] }));
    expect(linesOf(candidate).map((line) => line.split(':')[0])).toEqual(['B2 Identify', 'B3 Assess', 'B4 Treat']);
    expect(sectionsOf(candidate)).toEqual(['Risk', 'Risk', 'Risk']);
  });

  it('should name the rows by a column of systems where there is no other', () => {
    expect(
      matrixOf(`
        RACI of access management
        System | CEO | CISO | IT
        ERP    | I   | A    | R
        CRM    | I   | A    | R`).reading.columns,
    ).toEqual({ item: 0, roles: [1, 2, 3] });
  });
});
