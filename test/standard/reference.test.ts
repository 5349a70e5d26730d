import * as fc from 'fast-check';
import type { Reference, ReferenceCell, ReferenceContext } from '../../src/standard';
import { CHAPTERS, CLAUSES, CONTROLS, CONTROLS_2013, readReference } from '../../src/standard';

const ids = (cell: ReferenceCell | string, context: ReferenceContext = {}): string => {
  const reading = readReference(typeof cell === 'string' ? { text: cell } : cell, context);
  const list = (references: readonly Reference[]): string => references.map((reference) => `${reference.kind} ${reference.id}`).join(', ');
  switch (reading.status) {
    case 'read':
      return list(reading.references);
    case 'ambiguous':
      return `? ${list(reading.candidates)} (${reading.reason})`;
    case 'none':
      return 'none';
    default:
      return `${reading.status} ${reading.code}`;
  }
};

describe('one code in a cell', () => {
  it.each([
    ['A.5.1', 'control A.5.1'],
    ['A5.1', 'control A.5.1'],
    ['A 5.01', 'control A.5.1'],
    ['A.05.01', 'control A.5.1'],
    ['A-5.1', 'control A.5.1'],
    ['a.5.1', 'control A.5.1'],
    ['(A.5.1)', 'control A.5.1'],
    ['A.5.1.', 'control A.5.1'],
    ['Annex A 5.1', 'control A.5.1'],
    ['Annex A control 5.1', 'control A.5.1'],
    ['Control 5.1', 'control A.5.1'],
    ['Anhang A 5.1', 'control A.5.1'],
    ['Annexe A 5.1', 'control A.5.1'],
    ['Anexo A 5.1', 'control A.5.1'],
    ['Maßnahme 5.1', 'control A.5.1'],
    ['27001:2022-5.01', 'control A.5.1'],
    ['ISO 27001 A.5.1', 'control A.5.1'],
    ['ISO/IEC 27001:2022 A.8.28', 'control A.8.28'],
    ['DIN EN ISO/IEC 27001:2024 Anhang A.5.1', 'control A.5.1'],
    ['ISO 27002 5.1', 'control A.5.1'],
    ['A.5.1\t\t', 'control A.5.1'],
    ['\u00a0A.5.1\u00a0', 'control A.5.1'],
    ["'A.5.1", 'control A.5.1'],
    ['Ａ．５．１', 'control A.5.1'],
    ['\u0410.5.1', 'control A.5.1'],
    ['\u0391.5.1', 'control A.5.1'],
    ['Clause 7.1', 'clause 7.1'],
    ['clause  7.1', 'clause 7.1'],
    ['§7.1', 'clause 7.1'],
    ['§ 7.1', 'clause 7.1'],
    ['Kap. 7.1', 'clause 7.1'],
    ['Kapitel 7.1', 'clause 7.1'],
    ['Abschnitt 7.1', 'clause 7.1'],
    ['Cláusula 7.1', 'clause 7.1'],
    ['Article 7.1', 'clause 7.1'],
    ['Chapitre 7.1', 'clause 7.1'],
    ['ISO 27001 Clause 7.1', 'clause 7.1'],
    ['Clause A.7.1', 'control A.7.1'],
    ['Clause 9.2', 'clause 9.2'],
    ['Clause 9.2.1', 'clause 9.2.1'],
    ['Clause 5', 'chapter 5'],
    ['Annex A 5', 'theme A.5'],
    ['A.5', 'theme A.5'],
    ['Clause 8.9', 'control A.8.9'],
    ['A.9.1.1', 'control2013 A.9.1.1'],
    ['A.6.1.1', 'control2013 A.6.1.1'],
    ['Control 9.2.1', 'control2013 A.9.2.1'],
    ['A.9.1', 'objective2013 A.9.1'],
    ['A.18', 'domain2013 A.18'],
    ['ISO 27001:2013 A.6.1', 'objective2013 A.6.1'],
  ])('should read %j as %s', (text, expected) => {
    expect(ids(text)).toBe(expected);
  });

  it('should say when letters only look Latin', () => {
    expect(readReference({ text: '\u0410.5.1' })).toMatchObject({ status: 'read', repair: 'lookAlikes' });
    expect(readReference({ text: 'A.5.1' })).toMatchObject({ status: 'read', repair: null });
  });

  it.each([
    ['8.28 Secure coding', 'Secure coding'],
    ['A.5.1 - Policies for information security', 'Policies for information security'],
    ['A.5.1: Policies', 'Policies'],
    ['A.5.1\nPolicies for\ninformation security', 'Policies for information security'],
    ['Policies for information security (A.5.1)', 'Policies for information security'],
  ])('should find the title in %j', (text, rest) => {
    expect(readReference({ text })).toMatchObject({ status: 'read', rest });
  });

  it.each([
    ['6.1.3 d)', '6.1.3', 'd)'],
    ['6.1.3d', '6.1.3', 'd)'],
    ['5.3 a)', '5.3', 'a)'],
    ['7.5.1 (b)', '7.5.1', 'b)'],
    ['6.1.2 c) 1)', '6.1.2', 'c) 1)'],
  ])('should read the sub-item of %j', (text, id, subItem) => {
    expect(readReference({ text })).toMatchObject({ references: [{ kind: 'clause', id }], subItem });
  });
});

