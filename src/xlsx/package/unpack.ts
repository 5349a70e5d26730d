import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { damaged } from './problem';
import type { ZipEntry } from './zip-directory';

/** Small enough that one step can yield no more than 33 MB (deflate packs at most 1032 to 1). */
const STEP = 32_768;

/** The bytes of an entry. Stops as soon as more comes out than the directory says, so a lying directory costs no memory. */
export function unpackEntry(entry: ZipEntry): Uint8Array {
  const bytes = entry.method === 0 ? entry.packed : inflateUpTo(entry);
  if (bytes.length !== entry.size) throw damaged(entry.name, 'Its size differs from what the archive says.');
  if (crc32(bytes) !== entry.crc) throw damaged(entry.name, 'Its checksum is wrong.');
  return bytes;
}

function inflateUpTo(entry: ZipEntry): Uint8Array {
  if (entry.method !== 8) throw damaged(entry.name, `It is packed by method ${String(entry.method)}, which workbooks do not use.`);
  const bytes = new Uint8Array(entry.size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length <= bytes.length) bytes.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at === 0 || at < entry.packed.length; at += STEP) {
    pushStep(inflate, entry, at);
    if (length > entry.size) throw damaged(entry.name, 'It holds more than the archive says.');
  }
  if (length !== entry.size) throw damaged(entry.name, 'It holds less than the archive says.');
  return bytes;
}

function pushStep(inflate: Inflate, entry: ZipEntry, at: number): void {
  try {
    inflate.push(entry.packed.subarray(at, at + STEP), at + STEP >= entry.packed.length);
  } catch (error) {
    throw damaged(entry.name, error instanceof Error ? error.message : 'It cannot be unpacked.');
  }
}
