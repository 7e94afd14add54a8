import type { Sentence, Token } from '../../language/sentence.ts';
import type { PartyTable } from '../../parties/partyFinder.ts';
import { actorOf } from '../arguments.ts';
import type { Candidate } from '../candidate.ts';
import { isNegated, isVerbal } from '../clause.ts';
import { type Content, clause, nominal } from '../content.ts';
import { CONSENTS, DEPENDENT, MAKING, TYING } from '../lexicon/terms.ts';
import { partiesAt } from '../references.ts';
import { isUnreal } from '../veridicality.ts';

/** How far behind the verb the word of dependence may stand ("made the second tranche of the loan conditional on"). */
const REACH = 14;
const CLAUSE_END = /^(?:[;:.–—,]|that|which|who|if|because|while|when)$/i;

/**
 * "Hungary makes its consent dependent on the funds", "Peru tied its vote to a refund": what a party makes a thing depend on is what it
 * demands. Read from the words between the verb and the preposition, since the trees hang the adjective and its phrase in many ways.
 */
export function termsRule(sentence: Sentence, parties: PartyTable, taken: ReadonlySet<Token>): Candidate[] {
  return sentence.tokens.flatMap((verb) => {
    if (!isVerbal(verb) || taken.has(verb) || isUnreal(sentence, verb) || isNegated(sentence, verb)) return [];
    const terms = termsBehind(sentence, verb);
    if (!terms || terms.content.head.index < terms.cue[terms.cue.length - 1].index) return [];
    const actor = actorOf(sentence, verb);
    return (actor ? partiesAt(sentence, parties, actor) : []).map((holder) => ({
      sentence,
      holder,
      stance: 'demands',
      content: terms.content,
      cue: [verb, ...terms.cue],
      at: verb,
      rule: `terms:${verb.lemma.toLowerCase()}`,
      family: 'idiom',
      weak: false,
      addressee: null,
      speech: true,
      hedged: false,
      leftOut: terms.cue,
    }));
  });
}

/** The words that make the object depend, and what it depends on. */
function termsBehind(sentence: Sentence, verb: Token): { content: Content; cue: Token[] } | null {
  const lemma = verb.lemma.toLowerCase();
  const run = sentence.tokens.slice(verb.index + 1, verb.index + REACH);
  const stop = run.findIndex(({ text }) => CLAUSE_END.test(text));
  const words = stop < 0 ? run : run.slice(0, stop);
  const at = words.findIndex((word, index) => {
    const next = words[index + 1]?.text ?? '';
    if (MAKING.has(lemma)) return DEPENDENT.has(word.lemma.toLowerCase()) && /^(?:on|upon|to)$/.test(next);
    return TYING.has(lemma) && CONSENTS.has(word.lemma.toLowerCase()) && next === 'to';
  });
  if (at < 1) return null;
  const preposition = words[at + 1];
  const thing = sentence.governor(preposition);
  if (!thing || thing.index < preposition.index) return null;
  const content = isVerbal(thing) ? clause(sentence, thing, 'ing', null) : nominal(thing, 'obj');
  return { content, cue: MAKING.has(lemma) ? [words[at], preposition] : [preposition] };
}
