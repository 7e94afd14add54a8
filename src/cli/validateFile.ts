import { UserError } from '../documents/userError.ts';
import { formatOfPath } from '../rdf/formats.ts';
import { parseRdf } from '../rdf/parseRdf.ts';
import { readQuads } from '../rdf/readRdf.ts';
import { validateQuads } from '../rdf/validate.ts';
import type { CommonOptions } from './commonOptions.ts';
import { count } from './messages.ts';
import { print } from './output.ts';
import { readGraphText } from './readGraph.ts';

/**
 * Checks a stored graph: the SHACL shapes, and that it can be read with each quote where it says.
 *
 * @returns true if nothing is wrong
 * @throws UserError if the file cannot be read or is not RDF
 */
export async function validateFile(path: string, options: CommonOptions): Promise<boolean> {
  const format = formatOfPath(path);
  const quads = await parseRdf(await readGraphText(path), format, { base: options.base, source: path });
  const { results, cutShort } = await validateQuads(quads);
  const faults = results.map(({ focus, path: property, message, value }) =>
    [focus, property, message, value && `(${value})`].filter(Boolean).join('\n  '),
  );
  try {
    const { stances } = cutShort ? { stances: [] } : readQuads(quads, path);
    if (!faults.length && !options.quiet)
      print(`${path} keeps to the shapes; ${count(stances.length, 'quote')} checked, each stands where it says`);
  } catch (error) {
    // Reading stops at the first thing that the shapes cannot express, such as a quote that is not in its document.
    if (!(error instanceof UserError)) throw error;
    faults.push(error.message);
  }
  const total = cutShort
    ? `more than ${count(faults.length, 'fault')}: mend these first`
    : count(faults.length, 'fault');
  if (faults.length) print([...faults, total].join('\n'));
  return faults.length === 0;
}
