/**
 * Words that carry meaning in a cell, as data. Written as people write them; whoever compares folds both sides
 * (`fold` drops case, accents and look-alike blanks).
 */

/** A cell with one of these counts as empty, in every column but Applicable of a Statement of Applicability. */
export const EMPTY_MARKS: readonly string[] = [
  '',
  '-',
  '--',
  '–',
  '—',
  'none',
  'nil',
  'n/a',
  'na',
  'n.a.',
  'k. A.',
  'k.A.',
  's/o',
  'néant',
];

/** Stands where a name should (COV-06): the whole cell, or its first token before a dash, colon or bracket. */
export const PLACEHOLDERS: readonly string[] = [
  ...['tbd', 'tbc', 'tba', 'todo', '?', '??', 'x', 'xxx', 'vacant', 'open', 'to be named', 'to be confirmed', 'to be appointed'],
  ...['unassigned', 'not assigned', 'name', '[name]', '<name>', 'insert name', 'placeholder'],
  ...['offen', 'vakant', 'n. n.', 'n.n.', 'nn', 'noch offen', 'unbesetzt'],
  ...['à définir', 'à compléter'],
  ...['por definir', 'pendiente', 'vacante'],
];

/** Head nouns of a group of people. */
export const GROUP_WORDS: readonly string[] = [
  ...['team', 'department', 'dept', 'committee', 'board', 'group', 'all', 'everyone', 'staff', 'management'],
  ...['Team', 'Abteilung', 'Gremium', 'alle'],
  ...['équipe', 'service', 'comité'],
  ...['equipo', 'departamento', 'comité', 'todos'],
];

/** Words that make a title one person's, whatever group stands in it ("Head of the security team"). */
export const PERSON_WORDS: readonly string[] = [
  ...['head', 'lead', 'manager', 'director', 'officer', 'chief', 'owner', 'representative', 'member'],
  ...['Leiter', 'Leiterin', 'Beauftragte', 'Beauftragter', 'responsable'],
];

/** The head noun of a title is the word before the first of these. */
export const HEAD_PREPOSITIONS: readonly string[] = ['of', 'for', 'von', 'für'];

/** Legal forms that make a token, or its bracket, a firm when they are its last word. */
export const LEGAL_FORMS: readonly string[] = [
  ...['Ltd', 'Limited', 'LLC', 'Inc', 'LLP', 'PLC', 'GmbH', 'AG', 'UG', 'KG', 'SARL', 'SAS', 'SA', 'SL', 'BV', 'AB'],
];

/** Values of an Internal/External column that mean from outside, and from inside. */
export const EXTERNAL_VALUES: readonly string[] = ['external', 'ext', 'ext.', 'e', 'extern', 'externe', 'externer', 'externo', 'externa'];
export const INTERNAL_VALUES: readonly string[] = ['internal', 'int', 'int.', 'i', 'intern', 'interne', 'interner', 'interno', 'interna'];

/** Titles at the top of an organisation (two of them stand for a leadership team). CISO and CSO do not count. */
export const C_LEVEL_TITLES: readonly string[] = ['COO', 'CFO', 'CTO', 'CIO', 'CPO', 'CRO', 'CHRO', 'CMO', 'CCO', 'CDO', 'CLO'];
/** A spelt-out one begins and ends so ("Chief Revenue Officer"). */
export const C_LEVEL_PATTERN = { first: 'chief', last: 'officer' } as const;
/** These look like it and are not. */
export const NOT_C_LEVEL: readonly string[] = ['CISO', 'CSO', 'Chief Information Security Officer', 'Chief Security Officer'];

/** Dropped from a title before it is looked up, unless the title counts only as written. */
export const TITLE_QUALIFIERS: readonly string[] = ['interim', 'acting', 'group', 'global', 'our', 'the'];

/** Forms of address dropped from a name. The French "M." is not among them: it is an initial too. */
export const NAME_TITLES: readonly string[] = [
  ...['Dr.', 'Dr', 'Prof.', 'Prof', 'Mr', 'Mr.', 'Mrs', 'Mrs.', 'Ms', 'Ms.', 'Miss'],
  ...['Herr', 'Frau', 'Hr.', 'Fr.', 'Dipl.-Ing.', 'Mme', 'Mlle', 'Sr.', 'Sra.', 'Don', 'Doña'],
];

