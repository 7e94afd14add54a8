import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Token } from '../language/sentence.ts';
import type { DemandPhrase } from './demandPhrase.ts';

const LONGEST_NAME = 3;

/** Finds the party that a run of words names. */
export type PartyLookup = (words: readonly string[]) => string | null;

/**
 * Names of states, blocs and leaders in lower case, for telling who acts in a demand; a person stands for the principal.
 * Which words of a document name which party is settled elsewhere; this only reads "Russian" in "Russian troops".
 */
export function partyLookup(knowledge: Knowledge): PartyLookup {
  let ids: ReadonlyMap<string, string> | null = null;
  return (words) => {
    ids ??= idsByName(knowledge);
    return ids.get(words.join(' ')) ?? null;
  };
}

function idsByName({ parties }: Knowledge): Map<string, string> {
  const ids = new Map<string, string>();
  const add = (name: string, id: string) => {
    const key = name.toLowerCase().replace(/^the /, '');
    if (!ids.has(key)) ids.set(key, id);
  };
  for (const party of parties.filter(({ kind }) => kind !== 'person'))
    for (const name of [party.label, ...party.aliases, ...party.demonyms, ...party.metonyms]) add(name, party.id);
  for (const { label, aliases, principal } of parties.filter(({ kind }) => kind === 'person'))
    if (principal) for (const name of [label, ...aliases, label.split(' ').pop()!]) add(name, principal);
  return ids;
}

/** Ids of the parties that act in the phrase: its subject, possessor or agent; if it names none, the addressee. */
export function agentsOf(phrase: DemandPhrase, lookup: PartyLookup): string[] {
  const { sentence, first, last, without } = phrase;
  // Who acts in a relative clause ("the land that Russia has taken") does not act in the demand.
  const related = new Set(
    sentence.tokens
      .slice(first, last + 1)
      .filter((token) => token.rel === 'acl:relcl')
      .flatMap((token) => sentence.subtree(token)),
  );
  const inside = sentence.tokens
    .slice(first, last + 1)
    .filter((token) => !without?.has(token.index) && !related.has(token));
  const named = (tokens: readonly Token[]) => namesIn(tokens, lookup);
  for (const relations of [['nsubj'], ['nmod:poss', 'obl:agent'], ['amod', 'compound']]) {
    const holders = inside.filter(
      ({ rel }) => relations.includes(rel) || relations.some((one) => rel.startsWith(`${one}:`)),
    );
    const found = holders.flatMap((token) =>
      named(sentence.subtree(token).filter(({ index }) => index >= first && index <= last)),
    );
    if (found.length) return [...new Set(found)];
  }
  return phrase.addresseePartyId ? [phrase.addresseePartyId] : [];
}

function namesIn(tokens: readonly Token[], lookup: PartyLookup): string[] {
  const words = tokens.map(({ text }) => text.toLowerCase().replace(/['’]s?$/, ''));
  const found: string[] = [];
  for (let at = 0; at < words.length; at++)
    for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length--) {
      const id = lookup(words.slice(at, at + length));
      if (!id) continue;
      found.push(id);
      at += length - 1;
      break;
    }
  return found;
}
