import type { RuleInForce } from '../../register';
import type { CheckContext, Evaluation, Outcome } from '../check';
import { because, checked, defineCheck, fail, notChecked, pass, review, skipped } from '../outcomes';
import { isMatrixNotFilledIn } from '../common/filled-in';
import { all, dropWhen, sharesPerson } from '../yields';
import { dutyBook, nameOfDuty } from './duty-book';
import type { DutyBook } from './duty-book';
import { evaluatePair } from './evaluate-pairs';
import type { PairVerdict } from './evaluate-pairs';
import { pairData, pairPlace, pairSubject } from './pair-words';
import { isRolePair, roleHolders } from './role-pairs';
import { approvalRules, isSamePair, ownerOf } from './rule-owners';

type Message =
  'conflict' | 'onlyHolder' | 'conflictSmall' | 'onlyHolderSmall' | 'group' | 'clear' | 'noHolder' | 'unreadable' | 'twoDuties';

/** Shown where a matrix allocates controls only; the button behind it adds the first eight duties. */
const NO_ACTIVITY =
  'A control-level RACI cannot show: granting against reviewing access, administering against reviewing logs. Add a Duties sheet with 8 rows.';

export const conflictingDuties = defineCheck<Message>({
  id: 'SOD-01',
  name: 'conflicting-duties',
  family: 'segregation',
  title: 'Configured conflicting duties are held by one person',
  severity: 'error',
  basis: 'guidance',
  clauses: ['A.5.3'],
  question: 'Can one person do both?',
  looksFor:
    'Nobody holds both duties of an active pair: those of the SoD Rules sheet, else the built-in list. Some pairs conflict only on the same system, some ' +
    'only where nobody else holds the second duty. The severity is that of the rule. Without a Duties sheet, activities of the matrix that name a ' +
    'duty are read, with those responsible. Pairs of requesting and approving are left to SOD-02.',
  why: 'Who can do something wrong should not be the one who could notice it. A.5.3 asks that conflicting duties are segregated.',
  remediation: 'Separate {dutyA} and {dutyB}, or accept with a compensating control{controls}.',
  remedies: {
    group: 'Name the people of {people} who do {dutyA} and {dutyB}.',
    noHolder: 'Name a holder for {duties}.',
    unreadable: 'Correct the cells, so that they say who holds the duty.',
  },
  cannotSee: 'What accounts and permissions people really have, and whether a compensating control works.',
  good: 'ACC-APPROVE = Lee, ACC-GRANT = Kim.',
  bad: 'ACC-APPROVE = Lee, ACC-GRANT = Lee; Kim.',
  messages: {
    conflict: '{people} {people|holds|each hold} both {dutyA} and {dutyB}{where}.',
    onlyHolder: '{people} {people|holds|each hold} both {dutyA} and {dutyB}{where}, and nobody else holds the second.',
    conflictSmall:
      '{people} {people|holds|each hold} both {dutyA} and {dutyB}{where}. In a small organisation an acceptance with a compensating control stands for a second person.',
    onlyHolderSmall:
      '{people} {people|holds|each hold} both {dutyA} and {dutyB}{where}, and nobody else holds the second. In a small organisation an acceptance with a compensating control stands for a second person.',
    group: 'Whether one person holds both {dutyA} and {dutyB}{where} cannot be told: {people} {people|is a group|are groups}.',
    clear: 'No conflict between {dutyA} and {dutyB}{where}.',
    noHolder: 'No holder is named for {duties}: {rules} cannot be checked.',
    unreadable: 'Who holds {count} {count|duty|duties} cannot be told: {count|a cell|cells} cannot be read.',
    twoDuties: 'The activity "{item}" names two duties at once and is left out.',
  },
  needs: {
    all: [],
    any: [{ kind: 'duties' }, { kind: 'matrix' }, { kind: 'conflicts' }],
    optional: [{ kind: 'conflicts' }, { kind: 'roles' }],
  },
  derivesFrom:
    'Activity texts of the matrix that name a duty, such as "Approve access requests", and those responsible for them. No such activity: not checked.',
  settings: ['smallOrganisation'],
  yieldsTo: [
    {
      to: 'SOD-03',
      when: 'SR-11, same person',
      keep: dropWhen(all((mine) => mine.data.rule === 'SR-11', sharesPerson)),
    },
  ],
  grade: ({ severity }) => (severity === 'warning' || severity === 'info' ? 'observation' : 'minor'),
  evaluate: (context) => {
    const rules = context.conflictRules.filter((rule) => ownerOf(rule) === 'SOD-01');
    if (rules.length === 0) return notChecked(because('No rule of the SoD Rules sheet is active.'));
    const book = dutyBook(context);
    const pairs = rules.flatMap((rule) =>
      evaluatePair(rule, holdersFor(rule, book, context)).map((verdict) => ofVerdict(verdict, book, context)),
    );
    const outcomes = [...pairs, ...unknownHolders(book, context)];
    return outcomes.length > 0 ? checked([...outcomes, ...leftOut(book)]) : nothingToCompare(book, context);
  },
});

