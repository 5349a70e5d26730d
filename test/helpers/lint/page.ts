import { attribute, childNamed } from '../../../src/xlsx/xml/document';
import type { XmlElement } from '../../../src/xlsx/xml/document';
import { decoded, repeated, wrongOrder } from './linted-package';
import { childList } from './styles';

/** Page breaks, page setup, headers and footers. */
export function lintPage(root: XmlElement): string[] {
  return [...lintBreaks(root, 'rowBreaks', 1_048_576), ...lintBreaks(root, 'colBreaks', 16_384), ...lintSetup(root), ...lintHeaders(root)];
}

function lintBreaks(root: XmlElement, list: string, most: number): string[] {
  const element = childNamed(root, list);
  if (!element) return [];
  const breaks = childList(root, list, 'brk');
  const manual = breaks.filter((candidate) => ['1', 'true'].includes(attribute(candidate, 'man') ?? '')).length;
  const stated = attribute(element, 'manualBreakCount');
  const ids = breaks.map((candidate) => attribute(candidate, 'id') ?? '0');
  return [
    ...(stated !== null && Number(stated) !== manual ? [`${list} has ${String(manual)} breaks made by hand, not ${stated}`] : []),
    ...repeated(ids).map((id) => `${list} breaks at ${id} twice`),
    ...ids.filter((id) => !(Number(id) >= 1 && Number(id) < most)).map((id) => `${list} breaks at ${id}`),
  ];
}

function lintSetup(root: XmlElement): string[] {
  const setup = childNamed(root, 'pageSetup');
  if (!setup) return [];
  const orientation = attribute(setup, 'orientation') ?? 'default';
  const numbers = ['paperSize', 'fitToWidth', 'fitToHeight', 'scale'].map((name) => attribute(setup, name));
  const scale = attribute(setup, 'scale');
  return [
    ...(['default', 'portrait', 'landscape'].includes(orientation) ? [] : [`the page lies ${orientation}`]),
    ...(numbers.every((value) => value === null || /^\d{1,5}$/.test(value)) ? [] : ['the page setup has a number that is none']),
    ...(scale === null || (Number(scale) >= 10 && Number(scale) <= 400) ? [] : [`the page is scaled to ${scale}`]),
  ];
}

const HEADERS = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'];

function lintHeaders(root: XmlElement): string[] {
  const holder = childNamed(root, 'headerFooter');
  if (!holder) return [];
  return [
    ...wrongOrder(holder, HEADERS),
    ...holder.children.filter(({ text }) => decoded(text).length > 255).map(({ local }) => `${local} is too long`),
    ...holder.children.filter(({ text }) => /(?:^|[^&])(?:&&)*&$/.test(text)).map(({ local }) => `${local} ends within a code`),
  ];
}
