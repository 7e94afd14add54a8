import { readFile } from 'node:fs/promises';
import { Parser, type Quad } from 'n3';
import { UserError } from '../documents/userError.ts';
import { TYPE } from './vocabulary.ts';

/** A Turtle file as its subjects and their values, which knows the line of each subject for messages. */
export class TurtleFile {
  readonly path: string;
  private readonly lines: string[];
  private readonly prefixes: Record<string, string>;
  private readonly values = new Map<string, Map<string, string[]>>();

  constructor(path: string, text: string, quads: Quad[], prefixes: Record<string, string>) {
    this.path = path;
    this.lines = text.split(/\r?\n/);
    this.prefixes = prefixes;
    for (const { subject, predicate, object } of quads) {
      if (!this.values.has(subject.value)) this.values.set(subject.value, new Map());
      const properties = this.values.get(subject.value)!;
      const known = properties.get(predicate.value);
      if (known) known.push(object.value);
      else properties.set(predicate.value, [object.value]);
    }
  }

  /** IRIs of the subjects that have this class, in the order of the file. */
  instances(...classes: string[]): string[] {
    return [...this.values.keys()].filter((subject) => classes.some((name) => this.all(subject, TYPE).includes(name)));
  }

  all(subject: string, property: string): string[] {
    return this.values.get(subject)?.get(property) ?? [];
  }

  first(subject: string, property: string): string | null {
    return this.all(subject, property)[0] ?? null;
  }

  /**
   * An error that names the file and the line where `subject` (or, if given, `words` below it) stands.
   * Turtle readers keep no lines, so the line is looked up in the text again.
   */
  error(subject: string, problem: string, options: { words?: string; hint?: string } = {}): UserError {
    const start = Math.max(0, this.lineOf(subject));
    const below = options.words ? this.lines.findIndex((line, at) => at >= start && line.includes(options.words!)) : -1;
    return new UserError(`${this.path}, line ${(below < 0 ? start : below) + 1}: ${problem}`, { hint: options.hint });
  }

  private lineOf(subject: string): number {
    const names = [`<${subject}>`];
    for (const [prefix, iri] of Object.entries(this.prefixes))
      if (subject.startsWith(iri)) names.push(`${prefix}:${subject.slice(iri.length)}`);
    const starts = (line: string) =>
      names.some((name) => line.trimStart().startsWith(name) && !/^[\w-]/.test(line.trimStart().slice(name.length)));
    return this.lines.findIndex(starts);
  }
}

/**
 * Reads a Turtle file.
 *
 * @throws UserError if it cannot be read or is not valid Turtle, with the line
 */
export async function readTurtle(path: string): Promise<TurtleFile> {
  let text: string;
  try {
    text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code ?? message})`;
    throw new UserError(`${path}: ${reason}`, { hint: 'give the path of a Turtle file (.ttl)' });
  }
  return parseTurtle(path, text);
}

/** As `readTurtle`, from text at hand; `path` only names it in messages. */
export function parseTurtle(path: string, text: string): TurtleFile {
  const prefixes: Record<string, string> = {};
  try {
    const parser = new Parser({ format: 'text/turtle' });
    const quads = parser.parse(text, null, (prefix, iri) => {
      prefixes[prefix] = typeof iri === 'string' ? iri : iri.value;
    });
    return new TurtleFile(path, text, quads, prefixes);
  } catch (error) {
    const { message, context } = error as Error & { context?: { line?: number } };
    const problem = message.replace(/ on line \d+\.?$/, '');
    throw new UserError(`${path}, line ${context?.line ?? 1}: not valid Turtle (${problem})`, {
      hint: 'look for a missing full stop, semicolon, quote or prefix on this line or the one before',
    });
  }
}
