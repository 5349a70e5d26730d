import type { XlsxPackage } from '../package/xlsx-package';
import { StringItem } from './rich-text';
import { scanXml } from './scan-xml';

/** The workbook's shared strings by index; none where the file has no such part. */
export function readSharedStrings(opened: XlsxPackage): readonly string[] {
  const path = opened.workbookRelated('sharedStrings');
  const strings: string[] = [];
  if (path === null) return strings;
  const item = new StringItem();
  scanXml(opened, path, {
    open: (name) => {
      item.open(name);
    },
    text: (text) => {
      item.append(text);
    },
    close: (name) => {
      item.close(name);
      if (name === 'si') strings.push(item.take());
    },
  });
  return strings;
}
