import { attribute, childNamed, childrenNamed, isTrue } from '../xml/document';
import type { XmlElement } from '../xml/document';
import { attributes } from '../xml/escape';
import type { XmlPatch } from '../xml/patch';
import { WORKBOOK_ORDER, insertInOrder } from '../xml/schema-order';
import { readSheetList } from '../package/sheet-list';
import type { SheetEntry } from '../package/sheet-list';
import { PackageDraft, tag } from './package-draft';
import type { XlsxPackage } from '../package/xlsx-package';

/** A workbook file being changed, with what its workbook part says. */
export class WorkbookDraft {
  readonly parts: PackageDraft;
  readonly path: string;

  constructor(source: XlsxPackage) {
    this.parts = new PackageDraft(source);
    this.path = source.workbookPath;
  }

  get root(): XmlElement {
    return this.parts.xml(this.path).root;
  }

  get sheets(): SheetEntry[] {
    return readSheetList(this.parts.xml(this.path), this.parts.relationships(this.path));
  }

  get dialect(): XlsxPackage['dialect'] {
    return this.parts.source.dialect;
  }

  /** Sheets may not be added, removed or moved. */
  get isStructureProtected(): boolean {
    const protection = childNamed(this.root, 'workbookProtection');
    return protection !== null && isTrue(attribute(protection, 'lockStructure'));
  }

  /** Shared in the old way: a part beside the workbook records what each user changes. */
  get isShared(): boolean {
    return this.related('revisionHeaders') !== null;
  }

  /** Signed with a digital signature, which names every part that it covers with a checksum (ECMA-376 Part 2, 13). */
  get isSigned(): boolean {
    return this.parts.relationships('').some(({ type }) => /digital-signature\/origin$/.test(type));
  }

  get date1904(): boolean {
    const properties = childNamed(this.root, 'workbookPr');
    return properties !== null && isTrue(attribute(properties, 'date1904'));
  }

  /** The part that a relationship of the workbook of this kind means; null where there is none. */
  related(kind: string): string | null {
    const found = this.parts.relationships(this.path).find((relationship) => relationship.kind === kind && !relationship.isExternal);
    return found && this.parts.has(found.target) ? found.target : null;
  }

  edit(change: (root: XmlElement, patch: XmlPatch) => void): void {
    this.parts.edit(this.path, change);
  }

  /** The texts of all sheets with cells but those left out. */
  *sheetTexts(leftOut: ReadonlySet<string> = new Set()): Generator<{ readonly path: string; readonly text: string }> {
    for (const { path, kind } of this.sheets) {
      if (path !== null && kind === 'worksheet' && !leftOut.has(path) && this.parts.has(path)) yield { path, text: this.parts.text(path) };
    }
  }

  /** Makes the program that opens the file next calculate everything anew. */
  requestCalculation(): void {
    this.edit((root, patch) => {
      const properties = childNamed(root, 'calcPr');
      if (properties) patch.setAttribute(properties, 'fullCalcOnLoad', '1');
      else insertInOrder(patch, root, 'calcPr', `<${tag(root, 'calcPr')}${attributes({ fullCalcOnLoad: true })}/>`, WORKBOOK_ORDER);
    });
  }

  /** Drops the stored order of calculation, which programs rebuild: it may not name cells that hold no formula. */
  removeCalculationChain(): void {
    const chain = this.parts.relationships(this.path).filter((relationship) => relationship.kind === 'calcChain');
    this.parts.unrelate(
      this.path,
      chain.map((relationship) => relationship.id),
    );
    for (const { target } of chain) if (this.parts.has(target)) this.parts.removePart(target);
  }

  /** Whether the stored order of calculation names cells of a sheet. */
  isInCalculationChain(sheetId: number): boolean {
    const path = this.related('calcChain');
    if (path === null) return false;
    return childrenNamed(this.parts.xml(path).root, 'c').some((cell) => attribute(cell, 'i') === String(sheetId));
  }
}
