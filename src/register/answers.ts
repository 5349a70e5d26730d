import { fold } from '../standard';
import type { Settings } from './register';

/**
 * The remembered answer to a question of an earlier run, from the Settings sheet: "yes", "no", or null where there is none.
 * Questions are compared folded and without punctuation.
 */
export function answerTo(settings: Settings, question: string): 'yes' | 'no' | null {
  const wanted = bare(question);
  const found = settings.answers.find((answer) => bare(answer.question) === wanted);
  if (!found) return null;
  const answer = bare(found.answer);
  if (/^(yes|y|ja|j|oui|o|si|s|true|1)\b/.test(answer)) return 'yes';
  return /^(no|n|nein|non|false|0)\b/.test(answer) ? 'no' : null;
}

function bare(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
