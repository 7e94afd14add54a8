/** Other names under which clients ask for a type. */
const SAME_TYPE: Readonly<Record<string, string>> = {
  'application/json': 'application/sparql-results+json',
  'application/xml': 'application/sparql-results+xml',
  'text/xml': 'application/sparql-results+xml',
  'application/x-turtle': 'text/turtle',
  'text/plain': 'application/n-triples',
};

/**
 * The media type to answer with, by the `Accept` header (RFC 9110, 12.5.1): the offered type of the highest quality; among equals the one
 * that the client names first, and for a range the first offered.
 *
 * @returns null if the client accepts none of them; the first offered if it names nothing
 */
export function negotiate(accept: string, offered: readonly string[]): string | null {
  if (!accept.trim()) return offered[0];
  const ranges = accept
    .split(',')
    .map((entry) => {
      const [range, ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
      const quality = parameters.map((parameter) => /^q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean);
      return { range: SAME_TYPE[range] ?? range, quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ range }) => range);
  const refused = new Set(ranges.filter(({ quality }) => !(quality > 0)).map(({ range }) => range));
  const wanted = ranges.filter(({ quality }) => quality > 0).sort((a, b) => b.quality - a.quality);
  for (const { range } of wanted) {
    const found = offered.find((type) => !refused.has(type) && covers(range, type));
    if (found) return found;
  }
  return null;
}

function covers(range: string, type: string): boolean {
  return range === type || range === '*/*' || (range.endsWith('/*') && type.startsWith(range.slice(0, -1)));
}
