import { matricesOf } from './read';

describe('tables that only look like a matrix', () => {
  it.each([
    ['a timetable called RACI', 'Hora | Lunes | Martes\n08:00 | Inglés | R. Pérez\n09:00 | Historia | A. Ruiz\n10:00 | Recreo | Recreo'],
    ['a skills grid with the columns I and R', 'Name | Python | I | R | SQL\nJane | 3 | 2 | 4 | 1\nJohn | 1 | 3 | 2 | 2'],
    ['a skills grid with ticks', 'Name | C | R | Java\nJane | x | x |\nJohn | | x | x'],
    ['a yes/no grid', 'Control | Web | Mobile | API\nLogin | Y | N | Y\nLogging | N | N | Y'],
    ['a sí/no grid', 'Control | Web | Mobile | API\nLogin | S | N | S\nLogging | N | N | S'],
    ['a risk matrix', 'Likelihood | Minor | Moderate | Major\nRare | A | A | R\nPossible | A | T | R\nLikely | T | R | R'],
    ['red, amber and green', 'Control | Q1 | Q2 | Q3\nBackup | R | A | G\nLogging | A | G | G\nAccess | R | R | A'],
    ['an attendance sheet', 'Name | Mon | Tue | Wed | Thu\nJane | P | A | P | P\nJohn | P | P | R | A\nKim | A | P | P | P'],
    ['access rights', 'User | ERP | CRM | HR system\nJane | R | A | R\nJohn | RW | R | -\nKim | R | W | A'],
    ['read and admin rights of roles', 'Role | ERP | CRM | HR system\nCEO | R | A | R\nAccountant | R | R | -\nAdmin | A | R | A'],
    ['create, read, update and delete', 'Entity | Clerk | Manager | Admin\nOrder | C | CRU | CRUD\nInvoice | R | R | CRUD'],
    [
      'status letters of a Statement of Applicability',
      'Control | Title | Status\nA.5.1 | Policies | I\nA.5.2 | Roles | R\nA.5.3 | Segregation | A\nA.5.4 | Duties | I',
    ],
    [
      'reasons for controls',
      'Control | Title | Applicable | LR | CO | BR | RRA\nA.5.1 | Policies | Yes | x | | | x\nA.5.2 | Roles | Yes | | x | x |',
    ],
    ['confidentiality, integrity, availability', 'Control | C | I | A | Type\nA.5.1 | x | x | x | Preventive\nA.5.2 | x | | x | Detective'],
    ['school marks', 'Student | Math | Art | Music\nJane | A | C | A\nJohn | C | A | A'],
    ['a list of actions', 'Action | Responsible | Due date | Status\nFix doors | J. Doe | May | Open\nFix windows | J. Roe | June | Open'],
    ['duties by role', 'Role | Accountable | Responsible\nCEO | Policy | Budget\nInformation Security Manager | Risk | Audit'],
    ['columns of notes called R, A, C and I', 'R | A | C | I\nDo this | Do that | Other | More'],
  ])('should not read %s', (_, text) => {
    expect(matricesOf(text, 'Matriz RACI')).toEqual([]);
  });

  it('should give nothing for a sheet without cells', () => {
    expect(matricesOf([])).toEqual([]);
  });
});
