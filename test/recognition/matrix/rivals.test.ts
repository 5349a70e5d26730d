import { linesOf, matricesOf, matrixOf } from './read';

describe('grids with the same letters', () => {
  it.each([
    ['rights to folders', 'Folder | IT Manager | HR Manager | CISO\n/finance | R/W | R | R\n/hr | R | R/W | R\n/public | R | R | R'],
    [
      'read and admin rights',
      'Application | IT Manager | HR Manager | CISO\nDirectory | A | R | R\nTickets | A | R | A\nPayroll | R | A |',
    ],
    [
      'rights that a title names',
      'Access matrix\nSystem area | Administrator | Auditor | Developer\nLedger | A | R | C\nSales | A | R | I\nWiki | A | R | C',
    ],
    [
      'rights that a German title names',
      'Berechtigungsmatrix\nBereich | Admin | Manager | Mitarbeiter\nKunden | A | R | R\nRechnungen | A | R | I\nBerichte | A | C | R',
    ],
    [
      'letters that a legend explains otherwise',
      'R = Read | A = Admin | C = Create\nTool | IT Manager | HR Manager | CISO\nDirectory | A | R | R\nTickets | A | R | C\nPayroll | R | A | C',
    ],
    [
      'who recommends, agrees, performs and decides',
      'Decision | PM | CTO | CISO | CFO\nChoose vendor | R | D | A | I\nSet price | R | I | | D\nHire | P | D | I | A\nStop app | R | D | P | I',
    ],
    ['required checks', 'Change | Unit tests | Lint | Security scan\nAPI | R | R | CI\nDocs | - | R | CI\nRunner | R | R | CI'],
  ])('should not read %s', (_, text) => {
    expect(matricesOf(text)).toEqual([]);
  });

  it.each([
    ['a title', 'RACI of access management\nSystem | CEO | CISO | IT\nERP | | A | R\nCRM | | A | R\nWiki | | A | R'],
    ['a legend', 'R = Responsible, A = Accountable, C = Consulted, I = Informed\nSystem | CEO | CISO | IT\nERP | | A | R\nCRM | | A | R'],
  ])('should read systems whose letters %s explains', (_, text) => {
    expect(linesOf(matrixOf(text))[0]).toMatch(/ERP: A CISO, R IT$/);
  });

  it('should not let rights explained on one sheet change the letters of another', () => {
    expect(
      linesOf(
        matrixOf(`
          Activity       | CEO | CISO
          Approve policy | A   | R
          Manage risks   | A   | R`),
      ),
    ).toEqual(['A2 Approve policy: A CEO, R CISO', 'A3 Manage risks: A CEO, R CISO']);
  });
});

describe('one column of letters', () => {
  it.each([
    ['a few activities', 'Activity | TPM\nRelease plan | A\nStatus report | R\nDesign review | R'],
    ['all four letters', 'Topic | TPM\nRelease plan | A\nStatus report | R\nDesign review | C\nBudget | I'],
    ['what is done', 'Topic | TPM\nPlan the release | A\nReport the status | R\nReview the design | R'],
  ])('should read %s under an abbreviation as the letters of one role', (_, text) => {
    const [candidate] = matricesOf(text);
    expect(candidate?.matrix.layout).toBe('singleRole');
    expect(candidate?.matrix.headings.map(({ text: heading }) => heading)).toEqual(['TPM']);
  });

  it.each([
    ['statuses', 'Control | Title | Status\nA.5.1 | Policies | I\nA.5.2 | Roles | R\nA.5.3 | Duties | A'],
    ['marks', 'Module | Grade\nMaths | A\nArt | R\nSport | A'],
  ])('should not read %s', (_, text) => {
    expect(matricesOf(text)).toEqual([]);
  });
});

describe('letters with more to them', () => {
  it.each([
    ['R (until May)', 'R CISO'],
    ['A/R (J. Doe)', 'A CISO, R CISO'],
    ['R (assists)', 'R CISO'],
    ['R (A)', 'R CISO, A CISO'],
    ['A\u00b9', 'A CISO'],
    ['R\u2020', 'R CISO'],
    ['A (Accountable)', 'A CISO'],
  ])('should read %s as %s', (cell, read) => {
    const candidate = matrixOf([
      ['Activity', 'CEO', 'CISO'],
      ['Approve policy', 'I', cell],
      ['Manage risks', 'A', 'R'],
      ['Train staff', 'A', 'R'],
    ]);
    expect(linesOf(candidate)[0]).toBe(`A2 Approve policy: I CEO, ${read}`);
  });

  it('should keep roles with their meaning in brackets as headings', () => {
    const candidate = matrixOf([
      ['Activity', 'IA (Internal Audit)', 'IS (Information Security)', 'CEO'],
      ['Approve policy', 'I', 'R', 'A'],
      ['Manage risks', 'C', 'R', 'A'],
    ]);
    expect(candidate.matrix.headings.map(({ text }) => text)).toEqual(['IA (Internal Audit)', 'IS (Information Security)', 'CEO']);
  });
});

describe('owners, approvers and deciders', () => {
  it.each([
    ['Owner | Approver | Support', 'R Jane, A John, S Kim'],
    ['Responsible | Approver | Informed', 'R Jane, A John, I Kim'],
    ['Verantwortlich | Entscheidet | Wird informiert', 'R Jane, A John, I Kim'],
    ['Owner | Responsible | Consulted', 'A Jane, R John, C Kim'],
  ])('should read the columns %s', (headings, read) => {
    const candidate = matrixOf(`
      Activity      | ${headings}
      Review policy | Jane | John | Kim`);
    expect(linesOf(candidate)).toEqual([`A2 Review policy: ${read}`]);
  });

  it('should not take a list of documents with their owner and approver for a matrix', () => {
    expect(matricesOf('Document | Owner | Approver | Version\nPolicy | CISO | CEO | 1.0\nMethod | CISO | CEO | 1.2')).toEqual([]);
  });

  it('should take who decides for the accountable where a legend names who does the work', () => {
    const candidate = matrixOf([
      ['D = Durchführung, E = Entscheidung, M = Mitwirkung, I = Information'],
      ['Aufgabe', 'Geschäftsführung', 'ISB', 'IT-Leitung'],
      ['Leitlinie freigeben', 'E', 'D', 'M'],
      ['Risiken bewerten', 'I', 'D', 'E'],
    ]);
    expect(linesOf(candidate)).toEqual([
      'A3 Leitlinie freigeben: A Geschäftsführung, R ISB, S IT-Leitung',
      'A4 Risiken bewerten: I Geschäftsführung, R ISB, A IT-Leitung',
    ]);
  });
});
