import { createPeople } from '../../../src/register';
import type { Assignee, People } from '../../../src/register';
import type { Tables } from './registers';
import { registerOf, tallMatrix } from './registers';

const AS_OF = 20_000;

function peopleWith(tables: Tables, settings = {}, answers: Record<string, string> = {}): People {
  return createPeople(registerOf(tables, [], { settings, answers }), AS_OF);
}

/** What matters of an assignee, in one line: step, role key, holders. */
function brief({ step, roleKey, holders, isGroup, isExternal }: Assignee): string {
  const flags = [isGroup ? 'group' : '', isExternal ? 'external' : ''].filter((flag) => flag !== '');
  return [step, roleKey ?? '-', holders.map(({ name }) => name).join('+') || '?', ...flags].join(' ');
}

const two = peopleWith({
  competency: [
    { person: 'J. Doe', role: 'ISM' },
    { person: 'Kim, Min', role: 'Backup owner', origin: 'Internal' },
    { person: 'Frau Dr. Ada Groß', role: 'DPO; Head of Legal' },
    { person: 'B. Roe', role: 'Internal Auditor', origin: 'External' },
    { person: 'L. Fox', role: 'Developer' },
    { person: 'M. Owl', role: 'Developer' },
    { person: 'All Employees (42)', role: '' },
    { person: 'TBD', role: 'Head of HR' },
  ],
});

