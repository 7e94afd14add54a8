/** Names of nodes between full IRIs and prefixes. */
export type Prefixes = Readonly<Record<string, string>>;

/** What may stand behind a prefix without an escape: enough for the names that Parley gives. */
const LOCAL = /^[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?$/;

/** The IRI as `prefix:name` where that can be written, by the longest namespace that fits; else null. */
export function prefixed(iri: string, prefixes: Prefixes): string | null {
  let best: [string, string] | null = null;
  for (const entry of Object.entries(prefixes))
    if (iri.startsWith(entry[1]) && entry[1].length > (best?.[1].length ?? 0)) best = entry;
  if (!best) return null;
  const local = iri.slice(best[1].length);
  return LOCAL.test(local) ? `${best[0]}:${local}` : null;
}

/** Where a click on a node leads: a term to its documentation, a node of the graph to its description, the web elsewhere. */
export type Target = { kind: 'term' | 'node' | 'web'; href: string } | null;

/** @param hashOf the address of this page with another query */
export function targetOf(iri: string, prefixes: Prefixes, hashOf: (query: string) => string): Target {
  if (iri.startsWith(prefixes.parley)) return { kind: 'term', href: `ns#${iri.slice(prefixes.parley.length)}` };
  const own = Object.entries(prefixes).some(([name, start]) => OF_GRAPH.has(name) && iri.startsWith(start));
  const base = prefixes.party?.replace(/party\/$/, '');
  if (own || (base && iri.startsWith(base))) return { kind: 'node', href: hashOf(`DESCRIBE <${iri}>`) };
  return /^https?:\/\//.test(iri) ? { kind: 'web', href: iri } : null;
}

const OF_GRAPH = new Set(['party', 'demand', 'issue', 'document', 'stance']);
