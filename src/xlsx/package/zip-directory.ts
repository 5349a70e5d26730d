import type { PackageLimits } from './limits';
import { FileProblemError, damaged } from './problem';

/** One entry of the archive, still packed. */
export interface ZipEntry {
  readonly name: string;
  /** 0 is stored, 8 is deflate. */
  readonly method: number;
  readonly crc: number;
  /** Unpacked size in bytes, as the directory says. */
  readonly size: number;
  readonly packed: Uint8Array;
  /** MS-DOS time (low word) and date (high word), kept as found. */
  readonly stamp: number;
}

const END_SIGNATURE = 0x06054b50;
const END64_LOCATOR_SIGNATURE = 0x07064b50;
const END64_SIGNATURE = 0x06064b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;
const OVERFLOW = 0xffffffff;

/**
 * Reads the directory of a zip archive (PKWARE APPNOTE 6.3). Ours rather than a library's: entries that are not touched must
 * be written back packed as they were, and limits must hold before anything is unpacked.
 */
export function readZipDirectory(bytes: Uint8Array, limits: PackageLimits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end.count > limits.maxEntries) throw tooLarge('entries', limits.maxEntries, end.count);
  const entries: ZipEntry[] = [];
  let at = end.directoryAt;
  for (let index = 0; index < end.count; index += 1) {
    if (at + 46 > bytes.length) throw new FileProblemError({ kind: 'truncated' });
    if (view.getUint32(at, true) !== CENTRAL_SIGNATURE) throw damaged('', 'The directory of the archive is broken.');
    const { entry, next } = readCentralEntry(bytes, view, at, end.shift);
    entries.push(entry);
    at = next;
  }
  checkSizes(entries, limits);
  return entries;
}

interface DirectoryEnd {
  readonly count: number;
  readonly directoryAt: number;
  /** Bytes that stand before the archive proper; all its offsets are off by them. */
  readonly shift: number;
}

function findEnd(view: DataView): DirectoryEnd {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - MAX_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    if (at + END_LENGTH + view.getUint16(at + 20, true) > view.byteLength) continue;
    return findEnd64(view, at) ?? readEnd(view, at);
  }
  // The directory stands at the very end: an archive that begins well but lacks it was cut off.
  throw new FileProblemError({ kind: 'truncated' });
}

function readEnd(view: DataView, at: number): DirectoryEnd {
  const size = view.getUint32(at + 12, true);
  const offset = view.getUint32(at + 16, true);
  return placed(view.getUint16(at + 10, true), at - size, offset);
}

function findEnd64(view: DataView, endAt: number): DirectoryEnd | null {
  const locatorAt = endAt - 20;
  if (locatorAt < 0 || view.getUint32(locatorAt, true) !== END64_LOCATOR_SIGNATURE) return null;
  const recordAt = Number(view.getBigUint64(locatorAt + 8, true));
  if (recordAt + 56 > view.byteLength || view.getUint32(recordAt, true) !== END64_SIGNATURE) return null;
  const size = Number(view.getBigUint64(recordAt + 40, true));
  return placed(Number(view.getBigUint64(recordAt + 32, true)), recordAt - size, Number(view.getBigUint64(recordAt + 48, true)));
}

function placed(count: number, directoryAt: number, offset: number): DirectoryEnd {
  if (directoryAt < 0 || directoryAt < offset) throw new FileProblemError({ kind: 'truncated' });
  return { count, directoryAt, shift: directoryAt - offset };
}

function readCentralEntry(bytes: Uint8Array, view: DataView, at: number, shift: number): { entry: ZipEntry; next: number } {
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (next > bytes.length) throw new FileProblemError({ kind: 'truncated' });
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  if (view.getUint16(at + 8, true) & 1) throw new FileProblemError({ kind: 'encrypted' });
  const sizes = readSizes(view, at, at + 46 + nameLength, extraLength);
  const packed = packedBytes(bytes, view, sizes.offset + shift, sizes.packed);
  const entry = {
    name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size: sizes.size,
    packed,
    stamp: view.getUint32(at + 12, true),
  };
  return { entry, next };
}

interface EntrySizes {
  readonly size: number;
  readonly packed: number;
  readonly offset: number;
}

/** Sizes of 0xFFFFFFFF stand in the zip64 extra field, in this order, and only those that overflow. */
function readSizes(view: DataView, at: number, extraAt: number, extraLength: number): EntrySizes {
  const plain = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  if (!plain.includes(OVERFLOW)) return { size: plain[0] ?? 0, packed: plain[1] ?? 0, offset: plain[2] ?? 0 };
  let fieldAt = extraAt;
  const extraEnd = extraAt + extraLength;
  while (fieldAt + 4 <= extraEnd && view.getUint16(fieldAt, true) !== 1) fieldAt += 4 + view.getUint16(fieldAt + 2, true);
  let valueAt = fieldAt + 4;
  const wide = plain.map((value) => {
    if (value !== OVERFLOW || valueAt + 8 > extraEnd) return value;
    valueAt += 8;
    return Number(view.getBigUint64(valueAt - 8, true));
  });
  return { size: wide[0] ?? 0, packed: wide[1] ?? 0, offset: wide[2] ?? 0 };
}

function packedBytes(bytes: Uint8Array, view: DataView, localAt: number, length: number): Uint8Array {
  if (localAt + 30 > bytes.length) throw new FileProblemError({ kind: 'truncated' });
  if (view.getUint32(localAt, true) !== LOCAL_SIGNATURE) throw damaged('', 'An entry of the archive is not where its directory says.');
  const start = localAt + 30 + view.getUint16(localAt + 26, true) + view.getUint16(localAt + 28, true);
  if (start + length > bytes.length) throw new FileProblemError({ kind: 'truncated' });
  return bytes.subarray(start, start + length);
}

function checkSizes(entries: readonly ZipEntry[], limits: PackageLimits): void {
  let total = 0;
  let packed = 0;
  for (const entry of entries) {
    if (entry.size > limits.maxPartBytes) throw tooLarge('partBytes', limits.maxPartBytes, entry.size);
    total += entry.size;
    packed += entry.packed.length;
  }
  if (total > limits.maxTotalBytes) throw tooLarge('totalBytes', limits.maxTotalBytes, total);
  const ratio = total / Math.max(1, packed);
  if (total > limits.ratioFromBytes && ratio > limits.maxRatio) throw tooLarge('ratio', limits.maxRatio, Math.round(ratio));
}

function tooLarge(what: 'entries' | 'partBytes' | 'totalBytes' | 'ratio', limit: number, actual: number): FileProblemError {
  return new FileProblemError({ kind: 'tooLarge', what, limit, actual });
}
