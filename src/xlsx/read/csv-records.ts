export type CsvSeparator = ',' | ';' | '\t';

/** In the order in which they win where the text speaks for several: a comma may well stand inside a field. */
const SEPARATORS: readonly CsvSeparator[] = ['\t', ';', ','];
/** Enough to see the shape of a table, little enough to parse three times. */
const SAMPLE_CHARACTERS = 65_536;

/** The separator that gives the most even table; Excel's own `sep=;` in the first line decides and is taken off. */
export function csvSeparator(text: string): { readonly separator: CsvSeparator; readonly body: string } {
  const declared = /^sep=([,;\t])\r?\n/i.exec(text);
  const separator = SEPARATORS.find((candidate) => candidate === declared?.[1]);
  if (declared && separator) return { separator, body: text.slice(declared[0].length) };
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  const scored = SEPARATORS.map((candidate) => ({ candidate, evenness: evenness(parseCsv(sample, candidate)) }));
  const best = scored.reduce((winner, next) => (next.evenness > winner.evenness ? next : winner));
  return { separator: best.evenness === 0 ? ',' : best.candidate, body: text };
}

/** Records of fields after RFC 4180, with any line ending. Where a quote is never closed, quotes are taken as they stand. */
export function parseCsv(text: string, separator: CsvSeparator): string[][] {
  const parser = new CsvParser(text, separator, true);
  const records = parser.records();
  return parser.isQuoteOpen ? new CsvParser(text, separator, false).records() : records;
}

/** How many records have as many fields as most have, if that is more than one. */
function evenness(records: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of records) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

class CsvParser {
  isQuoteOpen = false;
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly separator: CsvSeparator,
    private readonly hasQuotes: boolean,
  ) {}

  records(): string[][] {
    const records: string[][] = [];
    while (this.at < this.text.length) records.push(this.record());
    return records;
  }

  private record(): string[] {
    const fields = [this.field()];
    while (this.text[this.at] === this.separator) {
      this.at += 1;
      fields.push(this.field());
    }
    this.skipLineEnd();
    return fields;
  }

  private field(): string {
    const quoted = this.hasQuotes && this.text[this.at] === '"' ? this.quotedField() : '';
    const start = this.at;
    while (this.at < this.text.length && !this.isFieldEnd(this.text.charCodeAt(this.at))) this.at += 1;
    return quoted + this.text.slice(start, this.at);
  }

  private quotedField(): string {
    let field = '';
    for (let start = this.at + 1; ; start = this.at + 2) {
      this.at = this.text.indexOf('"', start);
      if (this.at < 0) {
        this.isQuoteOpen = true;
        this.at = this.text.length;
        return field + this.text.slice(start);
      }
      field += this.text.slice(start, this.at);
      if (this.text[this.at + 1] !== '"') break;
      field += '"';
    }
    this.at += 1;
    return field;
  }

  private isFieldEnd(code: number): boolean {
    return code === 10 || code === 13 || code === this.separator.charCodeAt(0);
  }

  private skipLineEnd(): void {
    if (this.text[this.at] === '\r') this.at += 1;
    if (this.text[this.at] === '\n') this.at += 1;
  }
}
