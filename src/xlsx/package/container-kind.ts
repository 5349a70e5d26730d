import type { FileProblem, ForeignFormat } from './problem';

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_LOCAL = [0x50, 0x4b, 0x03, 0x04];
const ZIP_EMPTY = [0x50, 0x4b, 0x05, 0x06];
/** BIFF2 to BIFF8 worksheets without a container begin with a BOF record: id 0x09, version in the second byte. */
const BIFF_VERSIONS = [0x00, 0x02, 0x04, 0x08];

/** What the first bytes tell: null for a zip archive, the problem for anything else. */
export function containerProblem(bytes: Uint8Array): FileProblem | null {
  if (bytes.length === 0) return { kind: 'empty' };
  if (beginsWith(bytes, ZIP_LOCAL) || beginsWith(bytes, ZIP_EMPTY)) return null;
  if (beginsWith(bytes, COMPOUND_FILE)) return compoundFileProblem(bytes);
  if (bytes.length < 8 && ZIP_LOCAL.slice(0, bytes.length).every((byte, index) => bytes[index] === byte)) return { kind: 'truncated' };
  if (bytes[0] === 0x09 && BIFF_VERSIONS.includes(bytes[1] ?? -1) && (bytes[2] ?? 99) <= 16 && bytes[3] === 0) return { kind: 'legacyXls' };
  return { kind: 'notAWorkbook', found: textFormat(bytes) };
}

/** A compound file names its streams in UTF-16; which are there tells an encrypted workbook from an old one. */
function compoundFileProblem(bytes: Uint8Array): FileProblem {
  if (hasWideText(bytes, 'EncryptedPackage')) return { kind: 'encrypted' };
  if (hasWideText(bytes, 'Workbook') || hasWideText(bytes, 'Book')) return { kind: 'legacyXls' };
  return { kind: 'notAWorkbook', found: 'compoundFile' };
}

/** Directory entries stand at multiples of 128 bytes, and the name comes first. */
function hasWideText(bytes: Uint8Array, text: string): boolean {
  const wide = [...text, '\0'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at + 128 <= bytes.length; at += 128) {
    if (wide.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function textFormat(bytes: Uint8Array): ForeignFormat {
  const head = new TextDecoder().decode(bytes.subarray(0, 512));
  if (head.startsWith('%PDF')) return 'pdf';
  const start = head
    .replace(/^\uFEFF/, '')
    .trimStart()
    .toLowerCase();
  if (start.startsWith('<!doctype html') || start.startsWith('<html')) return 'html';
  if (start.startsWith('<?xml') || start.startsWith('<')) return 'xml';
  return isPlainText(head) ? 'text' : 'unknown';
}

function isPlainText(head: string): boolean {
  return ![...head].some((letter) => letter < '\t' || letter === '\uFFFD');
}

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