describe('resolving a token: the first step that fits', () => {
  test.each<[string, string]>([
    // a: a person of the competency sheet
    ['J. Doe', 'a ISM J. Doe'],
    ['j.  DOE ', 'a ISM J. Doe'],
    ['J.Doe', 'a ISM J. Doe'],
    ['Mr J. Doe', 'a ISM J. Doe'],
    ['Min Kim', 'a - Min Kim'],
    ['Kim, Min', 'a - Min Kim'],
    ['Ada Gross', 'a DPO Frau Dr. Ada Groß'],
    ['B. Roe', 'a INTERNAL_AUDITOR B. Roe external'],
    ['J. Doe (external)', 'a ISM J. Doe external'],
    // b: role and holder in one
    ['CISO (J. Doe)', 'b ISM_LEADERSHIP J. Doe'],
    ['J. Doe (CISO)', 'b ISM_LEADERSHIP J. Doe'],
    ['CISO - J. Doe', 'b ISM_LEADERSHIP J. Doe'],
    ['CISO – J. Doe', 'b ISM_LEADERSHIP J. Doe'],
    ['CISO\nJ. Doe', 'b ISM_LEADERSHIP J. Doe'],
    ['J. Doe\nCISO', 'b ISM_LEADERSHIP J. Doe'],
    ['Security\nCISO\nJ. Doe', 'b ISM_LEADERSHIP J. Doe'],
    ['CISO (K. Poe)', 'b ISM_LEADERSHIP K. Poe'],
    ['K. Poe (CISO)', 'b ISM_LEADERSHIP K. Poe'],
    ['CISO (Poe)', 'b ISM_LEADERSHIP Poe'],
    ['ISO (K. Poe)', 'b ISM K. Poe'],
    ['Platform Lead (K. Poe)', 'b - K. Poe'],
    ['Developer (L. Fox)', 'b - L. Fox'],
    ['CISO (K. Poe, L. Moe)', 'b ISM_LEADERSHIP K. Poe+L. Moe'],
    ['IT-Leiter (Poe, Karl)', 'b IT_LEAD Poe+Karl'],
    // a bracket that is no holder
    ['CISO (external)', 'd ISM_LEADERSHIP ? external'],
    ['CISO (ext.)', 'd ISM_LEADERSHIP ? external'],
    ['Internal Auditor (Beta Ltd)', 'c INTERNAL_AUDITOR B. Roe external'],
    ['Head of IT (Beta GmbH)', 'd IT_LEAD ? external'],
    ['Chief Information Security Officer (CISO)', 'd ISM_LEADERSHIP ?'],
    ['Informationssicherheitsbeauftragter (ISB)', 'c ISM J. Doe'],
    ['CISO (interim)', 'd ISM_LEADERSHIP ?'],
    ['CISO (TBD)', 'd ISM_LEADERSHIP ?'],
    ['CISO (acting: K. Poe)', 'b ISM_LEADERSHIP K. Poe'],
    ['Restore owner (K. Poe)', 'b - K. Poe'],
    ['Deputy CISO (K. Poe)', 'b - K. Poe'],
    ['Management Review Team (CEO, CISO, ISM)', 'd MRT ? group'],
    ['ISM (J. Doe (ext.))', 'b ISM J. Doe external'],
    ['CISO (deputy: K. Poe)', 'd ISM_LEADERSHIP ?'],
    ['Head of IT (IT Department)', 'd IT_LEAD ?'],
    ['CTO (UK)', 'd IT_LEAD ?'],
    ['IT\nHead of IT', 'd IT_LEAD ?'],
    ['All Employees (42)', 'd ALL_STAFF ? group'],
    ['K. Poe (Beta Ltd)', 'e - ? external'],
    // c: a role of the competency sheet
    ['Backup owner', 'c - Min Kim'],
    ['BACKUP  OWNER', 'c - Min Kim'],
    ['Developer', 'c - L. Fox+M. Owl'],
    ['DPO', 'c DPO Frau Dr. Ada Groß'],
    ['Head of Legal', 'c - Frau Dr. Ada Groß'],
    ['ISM', 'c ISM J. Doe'],
    ['Information Security Manager', 'c ISM J. Doe'],
    ['Head of HR', 'c HR_LEAD ?'],
    // d: a title of the list, in four languages
    ['CEO', 'd CEO ?'],
    ['The CEO', 'd CEO ?'],
    ['Acting CEO', 'd CEO ?'],
    ['Geschäftsführer/in', 'd CEO ?'],
    ['Geschäftsführer:in', 'd CEO ?'],
    ['Geschaftsfuhrer', 'd CEO ?'],
    ['IT-Leiterin', 'd IT_LEAD ?'],
    ['IT Leiter', 'd IT_LEAD ?'],
    ['Vorstandsvorsitzende/r', 'd CEO ?'],
    ['Interne/r Auditor/in', 'c INTERNAL_AUDITOR B. Roe external'],
    ['PDG', 'd CEO ?'],
    ['Directeur(e) général(e)', 'd CEO ?'],
    ['DSI', 'd IT_LEAD ?'],
    ['Direction', 'd LEADERSHIP ?'],
    ['Director/a general', 'd CEO ?'],
    ['Gerente general', 'd CEO ?'],
    ['Alta dirección', 'd LEADERSHIP ?'],
    ['Legal', 'd LEGAL ?'],
    ['Leadership Team', 'd LEADERSHIP ? group'],
    ['Managed Service Provider', 'd MSP ? external'],
    ['ISO 27001 Consultant', 'd CONSULTANT ? external'],
    // e: nobody we know
    ['Our Legal', 'e - ?'],
    ['The ISO', 'e - ?'],
    ['Incident Management Team', 'e - ? group'],
    ['Platform Lead', 'e - ?'],
    ['K. Poe', 'e - ?'],
    ['Jane Doe', 'e - ?'],
    ['Beta Ltd', 'e - ? external'],
    ['', 'e - ?'],
  ])('should resolve %j as %s', (token, expected) => {
    expect(brief(two.resolve(token))).toBe(expected);
  });

  test('should give a role with one known holder the identity of the person', () => {
    const keys = ['ISM', 'J. Doe', 'Information Security Manager', 'CISO (J. Doe)', 'J. Doe (CTO)'].map((token) => two.resolve(token).key);
    expect(new Set(keys)).toEqual(new Set(['j doe']));
    expect(two.resolve('Developer').person).toBeNull();
    expect(two.resolve('Developer').key).toBe('developer');
    expect(two.resolve('Jane Doe').key).not.toBe('j doe');
  });

  test('should tell the same title from another of the same role', () => {
    expect(two.isSame(two.resolve('CISO'), two.resolve('ciso'))).toBe(true);
    expect(two.isSame(two.resolve('CIO'), two.resolve('CTO'))).toBe(false);
    expect(two.isSame(two.resolve('IT Department'), two.resolve('IT Department'))).toBe(false);
  });

  test('should keep the label as written and say which role is meant', () => {
    expect(two.resolve('  J. Doe   (CISO) ')).toMatchObject({ label: 'J. Doe (CISO)', role: 'CISO', roleKeys: ['ISM_LEADERSHIP', 'ISM'] });
    expect(two.resolve('CISO\nJ. Doe').label).toBe('CISO J. Doe');
  });

  test('should read one heading over two titles as one assignee with both', () => {
    expect(two.resolve('CISO / DPO')).toMatchObject({ key: 'ciso / dpo', roleKeys: ['ISM_LEADERSHIP', 'DPO'], person: null, step: 'd' });
    expect(two.resolve('ISM / J. Doe')).toMatchObject({ key: 'j doe', step: 'c' });
  });

  test('should not take one title of a role for another that the matrix uses too', () => {
    const matrix = tallMatrix([{ A: 'GRC Manager', R: 'Information Security Manager' }]);
    const people = createPeople(registerOf({ competency: [{ person: 'K. Poe', role: 'GRC Manager' }] }, [matrix]), AS_OF);
    expect(brief(people.resolve('Information Security Manager'))).toBe('d ISM ?');
    expect(brief(people.resolve('GRC Manager'))).toBe('c ISM K. Poe');
  });
});

