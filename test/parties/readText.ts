import { loadKnowledge } from '../../src/knowledge/loadKnowledge.ts';
import { createParser } from '../../src/language/parser.ts';
import type { ParsedDocument } from '../../src/language/sentence.ts';
import { createPartyFinder, type PartyMention, type PartyTable } from '../../src/parties/partyFinder.ts';

/** A text with its table of parties. */
export interface TextReading {
  document: ParsedDocument;
  table: PartyTable;
}

/** A function that reads who is who in a text. */
export async function textReader(): Promise<(text: string) => TextReading> {
  const parser = await createParser();
  const knowledge = await loadKnowledge();
  for (const { id, label } of knowledge.parties) labels.set(id, label);
  const finder = createPartyFinder(knowledge);
  return (text) => {
    const document = parser.parse({ id: 'test', text });
    return { document, table: finder.find(document) };
  };
}

/** What the n-th occurrence of `words` stands for; its last word must belong to the mention. */
export function mentionOf({ document, table }: TextReading, words: string, occurrence = 1): PartyMention | null {
  let at = -1;
  for (let count = 0; count < occurrence; count++) at = document.text.indexOf(words, at + 1);
  if (at < 0) throw new Error(`"${words}" is not in the text`);
  const end = at + words.length;
  for (const sentence of document.sentences)
    for (const token of sentence.tokens) if (token.start < end && token.end >= end) return table.at(sentence, token);
  return null;
}

const labels = new Map<string, string>();

/** Under their labels in the registry, whatever the text calls them. */
export const partiesOf = (mention: PartyMention | null): string[] =>
  (mention?.holders ?? []).map(({ party, partyId }) => labels.get(partyId) ?? party);
