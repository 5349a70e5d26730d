import { convertBinary } from '@borgar/xlsx-convert';

import type { CellValue, SheetSnapshot } from '../../../src/workbook';
import { a1, isCellError } from '../../../src/workbook';
import { fixture, fixtureBytes, fixtureNames } from './reading';

/** Where the other reader stops: it needs a styles part, UTF-8, and elements without a prefix. */
const UNREADABLE_THERE: Readonly<Record<string, 'throws' | 'noSheets'>> = {
  'made-bare.xlsx': 'throws',
  'made-utf16.xlsx': 'throws',
  'made-prefixed-namespaces.xlsx': 'noSheets',
};

/** Cells that hold a formula whose result we do not trust, with what the other reader has for them. */
const UNKNOWN_HERE: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  // Nothing is stored: the other reader gives a formula without a value.
  'openpyxl-raci.xlsx': { 'RACI!C11': undefined, 'RACI!D11': undefined },
  // B3: an empty `v` without a type. B8: the zero that XlsxWriter stores for want of a result.
  'xlsxwriter-formula-results.xlsx': { 'RACI!B3': undefined, 'RACI!B8': 0 },
};

/** The package's own types come from one that is not installed with it. */
interface OtherSheet {
  readonly name: string;
  readonly cells: Readonly<Record<string, OtherCell>>;
}

interface OtherCell {
  readonly v?: string | number | boolean | null;
  readonly t?: string;
}

async function otherReading(name: string): Promise<readonly OtherSheet[]> {
  const workbook = await convertBinary(Buffer.from(fixtureBytes(name)), name);
  return workbook.sheets as readonly OtherSheet[];
}

function cellsOf(sheet: SheetSnapshot): Map<string, CellValue> {
  const cells = new Map<string, CellValue>();
  sheet.values.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value !== null) cells.set(a1({ row: sheet.origin.row + r, column: sheet.origin.column + c }), value);
    });
  });
  return cells;
}

/** The other reader rounds numbers to the 15 digits that Excel shows. */
function comparable(value: CellValue): unknown {
  if (isCellError(value)) return { error: value.code };
  return typeof value === 'number' ? Number(value.toPrecision(15)) : value;
}

const readable = fixtureNames().filter((name) => !(name in UNREADABLE_THERE));

describe('values agree with @borgar/xlsx-convert', () => {
  test.each(readable)('%s', async (name) => {
    const unknown = UNKNOWN_HERE[name] ?? {};
    const sheets = new Map(fixture(name).sheets.map((sheet) => [sheet.name, cellsOf(sheet)]));
    const others = await otherReading(name);
    expect(others.length).toBeGreaterThan(0);
    for (const other of others) {
      const here = sheets.get(other.name);
      const expected = Object.entries(other.cells).filter(([, cell]) => cell.v !== undefined && cell.v !== null);
      const there = expected.filter(([address]) => !(`${other.name}!${address}` in unknown));
      const known = [...(here ?? [])].filter(([address]) => !(`${other.name}!${address}` in unknown));
      expect(Object.fromEntries(known.map(([address, value]) => [address, comparable(value)]))).toEqual(
        Object.fromEntries(there.map(([address, cell]) => [address, cell.t === 'e' ? { error: cell.v } : comparable(cell.v ?? null)])),
      );
    }
  });
});

test.each(Object.entries(UNKNOWN_HERE))('results that are not told here are missing or made up there: %s', async (name, cells) => {
  const others = await otherReading(name);
  const sheets = new Map(fixture(name).sheets.map((sheet) => [sheet.name, cellsOf(sheet)]));
  for (const [qualified, value] of Object.entries(cells)) {
    const [sheet = '', address = ''] = qualified.split('!');
    expect(sheets.get(sheet)?.get(address)).toEqual({ kind: 'unknown' });
    expect(others.find((other) => other.name === sheet)?.cells[address]?.v).toBe(value);
  }
});

test.each(Object.entries(UNREADABLE_THERE))('is read here though not there: %s (%s)', async (name, how) => {
  expect(fixture(name).sheets.length).toBeGreaterThan(0);
  if (how === 'throws') await expect(otherReading(name)).rejects.toThrow();
  else expect(await otherReading(name)).toEqual([]);
});
