/** Collects the text of a string item (`si`, `is`): its runs joined, phonetic guides left out. */
export class StringItem {
  private text = '';
  private isInText = false;
  private phoneticDepth = 0;

  open(name: string): void {
    if (name === 'rPh') this.phoneticDepth += 1;
    else if (name === 't') this.isInText = this.phoneticDepth === 0;
  }

  close(name: string): void {
    if (name === 'rPh') this.phoneticDepth -= 1;
    else if (name === 't') this.isInText = false;
  }

  append(text: string): void {
    if (this.isInText) this.text += text;
  }

  /** The text so far; the next item starts empty. */
  take(): string {
    const text = unescapeText(this.text);
    this.text = '';
    return text;
  }
}

/** Undoes `_xHHHH_`, the way a string carries characters that XML cannot (ECMA-376 part 1, 22.9.2.19, ST_Xstring). */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
}
