import { DataFactory, type Quad, Writer } from 'n3';
import type { RdfFormat } from './formats.ts';
import { keepsGraphs } from './formats.ts';
import { PATHS } from './iris.ts';
import type { Section } from './section.ts';
import type { TextSink } from './textSink.ts';
import { NAMESPACES } from './vocabulary.ts';

const MERGED = DataFactory.defaultGraph();

/** Passes n3's chunks on, and slips a waiting comment in between two statements. */
class CommentingStream {
  comment = '';
  private readonly sink: TextSink;

  constructor(sink: TextSink) {
    this.sink = sink;
  }

  write(chunk: string, _encoding?: string, done?: () => void): void {
    if (this.comment) {
      // n3 closes a statement at the start of the chunk that opens the next one.
      const closing = /^(?:\.\n|\n\}\n)?(?:\S+ \{\n)?/.exec(chunk)![0];
      this.sink.add(`${closing}${this.comment}${chunk.slice(closing.length)}`);
      this.comment = '';
    } else this.sink.add(chunk);
    done?.();
  }

  end(done?: () => void): void {
    done?.();
  }
}

/** Comments hold one short line without characters that would end it. */
function commentLine(words: string): string {
  const line = words.replace(/[\s\p{C}]+/gu, ' ').trim();
  return `\n# ${line.length > 150 ? `${[...line].slice(0, 149).join('')}…` : line}\n`;
}

/**
 * Writes sections as Turtle or TriG, one statement a subject under a comment, or as N-Triples or N-Quads, one a line.
 * Formats without graphs get every statement once, though several documents may make it.
 */
export async function writeSections(
  sections: Iterable<Section>,
  format: Exclude<RdfFormat, 'jsonld'>,
  base: string,
  sink: TextSink,
): Promise<void> {
  const stream = new CommentingStream(sink);
  const readable = format === 'turtle' || format === 'trig';
  const writer = readable
    ? new Writer(stream as never, { prefixes: prefixes(base) })
    : new Writer(stream as never, { format: format === 'nquads' ? 'N-Quads' : 'N-Triples' });
  const seen = new Set<string>();
  for (const { comment, quads, shared } of sections) {
    if (readable) stream.comment = commentLine(comment);
    for (const quad of quads)
      if (keepsGraphs(format)) writer.addQuad(quad);
      else if (!shared || isNew(quad, seen)) writer.addQuad(quad.subject, quad.predicate, quad.object, MERGED);
    await sink.drained();
  }
  stream.comment = '';
  writer.end();
}

/** Remembers the statement; false if it was made before. */
export function isNew({ subject, predicate, object }: Quad, seen: Set<string>): boolean {
  const key = `${subject.value} ${predicate.value} ${object.termType} ${object.value}`;
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

function prefixes(base: string): Record<string, string> {
  const instances = Object.entries(PATHS).map(([name, path]) => [name, base + path]);
  return { ...NAMESPACES, ...Object.fromEntries(instances) };
}
