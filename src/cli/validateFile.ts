import { formatOfPath } from '../rdf/formats.ts';
import { readRdf } from '../rdf/readRdf.ts';
import { validateRdf } from '../rdf/validate.ts';
import type { CommonOptions } from './commonOptions.ts';
import { print } from './output.ts';
import { readGraphText } from './readGraph.ts';

/**
 * Checks a stored graph: the SHACL shapes, and that each quote stands at its offsets.
 *
 * @returns true if nothing is wrong
 */
export async function validateFile(path: string, options: CommonOptions): Promise<boolean> {
  const text = await readGraphText(path);
  const format = formatOfPath(path);
  const { conforms, results } = await validateRdf(text, format, path);
  for (const { focus, path: property, message, value } of results)
    print([focus, property, message, value && `(${value})`].filter(Boolean).join('\n  '));
  const graph = await readRdf(text, format, { base: options.base, source: path });
  const documents = new Map(graph.documents.map((document) => [document.id, document.text]));
  const displaced = graph.stances.filter(
    ({ doc, start, end, quote }) => documents.get(doc)?.slice(start, end) !== quote,
  );
  for (const { id, doc, quote } of displaced)
    print(`stance ${id}: the quote does not stand at its offsets in ${doc}: «${quote}»`);
  const faults = results.length + displaced.length;
  if (!options.quiet || faults)
    print(
      faults
        ? `${faults} ${faults === 1 ? 'fault' : 'faults'}`
        : `${path} keeps to the shapes; all ${graph.stances.length} quotes stand where they say`,
    );
  return conforms && faults === 0;
}
