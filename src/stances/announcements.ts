import type { Sentence, Token } from '../language/sentence.ts';
import type { PartyTable } from '../parties/partyFinder.ts';
import { ownerOfOuter } from './arguments.ts';
import type { HolderReference } from './candidate.ts';
import { ANNOUNCEMENTS, OF_VIEWS } from './lexicon/announcements.ts';
import { HELD_NOUNS } from './lexicon/viewpoints.ts';
import { partiesAt } from './references.ts';

/** Words that only stress what is said. */
const STRESS =
  /^(?:very|quite|also|equally|always|perfectly|absolutely|just|more|as|too|still|again|however|meanwhile|similarly|completely)$/;

/**
 * Who is shown to say what stands behind a colon: "Norway was categorical: S", "the two are at one: S", "Lima put it bluntly: S", "the union's
 * answer was short: S". Read from the words, since the trees hang the second clause on the first in any of five ways.
 *
 * @returns the parties, empty if the words before the colon announce nothing or `token` does not stand behind one
 */
export function announcersOf(sentence: Sentence, parties: PartyTable, token: Token): HolderReference[] {
  const { tokens } = sentence;
  const colon = tokens.findIndex(({ text }) => text === ':');
  if (colon < 0 || token.index < colon || tokens.slice(colon, token.index).some(({ text }) => text === ';')) return [];
  return ofParty(sentence, parties, colon) ?? ofView(sentence, parties, colon) ?? [];
}

const said = (tokens: readonly Token[]): string =>
  tokens
    .map(({ text }) => text.toLowerCase())
    .filter((word) => !STRESS.test(word) && word !== ',')
    .join(' ');

/** "Norway and Iceland | are at one |:". */
function ofParty(sentence: Sentence, parties: PartyTable, colon: number): HolderReference[] | null {
  for (const token of sentence.tokens.slice(0, colon)) {
    const mention = parties.at(sentence, token);
    if (mention?.last !== token.index) continue;
    const told = said(sentence.tokens.slice(mention.last + 1, colon));
    if (!ANNOUNCEMENTS.some(({ pattern }) => pattern.test(told))) continue;
    const head = sentence.tokens[mention.head];
    const first = head.rel === 'conj' ? sentence.governor(head) : undefined;
    const inRow = first ? partiesAt(sentence, parties, first) : [];
    return inRow.length > 0 ? inRow : partiesAt(sentence, parties, head);
  }
  return null;
}

/** "The union's answer | was short |:", "the position of the bishops | is simple |:". */
function ofView(sentence: Sentence, parties: PartyTable, colon: number): HolderReference[] | null {
  const noun = sentence.tokens.slice(0, colon).find(({ lemma, upos }) => upos === 'NOUN' && HELD_NOUNS.has(lemma));
  const owner = noun ? ownerOfOuter(sentence, noun) : null;
  if (!noun || !owner || owner.index > colon) return null;
  const behind = sentence.tokens.slice(Math.max(noun.index, owner.index) + 1, colon);
  return OF_VIEWS.test(said(behind)) ? partiesAt(sentence, parties, owner) : null;
}
