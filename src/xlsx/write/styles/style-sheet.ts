import type { CellStyle } from '../../../workbook';
import { childNamed, childrenNamed } from '../../xml/document';
import type { XmlElement } from '../../xml/document';
import { attributes } from '../../xml/escape';
import type { XmlPatch } from '../../xml/patch';
import { STYLES_ORDER, insertInOrder } from '../../xml/schema-order';
import { ADDED } from '../added-mark';
import { tag } from '../package-draft';
import type { WorkbookDraft } from '../workbook-draft';
import { FIRST_CUSTOM_FORMAT, builtInFormat } from './number-formats';
import { alignmentXml, borderXml, dxfXml, elementWriter, fillXml, fontXml, numberOf } from './style-xml';
import type { DifferentialStyle, ElementWriter } from './style-xml';
import { ensureStylesPart } from './styles-part';

type Collection = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** What must stand first in a collection before anything of ours: programs take these entries for defaults whatever they hold. */
const DEFAULTS: Readonly<Record<Collection, (write: ElementWriter) => readonly string[]>> = {
  numFmts: () => [],
  fonts: (write) => [fontXml(write, {}, null)],
  fills: (write) => ['none', 'gray125'].map((patternType) => write('fill', {}, write('patternFill', { patternType }))),
  borders: (write) => [borderXml(write, {})],
  cellXfs: (write) => [write('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })],
  dxfs: () => [],
};

/** Formats of cells and of named styles that Excel reads together (MS-OI29500 2.1.700), and the room that our sheets want. */
const MAX_FORMATS = 65_430;
const ROOM = 400;

/**
 * Formats to be added to a workbook. Nothing that is there changes or is shared: ours stand behind it, so that they can be
 * told apart and taken out again. `save` writes them.
 */
export class StyleSheet {
  private readonly added = new Map<Collection, string[]>();
  private root: XmlElement | null = null;
  private isFull = false;

  constructor(private readonly workbook: WorkbookDraft) {}

  /** A cell format was asked for, but the workbook has no room for any of ours: all of them are its default. */
  get wasFull(): boolean {
    return this.isFull;
  }

  /** Index of a cell format. `isQuoted` marks text that would turn into a formula as soon as someone edits the cell. */
  cellFormat(style: CellStyle, isQuoted = false): number {
    this.isFull = this.formatCount() > MAX_FORMATS - ROOM;
    if (this.isFull) return 0;
    const write = this.writer();
    const alignment = alignmentXml(write, style);
    const ids = {
      numFmtId: style.numberFormat === undefined ? 0 : this.numberFormat(style.numberFormat),
      fontId: this.font(style),
      fillId: style.fill === undefined ? 0 : this.add('fills', fillXml(write, style.fill)),
      borderId: style.border === undefined || style.border === 'none' ? 0 : this.add('borders', borderXml(write, style)),
    };
    const isSet = (id: number): boolean | null => (id > 0 ? true : null);
    const values = {
      ...ids,
      xfId: 0,
      quotePrefix: isQuoted ? true : null,
      applyNumberFormat: isSet(ids.numFmtId),
      applyFont: isSet(ids.fontId),
      applyFill: isSet(ids.fillId),
      applyBorder: isSet(ids.borderId),
      applyAlignment: alignment ? true : null,
    };
    return this.add('cellXfs', write('xf', values, alignment));
  }

  /** Index of a format for rules. */
  ruleFormat(style: DifferentialStyle): number {
    return this.add('dxfs', dxfXml(this.writer(), style));
  }

  save(): void {
    if (this.added.size === 0) return;
    this.workbook.parts.edit(ensureStylesPart(this.workbook), (root, patch) => {
      for (const [collection, xml] of this.added) appendTo(root, patch, collection, xml);
    });
    this.added.clear();
    this.root = null;
  }

  private font(style: CellStyle): number {
    const { bold, italic, underline, size, color } = style;
    if (!bold && !italic && !underline && size === undefined && color === undefined) return 0;
    const fonts = childNamed(this.styles(), 'fonts');
    return this.add('fonts', fontXml(this.writer(), style, fonts ? (childrenNamed(fonts, 'font')[0] ?? null) : null));
  }

  private numberFormat(code: string): number {
    const known = builtInFormat(code);
    if (known !== null) return known;
    const list = childNamed(this.styles(), 'numFmts');
    const taken = list ? childrenNamed(list, 'numFmt').map((format) => numberOf(format, 'numFmtId')) : [];
    const first = Math.max(FIRST_CUSTOM_FORMAT - 1, ...taken) + 1;
    const added = this.added.get('numFmts') ?? [];
    const suffix = attributes({ formatCode: code });
    const index = added.findIndex((xml) => xml.includes(`${suffix}/>`));
    if (index >= 0) return first + index;
    const id = first + added.length;
    this.add('numFmts', this.writer()('numFmt', { numFmtId: id, formatCode: code }));
    return id;
  }

  /** Index of an entry of ours in a collection; the same entry is added once. */
  private add(collection: Collection, xml: string): number {
    const list = childNamed(this.styles(), collection);
    const existing = list ? list.children.length : 0;
    const added = this.added.get(collection) ?? (existing === 0 ? [...DEFAULTS[collection](this.writer())] : []);
    this.added.set(collection, added);
    const known = added.indexOf(xml);
    if (known >= 0) return existing + known;
    added.push(xml);
    return existing + added.length - 1;
  }

  private formatCount(): number {
    return ['cellXfs', 'cellStyleXfs'].reduce((sum, local) => sum + (childNamed(this.styles(), local)?.children.length ?? 0), 0);
  }

  private styles(): XmlElement {
    this.root ??= this.workbook.parts.xml(ensureStylesPart(this.workbook)).root;
    return this.root;
  }

  private writer(): ElementWriter {
    return elementWriter(this.styles().prefix);
  }
}

function appendTo(root: XmlElement, patch: XmlPatch, collection: Collection, xml: readonly string[]): void {
  const list = childNamed(root, collection);
  if (!list) {
    const name = tag(root, collection);
    insertInOrder(patch, root, collection, `<${name}${ADDED}${attributes({ count: xml.length })}>${xml.join('')}</${name}>`, STYLES_ORDER);
    return;
  }
  patch.append(list, xml.join(''));
  if (list.attributes.some((candidate) => candidate.name === 'count')) {
    patch.setAttribute(list, 'count', String(list.children.length + xml.length));
  }
}
