import { HIGHLIGHT_NAME } from '../../../workbook';
import { X14_NS } from '../../package/namespaces';
import { attribute, childNamed, childrenNamed, descendants } from '../../xml/document';
import type { XmlElement } from '../../xml/document';

/** The conditional formats of a sheet. Old and new (Excel 2010 extension) rules count their priorities together. */
export interface SheetRules {
  /** Rules of ours, each with the element that holds it. */
  readonly ours: readonly { readonly rule: XmlElement; readonly holder: XmlElement }[];
  /** Rules of others that carry a priority. */
  readonly foreign: readonly XmlElement[];
  /** Pivot tables name their rules by priority, in parts of their own: those numbers must stand. */
  readonly isPivot: boolean;
}

export function rulesInSheet(root: XmlElement): SheetRules {
  const holders = childrenNamed(root, 'conditionalFormatting');
  const all = holders.flatMap((holder) => childrenNamed(holder, 'cfRule').map((rule) => ({ rule, holder })));
  const extension = childNamed(root, 'extLst');
  const modern = extension ? [...descendants(extension)].filter((element) => element.uri === X14_NS) : [];
  const foreign = [
    ...all.filter(({ rule }) => !isOurs(rule)).map(({ rule }) => rule),
    ...modern.filter((element) => element.local === 'cfRule'),
  ];
  return {
    ours: all.filter(({ rule }) => isOurs(rule)),
    foreign: foreign.filter((rule) => attribute(rule, 'priority') !== null),
    isPivot: [...holders, ...modern].some((element) => element.local === 'conditionalFormatting' && attribute(element, 'pivot') !== null),
  };
}

export function priorityOf(rule: XmlElement): number {
  return Number(attribute(rule, 'priority') ?? 0);
}

function isOurs(rule: XmlElement): boolean {
  if (attribute(rule, 'type') !== 'expression') return false;
  return childNamed(rule, 'formula')?.text.trim().toUpperCase() === HIGHLIGHT_NAME;
}
