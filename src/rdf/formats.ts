import { UserError } from '../documents/userError.ts';

export const RDF_FORMATS = ['turtle', 'trig', 'ntriples', 'nquads', 'jsonld'] as const;
export type RdfFormat = (typeof RDF_FORMATS)[number];

export const MEDIA_TYPES: Readonly<Record<RdfFormat, string>> = {
  turtle: 'text/turtle',
  trig: 'application/trig',
  ntriples: 'application/n-triples',
  nquads: 'application/n-quads',
  jsonld: 'application/ld+json',
};

const ENDINGS: Readonly<Record<string, RdfFormat>> = {
  ttl: 'turtle',
  turtle: 'turtle',
  trig: 'trig',
  nt: 'ntriples',
  ntriples: 'ntriples',
  nq: 'nquads',
  nquads: 'nquads',
  jsonld: 'jsonld',
  json: 'jsonld',
};

/** The usual file ending of each format, without the dot. */
export const FILE_ENDINGS: Readonly<Record<RdfFormat, string>> = {
  turtle: 'ttl',
  trig: 'trig',
  ntriples: 'nt',
  nquads: 'nq',
  jsonld: 'jsonld',
};

/**
 * The RDF format that a file name's ending stands for.
 *
 * @throws UserError for an ending that stands for none
 */
export function formatOfPath(path: string): RdfFormat {
  const ending = /\.([^./\\]+)$/.exec(path)?.[1].toLowerCase() ?? '';
  const format = Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined;
  if (!format)
    throw new UserError(`${path}: the file ending does not tell which RDF format it is`, {
      hint: `use one of ${[...new Set(Object.values(FILE_ENDINGS))].map((known) => `.${known}`).join(' ')}`,
    });
  return format;
}

/** Whether the format keeps one named graph per document; the others hold all statements merged. */
export function keepsGraphs(format: RdfFormat): boolean {
  return format === 'trig' || format === 'nquads';
}