describe('what the Roles and People sheets add', () => {
  const full = peopleWith({
    people: [
      { name: 'P. Lang', email: 'p.lang@example.com', origin: 'Internal', status: 'Active', teams: 'Blue; Red' },
      { name: 'J. Doe', status: 'Active' },
      { name: 'O. Left', status: 'Leaver' },
      { name: 'E. Gone', status: 'Active', end: '2024-01-01' },
      { name: 'S. Soon', status: 'Starter', start: '2031-01-01' },
      { name: 'X. Tern', origin: 'External', status: 'Active', end: '2024-10-04' },
    ],
    competency: [
      { person: 'R. Roe', role: 'ISM' },
      { person: 'J. Doe', role: 'ISM' },
    ],
    roles: [
      { role: 'Chief Executive', key: 'CEO', holder: 'P. Lang', deputy: 'J. Doe', topManagement: 'Y' },
      { role: 'ISM', holder: 'J. Doe', deputy: 'R. Roe' },
      { role: 'Head of IT', holder: 'O. Left' },
      { role: 'DPO', holder: 'Beta Ltd', origin: 'External' },
      { role: 'Risk owner', holder: 'ISM' },
      { role: 'Head of Sales', holder: 'TBD' },
      { role: 'Incident Lead', holder: 'J. Doe; R. Roe' },
      { role: 'Head of HR', holder: 'HR Team', kind: 'Optional' },
      { role: 'Legal Counsel', holder: 'K. Poe', kind: 'Not used' },
    ],
  });

  test.each<[string, string]>([
    ['Chief Executive', 'c CEO P. Lang'],
    ['p.lang@example.com', 'a CEO P. Lang'],
    ['ISM', 'c ISM J. Doe'],
    ['Head of IT', 'c IT_LEAD ?'],
    ['DPO', 'c DPO Beta Ltd external'],
    ['Beta Ltd', 'a DPO Beta Ltd external'],
    ['Risk owner', 'c RISK_OWNER J. Doe'],
    ['Head of Sales', 'c - ?'],
    ['Incident Lead', 'c INCIDENT_LEAD J. Doe+R. Roe'],
    ['Head of HR', 'c HR_LEAD ?'],
    ['Legal Counsel', 'd LEGAL ?'],
    ['X. Tern', 'a - X. Tern external'],
    ['Red', 'e - ? group'],
  ])('should resolve %j as %s', (token, expected) => {
    expect(brief(full.resolve(token))).toBe(expected);
  });

  test('should know who is active on the as-of date', () => {
    const active = Object.fromEntries(full.persons.map(({ name, isActive }) => [name, isActive]));
    expect(active).toMatchObject({
      'P. Lang': true,
      'O. Left': false,
      'E. Gone': false,
      'S. Soon': false,
      'X. Tern': true,
      'R. Roe': true,
    });
    expect(full.resolve('Head of IT').inactiveHolders.map(({ name }) => name)).toEqual(['O. Left']);
    expect(full.resolve('O. Left').holders.map(({ name }) => name)).toEqual(['O. Left']);
    expect(full.headcount).toBe(3);
    expect(full.isSmallOrganisation).toBe(true);
  });

  test('should name the holders of a role by the Roles sheet first', () => {
    expect(full.holdersOf('ISM').map(({ name }) => name)).toEqual(['J. Doe']);
    expect(full.holdersOf('IT_LEAD').map(({ name }) => name)).toEqual(['O. Left']);
    expect(full.holdersOf('MRT')).toEqual([]);
  });

  test('should know who is top management', () => {
    const answered = peopleWith(
      { competency: [{ person: 'F. Inn', role: 'CFO' }] },
      {},
      { 'Is the CFO top management for this ISMS?': 'yes' },
    );
    expect(full.resolve('P. Lang').topManagement).toBe('yes');
    expect(full.resolve('Chief Executive').topManagement).toBe('yes');
    expect(full.resolve('Leadership Team').topManagement).toBe('yes');
    expect(full.resolve('ISM').topManagement).toBe('no');
    expect(full.resolve('CISO').topManagement).toBe('ask');
    expect(full.resolve('Head of Information Security').topManagement).toBe('no');
    expect(full.resolve('MRT').topManagement).toBe('no');
    expect(answered.resolve('CFO').topManagement).toBe('yes');
    expect(answered.resolve('Chief Financial Officer').topManagement).toBe('yes');
    expect(answered.resolve('F. Inn').topManagement).toBe('yes');
    expect(answered.resolve('COO').topManagement).toBe('ask');
    expect(peopleWith({}, {}, { 'is the cfo top management for this isms': 'No' }).resolve('CFO').topManagement).toBe('no');
  });
});