describe('several codes in a cell', () => {
  const span = (theme: string, from: number, to: number): string =>
    Array.from({ length: to - from + 1 }, (_, index) => `control A.${theme}.${String(from + index)}`).join(', ');
  it.each([
    ['A.5.24-A.5.28', span('5', 24, 28)],
    ['A.5.24 – A.5.28', span('5', 24, 28)],
    ['A.5.24 - 28', span('5', 24, 28)],
    ['A.5.24 - 5.28', span('5', 24, 28)],
    ['A.5.28-A.5.24', span('5', 24, 28)],
    ['A.5.36-A.6.2', 'control A.5.36, control A.5.37, control A.6.1, control A.6.2'],
    ['5.1 to 5.4', span('5', 1, 4)],
    ['5.1 a 5.4', span('5', 1, 4)],
    ['5.1 bis 5.4', span('5', 1, 4)],
    ['4.1-4.4', 'clause 4.1, clause 4.2, clause 4.3, clause 4.4'],
    ['6.1.1 - 6.2', 'clause 6.1.1, clause 6.1.2, clause 6.1.3, clause 6.2'],
    ['Clause 4-6', 'chapter 4, chapter 5, chapter 6'],
    ['A.5-A.8', 'theme A.5, theme A.6, theme A.7, theme A.8'],
    ['A.12.6.1 & A.12.6.2', 'control2013 A.12.6.1, control2013 A.12.6.2'],
  ])('should expand %j', (text, expected) => {
    expect(ids(text)).toBe(expected);
  });

  it.each([
    ['A.5.1, A.5.2', 'control A.5.1, control A.5.2'],
    ['A.5.1; 5.2', 'control A.5.1, control A.5.2'],
    ['A.5.1/A.5.2', 'control A.5.1, control A.5.2'],
    ['A.5.1\nA.5.2', 'control A.5.1, control A.5.2'],
    ['A.5.1 and A.5.2', 'control A.5.1, control A.5.2'],
    ['A.5.15, 16', 'control A.5.15, control A.5.16'],
    ['7.2, A.6.3', 'clause 7.2, control A.6.3'],
    ['Clause 7.2 / Annex A 6.3', 'clause 7.2, control A.6.3'],
  ])('should list %j', (text, expected) => {
    expect(ids(text)).toBe(expected);
  });

  it('should keep what can be read beside a code that does not exist', () => {
    expect(readReference({ text: 'A.5.1, A.5.99' })).toMatchObject({
      references: [{ kind: 'control', id: 'A.5.1' }],
      unknownCodes: ['A.5.99'],
    });
  });

  it('should say that it is a range', () => {
    expect(readReference({ text: 'A.5.24-A.5.28' })).toMatchObject({ isRange: true, subItem: null });
    expect(readReference({ text: 'A.5.1, A.5.2' })).toMatchObject({ isRange: false });
  });
});

