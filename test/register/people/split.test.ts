import fc from 'fast-check';
import { createPeople } from '../../../src/register';
import { registerOf } from './registers';

const people = createPeople(
  registerOf({
    competency: [
      { person: 'Doe, Jane', role: 'ISM' },
      { person: 'M. Kim', role: 'Backup & restore owner' },
      { person: 'Müller, Jörg', role: 'Leiter Recht und Einkauf' },
    ],
  }),
  20_000,
);

describe('splitting a name cell', () => {
  test.each<[string, readonly string[]]>([
    ['CISO', ['CISO']],
    ['CISO; CTO', ['CISO', 'CTO']],
    ['CISO;CTO;', ['CISO', 'CTO']],
    ['CISO\nCTO', ['CISO', 'CTO']],
    ['• CISO\r\n• CTO', ['CISO', 'CTO']],
    ['1. CISO\n2. CTO', ['CISO', 'CTO']],
    ['CISO / CTO', ['CISO', 'CTO']],
    ['CISO/CTO', ['CISO', 'CTO']],
    ['CISO & CTO', ['CISO', 'CTO']],
    ['CISO + CTO', ['CISO', 'CTO']],
    ['CISO and CTO', ['CISO', 'CTO']],
    ['CISO and/or CTO', ['CISO', 'CTO']],
    ['CISO und IT-Leiter', ['CISO', 'IT-Leiter']],
    ['RSSI et DSI', ['RSSI', 'DSI']],
    ['RSI y Director general', ['RSI', 'Director general']],
    ['CISO, CTO, HR Lead', ['CISO', 'CTO', 'HR Lead']],
    ['CISO，CTO；HR Lead', ['CISO', 'CTO', 'HR Lead']],
    ['J. Roe, K. Poe and L. Moe', ['J. Roe', 'K. Poe', 'L. Moe']],
    ['Jane & John', ['Jane', 'John']],
    ['Smith and Jones', ['Smith', 'Jones']],
    ['IT und HR', ['IT', 'HR']],
  ])('should split %j', (text, tokens) => {
    expect(people.split(text)).toEqual(tokens);
  });

  test.each<[string, readonly string[]]>([
    ['Security & Privacy Owner', ['Security & Privacy Owner']],
    ['Security and Privacy Owner', ['Security and Privacy Owner']],
    ['Head of Security & Compliance', ['Head of Security & Compliance']],
    ['Head of Security & Compliance; CTO', ['Head of Security & Compliance', 'CTO']],
    ['Information Security & Compliance Manager / CTO', ['Information Security & Compliance Manager', 'CTO']],
    ["Responsable de la sécurité des systèmes d'information", ["Responsable de la sécurité des systèmes d'information"]],
    ['Backup & Restore Owner', ['Backup & Restore Owner']],
    ['Backup & Restore Owner, CTO', ['Backup & Restore Owner', 'CTO']],
    ['Leiter Recht und Einkauf', ['Leiter Recht und Einkauf']],
    ['Head of Legal and Compliance', ['Head of Legal and Compliance']],
    ['Director of People & Culture', ['Director of People & Culture']],
    ['Responsable sécurité et conformité', ['Responsable sécurité et conformité']],
    ['Sales & Marketing Director', ['Sales & Marketing Director']],
    ['CEO & Founder', ['CEO & Founder']],
    ['Founder/CEO; CTO', ['Founder/CEO', 'CTO']],
    ['CEO; Managing Director', ['CEO', 'Managing Director']],
    ['Departamento de TI y Seguridad', ['Departamento de TI y Seguridad']],
    ['Abteilung Recht und Compliance', ['Abteilung Recht und Compliance']],
    ['Sales and Marketing Team', ['Sales and Marketing Team']],
    ['IT Team and HR Team', ['IT Team', 'HR Team']],
    ['Head of IT and CISO', ['Head of IT', 'CISO']],
    ['Head of IT and J. Roe', ['Head of IT', 'J. Roe']],
    ['Head of Sales and Head of Marketing', ['Head of Sales', 'Head of Marketing']],
    ['Sales Manager and Marketing Manager', ['Sales Manager', 'Marketing Manager']],
    ['Beauftragte/r', ['Beauftragte/r']],
    ['Geschäftsführer/in / ISB', ['Geschäftsführer/in', 'ISB']],
    ['Leiter/-in Einkauf', ['Leiter/-in Einkauf']],
    ['R&D', ['R&D']],
    ['Head of R&D / CTO', ['Head of R&D', 'CTO']],
    ['24/7 desk', ['24/7 desk']],
    ['ISO/IEC 27001 Lead', ['ISO/IEC 27001 Lead']],
    ['Acme, Inc.', ['Acme, Inc.']],
  ])('should keep titles whole in %j', (text, tokens) => {
    expect(people.split(text)).toEqual(tokens);
  });

  test.each<[string, readonly string[]]>([
    ['Doe, Jane', ['Doe, Jane']],
    ['Doe, Jane; Kim, M.', ['Doe, Jane', 'Kim, M.']],
    ['Doe, Jane, Müller, Jörg', ['Doe, Jane', 'Müller, Jörg']],
    ['DOE,  jane / CTO', ['DOE, jane', 'CTO']],
    ['Roe, Richard', ['Roe', 'Richard']],
    ['ISM (J. Doe; M. Kim)', ['ISM (J. Doe; M. Kim)']],
    ['ISM (J. Doe), CTO (K. Poe & L. Moe)', ['ISM (J. Doe)', 'CTO (K. Poe & L. Moe)']],
    ['ISM\n(J. Doe)', ['ISM\n(J. Doe)']],
    ['ISM (J. Doe; CTO', ['ISM (J. Doe', 'CTO']],
  ])('should know surnames first and brackets in %j', (text, tokens) => {
    expect(people.split(text)).toEqual(tokens);
  });

  test.each<[string, readonly string[]]>([
    ['', []],
    ['-', []],
    [' – ', []],
    ['n/a', []],
    ['N/A; CTO', ['CTO']],
    ['k. A.', []],
    ['s/o', []],
    ['néant', []],
    ['TBD', []],
    ['#REF!', []],
    ['#N/A', []],
    ['#1 Security Lead', ['#1 Security Lead']],
    ['TBC - new hire; CTO', ['CTO']],
    ['à définir / RSSI', ['RSSI']],
    ['NN und ISB', ['ISB']],
  ])('should leave out empty marks and placeholders of %j', (text, tokens) => {
    expect(people.split(text)).toEqual(tokens);
  });

  test('should read two lines as role and holder only where they can be one', () => {
    expect(people.split('ISM\nDoe, Jane')).toEqual(['ISM\nDoe, Jane']);
    expect(people.split('CTO\nK. Poe')).toEqual(['CTO\nK. Poe']);
    expect(people.split('ISM\nM. Kim')).toEqual(['ISM', 'M. Kim']);
    expect(people.split('CTO\nISM')).toEqual(['CTO', 'ISM']);
  });

  const word = fc.constantFrom(
    ...['CISO', 'Head of', 'Legal', 'Doe, Jane', 'J. Doe', 'TBD', 'n/a', 'Beauftragte/r', 'R&D', 'Manager', 'Security', '(', ')', '(ext.)'],
    ...[
      ';',
      ',',
      '/',
      ' / ',
      '&',
      '+',
      ' and ',
      ' und ',
      ' et ',
      ' y ',
      '\n',
      ' - ',
      '•',
      '1.',
      '：',
      '，',
      ' ',
      '\u00a0',
      'Ltd',
      'Acme',
      '?',
    ],
  );

  test('should never throw, and splitting a token again gives the token', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 40 }),
          fc.array(word, { maxLength: 9 }).map((words) => words.join('')),
        ),
        (text) => {
          for (const token of people.split(text)) expect(people.split(token)).toEqual([token]);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('should resolve the same token to the same assignee, whatever came before', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        const token = words.join('').replaceAll('\n', ' ');
        const assignee = people.resolve(token);
        expect(people.resolve(token)).toBe(assignee);
        expect(people.resolve(assignee.label).key).toBe(assignee.key);
      }),
      { numRuns: 2000 },
    );
  });
});
