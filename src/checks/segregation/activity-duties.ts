import { ACTIVITY_VERBS, fold } from '../../standard';
import type { ActivityWords, DutyCode } from '../../standard';

/** What an activity text says of duties: one of them, none that is known, or two at once ("request and approve access"). */
export type ActivityDuty = { readonly kind: 'duty'; readonly code: DutyCode } | { readonly kind: 'none' } | { readonly kind: 'two' };

/**
 * The duty that an activity names: a verb and an object in the same text, on word starts. The first verb counts, so that "approve
 * access requests" is approving. Two verbs joined by "and" or a slash name no single duty.
 */
export function dutyOfActivity(text: string): ActivityDuty {
  const folded = fold(text.slice(0, LONGEST));
  const uses = WORDS.flatMap((words) => usesOf(words, folded)).sort((one, other) => one.at - other.at || one.object - other.object);
  if (uses.some((use) => uses.some((next) => next.code !== use.code && areJoined(use, next, folded)))) return { kind: 'two' };
  const [first] = uses;
  return first ? { kind: 'duty', code: first.code } : { kind: 'none' };
}

/** Longer texts are no activities. */
const LONGEST = 400;

interface FoldedWords {
  readonly code: DutyCode;
  readonly verbs: readonly string[];
  readonly objects: readonly string[];
}

/** A verb of a duty in a text that has an object of the same duty too. */
interface Use {
  readonly code: DutyCode;
  readonly at: number;
  readonly end: number;
  readonly object: number;
}

const WORDS: readonly FoldedWords[] = ACTIVITY_VERBS.map(({ code, verbs, objects }: ActivityWords) => ({
  code,
  verbs: verbs.map(fold),
  objects: objects.map(fold),
}));

function usesOf({ code, verbs, objects }: FoldedWords, text: string): readonly Use[] {
  const places = objects.flatMap((object) => startsOf(object, text));
  return verbs.flatMap((verb) =>
    startsOf(verb, text).flatMap((at) => {
      // One word cannot be both: "release management" releases nothing.
      const object = places.filter((place) => place !== at).sort((one, other) => one - other)[0];
      return object === undefined ? [] : [{ code, at, end: wordEnd(at + verb.length, text), object }];
    }),
  );
}

/** Where a stem stands at the start of a word. */
function startsOf(stem: string, text: string): readonly number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) starts.push(at);
  }
  return starts;
}

function wordEnd(from: number, text: string): number {
  return from + (/^[\p{L}\p{N}]*/u.exec(text.slice(from))?.[0].length ?? 0);
}

function areJoined(one: Use, next: Use, text: string): boolean {
  return next.at >= one.end && /^\s*(?:,?\s*(?:and|or|und|oder|et|ou|y|o)\s|[/&+,])\s*$/.test(text.slice(one.end, next.at));
}
