import { clauseById } from './clauses';
import { control2013ById, controlById, DOMAINS_2013, OBJECTIVES_2013, themeById } from './controls';
import type { Reference } from './reference-types';
import { containsTitle, SAME_TITLE, titleSimilarity, titleWords } from './similarity';

/** Every reference that the numbers of a code can stand for, in either edition. */
export function candidatesFor(parts: readonly number[]): readonly Reference[] {
  const number = parts.join('.');
  const annex = `A.${number}`;
  const found: (Reference | null)[] = [
    clauseById(number) && { kind: parts.length === 1 ? 'chapter' : 'clause', id: number },
    themeById(annex) && { kind: 'theme', id: annex },
    controlById(annex) && { kind: 'control', id: annex },
    DOMAINS_2013.some((domain) => domain.id === annex) ? { kind: 'domain2013', id: annex } : null,
    OBJECTIVES_2013.some((objective) => objective.id === annex) ? { kind: 'objective2013', id: annex } : null,
    control2013ById(annex) && { kind: 'control2013', id: annex },
  ];
  return found.filter((reference) => reference !== null);
}

export function is2013(reference: Reference): boolean {
  return reference.kind === 'control2013' || reference.kind === 'objective2013' || reference.kind === 'domain2013';
}

/** The titles that a reference goes by. */
function titlesOfReference(reference: Reference): readonly string[] {
  switch (reference.kind) {
    case 'clause':
    case 'chapter': {
      const clause = clauseById(reference.id);
      return clause ? [clause.title, clause.displayTitle] : [];
    }
    case 'theme': {
      const theme = themeById(reference.id);
      return theme ? [theme.title, theme.name] : [];
    }
    case 'control': {
      const control = controlById(reference.id);
      return control ? [control.title, ...control.aliases] : [];
    }
    case 'control2013':
      return [control2013ById(reference.id)?.title ?? ''];
    case 'objective2013':
      return OBJECTIVES_2013.filter((objective) => objective.id === reference.id).map((objective) => objective.title);
    case 'domain2013':
      return DOMAINS_2013.filter((domain) => domain.id === reference.id).map((domain) => domain.title);
  }
}

/**
 * How well any of the texts fits the titles of a reference, 0 to 1. A text that contains the whole title, or is an abbreviation
 * with at least half of its words, fits nearly as well as the title itself.
 */
export function titleFit(reference: Reference, texts: readonly string[]): number {
  const fits = titlesOfReference(reference).flatMap((title) => texts.map((text) => fitOf(title, text)));
  return Math.max(0, ...fits);
}

function fitOf(title: string, text: string): number {
  if (text === '' || title === '') return 0;
  const likeness = titleSimilarity(title, text);
  if (containsTitle(text, title)) return Math.max(likeness, CONTAINS);
  const isAbbreviation = titleWords(text).length * 2 >= titleWords(title).length && containsTitle(title, text);
  return isAbbreviation ? Math.max(likeness, ABBREVIATES) : likeness;
}

const CONTAINS = 0.85;
const ABBREVIATES = 0.82;

/** The one candidate whose title the texts name; null where none or more than one fits. */
export function favouredByTitle(candidates: readonly Reference[], texts: readonly string[]): Reference | null {
  const ranked = candidates.map((reference) => ({ reference, fit: titleFit(reference, texts) })).sort((one, other) => other.fit - one.fit);
  const [best, next] = ranked;
  if (!best || best.fit < SAME_TITLE) return null;
  return next && next.fit > best.fit - MARGIN ? null : best.reference;
}

/** Two titles this close to a text do not tell which one is meant. */
const MARGIN = 0.1;
