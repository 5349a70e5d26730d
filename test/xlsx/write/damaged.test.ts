import fc from 'fast-check';
import { applyPlan } from '../../../src/xlsx';
import { foreignFile, packed, partsOf } from '../../helpers/workbook-parts';
import { CLEAR, annotation } from './plans';

const WHOLE = partsOf(foreignFile('xlsxwriter-tables-rules.xlsx'));
const PLANS = [
  annotation(['RACI', 'Competency']),
  { ...annotation(['RACI']), edits: [{ cell: { sheet: 'RACI', row: 1, column: 1 }, value: 'x' }] },
  CLEAR,
];

test('should refuse a sheet that is broken, naming it', () => {
  const path = 'xl/worksheets/sheet1.xml';
  const text = new TextDecoder().decode(WHOLE[path]).replace('<sheetData', '<sheetDato');
  expect(applyPlan(packed({ ...WHOLE, [path]: text }), annotation(['RACI']))).toMatchObject({
    ok: false,
    problem: { kind: 'damaged', part: path },
  });
});

test('should never throw, whatever part is missing, empty or cut short', () => {
  const paths = Object.keys(WHOLE);
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.constantFrom(...PLANS), fc.double({ min: 0, max: 1, noNaN: true }), (path, plan, share) => {
      const { [path]: part = new Uint8Array(), ...rest } = WHOLE;
      const broken = share === 1 ? packed(rest) : packed({ ...rest, [path]: part.slice(0, part.length * share) });
      expect(typeof applyPlan(broken, plan).ok).toBe('boolean');
    }),
    { numRuns: 60 },
  );
});

test('should never throw, whatever attribute holds nonsense', () => {
  const paths = Object.keys(WHOLE).filter((path) => /\.(xml|rels)$/.test(path));
  fc.assert(
    fc.property(
      fc.constantFrom(...paths),
      fc.constantFrom(...PLANS),
      fc.nat(60),
      fc.constantFrom('', '-1', 'x', '1e9', '../..', '#REF!', "'"),
      (path, plan, nth, value) => {
        let count = 0;
        const text = new TextDecoder()
          .decode(WHOLE[path])
          .replace(/(\s(?!xmlns)[\w:]+=)"[^"]*"/g, (whole, name: string) => (count++ === nth ? `${name}"${value}"` : whole));
        expect(typeof applyPlan(packed({ ...WHOLE, [path]: text }), plan).ok).toBe('boolean');
      },
    ),
    { numRuns: 120 },
  );
});
