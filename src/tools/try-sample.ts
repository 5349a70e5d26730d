/**
 * `npm start`: writes the sample workbook, checks it and says where the annotated copy is. It drives the command line tool, so what it
 * shows is what a user gets.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { spawnSync } from 'node:child_process';

const folder = resolve('out');
const sample = join(folder, 'sample.xlsx');
const checked = join(folder, 'sample-checked.xlsx');

mkdirSync(folder, { recursive: true });
// A sample that is there already may have been edited: it is checked as it is.
if (!existsSync(sample)) run(['template', sample, '--sample']);
run([sample, '-o', checked, '--fail-on', 'never']);
process.stdout.write(
  `\nThe sample workbook:  ${sample}\nThe annotated copy:   ${checked}\n\nOpen the copy: failing cells are coloured, and its sheet "ISMS Check Summary" says why.\n`,
);

function run(args: readonly string[]): void {
  const result = spawnSync(process.execPath, ['--import', 'tsx', resolve('src/cli/main.ts'), ...args], { stdio: 'inherit' });
  if (result.status !== 0) process.exit(result.status ?? 1);
}
