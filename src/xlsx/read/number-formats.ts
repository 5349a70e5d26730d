import type { XlsxPackage } from '../package/xlsx-package';
import { attribute, childNamed, childrenNamed } from '../xml/document';
import type { XmlElement } from '../xml/document';

/**
 * Formats that a file names by number only (ECMA-376 part 1, 18.8.30). 14 and 22 follow the reader's locale; they are given
 * as Excel shows them in en-US, which is also the notation the snapshot promises.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"$"#,##0_);\\("$"#,##0\\)',
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** The number format code of every cell format (`cellXfs`) by index; none where the file has no styles. */
export function readNumberFormats(opened: XlsxPackage): readonly string[] {
  const path = opened.workbookRelated('styles');
  if (path === null) return [];
  const { root } = opened.xml(path);
  const custom = new Map(listed(root, 'numFmts', 'numFmt').map((format) => [formatId(format), attribute(format, 'formatCode') ?? '']));
  return listed(root, 'cellXfs', 'xf').map((format) => custom.get(formatId(format)) ?? builtInFormat(formatId(format)));
}

function listed(root: XmlElement, list: string, item: string): XmlElement[] {
  const found = childNamed(root, list);
  return found ? childrenNamed(found, item) : [];
}

function formatId(element: XmlElement): number {
  return Number(attribute(element, 'numFmtId') ?? 0);
}

function builtInFormat(id: number): string {
  // 27 to 36 and 50 to 58 are dates of East Asian locales; elsewhere Excel shows them as its short date or time.
  if (id >= 32 && id <= 35) return 'h:mm:ss';
  if ((id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'm/d/yyyy';
  return BUILT_IN[id] ?? 'General';
}