/** Applicable: these words say yes, these no (SOA-02). "o" is oui only in a French workbook. */
export const YES_WORDS: readonly string[] = [
  ...['yes', 'y', 'true', '1', 'x', 'applicable', 'included', 'in scope', '✓', '✔', '☑', '✅'],
  ...['ja', 'j', 'anwendbar', 'wahr', 'zutreffend'],
  ...['oui', 'vrai', 'inclus'],
  ...['sí', 's', 'verdadero', 'aplicable', 'aplica', 'sim', 'aplicável'],
  ...['van toepassing', 'ano', 'ναι', 'да', 'はい', '適用', '対象', 'tak', 'da', 'tillämplig', 'applicabile'],
  ...['applied', 'applies', 'selected', 'retenu', 'retenue', 'incluse', 'incluido', 'incluida', 'einbezogen'],
];
export const YES_WORDS_FRENCH: readonly string[] = ['o'];
export const NO_WORDS: readonly string[] = [
  ...['no', 'n', 'false', '0', 'not applicable', 'n/a', 'na', 'excluded', 'out of scope', '✗', '✘', '☐', '❌'],
  ...['nein', 'nicht anwendbar', 'nicht zutreffend', 'falsch', 'ausgeschlossen'],
  ...['non', 'non applicable', 'faux', 'exclu'],
  ...['no aplica', 'no aplicable', 'falso', 'excluido', 'não', 'nao', 'não aplicável'],
  ...['nee', 'niet van toepassing', 'ne', 'όχι', 'нет', 'не', 'いいえ', '非適用', '適用除外', '対象外', 'nie', 'nie dotyczy', 'nej'],
  ...['ej tillämplig', 'non applicabile', 'not applied', 'not included', 'not selected', 'does not apply', 'exclue', 'excluida'],
];
/** Applicable in part: to be recorded as Yes with its scope. */
export const PARTIAL_WORDS: readonly string[] = [
  'partial',
  'partly',
  'partially',
  'teilweise',
  'partiel',
  'partiellement',
  'parcial',
  'parcialmente',
];

/** An exclusion that says only this gives no reason (SOA-04). */
export const WEAK_JUSTIFICATIONS: readonly string[] = [
  ...['not relevant', 'not applicable', 'not needed', 'not required', 'no risk', 'low risk', 'out of scope', 'does not apply'],
  ...['too expensive', 'no budget', 'not implemented', 'we trust our staff', 'see above', 'same'],
  ...['nicht relevant', 'nicht anwendbar', 'entfällt', 'entfaellt'],
  ...['non pertinent', 'sans objet'],
  ...['no aplica', 'no relevante'],
];

/** These are weak whatever else the text says: cost and "not implemented" are no reason to exclude (SOA-04). */
export const ALWAYS_WEAK_JUSTIFICATIONS: readonly string[] = ['too expensive', 'no budget', 'not implemented'];

/** A text with one of these names what does not exist or who does it instead (SOA-04). */
export const REASON_WORDS: readonly string[] = [
  ...['no own', 'none held', 'no in-house', 'not used', 'not done', 'no premises', 'remote', 'provider', 'landlord', 'outsourced'],
  ...['contract', 'because', 'since'],
  ...['kein eigen', 'nicht genutzt', 'Dienstleister', 'Vermieter', 'ausgelagert', 'Vertrag', 'weil', 'da'],
  ...['pas de', 'aucun', 'prestataire', 'bailleur', 'externalis', 'contrat', 'car'],
  ...['no hay', 'sin', 'proveedor', 'arrendador', 'externaliz', 'contrato', 'porque'],
];

/** A word for the scope followed by a clause number is a reason too ("scope 4.3"). */
export const SCOPE_WORDS: readonly string[] = ['scope', 'Geltungsbereich', 'Anwendungsbereich', 'périmètre', 'alcance'];

/** Fewest words of a justification that says something (SOA-04). */
export const FEWEST_REASON_WORDS = 5;

/** Evidence that is only a claim (CMP-03). */
export const EMPTY_EVIDENCE: readonly string[] = ['yes', 'ok', 'done', 'ja', 'oui', 'sí', 'y', 'x', 'erledigt', 'fait', 'hecho'];
