import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import type { Literal, Quad_Object } from 'n3';
import { packagePath } from '../documents/packagePath.ts';
import type { Section } from './section.ts';
import type { TextSink } from './textSink.ts';
import { isNew } from './turtleWriter.ts';
import { NAMESPACES } from './vocabulary.ts';

/** Nodes are compacted in batches: one call a node is slow, one call for all holds the whole graph twice. */
const BATCH = 200;

type JsonObject = Record<string, unknown>;

let context: JsonObject | undefined;

/** The terms of `ontology/context.jsonld`. */
export function jsonldContext(): JsonObject {
  context ??= JSON.parse(readFileSync(packagePath('ontology', 'context.jsonld'), 'utf8'))['@context'] as JsonObject;
  return context;
}

/** Writes sections as one JSON-LD document with the context written out, one node a line, all statements merged. */
export async function writeJsonld(sections: Iterable<Section>, base: string, sink: TextSink): Promise<void> {
  const ownContext = base.endsWith('/') ? { ...jsonldContext(), '@base': base } : jsonldContext();
  sink.add(`{\n"@context": ${JSON.stringify(ownContext, null, 1)},\n"@graph": [`);
  let first = true;
  const flush = async (nodes: JsonObject[]) => {
    const compacted = await jsonld.compact(nodes, { '@context': ownContext }, { graph: true });
    for (const node of compacted['@graph'] as JsonObject[]) {
      sink.add(`${first ? '' : ','}\n${JSON.stringify(node)}`);
      first = false;
    }
    await sink.drained();
  };
  const seen = new Set<string>();
  let batch: JsonObject[] = [];
  for (const section of sections) {
    batch.push(...expandedNodes(section, seen));
    if (batch.length < BATCH) continue;
    await flush(batch);
    batch = [];
  }
  if (batch.length) await flush(batch);
  sink.add('\n]\n}\n');
}

function expandedNodes({ quads, shared }: Section, seen: Set<string>): JsonObject[] {
  const nodes = new Map<string, JsonObject>();
  for (const quad of quads) {
    if (shared && !isNew(quad, seen)) continue;
    const { subject, predicate, object } = quad;
    if (!nodes.has(subject.value)) nodes.set(subject.value, { '@id': subject.value });
    const node = nodes.get(subject.value)!;
    const isType = predicate.value === `${NAMESPACES.rdf}type`;
    const key = isType ? '@type' : predicate.value;
    const values = (node[key] ??= []) as unknown[];
    values.push(isType ? object.value : expandedValue(object));
  }
  return [...nodes.values()];
}

function expandedValue(object: Quad_Object): JsonObject {
  if (object.termType !== 'Literal') return { '@id': object.value };
  const { value, language, datatype } = object as Literal;
  if (language) return { '@value': value, '@language': language };
  if (datatype.value === `${NAMESPACES.xsd}string`) return { '@value': value };
  // Whole numbers are JSON numbers; decimals stay strings, which JSON-LD would turn into doubles.
  const whole = datatype.value === `${NAMESPACES.xsd}nonNegativeInteger` && Number.isSafeInteger(Number(value));
  return { '@value': whole ? Number(value) : value, '@type': datatype.value };
}
