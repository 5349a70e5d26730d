import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CHECKS } from '../checks';
import { checkOverview } from './docs/check-overview';
import { checkPage } from './docs/check-page';
import { settingsPage } from './docs/settings-page';

/** Every generated page of the documentation: path below the project's folder, and text. */
export function generatedPages(): ReadonlyMap<string, string> {
  return new Map([
    ...CHECKS.map((check): [string, string] => [`docs/checks/${check.id}.md`, checkPage(check)]),
    ['docs/checks/README.md', checkOverview(CHECKS)],
    ['docs/settings.md', settingsPage()],
  ]);
}

/** Writes the pages that differ and takes out pages of checks that are gone; gives the paths touched. */
export function writeDocs(root: string): readonly string[] {
  const pages = generatedPages();
  const touched: string[] = [];
  for (const [path, text] of pages) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    if (readIfThere(file) === text) continue;
    writeFileSync(file, text);
    touched.push(path);
  }
  for (const name of readdirSync(join(root, 'docs/checks'))) {
    const path = `docs/checks/${name}`;
    if (pages.has(path)) continue;
    rmSync(join(root, path));
    touched.push(path);
  }
  return touched;
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