describe('clause or control', () => {
  const both = '? clause 7.1, control A.7.1 (clauseOrControl)';
  it.each<[string, ReferenceContext, string]>([
    ['7.1', {}, both],
    ['7.1', { title: 'Something else' }, both],
    ['7.1', { purpose: 'mixed' }, both],
    ['7.1', { title: 'Resources' }, 'clause 7.1'],
    ['7.1', { title: 'Physical security perimeters' }, 'control A.7.1'],
    ['7.1', { type: 'Clause' }, 'clause 7.1'],
    ['7.1', { type: 'Control', title: 'Resources' }, 'control A.7.1'],
    ['7.1', { section: 'Annex A - Physical controls' }, 'control A.7.1'],
    ['7.1', { section: '7 Support' }, 'clause 7.1'],
    ['7.1', { section: 'Kapitel 4-10' }, 'clause 7.1'],
    ['7.1', { section: 'Operations security' }, 'control A.7.1'],
    ['7.1', { purpose: 'controls' }, 'control A.7.1'],
    ['7.1', { purpose: 'clauses' }, 'clause 7.1'],
    ['5.2', { title: 'Information security policy' }, 'clause 5.2'],
    ['5.3', { title: 'Segregation of duties' }, 'control A.5.3'],
    ['5,1', { purpose: 'controls' }, 'control A.5.1'],
    ['A,1', {}, 'none'],
    ['4.1', { purpose: 'controls' }, 'clause 4.1'],
    ['9.1', {}, 'clause 9.1'],
    ['10.1', {}, 'clause 10.1'],
    ['5.4', {}, 'control A.5.4'],
    ['7.6', {}, 'control A.7.6'],
    ['5.1 Policies for information security', {}, 'control A.5.1'],
    ['6.1.1', {}, 'clause 6.1.1'],
    ['6.1.1', { title: 'Information security roles and responsibilities' }, 'control2013 A.6.1.1'],
    ['6.1.1', { purpose: 'controls' }, 'control2013 A.6.1.1'],
    ['9.2.1', { section: 'Annex A' }, 'control2013 A.9.2.1'],
    ['9.2.1', { section: 'Annex A', title: 'Internal audit: general' }, 'clause 9.2.1'],
    ['7.5.1', { purpose: 'controls' }, 'clause 7.5.1'],
    ['9.1', { purpose: 'controls', edition: '2013' }, 'objective2013 A.9.1'],
    ['12.1', { edition: '2013' }, 'objective2013 A.12.1'],
    ['12.1', { title: 'Buy a new server' }, 'none'],
    ['12.1.1', { title: 'Documented operating procedures' }, 'control2013 A.12.1.1'],
    ['12.1.1', { title: 'Buy a new server' }, 'none'],
    ['A.5.1', { title: 'Management direction for information security' }, 'objective2013 A.5.1'],
    ['A.8.1', { title: 'User endpoint devices', edition: '2013' }, 'control A.8.1'],
    ['A.8.1', { edition: '2013' }, 'objective2013 A.8.1'],
  ])('should read %j with %j as %s', (text, context, expected) => {
    expect(ids(text, context)).toBe(expected);
  });

  it.each<[string, ReferenceContext, string]>([
    ['5', {}, 'none'],
    ['5', { title: 'Buy pens' }, 'none'],
    ['5', { title: 'Leadership' }, 'chapter 5'],
    ['5', { title: 'Organizational controls' }, 'theme A.5'],
    ['6', { title: 'Organization of information security' }, 'domain2013 A.6'],
    ['5 Leadership', {}, 'chapter 5'],
    ['1', { title: 'Contact with authorities' }, 'none'],
    ['A.5', { title: 'Contact with authorities' }, 'unknownCode A.5'],
    ['A.42', { title: 'Contact with authorities' }, 'unknownCode A.42'],
    ['A.9', { title: 'Access control' }, 'domain2013 A.9'],
  ])('should take a whole number only by its title: %j with %j is %s', (text, context, expected) => {
    expect(ids(text, context)).toBe(expected);
  });
});

