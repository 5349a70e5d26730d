import { CLAUSES } from './clauses';
import { DOMAINS_2013, THEMES } from './controls';
import { fold } from './fold';
import type { Side } from './reference-types';
import { titleSimilarity } from './similarity';

/**
 * Which list a section heading, a Type cell or a sheet's title speaks of: "Annex A", "A.5 Organizational controls",
 * "Kapitel 4-10", "ISMS requirements". Null where it says neither, or both.
 */
export function readSide(text: string | undefined): Side | null {
  const words = fold(text ?? '');
  if (words === '') return null;
  const title = words.replace(/^[\s\d.:§)-]+|[\s:.-]+$/g, '');
  if (CLAUSES.some((clause) => titleSimilarity(clause.title, title) >= SAME_HEADING)) return 'clause';
  if ([...THEMES, ...DOMAINS_2013].some((heading) => titleSimilarity(heading.title, title) >= SAME_HEADING)) return 'control';
  const isControl = CONTROL_WORDS.test(words) || ANNEX_CODE.test(words);
  const isClause = CLAUSE_WORDS.test(words);
  if (isControl === isClause) return null;
  return isControl ? 'control' : 'clause';
}

const SAME_HEADING = 0.9;

const CONTROL_WORDS =
  /\b(annex|anhang|annexe|anexo|appendix|bijlage|controls?|controles?|controls?ziele|massnahmen?|mesures?|medidas?|maatregelen|soa|applicability|anwendbarkeit)\b/;
const CLAUSE_WORDS =
  /\b(clauses?|clausulas?|klauseln?|kapitel|chapters?|chapitres?|capitulos?|requirements?|anforderungen?|exigences?|requisitos?|hauptteil|main body|management system|managementsystem|isms)\b/;
const ANNEX_CODE = /^a\.?\s?\d/;
