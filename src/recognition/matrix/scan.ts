import type { LetterReader, LetterReading } from './letters';
import type { Legend } from './legend';
import type { View } from './view';

/** What a cell is to a matrix. `compact` is "IA" or "AR": letters, or the heading of a role. */
export const Kind = { blank: 0, none: 1, letter: 2, compact: 3, word: 4, token: 5, number: 6, error: 7, text: 8 } as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

/** Every cell of a view, told once what it is. Legends count as blank; cells under a merged letter are that letter. */
export class Scan {
  private readonly kinds: Uint8Array;
  private readonly width: number;
  private readonly top: number;
  private readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** How many cells hold letters. */
  readonly letters: number;

  constructor(
    readonly view: View,
    readonly reader: LetterReader,
    readonly legend: Legend,
  ) {
    const bounds = view.bounds ?? { top: 0, left: 0, bottom: -1, right: -1 };
    this.top = bounds.top;
    this.left = bounds.left;
    this.bottom = bounds.bottom;
    this.right = bounds.right;
    this.width = bounds.right - bounds.left + 1;
    this.kinds = new Uint8Array(this.width * (bounds.bottom - bounds.top + 1));
    let letters = 0;
    let index = 0;
    for (let row = bounds.top; row <= bounds.bottom; row++) {
      for (let column = bounds.left; column <= bounds.right; column++) {
        const kind = this.kindOf(row, column);
        if (isLetterKind(kind)) letters++;
        this.kinds[index++] = kind;
      }
    }
    this.letters = letters;
  }

  get firstRow(): number {
    return this.top;
  }

  get firstColumn(): number {
    return this.left;
  }

  kind(row: number, column: number): Kind {
    if (row < this.top || row > this.bottom || column < this.left || column > this.right) return Kind.blank;
    return this.kinds[(row - this.top) * this.width + column - this.left] as Kind;
  }

  /** What a reader sees at a cell, that of its merged area where it is under one; '' for the cells of a legend. */
  text(row: number, column: number): string {
    return this.legend.isAt(row, column) ? '' : this.view.filledText(row, column);
  }

  /** The letters of a cell, those of its merged area where it is under one. */
  reading(row: number, column: number): LetterReading {
    if (this.legend.isAt(row, column)) return { kind: 'blank' };
    return this.reader.read(this.view.filledText(row, column));
  }

  private kindOf(row: number, column: number): Kind {
    const { view } = this;
    const merge = view.mergeAt(row, column);
    const source = merge ? { row: merge.top, column: merge.left } : { row, column };
    if (this.legend.isAt(source.row, source.column)) return Kind.blank;
    const kind = this.ownKind(source.row, source.column);
    const isSource = source.row === row && source.column === column;
    return isSource || isLetterKind(kind) || kind === Kind.none || kind === Kind.token ? kind : Kind.blank;
  }

  private ownKind(row: number, column: number): Kind {
    const { view } = this;
    if (view.isUnreadable(row, column)) return Kind.error;
    const text = view.text(row, column);
    if (text === '') return Kind.blank;
    const reading = this.reader.read(text);
    if (reading.kind === 'letters') return letterKind(text, reading.isWord, reading.letters.length);
    if (typeof view.value(row, column) === 'number') return Kind.number;
    return KIND_OF_READING[reading.kind];
  }
}

export function isLetterKind(kind: Kind): boolean {
  return kind === Kind.letter || kind === Kind.compact || kind === Kind.word;
}

const KIND_OF_READING = { blank: Kind.blank, none: Kind.none, token: Kind.token, text: Kind.text } as const;

function letterKind(text: string, isWord: boolean, letters: number): Kind {
  if (isWord) return Kind.word;
  return letters > 1 && /^\s*\p{L}+\s*$/u.test(text) ? Kind.compact : Kind.letter;
}
