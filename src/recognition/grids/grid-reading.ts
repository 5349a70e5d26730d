import type { SheetReading } from '../../register';
import type { CellRef } from '../../workbook';
import { headingOf } from './block';
import type { Block } from './block';

interface GridFacts {
  readonly kind: SheetReading['kind'];
  readonly layout: string;
  readonly confidence: number;
  readonly fields: SheetReading['columns'];
  readonly records: number;
  /** Cells that hold something nobody can read. */
  readonly unread?: readonly CellRef[];
}

/** How a grid was read. */
export function gridReading(block: Block, facts: GridFacts): SheetReading {
  const { grid, rows } = block;
  return {
    sheet: grid.name,
    visibility: grid.sheet.visibility,
    kind: facts.kind,
    layout: facts.layout,
    confidence: facts.confidence,
    reason: {
      kind: 'headers',
      matched: [block.labelColumn, ...block.columns].map((column) => headingOf(block, column)).filter((text) => text !== ''),
    },
    headerRow: block.headerRow,
    columns: facts.fields,
    firstRow: rows[0] ?? null,
    lastRow: rows.at(-1) ?? null,
    records: facts.records,
    hiddenRows: rows.filter((row) => grid.isHiddenRow(row)).length,
    unreadRows: facts.unread ?? [],
  };
}
