import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import type { PartyTable } from '../parties/partyFinder.ts';
import { cases, isNominal } from './clause.ts';
import { nominal } from './content.ts';
import { contentTokens } from './phrases.ts';

/** What a heading names, on which the lines below it take sides. */
export interface Topic {
  sentence: Sentence;
  tokens: Token[];
  head: Token;
}

const FINITE = /^(?:VBZ|VBP|VBD|MD)$/;
/** "Where the parties *stand* on a canal", "How the capitals *line up* on debt". */
const TAKING_SIDES = /^(?:stand|line|divide|split|vote)$/;
const SHORTEST_TOPIC = 2;

/**
 * The topic of a heading: a line of minutes without a verb ("4.2 Removal of the lorry ban."), or a lead-in that says on what others stand
 * ("Where the parties stand on a new canal:"). Null for any other sentence, and where the heading only names a party.
 */
export function topicIn(sentence: Sentence, parties: PartyTable): Topic | null {
  return standsOn(sentence) ?? heading(sentence, parties);
}

/** What the parties "stand" or "line up" on, in a clause that "where" or "how" opens. */
export function standsOn(sentence: Sentence): Topic | null {
  const verb = sentence.tokens.find(({ lemma, xpos }) => TAKING_SIDES.test(lemma) && FINITE.test(xpos));
  const opened = verb && sentence.children(verb, 'advmod', 'mark').some(({ text }) => /^(?:where|how)$/i.test(text));
  const on = opened
    ? sentence.children(verb, 'obl').find((child) => /^(?:on|over)$/.test(cases(sentence, child)[0] ?? ''))
    : undefined;
  return on ? topicOf(sentence, on) : null;
}

function heading(sentence: Sentence, parties: PartyTable): Topic | null {
  const { root, tokens } = sentence;
  if (tokens.some(({ xpos }) => FINITE.test(xpos)) || !isNominal(root) || root.upos === 'PRON') return null;
  return parties.at(sentence, root) ? null : topicOf(sentence, root);
}

/** The phrase of a noun, up to the colon behind it. */
export function topicOf(sentence: Sentence, head: Token): Topic | null {
  const remarks = sentence.children(head, 'discourse', 'list', 'parataxis', 'dep', 'appos');
  const all = contentTokens(sentence, nominal(head, 'obj'), remarks);
  const colon = all.findIndex(({ text }) => text === ':');
  const tokens = (colon < 0 ? all : all.slice(0, colon)).filter(
    (token) => token.upos !== 'NUM' || isRelation(token.rel, 'nummod') || token.index > head.index,
  );
  return tokens.length >= SHORTEST_TOPIC ? { sentence, tokens, head } : null;
}
