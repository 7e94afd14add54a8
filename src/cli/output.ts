import { createColors } from 'picocolors';
import type { Content } from '../documents/writeWhole.ts';

/** Writes a result to standard output, with a final line feed. */
export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** As `print`, also for content that comes in portions: a slow reader is waited for. */
export async function printContent(content: Content): Promise<void> {
  if (typeof content === 'string') print(content);
  else await content(process.stdout);
}

export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2));
}

/**
 * A reader that has seen enough (`parley … | head`) closes the pipe: that is no error, and ends the command; a full disk is one. Where messages
 * cannot be told any more, the work goes on without them: its result may be a file.
 */
export function heedClosedPipes(): void {
  if (!process.stderr.listenerCount('error')) process.stderr.on('error', () => {});
  if (process.stdout.listenerCount('error')) return;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    const hint = error.code === 'ENOSPC' ? 'The disk is full: make room and try again' : 'Send it elsewhere';
    process.stderr.write(`parley: standard output cannot be written to (${error.code})\n${hint}\n`);
    process.exit(2);
  });
}

/** Colours for standard output: on a terminal only, and not where NO_COLOR asks for none. */
export function outputColors() {
  return createColors(Boolean(process.stdout.isTTY) && !process.env.NO_COLOR && process.env.TERM !== 'dumb');
}

/** Columns to fill: the terminal's width, or a page's where the output is piped. */
export function outputWidth(): number {
  return Math.max(60, process.stdout.columns ?? 120);
}
