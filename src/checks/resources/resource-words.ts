import { fold, PHASES } from '../../standard';
import type { ALLOWED_VALUES } from '../../standard';

export type Phase = (typeof PHASES)[number];
export type ResourceType = (typeof ALLOWED_VALUES.resourceType)[number];

/** Words of a phase, as stems; the order matters where one text holds several ("certification planning" is certification). */
const PHASE_STEMS: readonly (readonly [Phase, readonly string[]])[] = [
  [
    'Continual improvement',
    ['continual improvement', 'continuous improvement', 'improvement', 'verbesserung', 'amelioration', 'mejora', 'act'],
  ],
  ['Certification', ['certif', 'zertifizierung', 'stage 1', 'stage 2']],
  [
    'Maintenance',
    [
      'maint',
      'operation',
      'operat',
      'run',
      'betrieb',
      'aufrechterhaltung',
      'exploitation',
      'maintien',
      'mantenimiento',
      'operacion',
      'surveillance',
    ],
  ],
  ['Implementation', ['implement', 'roll-out', 'rollout', 'umsetzung', 'einfuhrung', 'mise en oeuvre', 'implantacion', 'do']],
  [
    'Establishment',
    [
      'establish',
      'planning',
      'plan',
      'set-up',
      'setup',
      'design',
      'aufbau',
      'planung',
      'etablissement',
      'planification',
      'establecimiento',
    ],
  ],
];

const TYPE_STEMS: readonly (readonly [ResourceType, readonly string[]])[] = [
  [
    'People',
    [
      'people',
      'person',
      'personnel',
      'staff',
      'human',
      'headcount',
      'team',
      'hr',
      'mitarbeit',
      'rh',
      'ressources humaines',
      'rrhh',
      'recursos humanos',
    ],
  ],
  ['Finance', ['financ', 'budget', 'money', 'cost', 'fee', 'fund', 'finanz', 'kosten', 'mittel', 'cout', 'presupuesto', 'coste', 'costo']],
  ['Time', ['time', 'effort', 'zeit', 'aufwand', 'temps', 'tiempo', 'days', 'fte']],
  [
    'Infrastructure and tools',
    [
      'infra',
      'tool',
      'technology',
      'technical',
      'software',
      'hardware',
      'equipment',
      'system',
      'werkzeug',
      'technik',
      'outil',
      'herramient',
    ],
  ],
];

const ALL_PHASES = new Set(['all', 'all phases', 'every phase', 'alle', 'alle phasen', 'toutes', 'tous', 'todas', 'todos', '*'].map(fold));

/** The phases that a cell names; every one for "All"; none where it names none that is known. */
export function phasesIn(text: string): readonly Phase[] {
  return ALL_PHASES.has(fold(text)) ? PHASES : namesIn(text, PHASE_STEMS);
}

/** The types of resource that a cell names. */
export function typesIn(text: string): readonly ResourceType[] {
  return namesIn(text, TYPE_STEMS);
}

/** One name for each part of the cell: the first whose stem starts a word of it. */
function namesIn<N extends string>(text: string, stems: readonly (readonly [N, readonly string[]])[]): readonly N[] {
  const parts = fold(text).split(/[;,/+&\n]| and (?!tools)| und | et | y /);
  return [...new Set(parts.flatMap((part) => stems.find(([, words]) => words.some((word) => startsWord(part, fold(word))))?.[0] ?? []))];
}

/** Stems match at the start of a word, short words only as a whole. */
function startsWord(text: string, stem: string): boolean {
  const at = ` ${text.trim().replace(/\s+/g, ' ')} `.indexOf(` ${stem}${stem.length <= 3 ? ' ' : ''}`);
  return at >= 0;
}
