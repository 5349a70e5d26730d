import { isUnreadable } from '../../workbook';
import type { Field, Matrix, MatrixRow } from '../../register';
import type { CellRef } from '../../workbook';
import type { CheckContext, Evaluation, Outcome } from '../check';
import { because, checked, checkedOr, defineCheck, fail, notChecked, pass, review } from '../outcomes';
import { applicabilityTables, controlIds, decisionsOf } from '../common/applicability';
import type { Decision } from '../common/applicability';
import { unique } from '../common/cells';
import { controlCoverage } from '../common/control-coverage';
import { isNumbered2013, ownMatrices } from '../common/edition';
import { isEmpty, letterNotFilledIn, mayHaveLetter, notFilledIn } from '../common/filled-in';
import { titleById } from '../common/item-rows';
import { rowGap } from '../common/row-letters';
import { dropWhen, sameSubject, sharesCell, sharesRow } from '../yields';

type Message = 'owned' | 'nobody' | 'onlyPlaceholder' | 'onlyLeaver' | 'cannotTell' | 'notFilledIn';

/** Where owners of controls can be read. */
interface Sources {
  readonly hasOwners: boolean;
  /** Matrices whose R can be read control by control. */
  readonly matrices: readonly Matrix[];
}

export const controlWithoutOwner = defineCheck<Message>({
  id: 'SOA-07',
  name: 'control-without-owner',
  family: 'soa',
  title: 'Applicable control has no owner or resource',
  severity: 'error',
  basis: 'practice',
  clauses: ['7.1', 'A.5.2', '6.1.3'],
  question: 'Who operates this control and with what?',
  looksFor:
    'Each applicable control has an owner in the Statement of Applicability, or somebody responsible in its row of the matrix. A placeholder is nobody, and so is a ' +
    'responsible person who has left.',
  why: 'A control that nobody operates exists on paper only. ISO/IEC 27001 asks for the resources (7.1), not for an owner column.',
  remediation: 'Name who operates {ref}.',
  remedies: {
    cannotTell: 'Correct the cell, so that it says who operates {ref}.',
    notFilledIn: 'Name who operates each applicable control.',
  },
  cannotSee: 'Whether the owner knows of it and has the time and the means.',
  good: 'A.6.1 is applicable; Responsible = "HR Lead".',
  bad: 'A.6.1 is applicable; nobody is responsible, and it has no owner.',
  messages: {
    owned: 'Somebody operates {ref} {title}.',
    nobody: 'Nobody operates {ref} {title}: it has no owner and nobody is responsible for it.',
    onlyPlaceholder: 'Nobody operates {ref} {title}: the cell says "{value}".',
    onlyLeaver: 'Nobody operates {ref} {title}: {value} has left.',
    cannotTell: 'Cannot tell who operates {ref} {title}: {value} cannot be read.',
    notFilledIn: 'Owner not filled in yet: {empty} of {rows} applicable controls.',
  },
  needs: { all: [{ kind: 'applicability', columns: ['applicable'] }], any: [], optional: [{ kind: 'matrix' }] },
  derivesFrom: 'Nothing: without a Statement of Applicability it is not checked. Owner column and matrix are each enough.',
  settings: [],
  yieldsTo: [
    { to: 'COV-02', when: 'the control has no row in the matrix', keep: dropWhen(sameSubject) },
    {
      to: 'COV-05',
      when: 'nobody is responsible on the row',
      keep: dropWhen((mine, theirs) => sameSubject(mine, theirs) || sharesRow(mine, theirs)),
    },
    { to: 'COV-06', when: 'the cell holds a placeholder', keep: dropWhen(sharesCell) },
    {
      to: 'COV-08',
      when: 'the one responsible has left',
      keep: dropWhen((mine, theirs) => mine.message === 'onlyLeaver' && sharesRow(mine, theirs)),
    },
  ],
  grade: () => 'observation',
  couldLeadTo: '7.1',
  evaluate: (context) => evaluateSoa(context),
});

function evaluateSoa(context: CheckContext): Evaluation<Message> {
  const { register } = context;
  const tables = applicabilityTables(register);
  const applicable = decisionsOf(register).filter(({ applicability }) => applicability === 'yes' || applicability === 'partial');
  if (applicable.length === 0) return checkedOr([], because('No control is marked as applicable.'));
  const decided = new Set(applicable.map(({ row }) => row));
  const gaps = tables.map((table) => notFilledIn(table, 'owner', (row) => decided.has(row)));
  const hasOwners = tables.some((table, index) => table.columns.owner && gaps[index] === null);
  const sources = { hasOwners, matrices: readableMatrices(context) };
  if (hasOwners || sources.matrices.length > 0) {
    return checked(applicable.flatMap((decision) => decision.controls.map((control) => ofControl(control, decision, sources, context))));
  }
  const gap = gaps.find((one) => one !== null);
  if (!gap) return notChecked({ kind: 'noColumn', sheet: 'applicability', columns: ['owner'] });
  const refs = applicable.flatMap(({ controls }) => controls);
  return checked([review('owner', [gap.header], 'notFilledIn', { empty: gap.empty, rows: gap.rows, ref: refs }, { refs })]);
}

