import { containsTitle, fold, foldCode, hasLookAlikes, isSameTitle, titleSimilarity } from '../../src/standard';

describe('fold', () => {
  it.each([
    ['  Geschäfts\u00adführer  ', 'geschaftsfuhrer'],
    ['K.\u00a0A.', 'k. a.'],
    ['Ｊａｎｅ　Ｄｏｅ', 'jane doe'],
    ['Maßnahme', 'massnahme'],
    ['néant', 'neant'],
    ['O\u2019Neill', "o'neill"],
    ['RАCI', 'raci'],
    ['А', 'a'],
  ])('should fold %j to %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('should leave Russian and Greek words as they are', () => {
    expect(fold('Ответственный')).toBe('ответственныи'.normalize('NFC'));
    expect(fold('ΕΦΑΡΜΟΖΕΤΑΙ')).toBe('εφαρμοζεται');
    expect(fold('Ναι')).toBe('ναι');
  });

  it('should be the same when folded twice', () => {
    for (const text of ['Ärger', 'СОА', 'ﬁle', 'İstanbul', 'Œuvre']) expect(fold(fold(text))).toBe(fold(text));
  });
});

describe('foldCode', () => {
  it.each([
    ['а/р', 'A/P'],
    ['С', 'C'],
    ['Χ', 'X'],
    ['ｒ', 'R'],
    ['a – r', 'A - R'],
  ])('should fold %j to %j', (text, folded) => {
    expect(foldCode(text)).toBe(folded);
  });

  it('should tell that a letter only looks Latin', () => {
    expect(hasLookAlikes('А.5.1')).toBe(true);
    expect(hasLookAlikes('Ａ.5.1')).toBe(true);
    expect(hasLookAlikes('A.5.1')).toBe(false);
  });
});

describe('titleSimilarity', () => {
  it('should forgive case, little words, spelling and plurals', () => {
    expect(isSameTitle('Clock synchronization', 'clock synchronisation')).toBe(true);
    expect(isSameTitle('Networks security', 'Network security')).toBe(true);
    expect(
      isSameTitle('Organizational roles, responsibilities and authorities', 'Organisational roles, responsibilities & authorities'),
    ).toBe(true);
    expect(isSameTitle('Labelling of information', 'Labeling of Information')).toBe(true);
    expect(titleSimilarity('Policies for information security', 'POLICIES FOR INFORMATION SECURITY')).toBe(1);
  });

  it('should keep different titles apart', () => {
    expect(titleSimilarity('Resources', 'Physical security perimeters')).toBe(0);
    expect(titleSimilarity('Information backup', 'Information deletion')).toBeLessThan(0.8);
    expect(titleSimilarity('', 'Resources')).toBe(0);
    expect(titleSimilarity('...', 'Resources')).toBe(0);
  });

  it('should be the same both ways', () => {
    expect(titleSimilarity('Information security policy', 'Policy')).toBe(titleSimilarity('Policy', 'Information security policy'));
  });

  it('should find a title inside a longer text', () => {
    expect(containsTitle('Provide the resources needed', 'Resources')).toBe(true);
    expect(containsTitle('Resources', 'Provide the resources needed')).toBe(false);
  });
});