describe('groups, committees and people from outside', () => {
  test.each<[string, boolean, boolean]>([
    ['IT Department', true, true],
    ['Security Team', true, true],
    ['Board', true, true],
    ['Everyone', true, true],
    ['Department of Finance', true, true],
    ['Head of IT Department', false, false],
    ['Team Lead', false, false],
    ['Head of Customer Service', false, false],
    ['Risk Committee Member', false, false],
    ['IT-Abteilung', true, true],
    ['Rechtsabteilung', true, true],
    ['Team für Sicherheit', true, true],
    ['Leiterin der Abteilung', false, false],
    ["L'équipe sécurité", true, true],
    ['Service juridique', true, true],
    ['Comité de seguridad', true, true],
    ['Departamento de TI', true, true],
    ['Responsable del equipo', false, false],
    ['Direction', false, true],
    ['Geschäftsleitung', false, true],
    ['Management Review Team', true, true],
    ['Managementbewertung', false, true],
    ['Security Council', true, true],
    ['IS-Lenkungskreis', true, true],
    ['CISO', false, false],
    ['Alle Mitarbeitenden', true, true],
    ['Beschäftigte', true, true],
    ['IT Team (K. Poe)', false, false],
    ['IT Team (K. Poe, L. Moe)', true, true],
  ])('should say of %j: group %s, committee %s', (token, isGroup, isCommittee) => {
    expect(two.resolve(token)).toMatchObject({ isGroup, isCommittee });
  });

  test.each<[string, boolean]>([
    ['Acme Ltd', true],
    ['Acme Ltd.', true],
    ['ACME GmbH', true],
    ['Acme, Inc.', true],
    ['Backup (Acme AG)', true],
    ['Acme S.A.', true],
    ['AG', false],
    ['A. SA', true],
    ['vCISO', true],
    ['Cloud MSP', true],
    ['MSSP', true],
    ['Security consultant', true],
    ['Acme Consulting', true],
    ['Head of Consulting', false],
    ['External Auditor', true],
    ['externer Auditor', true],
    ['Auditeur externe', true],
    ['Auditor (ext.)', true],
    ['Head of External Affairs', false],
    ['Externalities Lead', false],
    ['Example AI Ltd', false],
    ['Board of Example AI Ltd', false],
    ['Example AI', false],
    ['Internal Auditor', false],
  ])('should say of %j: external %s', (token, isExternal) => {
    expect(peopleWith({}, { organisation: 'Example AI Ltd' }).resolve(token).isExternal).toBe(isExternal);
  });
});