/** None where the matrix lists no controls one by one, or has nobody responsible as a whole: other checks say so, once. */
function readableMatrices({ register }: CheckContext): readonly Matrix[] {
  if (controlCoverage(register).status !== 'listed') return [];
  return ownMatrices(register).filter(
    (matrix) =>
      matrix.layout !== 'singleRole' &&
      !isNumbered2013(matrix) &&
      letterNotFilledIn(matrix, 'R') === null &&
      matrix.rows.some((row) => mayHaveLetter(row, 'R')),
  );
}

function ofControl(control: string, { row }: Decision, { hasOwners, matrices }: Sources, context: CheckContext): Outcome<Message> {
  const owner = hasOwners ? row.fields.owner : undefined;
  const rows = matrices.flatMap((matrix) => matrix.rows.filter(({ reference }) => controlIds(reference).includes(control)));
  const data = { ref: control, title: titleById(control) || (row.fields.title?.text.trim() ?? '') };
  const ownerName = ownerOf(owner, context);
  if (ownerName === 'named') return pass(control, 'owned', data, { refs: [control] });
  const state = responsibleState(rows, context);
  if (state.kind === 'named') return pass(control, 'owned', data, { refs: [control] });
  const cells = [owner?.cell ?? row.anchor];
  const related = state.cells.length > 0 ? [{ cells: unique(state.cells), why: 'Its row in the matrix' }] : [];
  const extra = { refs: [control], related, persons: state.persons };
  if (ownerName === 'unreadable' || state.kind === 'unreadable') {
    return review(control, cells, 'cannotTell', { ...data, value: ownerName === 'unreadable' ? 'the owner' : state.value }, extra);
  }
  if (state.kind === 'leaver') return fail(control, cells, 'onlyLeaver', { ...data, value: state.value }, extra);
  const value = state.kind === 'placeholder' ? state.value : ownerName === 'placeholder' ? (owner?.text.trim() ?? '') : '';
  return value === '' ? fail(control, cells, 'nobody', data, extra) : fail(control, cells, 'onlyPlaceholder', { ...data, value }, extra);
}

function ownerOf(owner: Field | undefined, { people }: CheckContext): 'named' | 'placeholder' | 'unreadable' | 'empty' {
  if (!owner || isEmpty(owner)) return 'empty';
  if (isUnreadable(owner.value)) return 'unreadable';
  return people.split(owner.text).length > 0 ? 'named' : 'placeholder';
}

interface ResponsibleState {
  readonly kind: 'named' | 'leaver' | 'placeholder' | 'unreadable' | 'empty';
  readonly cells: readonly CellRef[];
  readonly value: string;
  readonly persons: readonly string[];
}

/** Who is responsible on the rows of a control; several rows are read together. */
function responsibleState(rows: readonly MatrixRow[], { people }: CheckContext): ResponsibleState {
  const uses = rows.flatMap((row) => people.assignments(row)).filter(({ letter }) => letter === 'R');
  const gone = uses.filter(
    ({ assignee }) => assignee.person?.isActive === false || (assignee.holders.length === 0 && assignee.inactiveHolders.length > 0),
  );
  const none = { cells: [], value: '', persons: [] };
  if (uses.length > gone.length) return { kind: 'named', ...none };
  if (gone.length > 0) {
    const persons = gone.flatMap(({ assignee }) => (assignee.person ? [assignee.person] : assignee.inactiveHolders));
    const value = [...new Set(persons.map(({ name }) => name))].join(', ');
    return { kind: 'leaver', cells: gone.map(({ source }) => source.cell), value, persons: persons.map(({ key }) => key) };
  }
  const gaps = rows.flatMap((row) => rowGap(row, 'R', people) ?? []);
  const gap = gaps.find(({ kind }) => kind === 'unreadable') ?? gaps.find(({ kind }) => kind === 'placeholder');
  return { kind: gap?.kind ?? 'empty', cells: gaps.flatMap(({ cells }) => cells), value: gap?.value ?? '', persons: [] };
}
