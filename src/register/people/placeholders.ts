import { fold } from '../../standard';
import { EMPTY, PLACEHOLDER_WORDS } from './words';

/** The first token ends before a dash with a blank or a long dash, a colon or a bracket. "Open-source lead" has no such end. */
const FIRST_TOKEN = /^(.*?)(?:\s+-|-\s|\s*[\u2010-\u2015]|\s*[:([{<])/s;

/** The placeholder that a name is ("TBC" of "TBC - new hire"), as written, or null. Knows nothing of persons called NN. */
export function placeholderOf(text: string): string | null {
  const whole = text.replace(/\s+/g, ' ').trim();
  if (isPlaceholder(whole)) return whole;
  const first = FIRST_TOKEN.exec(whole)?.[1]?.trim() ?? '';
  return first !== '' && isPlaceholder(first) ? first : null;
}

function isPlaceholder(text: string): boolean {
  const folded = fold(text);
  if (EMPTY.has(folded)) return false;
  const bare = folded.replace(/^[[(<{]+\s*|\s*[\])>}]+$/g, '').replace(/[.!…]+$/, '');
  return PLACEHOLDER_WORDS.has(folded) || PLACEHOLDER_WORDS.has(bare) || /^\?+$/.test(bare);
}
