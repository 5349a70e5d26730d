import { SheetGrid } from '../../../src/recognition/grid';
import { findMatrices } from '../../../src/recognition/matrix';
import type { MatrixCandidate } from '../../../src/recognition/matrix';
import { everyRendering, nameOf, renderMatrix } from '../../helpers/render-register';
import type { LogicalMatrix, Rendering } from '../../helpers/render-register';
import { workbook } from '../../helpers/workbook-builder';

const CODED: LogicalMatrix = {
  roles: ['CEO', 'ISM', 'IT Manager', 'HR Lead', 'Internal Auditor'],
  rows: [
    { ref: '5.1', item: 'Leadership and commitment', section: 'Management system', letters: { CEO: 'A', ISM: 'R', 'IT Manager': 'I' } },
    { ref: '9.2', item: 'Internal audit', section: 'Management system', letters: { CEO: 'A', 'Internal Auditor': 'R', ISM: 'CI' } },
    { ref: '10.2', item: 'Nonconformity and corrective action', section: 'Management system', letters: { ISM: 'AR' } },
    { ref: 'A.5.1', item: 'Policies for information security', section: 'Annex A', letters: { CEO: 'A', ISM: 'R' } },
    {
      ref: 'A.6.3',
      item: 'Information security awareness, education and training',
      section: 'Annex A',
      letters: { 'HR Lead': 'AR', ISM: 'S' },
    },
    { ref: 'A.8.13', item: 'Information backup', section: 'Annex A', letters: { 'IT Manager': 'R', ISM: 'C' } },
    { ref: 'A.8.15', item: 'Logging', section: 'Annex A', letters: { ISM: 'A', 'IT Manager': 'R' } },
  ],
};

const ACTIVITIES: LogicalMatrix = {
  roles: ['CEO', 'ISM', 'IT Manager', 'HR Lead', 'Internal Auditor'],
  rows: [
    { ref: null, item: 'Approve the information security policy', section: 'Governance', letters: { CEO: 'A', ISM: 'R', 'HR Lead': 'C' } },
    { ref: null, item: 'Perform the risk assessment', section: 'Governance', letters: { CEO: 'I', ISM: 'AR', 'IT Manager': 'C' } },
    { ref: null, item: 'Plan internal audits', section: 'Governance', letters: { 'Internal Auditor': 'AR', CEO: 'I' } },
    { ref: null, item: 'Back up servers every night', section: 'Operations', letters: { 'IT Manager': 'AR', ISM: 'S' } },
    { ref: null, item: 'Review access rights of leavers', section: 'Operations', letters: { 'IT Manager': 'R', 'HR Lead': 'R', ISM: 'A' } },
    { ref: null, item: 'Train new employees', section: 'Operations', letters: { 'HR Lead': 'A', ISM: 'R', CEO: 'I' } },
  ],
};

/** What the sheet says, sorted so that the order of roles does not matter. */
function logical(candidate: MatrixCandidate): readonly unknown[] {
  return candidate.matrix.rows.map((row) => ({
    ref: row.reference.status === 'read' ? row.reference.references.map(({ id }) => id).join() : null,
    item: (row.title ?? row.activity)?.text.trim(),
    letters: row.entries
      .flatMap(({ letter, heading, source }) => (heading ? [heading.text] : source.text.split('; ')).map((role) => `${letter} ${role}`))
      .sort(),
    unreadable: row.unreadable.map(({ field }) => field.text),
  }));
}

function expected(matrix: LogicalMatrix): readonly unknown[] {
  return matrix.rows.map(({ ref, item, letters }) => ({
    ref,
    item,
    letters: Object.entries(letters)
      .flatMap(([role, given]) => [...given].map((letter) => `${letter} ${role}`))
      .sort(),
    unreadable: [],
  }));
}

function read(matrix: LogicalMatrix, rendering: Rendering): readonly MatrixCandidate[] {
  const [sheet] = workbook({ Sheet1: renderMatrix(matrix, rendering) }).sheets;
  return sheet ? findMatrices(new SheetGrid(sheet)) : [];
}

describe.each([
  ['clauses and controls', CODED],
  ['activities', ACTIVITIES],
])('a matrix of %s', (_, matrix) => {
  it.each(everyRendering().map((rendering) => [nameOf(rendering), rendering] as const))(
    'should read the same from: %s',
    (_name, rendering) => {
      const candidates = read(matrix, rendering);
      expect(candidates.map(logical)).toEqual([expected(matrix)]);
      expect(candidates[0]?.matrix.layout).toBe(rendering.layout);
      expect(candidates[0]?.reading.unreadRows).toEqual([]);
    },
  );

  it.each(
    everyRendering()
      .filter(({ sections, layout }) => sections !== 'none' && layout !== 'transposed')
      .map((rendering) => [nameOf(rendering), rendering] as const),
  )('should know the sections of: %s', (_name, rendering) => {
    const sections = read(matrix, rendering)[0]?.matrix.rows.map(({ section }) => section) ?? [];
    expect(sections).toEqual(matrix.rows.map(({ section }) => section));
  });
});
