import jsonld from 'jsonld';
import { Parser, type Quad } from 'n3';
import { UserError } from '../documents/userError.ts';
import { MEDIA_TYPES, type RdfFormat } from './formats.ts';
import { DEFAULT_BASE } from './iris.ts';
import { jsonldContext } from './jsonldWriter.ts';

export interface ParseOptions {
  /** What relative IRIs of the text refer to. */
  base?: string;
  /** Name of the file, for messages. */
  source?: string;
}

/**
 * The statements of an RDF text, in its order.
 *
 * @throws UserError with source and line for text that is not of this format
 */
export async function parseRdf(text: string, format: RdfFormat, options: ParseOptions = {}): Promise<Quad[]> {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return format === 'jsonld' ? parseJsonld(plain, options) : parseTurtleFamily(plain, format, options);
}

function parseTurtleFamily(
  text: string,
  format: Exclude<RdfFormat, 'jsonld'>,
  { base = DEFAULT_BASE, source = 'the graph' }: ParseOptions,
): Quad[] {
  const lineFormat = format === 'ntriples' || format === 'nquads';
  const parser = new Parser({ format: MEDIA_TYPES[format], ...(lineFormat ? {} : { baseIRI: base }) });
  try {
    return parser.parse(text);
  } catch (error) {
    const { message, context } = error as Error & { context?: { line?: number } };
    const problem = message.replace(/ on line \d+\.?$/, '');
    throw new UserError(`${source}, line ${context?.line ?? 1}: not valid ${NAMES[format]} (${problem})`, {
      hint: 'look for a missing full stop, semicolon, quote or prefix on this line or the one before',
      cause: error,
    });
  }
}

const NAMES = { turtle: 'Turtle', trig: 'TriG', ntriples: 'N-Triples', nquads: 'N-Quads' } as const;

async function parseJsonld(text: string, { base = DEFAULT_BASE, source = 'the graph' }: ParseOptions): Promise<Quad[]> {
  const document = parseJson(text, source);
  let quads: unknown;
  try {
    quads = await jsonld.toRDF(document, { base, format: 'application/n-quads', documentLoader: loadContext });
  } catch (error) {
    const { message, details } = error as Error & { details?: { cause?: Error } };
    const own = [error, details?.cause].find((cause) => cause instanceof UserError);
    if (own) throw new UserError(`${source}: ${own.message}`, { hint: own.hint });
    if ([error, details?.cause].some((cause) => cause instanceof RangeError))
      throw new UserError(`${source}: this JSON-LD is nested too deeply`, {
        hint: 'flatten it: nodes can refer to each other by @id',
        cause: error,
      });
    throw new UserError(`${source}: not valid JSON-LD (${details?.cause?.message ?? message})`, { cause: error });
  }
  return parseTurtleFamily(String(quads), 'nquads', { source });
}

function parseJson(text: string, source: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    const line = text.slice(0, placeOfProblem(text, message)).split('\n').length;
    throw new UserError(`${source}, line ${line}: not valid JSON (${message})`, {
      hint: 'JSON-LD is JSON: look for a missing comma, quote or bracket',
      cause: error,
    });
  }
}

/** Where `JSON.parse` failed: it tells the position, or shows the words around it (ten characters before), or came to the end. */
function placeOfProblem(text: string, message: string): number {
  const position = /position (\d+)/.exec(message);
  if (position) return Number(position[1]);
  const excerpt = /, (\.\.\.)?"([\s\S]*)"(?:\.\.\.)? is not valid JSON$/.exec(message);
  if (!excerpt) return text.length;
  return Math.max(0, text.indexOf(excerpt[2])) + (excerpt[1] ? 10 : 0);
}

const CONTEXT_ADDRESS = /^https:\/\/w3id\.org\/parley\/(?:ontology\/)?context(?:\.jsonld)?$/;

/** Parley works offline: its own context comes from the package, any other has to be written into the file. */
async function loadContext(url: string) {
  if (CONTEXT_ADDRESS.test(url)) return { documentUrl: url, document: { '@context': jsonldContext() } };
  throw new UserError(`refers to the context ${url}, and Parley fetches nothing from the network`, {
    hint: 'write the context into the file, as "parley export jsonld" does',
  });
}
