/** A stream that the tool writes to. */
export interface Output {
  write(text: string): void;
  readonly isTerminal: boolean;
  readonly hasColors: boolean;
  /** Width of the terminal; undefined where there is none. */
  readonly columns: number | undefined;
}

/** What the command line needs of the machine beside its files; given in, so that tests run it in their own process. */
export interface Host {
  readonly stdout: Output;
  readonly stderr: Output;
  now(): Date;
}

/** The day on the clock of the machine, `YYYY-MM-DD`. */
export function today(host: Host): string {
  const now = host.now();
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${year ?? ''}-${month ?? ''}-${day ?? ''}`;
}