describe('damaged codes', () => {
  const number = (text: string): ReferenceCell => ({ text, value: Number(text) });
  it.each<[string, ReferenceContext, string]>([
    ['5.1', { purpose: 'controls' }, '? control A.5.1, control A.5.10 (lostZero)'],
    ['5.1', {}, '? clause 5.1, control A.5.1, control A.5.10 (clauseOrControl)'],
    ['5.1', { purpose: 'controls', title: 'Policies for information security' }, 'control A.5.1'],
    ['5.1', { purpose: 'controls', title: 'Acceptable use of information and other associated assets' }, 'control A.5.10'],
    ['5.1', { purpose: 'controls', before: '5.9' }, 'control A.5.10'],
    ['5.1', { purpose: 'controls', after: 'A.5.11' }, 'control A.5.10'],
    ['5.1', { purpose: 'controls', after: '5.2' }, 'control A.5.1'],
    ['5.1', { purpose: 'clauses' }, 'clause 5.1'],
    ['5.10', { purpose: 'controls' }, 'control A.5.10'],
    ['5.20', { purpose: 'controls', title: 'Information security roles and responsibilities' }, 'control A.5.2'],
    ['5.4', { purpose: 'controls' }, 'control A.5.4'],
    ['9.1', {}, 'clause 9.1'],
  ])('should read the number %s with %j as %s', (text, context, expected) => {
    expect(ids(number(text), context)).toBe(expected);
  });

  it('should say that the zero was lost', () => {
    expect(readReference(number('5.1'), { purpose: 'controls', before: '5.9' })).toMatchObject({ repair: 'lostZero' });
    expect(readReference(number('5.1'), { purpose: 'controls', after: '5.2' })).toMatchObject({ repair: null });
  });

  const date = (value: number): ReferenceCell => ({ text: '10/01/2001', value, isDate: true });
  it('should know what a date may have been', () => {
    const serial = 36901; // 2001-01-10
    expect(ids(date(serial))).toBe('? control2013 A.10.1.1 (storedAsDate)');
    expect(readReference(date(serial), { title: 'Policy on the use of cryptographic controls' })).toMatchObject({
      status: 'read',
      references: [{ kind: 'control2013', id: 'A.10.1.1' }],
      repair: 'storedAsDate',
    });
    expect(ids({ ...date(serial - 1462), date1904: true })).toBe('? control2013 A.10.1.1 (storedAsDate)');
    expect(ids(date(46027), { purpose: 'controls' })).toBe('? control A.5.1 (storedAsDate)'); // 2026-01-05
    expect(ids(date(46381))).toBe('none'); // 2026-12-25
  });
});

describe('what is no reference', () => {
  it.each([
    '',
    '   ',
    '-',
    'n/a',
    'Policy',
    'v1.2',
    '1.1',
    '3.4',
    '12.05.2026',
    '12/05/2026',
    '2026-05-12',
    '10.000',
    '+49 30 1234',
    '5.1%',
    '7.5 h',
  ])('should find none in %j', (text) => {
    expect(ids(text)).toBe('none');
  });
  it.each(['5.1 days', '€ 5.10', '5.1 million', 'A 5 year plan', 'Section 3', '4-10', '5, 6, 7', 'R', 'A', 'A/R', 'Q4', '1.2.3.4'])(
    'should find none in %j',
    (text) => {
      expect(ids(text)).toBe('none');
    },
  );
  it.each(['A.8.35', 'A.5.38', 'A.1', 'A.93', 'A.6.9', 'A.7.15', 'A.9.9.9', 'A.5.1.2.3'])(
    'should know that %s is in neither edition',
    (text) => {
      expect(ids(text)).toBe(`unknownCode ${text}`);
    },
  );
  it('should know that a bare code is in neither edition', () => {
    expect(ids('5.38')).toBe('unknownCode A.5.38');
    expect(ids('4.5')).toBe('unknownCode 4.5');
  });
  it.each([
    'CLD.6.3.1',
    'ISO 27701 7.2.1',
    '27017-5.1',
    'NIST PR.AC-1',
    'PR.AC-1',
    'GDPR Art. 32',
    'Art. 32 DSGVO',
    'ISO 42001 A.6.1',
    'CIS 5.1',
  ])('should leave %s to the other standard', (text) => {
    expect(readReference({ text }).status).toBe('foreign');
  });
  it('should read a code of ours beside one of another standard', () => {
    expect(ids('A.5.1 / NIST PR.AC-1')).toBe('control A.5.1');
  });
});

