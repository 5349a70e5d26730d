import type { DefinedName } from '../../workbook';
import { attribute, childNamed, childrenNamed, isTrue } from '../xml/document';
import type { XmlElement } from '../xml/document';

/** What the workbook part says beside its list of sheets. */
export interface WorkbookFacts {
  readonly date1904: boolean;
  readonly isStructureProtected: boolean;
  readonly isCalculatedOnLoad: boolean;
  readonly names: readonly DefinedName[];
}

export function readWorkbookFacts(workbook: XmlElement): WorkbookFacts {
  const names = childNamed(workbook, 'definedNames');
  return {
    date1904: flag(workbook, 'workbookPr', 'date1904'),
    isStructureProtected: flag(workbook, 'workbookProtection', 'lockStructure'),
    isCalculatedOnLoad: flag(workbook, 'calcPr', 'fullCalcOnLoad'),
    names: (names ? childrenNamed(names, 'definedName') : []).filter(isWorkbookWide).map((element) => ({
      name: attribute(element, 'name') ?? '',
      formula: element.text.trim().replace(/^=/, ''),
    })),
  };
}

function flag(workbook: XmlElement, child: string, name: string): boolean {
  const element = childNamed(workbook, child);
  return element !== null && isTrue(attribute(element, name));
}

/** Names of one sheet, and those Excel keeps for print areas and filters (`_xlnm.`), mean nothing to the workbook as a whole. */
function isWorkbookWide(element: XmlElement): boolean {
  return attribute(element, 'localSheetId') === null && !(attribute(element, 'name') ?? '').startsWith('_xlnm.');
}
