import { annotationPlan, checkWorkbook, toJson, toMarkdown } from '../report';
import type { CheckReport, JsonReport } from '../report';
import { commandLine } from '../words/command-line';
import { annotate } from './annotate';
import type { CheckArguments } from './check-arguments';
import { exitCodeOf, worse } from './exit-code';
import type { ExitCode } from './exit-code';
import { fileSize, readInputFile } from './files/input-file';
import { outputPaths } from './files/output-path';
import type { OutputPath } from './files/output-path';
import { today } from './host';
import type { Host } from './host';
import { endProgress, LONG_FROM_BYTES, showProgress, tellProblem } from './messages';
import { createPage } from './text/page';
import { textReport } from './text/text-report';
import { quietVerdict } from './text/verdict';
import { VERSION } from './version';

export interface Run {
  readonly host: Host;
  readonly arguments: CheckArguments;
  readonly isQuiet: boolean;
  readonly hasColors: boolean;
}

/** Reports on each file, and writes the annotated copies where asked. Files that cannot be read are told; the others are still done. */
export function checkFiles(files: readonly string[], run: Run): ExitCode {
  const outputs = run.arguments.output === null ? [] : outputPaths(files, run.arguments.output);
  const asJson: JsonReport[] = [];
  const codes = files.map((file, at): ExitCode => {
    const { code, report } = checkFile(file, outputs[at] ?? null, run);
    if (report && run.arguments.format === 'json') asJson.push(toJson(report));
    else if (report) run.host.stdout.write((at > 0 && !run.isQuiet ? '\n' : '') + rendered(report, run));
    return code;
  });
  // One object for one file; for several an array, even where only one of them could be read.
  const json = files.length > 1 ? asJson : asJson[0];
  if (run.arguments.format === 'json' && json !== undefined) run.host.stdout.write(`${JSON.stringify(json, null, 2)}\n`);
  return codes.reduce(worse, 0);
}

function checkFile(file: string, output: OutputPath | null, run: Run): { readonly code: ExitCode; readonly report: CheckReport | null } {
  const { host } = run;
  const isLong = fileSize(file) > LONG_FROM_BYTES;
  showProgress(host, isLong, commandLine.progress.reading(file));
  const input = readInputFile(file);
  if (!input.ok) {
    endProgress(host, isLong);
    tellProblem(host, file, input.message);
    return { code: 2, report: null };
  }
  showProgress(host, isLong, commandLine.progress.checking(file));
  const report = checkWorkbook(input.workbook, checkOptions(run));
  showProgress(host, isLong && output !== null, commandLine.progress.writing(file));
  const written = output ? annotate({ host, isQuiet: run.isQuiet, file, input, output }, () => planOf(report, input.workbook)) : 0;
  endProgress(host, isLong);
  return { code: worse(written, exitCodeOf(report, run.arguments.failOn)), report };
}

function planOf(report: CheckReport, workbook: Parameters<typeof annotationPlan>[1]): ReturnType<typeof annotationPlan> {
  return annotationPlan(report, workbook, { highlight: true, summary: true, host: 'file' });
}

function checkOptions({ host, arguments: given }: Run): Parameters<typeof checkWorkbook>[1] {
  return {
    today: today(host),
    runAt: host.now().toISOString(),
    toolVersion: VERSION,
    settings: given.settings,
    skip: given.skip,
    ...(given.asOf === null ? {} : { asOf: given.asOf }),
    ...(given.only === null ? {} : { only: given.only }),
  };
}

function rendered(report: CheckReport, { host, hasColors, isQuiet, arguments: { format } }: Run): string {
  if (format === 'markdown') return toMarkdown(report);
  const page = createPage(host.stdout.columns, hasColors);
  return isQuiet ? quietVerdict(report, page) : textReport(report, page);
}
