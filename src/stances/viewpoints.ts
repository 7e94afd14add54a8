import type { Sentence, Token } from '../language/sentence.ts';
import type { PartyTable } from '../parties/partyFinder.ts';
import { outerSubject, ownerOfOuter } from './arguments.ts';
import type { HolderReference } from './candidate.ts';
import { hasMark, isVerbal } from './clause.ts';
import { HELD_NOUNS, VIEWPOINT_FRAMES, VIEWPOINT_NOUNS } from './lexicon/viewpoints.ts';
import { mentionOpening, partiesAt } from './references.ts';

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
 * its way": read from the words, for the trees hang such asides on whatever stands beside them. They open their sentence, stand between
 * commas or close it, and reach as far as the next semicolon.
 */
export function viewpointsAround(sentence: Sentence, parties: PartyTable, token: Token): Viewpoint[] {
  return viewpointsIn(sentence, parties).filter(({ tokens }) => {
    const [first, last] = [tokens[0].index, tokens[tokens.length - 1].index];
    const [from, to] = first > token.index ? [token.index, first] : [last, token.index];
    return !tokens.includes(token) && !sentence.tokens.slice(from, to).some(({ text }) => /^[;:“”"]$/.test(text));
  });
}

const isViewNoun = ({ lemma }: Token): boolean => VIEWPOINT_NOUNS.has(lemma.toLowerCase());

function viewpointsIn(sentence: Sentence, parties: PartyTable): Viewpoint[] {
  return sentence.tokens.flatMap((opening) => {
    const end = endOf(sentence, parties, opening);
    if (end === null) return [];
    const tokens = sentence.tokens.slice(opening.index, end + 1);
    const before = sentence.tokens[opening.index - 1];
    const after = sentence.tokens[end + 1];
    const apart = before === undefined || COMMA.test(before.text);
    const closing = CLOSES_CLAUSE.test(tokens.map(({ text }) => text.toLowerCase()).join(' ')) && after !== undefined;
    if (!(apart || closing) || (before && after && !/^[,–—.;!]$/.test(after.text))) return [];
    const named = parties.mentions.find(
      (mention) => mention.sentence === sentence.index && mention.first > opening.index && mention.last <= end,
    );
    // "For Oslo, …" names nothing but the party, and opens the sentence
    const bare = /^(?:for|to)$/i.test(opening.text) && !tokens.some(isViewNoun);
    const closed = after?.text === ',' || (after && OPENS_VIEW.test(after.text));
    if (bare && (before || !closed || named?.last !== end || named.form === 'pronoun')) return [];
    const speakers = named ? partiesAt(sentence, parties, sentence.tokens[named.head]) : [];
    return speakers.length ? [{ tokens: before && after?.text === ',' ? [...tokens, after] : tokens, speakers }] : [];
  });
}

/** "is unworkable in Tokyo's eyes.", "would be unfair in their view;": a phrase that can stand behind what is thought without a comma. */
const CLOSES_CLAUSE =
  /^in (?:(?:.+ ['’]s?|its|their|his|her|our|my) (?:own )?(?:eyes|view|opinion|judge?ment)|the (?:eyes|view|opinion|judge?ment) of .+)$/;

/** Index of the last word of the phrase of view that a word opens; null if it opens none. */
function endOf(sentence: Sentence, parties: PartyTable, opening: Token): number | null {
  const plain = partyWithoutComma(sentence, parties, opening);
  if (plain !== null) return plain;
  const run = sentence.tokens.slice(opening.index, opening.index + LONGEST);
  const text = run.map((token) => (isViewNoun(token) ? 'VIEW' : token.text.toLowerCase()));
  const stop = text.findIndex((word, at) => at > 0 && /^[,;:.–—]$/.test(word));
  const said = (stop < 0 ? text : text.slice(0, stop)).join(' ');
  const frame = VIEWPOINT_FRAMES.map(({ pattern }) => pattern.exec(said)?.[0]).find((found) => found !== undefined);
  if (frame === undefined) return null;
  return ownerWithoutComma(sentence, parties, opening, frame) ?? opening.index + frame.split(' ').length - 1;
}

/** "For Oslo | there can be no truce", "for the union this is too little": what opens there can only be what it thinks. */
function partyWithoutComma(sentence: Sentence, parties: PartyTable, opening: Token): number | null {
  if (opening.index > 0 || !/^for$/i.test(opening.text)) return null;
  const party = mentionOpening(sentence, parties, 1, 2);
  return party && OPENS_VIEW.test(sentence.tokens[party.last + 1]?.text ?? '') ? party.last : null;
}

const OPENS_VIEW = /^(?:there|this|that|it|both|neither|all|any|no|nothing|anything|everything|even)$/;

/** "In the eyes of the bishops | the bill must fall": without a comma the phrase ends with the one whose view it is. */
function ownerWithoutComma(sentence: Sentence, parties: PartyTable, opening: Token, frame: string): number | null {
  if (opening.index > 0 || !/^(?:in|to|from) the VIEW of /.test(frame)) return null;
  const owner = mentionOpening(sentence, parties, opening.index + 4, opening.index + 5);
  const rest = owner ? sentence.tokens.slice(owner.last + 1, opening.index + frame.split(' ').length) : [];
  return owner && rest.length > 1 && !/^(?:and|or)$/.test(rest[0].text) && rest.some(isVerbal) ? owner.last : null;
}

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
