import type { Outcome } from '../checks';
import { fold } from '../standard';
import type { Register } from '../register';
import { isSameCell } from '../workbook';
import { words } from '../words';
import type { Finding, ReadinessLine, ReadinessState } from './check-report';
import type { CheckRun } from './run-checks';

/** What of a check feeds a line: all of it, one subject, or what concerns clause rows or control rows. */
interface Feed {
  readonly check: string;
  readonly part?: { readonly subject: string } | 'clauseRows' | 'controlRows';
}

type LineId = keyof typeof words.report.readinessTitles;

/** "What the auditor will check" (docs/definitions.md), in its order: the three headline questions first. */
const LINES: readonly { readonly id: LineId; readonly feeds: readonly Feed[] }[] = [
  { id: 'R1', feeds: [...all('CMP-06'), { check: 'ROL-01', part: { subject: 'ISM' } }] },
  { id: 'R2', feeds: all('CMP-01', 'CMP-02', 'CMP-03', 'CMP-04', 'CMP-05', 'CMP-07', 'CMP-08', 'CMP-09') },
  {
    id: 'R4',
    feeds: [...all('COV-02'), ...rows('controlRows'), ...all('SOA-01', 'SOA-02', 'SOA-03', 'SOA-04', 'SOA-05', 'SOA-06', 'SOA-07')],
  },
  { id: 'R3', feeds: [...all('COV-01'), ...rows('clauseRows')] },
  { id: 'R5', feeds: all('RES-01', 'RES-02', 'RES-03', 'RES-05', 'RES-07', 'RES-08') },
  {
    id: 'R6',
    feeds: [...all('ROL-01', 'ROL-02', 'ROL-03', 'ROL-08', 'ROL-09', 'ROL-11'), { check: 'ROL-12', part: { subject: 'risk-owners' } }],
  },
  { id: 'R7', feeds: all('SOD-01', 'SOD-02', 'SOD-05', 'SOD-06', 'SOD-07', 'SOD-08', 'SOD-10', 'SOD-11', 'EXC-01') },
  { id: 'R8', feeds: [{ check: 'ROL-12', part: { subject: 'internal-audit' } }, ...all('SOD-03', 'SOD-04', 'SOD-09', 'CMP-10')] },
  { id: 'R9', feeds: all('CMP-11') },
  { id: 'R10', feeds: all('COM-01', 'COM-02', 'COM-03') },
  { id: 'R11', feeds: all('DOC-01', 'DOC-02', 'DOC-03', 'DOC-04', 'DOC-05', 'SOA-10') },
  { id: 'R12', feeds: all('ROL-06', 'ROL-07', 'RES-06') },
];

/** The auditor's three headline questions. */
export const HEADLINES: readonly string[] = ['R1', 'R2', 'R4'];

/**
 * The twelve lines with their states. Whether a check gave a verdict is read from the runs (a finding that yielded is one too), what is
 * open from the findings.
 */
export function readinessOf(runs: readonly CheckRun[], findings: readonly Finding[], register: Register): readonly ReadinessLine[] {
  return LINES.map(({ id, feeds }) => {
    const there = feeds.flatMap((feed) => runs.filter(({ check }) => check.id === feed.check).map((run) => ({ feed, run })));
    const applicable = there.filter(({ run }) => run.status !== 'notApplicable');
    const ran = applicable.filter(({ feed, run }) => gaveVerdict(run, feed, register));
    const own = findings.filter((finding) =>
      there.some(({ feed }) => feed.check === finding.check.id && feedsLine(finding, feed, register)),
    );
    return {
      id,
      title: words.report.readinessTitles[id],
      state: stateOf(own, ran.length, applicable.length),
      checks: there.map(({ run }) => run.check.id),
      ran: ran.length,
      of: applicable.length,
      accepted: own.filter(({ accepted }) => accepted).length,
    };
  });
}

function stateOf(findings: readonly Finding[], ran: number, of: number): ReadinessState {
  if (ran === 0) return 'notLookedAt';
  const open = findings.filter(({ accepted }) => !accepted);
  const failed = open.filter(({ outcome }) => outcome === 'fail');
  if (failed.some(({ severity, basis }) => severity === 'error' && basis !== 'practice')) return 'gaps';
  if (failed.some(({ severity }) => severity !== 'info')) return 'toLookAt';
  if (open.some(({ outcome }) => outcome === 'review')) return 'cannotTell';
  return ran < of ? 'noGapInSome' : 'noGap';
}

function gaveVerdict(run: CheckRun, feed: Feed, register: Register): boolean {
  return run.outcomes.some((outcome) => outcome.outcome !== 'notApplicable' && feedsLine(outcome, feed, register));
}

function feedsLine(found: Pick<Outcome, 'subject' | 'refs' | 'cells'>, { part }: Feed, register: Register): boolean {
  if (part === undefined) return true;
  if (typeof part === 'object') return fold(found.subject) === fold(part.subject);
  const refs = found.refs && found.refs.length > 0 ? found.refs : [found.subject];
  const isPart = part === 'controlRows' ? isControl : isClause;
  return refs.some(isPart) || isWholeColumn(found, register);
}

function isControl(ref: string): boolean {
  return /^A\.\d/.test(ref);
}

function isClause(ref: string): boolean {
  return /^\d{1,2}(\.\d+)*$/.test(ref);
}

/** A finding at a header concerns every row below it: "no column says who is accountable". */
function isWholeColumn({ cells }: Pick<Outcome, 'cells'>, register: Register): boolean {
  const headers = register.matrices.flatMap(({ header, columns }) => [header, ...Object.values(columns)]);
  return cells.some((cell) => headers.some((header) => isSameCell(header, cell)));
}

function all(...checks: readonly string[]): readonly Feed[] {
  return checks.map((check) => ({ check }));
}

function rows(part: 'clauseRows' | 'controlRows'): readonly Feed[] {
  return ['COV-03', 'COV-05', 'COV-06', 'COV-08'].map((check) => ({ check, part }));
}
