import { Command, Option } from 'commander';

import { commandLine } from '../words/command-line';
import { FORMATS, PROFILES, readCheckArguments } from './check-arguments';
import type { RawCheckOptions } from './check-arguments';
import { checkFiles } from './check-command';
import { clearFile } from './clear-command';
import { FAIL_ON } from './exit-code';
import type { ExitCode } from './exit-code';
import { explain } from './explain-command';
import type { Host } from './host';
import { tellUsage } from './messages';
import { SIZES, writeTemplate } from './template-command';
import type { TemplateOptions } from './template-command';
import { VERSION } from './version';

const { commands, options } = commandLine;

interface CommonOptions {
  readonly quiet?: boolean;
  /** False with --no-color. */
  readonly color: boolean;
}

/** The commands of the tool and their options, as users see them in the help; `done` gets the exit code of the one that ran. */
export function createProgram(host: Host, done: (code: ExitCode) => void): Command {
  const program = new Command('isms-check')
    .description(commandLine.about)
    .version(VERSION)
    .option('--quiet', options.quiet)
    .option('--no-color', options.color)
    .exitOverride()
    .showHelpAfterError(commandLine.seeHelp)
    .configureOutput({
      writeOut: (text) => {
        host.stdout.write(text);
      },
      writeErr: (text) => {
        host.stderr.write(text);
      },
      getOutHasColors: () => host.stdout.hasColors,
      getErrHasColors: () => host.stderr.hasColors,
    });
  const check = addCheck(program, host, done);
  addTemplate(program, host, done);
  addClear(program, host, done);
  addExplain(program, host, done);
  return program.addHelpText('after', () => `\n${optionsOf(check)}${commandLine.help}`);
}

function addCheck(program: Command, host: Host, done: (code: ExitCode) => void): Command {
  return program
    .command('check', { isDefault: true })
    .description(commands.check)
    .argument('<files...>')
    .option('-o, --output <out>', options.output)
    .option('--format <format>', `${options.format}: ${FORMATS.join(', ')}`, 'text')
    .option('--as-of <date>', options.asOf)
    .option('--profile <profile>', `${options.profile}: ${PROFILES.join(', ')}`)
    .addOption(new Option('--set <name=value>', options.set).default([], options.noSetting).argParser(collect))
    .option('--fail-on <level>', `${options.failOn}: ${FAIL_ON.join(', ')}`, 'error')
    .option('--only <ids>', options.only)
    .option('--skip <ids>', options.skip)
    .action((files: string[], raw: RawCheckOptions, command: Command) => {
      const common = command.optsWithGlobals<CommonOptions>();
      const read = readCheckArguments(raw);
      if (!read.ok) {
        tellUsage(host, read.message);
        done(2);
        return;
      }
      done(
        checkFiles(files, {
          host,
          arguments: read.value,
          isQuiet: common.quiet === true,
          hasColors: common.color && host.stdout.hasColors,
        }),
      );
    });
}

function addTemplate(program: Command, host: Host, done: (code: ExitCode) => void): void {
  program
    .command('template')
    .description(commands.template)
    .argument('<out.xlsx>')
    .option('--size <size>', `${options.size} (${SIZES.join(', ')})`, 'starter')
    .option('--sample', options.sample)
    .option('--force', options.force)
    .action((path: string, given: TemplateOptions, command: Command) => {
      done(writeTemplate(path, given, host, command.optsWithGlobals<CommonOptions>().quiet === true));
    });
}

function addClear(program: Command, host: Host, done: (code: ExitCode) => void): void {
  program
    .command('clear')
    .description(commands.clear)
    .argument('<file>')
    .requiredOption('-o, --output <out>', options.clearOutput)
    .action((file: string, { output }: { readonly output: string }, command: Command) => {
      done(clearFile(file, output, host, command.optsWithGlobals<CommonOptions>().quiet === true));
    });
}

function addExplain(program: Command, host: Host, done: (code: ExitCode) => void): void {
  program
    .command('explain')
    .description(commands.explain)
    .argument('[check-id]')
    .action((id: string | undefined, _: unknown, command: Command) => {
      done(explain(id, host, command.optsWithGlobals<CommonOptions>().color && host.stdout.hasColors));
    });
}

function collect(value: string, before: readonly string[]): string[] {
  return [...before, value];
}

/** The options of the command that runs where none is named belong to the first help a person sees. */
function optionsOf(command: Command): string {
  const help = command.createHelp();
  const terms = help.visibleOptions(command).map((option) => [help.optionTerm(option), help.optionDescription(option)] as const);
  const width = Math.max(...terms.map(([term]) => term.length)) + 2;
  return `${options.ofCheck}\n${terms.map(([term, text]) => `  ${term.padEnd(width)}${text}`).join('\n')}\n`;
}