describe('every code of the standard', () => {
  const blanks = fc.constantFrom('', ' ', '\u00a0', '\t');
  it('should be read back from every form it is written in', () => {
    const annex = fc.constantFrom(
      'A.',
      'A',
      'A ',
      'Annex A ',
      'Annex A.',
      'Anhang A ',
      'Annexe A ',
      'Anexo A ',
      'Control ',
      'ISO 27001:2022 A.',
      '\u0410.',
    );
    fc.assert(
      fc.property(fc.constantFrom(...CONTROLS), annex, fc.boolean(), blanks, fc.boolean(), (control, prefix, isPadded, blank, hasTitle) => {
        const [theme = '', number = ''] = control.id.slice(2).split('.');
        const code = `${theme}.${isPadded ? number.padStart(2, '0') : number}`;
        expect(ids(`${blank}${prefix}${code}${hasTitle ? ` ${control.title}` : ''}${blank}`)).toBe(`control ${control.id}`);
      }),
    );
    const word = fc.constantFrom('Clause ', '§', '§ ', 'Kap. ', 'Kapitel ', 'Cláusula ', 'Section ', 'ISO/IEC 27001 Clause ');
    fc.assert(
      fc.property(fc.constantFrom(...CLAUSES), word, blanks, fc.boolean(), (clause, prefix, blank, hasTitle) => {
        const kind = CHAPTERS.includes(clause) ? 'chapter' : 'clause';
        expect(ids(`${blank}${prefix}${clause.id}${hasTitle ? ` ${clause.title}` : ''}${blank}`)).toBe(`${kind} ${clause.id}`);
      }),
    );
  });

  it('should be told apart by the title alone', () => {
    for (const control of CONTROLS) expect(ids(control.id.slice(2), { title: control.title })).toBe(`control ${control.id}`);
    for (const clause of CLAUSES)
      expect(ids(clause.id, { title: clause.displayTitle })).toBe(`${CHAPTERS.includes(clause) ? 'chapter' : 'clause'} ${clause.id}`);
    for (const control of CONTROLS_2013) expect(ids(control.id.slice(2), { title: control.title })).toBe(`control2013 ${control.id}`);
  });

  it('should be read from a number that lost its zero, by the title', () => {
    for (const control of CONTROLS) {
      const text = String(Number(control.id.slice(2)));
      expect(ids({ text, value: Number(text) }, { title: control.title })).toBe(`control ${control.id}`);
    }
  });

  it('should never throw, whatever the cell holds', () => {
    const parts = fc.constantFrom(
      'A',
      '.',
      ' ',
      '5',
      '10',
      '1',
      '-',
      ',',
      'Clause',
      'Annex',
      ')',
      '(',
      '\n',
      'to',
      '§',
      '27001',
      ':2022',
      'А',
      'd)',
      '%',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(parts, { maxLength: 12 }).map((list) => list.join('')),
    );
    const value = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null));
    fc.assert(
      fc.property(text, value, fc.boolean(), fc.string(), (cell, stored, isDate, title) => {
        const reading = readReference({ text: cell, value: stored, isDate }, { title, before: cell });
        expect(reading.status === 'read' ? reading.references.length : 1).toBeGreaterThan(0);
        expect(reading.status === 'ambiguous' ? reading.candidates.length : 1).toBeGreaterThan(0);
      }),
    );
  });
});
