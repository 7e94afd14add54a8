import { type DocumentProblem, describeProblem } from '../documents/documentProblem.ts';
import { type Progress, progressLine } from './progressLine.ts';

/** A terminal is redrawn so often; in a log, a line so often tells that the work goes on. */
const REDRAWN_MS = 100;
const LINE_EVERY_MS = 30_000;

/** What a command tells besides its result, on standard error. */
export class Messages {
  /** Documents that were left out so far. */
  leftOut = 0;
  private readonly quiet: boolean;
  private progressShown = false;
  private advancedAt = Date.now();

  constructor(quiet = false) {
    this.quiet = quiet;
  }

  /** A summary or hint; not shown when quiet. */
  info(text: string): void {
    if (this.quiet) return;
    this.clearProgress();
    process.stderr.write(`${text}\n`);
  }

  /** A line that the next one replaces; on a terminal only. */
  progress(text: string): void {
    if (this.quiet || !process.stderr.isTTY) return;
    this.clearProgress();
    process.stderr.write(text.slice(0, (process.stderr.columns ?? 80) - 1));
    this.progressShown = true;
  }

  /** How far a run is: a bar on a terminal, where `quiet` is not asked for; elsewhere a line now and then. */
  advance(progress: Progress): void {
    const now = Date.now();
    if (this.quiet || now - this.advancedAt < (process.stderr.isTTY ? REDRAWN_MS : LINE_EVERY_MS)) return;
    this.advancedAt = now;
    if (process.stderr.isTTY) this.progress(progressLine(progress));
    else process.stderr.write(`${progressLine(progress)}\n`);
  }

  /** A document that could not be read, or a detail of one; shown even when quiet. */
  problem(problem: DocumentProblem): void {
    if (problem.leftOut) this.leftOut++;
    this.clearProgress();
    process.stderr.write(`parley: ${describeProblem(problem)}\n`);
  }

  clearProgress(): void {
    if (this.progressShown) process.stderr.write('\r\x1b[K');
    this.progressShown = false;
  }
}

/** `1 party`, `2 parties`. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  // The first number that is written by the rules of a language loads them, for longer than a short text takes to be split into words.
  const written = number < 1000 ? String(number) : number.toLocaleString('en');
  return `${written} ${number === 1 ? singular : plural}`;
}
