import type { Host, Output } from './host';

/** The machine that the tool runs on. */
export function nodeHost(): Host {
  return { stdout: output(process.stdout), stderr: output(process.stderr), now: () => new Date() };
}

function output(stream: NodeJS.WriteStream): Output {
  // A reader that stops early (`| head`) is no mistake; anything else is left to fail loudly.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const isTerminal = stream.isTTY;
  return {
    write: (text) => void stream.write(text),
    isTerminal,
    // https://no-color.org
    hasColors: isTerminal && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb',
    columns: isTerminal ? stream.columns : undefined,
  };
}
