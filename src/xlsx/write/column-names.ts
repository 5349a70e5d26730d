import { escapeXstring } from '../xml/escape';

/** Characters that Excel reads of the name of a table's column (MS-OI29500 2.1.681), and so of its header cell. */
const MAX_COLUMN_NAME = 255;

/** A column name with a number behind it where it is taken, cut so that it fits. `isTaken` is asked for lower-case names. */
export function freeColumnName(wanted: string, isTaken: (name: string) => boolean): string {
  const plain = wanted.slice(0, MAX_COLUMN_NAME);
  let name = plain;
  for (let number = 2; isTaken(name.toLowerCase()); number += 1) {
    const suffix = String(number);
    name = plain.slice(0, MAX_COLUMN_NAME - suffix.length) + suffix;
  }
  return name;
}

/** A column name as a table part holds it: line breaks and tabs stand escaped. */
export function columnNameAttribute(name: string): string {
  return escapeXstring(name).replace(/\n/g, '_x000a_').replace(/\t/g, '_x0009_');
}
