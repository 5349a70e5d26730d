import { CHECKS, findCheck } from '../checks';
import { unknownCheck } from './check-arguments';
import type { ExitCode } from './exit-code';
import type { Host } from './host';
import { tellUsage } from './messages';
import { checkList, explainCheck } from './text/explain';
import { createPage } from './text/page';

/** What a check looks for, by id or name; all checks in a line each where none is named. */
export function explain(id: string | undefined, host: Host, hasColors: boolean): ExitCode {
  const page = createPage(host.stdout.columns, hasColors);
  if (id === undefined) {
    host.stdout.write(checkList(CHECKS, page));
    return 0;
  }
  const check = findCheck(id);
  if (!check) {
    tellUsage(host, unknownCheck(id));
    return 2;
  }
  host.stdout.write(explainCheck(check, page));
  return 0;
}
