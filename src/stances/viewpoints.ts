import type { Sentence, Token } from '../language/sentence.ts';
import type { PartyTable } from '../parties/partyFinder.ts';
import { outerSubject, ownerOfOuter } from './arguments.ts';
import type { HolderReference } from './candidate.ts';
import { hasMark } from './clause.ts';
import { HELD_NOUNS, VIEWPOINT_NOUNS } from './lexicon/viewpoints.ts';
import { partiesAt } from './references.ts';

/** A phrase that makes the clause around it the view of a party. */
export interface Viewpoint {
  tokens: readonly Token[];
  speakers: HolderReference[];
}

/** How many tokens a phrase of view may have ("as far as the government of the island is concerned"). */
const LONGEST = 14;
const COMMA = /^[,–—]$/;

/**
 * "In Oslo's view", "in the eyes of the union", "from Bern's point of view", "as far as Lima is concerned", "as Cairo sees it", "if Rome has
 * its way": read from the words, for the trees hang such asides on whatever stands beside them. They open their sentence or stand between
 * commas, and reach as far as the next semicolon.
 */
export function viewpointsAround(sentence: Sentence, parties: PartyTable, token: Token): Viewpoint[] {
  return viewpointsIn(sentence, parties).filter(({ tokens }) => {
    const [first, last] = [tokens[0].index, tokens[tokens.length - 1].index];
    const [from, to] = first > token.index ? [token.index, first] : [last, token.index];
    return !tokens.includes(token) && !sentence.tokens.slice(from, to).some(({ text }) => /^[;:“”"]$/.test(text));
  });
}

function viewpointsIn(sentence: Sentence, parties: PartyTable): Viewpoint[] {
  return sentence.tokens.flatMap((opening) => {
    const end = endOf(sentence, opening);
    if (end === null) return [];
    const tokens = sentence.tokens.slice(opening.index, end + 1);
    const before = sentence.tokens[opening.index - 1];
    const after = sentence.tokens[end + 1];
    const apart = before === undefined || COMMA.test(before.text);
    if (!apart || (before && after && !/^[,–—.;!]$/.test(after.text))) return [];
    const named = parties.mentions.find(
      (mention) => mention.sentence === sentence.index && mention.first > opening.index && mention.last <= end,
    );
    const speakers = named ? partiesAt(sentence, parties, sentence.tokens[named.head]) : [];
    return speakers.length ? [{ tokens: before && after?.text === ',' ? [...tokens, after] : tokens, speakers }] : [];
  });
}

/** Index of the last word of the phrase of view that a word opens; null if it opens none. */
function endOf(sentence: Sentence, opening: Token): number | null {
  const run = sentence.tokens.slice(opening.index, opening.index + LONGEST);
  const text = run.map((token) => (VIEWPOINT_NOUNS.has(token.lemma.toLowerCase()) ? 'VIEW' : token.text.toLowerCase()));
  const stop = text.findIndex((word, at) => at > 0 && /^[,;:.–—]$/.test(word));
  const said = (stop < 0 ? text : text.slice(0, stop)).join(' ');
  const frame = FRAMES.map((pattern) => pattern.exec(said)?.[0]).find((found) => found !== undefined);
  return frame === undefined ? null : opening.index + frame.split(' ').length - 1;
}

/** Over lower-case words parted by blanks, nouns of view written VIEW; a possessive sign is a word of its own. */
const FRAMES: readonly RegExp[] = [
  /^(?:in|to|from|by) (?:\S+ ){0,6}?['’]s? (?:own )?VIEW(?=$| )/,
  /^(?:in|to|from|by) (?:his|her|its|their|our|my) (?:own )?VIEW(?=$| )/,
  /^(?:in|to|from) the VIEW of .+$/,
  /^from (?:\S+ ){1,6}?(?:['’]s? )?(?:point of VIEW|standpoint|vantage point)(?=$| )/,
  /^(?:so|as) far as .+ (?:is|are|was|were|['’]s|['’]re) concerned(?=$| )/,
  /^as (?:\S+ ){1,6}(?:see|sees|saw) (?:it|things|the matter)(?=$| )/,
  /^if .+ (?:has|have|had|gets|get|got) (?:its|their|his|her) way(?=$| )/,
  /^if it (?:was|were) up to .+$/,
];

/** "Oslo's position was that S", "it is the union's view that S": the owner of the noun thinks what the clause of `at` says. */
export function heldIn(sentence: Sentence, parties: PartyTable, at: Token): HolderReference[] {
  const governor = sentence.governor(at);
  const expletive = governor && sentence.child(governor, 'cop') && sentence.child(governor, 'expl', 'nsubj');
  const extraposed = expletive && expletive.lemma.toLowerCase() === 'it' && hasMark(sentence, at, 'that');
  const noun = extraposed ? governor : outerSubject(sentence, at);
  if (!noun || !HELD_NOUNS.has(noun.lemma.toLowerCase())) return [];
  const owner = ownerOfOuter(sentence, noun);
  return owner ? partiesAt(sentence, parties, owner) : [];
}
