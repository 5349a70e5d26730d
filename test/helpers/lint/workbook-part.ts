import { attribute, childNamed, childrenNamed } from '../../../src/xlsx/xml/document';
import type { XmlElement } from '../../../src/xlsx/xml/document';
import { WORKBOOK_ORDER } from '../../../src/xlsx/xml/schema-order';
import { needsQuotes, repeated, wrongOrder } from './linted-package';
import type { LintedPackage } from './linted-package';

/** Sheets, views and defined names. */
export function lintWorkbookPart(linted: LintedPackage): string[] {
  const problems = [
    ...wrongOrder(linted.workbook, WORKBOOK_ORDER),
    ...lintType(linted),
    ...lintSheetList(linted),
    ...lintViews(linted),
    ...lintNames(linted),
    ...lintChain(linted),
  ];
  return problems.map((problem) => `${linted.workbookPath}: ${problem}`);
}

/** Excel goes by the content type: with macros it must say so, without it may not. */
function lintType(linted: LintedPackage): string[] {
  const type = linted.contentType(linted.workbookPath) ?? '';
  const hasMacros = linted.relationships(linted.workbookPath).some(({ kind }) => kind === 'vbaProject');
  if (!/(?:sheet|template)\.main\+xml$|(?:sheet|template|addin)\.macroEnabled\.main\+xml$/i.test(type))
    return [`has the content type ${type}`];
  return hasMacros && !/macroEnabled/i.test(type) ? ['has macros and the content type of a workbook without'] : [];
}

function lintSheetList({ sheets }: LintedPackage): string[] {
  return [
    ...repeated(sheets.map(({ name }) => name.toLowerCase())).map((name) => `two sheets are called ${name}`),
    ...repeated(sheets.map(({ sheetId }) => sheetId)).map((id) => `two sheets have the id ${id}`),
    ...sheets
      .filter(({ sheetId }) => !(Number(sheetId) >= 1 && Number(sheetId) <= 65_534))
      .map(({ name, sheetId }) => `sheet ${name} has the id ${sheetId}`),
    ...repeated(sheets.map(({ relationshipId }) => relationshipId)).map((id) => `two sheets have the relationship ${id}`),
    ...sheets.filter(({ name }) => !isTitle(name)).map(({ name }) => `"${name}" is no title for a sheet`),
    ...sheets
      .filter(({ root, kind }) => kind === 'worksheet' && root?.local !== 'worksheet')
      .map(({ name }) => `sheet ${name} has no part`),
    ...(sheets.some(({ state }) => state === 'visible') ? [] : ['no sheet is visible']),
  ];
}

function isTitle(name: string): boolean {
  return name.length > 0 && name.length <= 31 && !/[:\\/?*[\]]|^'|'$/.test(name) && name.toLowerCase() !== 'history';
}

function lintViews({ workbook, sheets }: LintedPackage): string[] {
  const list = childNamed(workbook, 'bookViews');
  const views = list ? childrenNamed(list, 'workbookView') : [];
  const problems = views.flatMap((view) => {
    const active = Number(attribute(view, 'activeTab') ?? 0);
    const sheet = sheets[active];
    if (!sheet) return [`active sheet ${String(active)} is not there`];
    if (Number(attribute(view, 'firstSheet') ?? 0) >= sheets.length) return ['first sheet in view is not there'];
    return sheet.state === 'visible' ? [] : [`active sheet ${sheet.name} is hidden`];
  });
  return [
    ...problems,
    ...lintSelection(
      sheets.map(({ root }) => root),
      Number((views[0] && attribute(views[0], 'activeTab')) ?? 0),
    ),
  ];
}

/** A selected sheet beside the active one makes a group: what the user then types goes into both. */
function lintSelection(sheets: readonly (XmlElement | null)[], active: number): string[] {
  const isSelected = sheets.map((root) => {
    const views = root && childNamed(root, 'sheetViews');
    return (views ? childrenNamed(views, 'sheetView') : []).some((view) => ['1', 'true'].includes(attribute(view, 'tabSelected') ?? ''));
  });
  const selected = isSelected.flatMap((is, index) => (is ? [index] : []));
  return selected.length > 0 && !selected.includes(active) ? ['the selected sheet is not the active one'] : [];
}

function lintNames({ workbook, sheets }: LintedPackage): string[] {
  const list = childNamed(workbook, 'definedNames');
  if (!list) return [];
  const names = childrenNamed(list, 'definedName');
  const scoped = names.map(
    (name) => `${(attribute(name, 'name') ?? '').toLowerCase()} of ${attribute(name, 'localSheetId') ?? 'the workbook'}`,
  );
  return [
    ...repeated(scoped).map((name) => `name ${name} is there twice`),
    ...names.flatMap((element) =>
      lintName(
        element,
        sheets.map(({ name }) => name.toLowerCase()),
      ),
    ),
  ];
}

function lintName(element: XmlElement, titles: readonly string[]): string[] {
  const name = attribute(element, 'name') ?? '';
  const scope = attribute(element, 'localSheetId');
  const formula = element.text.trim();
  const problems: string[] = [];
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) || /^(?:[a-z]{1,3}\d{1,7}|r|c|r\d*c\d*)$/i.test(name))
    problems.push(`"${name}" is no name`);
  if (scope !== null && !titles[Number(scope)]) problems.push(`name ${name} is of sheet ${scope}, which is not there`);
  if (needsQuotes(formula)) problems.push(`name ${name} speaks of a sheet that is not in quotes`);
  if (formula.length > 8_192) problems.push(`name ${name} has too long a formula`);
  if (formula === '' || formula.startsWith('=')) problems.push(`name ${name} has no proper formula`);
  for (const title of sheetsIn(formula))
    if (!titles.includes(title.toLowerCase())) problems.push(`name ${name} speaks of sheet ${title}, which is not there`);
  if (name === '_xlnm.Print_Titles' && !/^(?:'(?:[^']|'')+'|[^'!]+)!\$/.test(formula)) problems.push('print titles are no reference');
  if (/^_xlnm\.Print_/.test(name) && scope !== null) {
    const own = titles[Number(scope)];
    if (sheetsIn(formula).some((title) => title.toLowerCase() !== own))
      problems.push(`name ${name} of sheet ${String(own)} speaks of another`);
  }
  return problems;
}

function sheetsIn(formula: string): string[] {
  return [...formula.matchAll(/'((?:[^']|'')+)'!/g)]
    .map((match) => (match[1] ?? '').replace(/''/g, "'"))
    .filter((title) => !title.includes('['));
}

/** The order of calculation may only name cells that hold a formula. */
function lintChain(linted: LintedPackage): string[] {
  const path = linted.relationships(linted.workbookPath).find(({ kind }) => kind === 'calcChain')?.target;
  const chain = path === undefined ? undefined : linted.xml.get(path);
  if (!chain) return [];
  const formulas = new Set(linted.sheets.flatMap((sheet) => formulaCells(sheet.root).map((cell) => `${sheet.sheetId} ${cell}`)));
  let id = '';
  return chain.children.flatMap((cell) => {
    id = attribute(cell, 'i') ?? id;
    const key = `${id} ${attribute(cell, 'r') ?? ''}`;
    return formulas.has(key) ? [] : [`the order of calculation names ${key}, which has no formula`];
  });
}

function formulaCells(root: XmlElement | null): string[] {
  const data = root && childNamed(root, 'sheetData');
  const cells = (data ? childrenNamed(data, 'row') : []).flatMap((row) => childrenNamed(row, 'c'));
  return cells.filter((cell) => childNamed(cell, 'f')).map((cell) => attribute(cell, 'r') ?? '');
}
