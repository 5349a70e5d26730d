import { a1, qualifiedA1 } from '../../../workbook';
import type { CellPlan, LinkPlan } from '../../../workbook';
import { attributes, escapeXstring } from '../../xml/escape';
import type { SheetJob } from './sheet-job';

/** Links a sheet may hold; Excel drops them all where there are more. */
const MAX_LINKS = 65_530;
const MAX_TIP = 255;
const MAX_ADDRESS = 2_079;

/** `hyperlinks`. Addresses outside the workbook become relationships of the sheet, one for each address. */
export function linksXml(job: SheetJob): string {
  const external = new Map<string, string>();
  const xml: string[] = [];
  job.plan.rows.forEach((row, rowIndex) => {
    row.cells.forEach((cell, column) => {
      if (!cell?.link || xml.length >= MAX_LINKS) return;
      const target = targetOf(job, cell.link, cell, external);
      if (target) xml.push(`<hyperlink${attributes({ ref: a1({ row: rowIndex, column }), ...target })}/>`);
    });
  });
  return xml.length === 0 ? '' : `<hyperlinks>${xml.join('')}</hyperlinks>`;
}

function targetOf(job: SheetJob, link: LinkPlan, cell: CellPlan, external: Map<string, string>): Record<string, string | null> | null {
  if ('url' in link) {
    const address = externalAddress(link.url);
    if (address === null) return null;
    const id = external.get(address) ?? job.workbook.parts.relateExternal(job.path, 'hyperlink', address);
    external.set(address, id);
    return { 'r:id': id };
  }
  const sheet = job.renamed.get(link.cell.sheet) ?? link.cell.sheet;
  const tip = link.tip === undefined ? null : escapeXstring(link.tip.slice(0, MAX_TIP));
  return { location: qualifiedA1({ ...link.cell, sheet }), tooltip: tip, display: displayed(cell) };
}

function displayed(cell: CellPlan): string | null {
  return cell.value !== null && 'text' in cell.value && cell.value.text.length <= MAX_TIP ? escapeXstring(cell.value.text) : null;
}

/** Only addresses that open a page or a message; anything else a link could start is none of ours. */
function externalAddress(url: string): string | null {
  if (!/^(https?:|mailto:)/i.test(url)) return null;
  try {
    // `mailto:` is taken over nearly as it stands, but a relationship's target may hold no space, quote or angle bracket.
    const address = new URL(url).href.replace(/[\s"<>^`{|}\\]/g, encodeURIComponent);
    return address.length <= MAX_ADDRESS ? address : null;
  } catch {
    // Not an address: the cell keeps its text without a link.
    return null;
  }
}
