import { type Prefixes, prefixed } from './names.ts';

export type TurtlePart = { text: string; iri: string | null };

/** Literals first, so that a "<" in a text is never taken for the start of an IRI. */
const TOKEN = /"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"|<([^<>"{}|^`\\\s]*)>/g;

/** A Turtle text in pieces, its IRIs apart and with the known prefixes, which the first lines declare. */
export function turtleParts(turtle: string, prefixes: Prefixes): TurtlePart[] {
  const parts: TurtlePart[] = [];
  const used = new Set<string>();
  let from = 0;
  for (const match of turtle.matchAll(TOKEN)) {
    const [token, iri] = match;
    if (iri === undefined) continue;
    const short = prefixed(iri, prefixes);
    if (short) used.add(short.slice(0, short.indexOf(':')));
    if (match.index > from) parts.push({ text: turtle.slice(from, match.index), iri: null });
    parts.push({ text: short ?? token, iri });
    from = match.index + token.length;
  }
  if (from < turtle.length) parts.push({ text: turtle.slice(from), iri: null });
  const declared = [...used].sort().map((prefix) => `@prefix ${prefix}: <${prefixes[prefix]}> .\n`);
  return declared.length ? [{ text: `${declared.join('')}\n`, iri: null }, ...parts] : parts;
}
