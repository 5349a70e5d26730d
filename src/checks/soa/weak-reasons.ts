import {
  ALWAYS_WEAK_JUSTIFICATIONS,
  FEWEST_REASON_WORDS,
  fold,
  isSameTitle,
  REASON_WORDS,
  SCOPE_WORDS,
  WEAK_JUSTIFICATIONS,
} from '../../standard';

/** Why a justification gives no reason; null where it gives one. */
export type Weakness = 'notAReason' | 'weakWords' | 'short' | 'title';

/** What is weak about a justification for an exclusion. `titles`: of the control, as the row and as the standard has it. */
export function weaknessOf(justification: string, titles: readonly string[]): Weakness | null {
  const text = fold(justification);
  if (ALWAYS_WEAK.some((phrase) => phrase.test(text))) return 'notAReason';
  if (REASONS.some((word) => word.test(text))) return null;
  if (saysOnlyWeakWords(text)) return 'weakWords';
  if (titles.some((title) => title !== '' && isSameTitle(withoutWeakWords(text), title))) return 'title';
  return wordsOf(text).length < FEWEST_REASON_WORDS ? 'short' : null;
}

const ALWAYS_WEAK = ALWAYS_WEAK_JUSTIFICATIONS.map(phrasePattern);
const REASONS = [
  ...REASON_WORDS.map(phrasePattern),
  ...SCOPE_WORDS.map(
    (word) =>
      new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped(fold(word))}\P{L}{0,3}(?:(?:clause|kap|abschnitt|section)\P{L}{0,3})?\d`, 'u'),
  ),
];
const WEAK = WEAK_JUSTIFICATIONS.map((phrase) => fold(phrase));
/** Words that add nothing to "not relevant": "not relevant for us at this time". */
const FILLERS = new Set(
  [
    ...[
      'for',
      'to',
      'us',
      'our',
      'we',
      'the',
      'this',
      'that',
      'it',
      'is',
      'are',
      'at',
      'in',
      'of',
      'here',
      'time',
      'moment',
      'currently',
      'control',
      'isms',
    ],
    ...[
      'organisation',
      'organization',
      'company',
      'business',
      'so',
      'as',
      'such',
      'für',
      'uns',
      'unser',
      'unsere',
      'unternehmen',
      'derzeit',
      'zur',
      'zeit',
      'die',
    ],
    ...['pour', 'nous', 'notre', 'entreprise', 'para', 'nosotros', 'empresa', 'n/a', 'no', 'nein', 'non'],
  ].map(fold),
);

/** Stems match at the start of a word; words of up to four letters only as a whole ("da" is not the start of "data"). */
function phrasePattern(phrase: string): RegExp {
  const folded = fold(phrase);
  const end = folded.length <= 4 || folded.endsWith(' de') || folded.endsWith(' hay') ? String.raw`(?![\p{L}\p{N}])` : '';
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped(folded).replace(/[ -]/g, String.raw`[\s-]+`)}${end}`, 'u');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

function saysOnlyWeakWords(text: string): boolean {
  const rest = withoutWeakWords(text);
  return rest !== text && wordsOf(rest).every((word) => FILLERS.has(word));
}

function withoutWeakWords(text: string): string {
  return WEAK.reduce((rest, phrase) => rest.replaceAll(phrase, ' '), text).trim();
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'/-]*/gu) ?? [];
}