function holdersFor(rule: RuleInForce, book: DutyBook, context: CheckContext) {
  return (duty: string) => {
    const held = book.holders(duty);
    return held.length === 0 && isRolePair(rule) ? roleHolders(duty, context) : held;
  };
}

function ofVerdict(verdict: PairVerdict, book: DutyBook, { people }: CheckContext): Outcome<Message> {
  const subject = pairSubject(verdict);
  const data = pairData(verdict);
  const { cells, extra } = pairPlace(verdict, book);
  const { severity } = verdict.rule;
  switch (verdict.kind) {
    case 'clear':
      return pass(subject, 'clear', data);
    case 'group':
      return review(subject, cells, 'group', data, { ...extra, severity });
    case 'conflict': {
      const message = verdict.rule.conflictWhen === 'any_overlap' ? 'conflict' : 'onlyHolder';
      return fail(subject, cells, people.isSmallOrganisation ? `${message}Small` : message, data, { ...extra, severity });
    }
  }
}

/** Duties without a holder: one question a sheet, naming the rules of every check that cannot be answered. */
function unknownHolders(book: DutyBook, context: CheckContext): readonly Outcome<Message>[] {
  const added = approvalRules(context.conflictRules).filter((rule) => !context.conflictRules.some((other) => isSamePair(rule, other)));
  const rules = [...context.conflictRules, ...added];
  const open = book.unheld.filter(({ duty }) => rules.some((rule) => rule.dutyA === duty || rule.dutyB === duty));
  const sheets = [...new Set(open.map(({ cell }) => cell.sheet))];
  const unheld = sheets.map((sheet) => {
    const here = open.filter(({ cell }) => cell.sheet === sheet);
    const duties = new Set(here.map(({ duty }) => duty));
    const touched = rules.filter(({ dutyA, dutyB }) => duties.has(dutyA) || duties.has(dutyB));
    const data = { duties: [...duties].map(nameOfDuty), rules: touched.map(({ id }) => id) };
    return review<Message>(
      'no-holder',
      here.map(({ cell }) => cell),
      'noHolder',
      data,
    );
  });
  const blocked = book.unreadable;
  const unreadable = blocked.length > 0 ? [review<Message>('unreadable-holders', blocked, 'unreadable', { count: blocked.length })] : [];
  return [...unheld, ...unreadable];
}

function leftOut(book: DutyBook): readonly Outcome<Message>[] {
  return book.skipped.map((item) => skipped(item, 'twoDuties', { item }));
}

function nothingToCompare(book: DutyBook, { matrices, register }: CheckContext): Evaluation<Message> {
  if (book.source === 'sheet') return notChecked(because('The Duties sheet does not hold both duties of any rule.'));
  if (register.duties.length > 0) return notChecked({ kind: 'emptySheet', sheet: 'duties' });
  if (matrices.length === 0) return notChecked({ kind: 'noSheet', sheet: 'duties' });
  if (matrices.every(isMatrixNotFilledIn)) return notChecked({ kind: 'matrixNotFilledIn' });
  const skippedRows = book.skipped.length > 0 ? ` Left out, because they name two duties at once: ${book.skipped.join('; ')}.` : '';
  return notChecked(because(NO_ACTIVITY + skippedRows));
}
