import { isRelation, type Sentence, type Token } from '../../language/sentence.ts';
import type { PartyTable } from '../../parties/partyFinder.ts';
import { actorOf } from '../arguments.ts';
import type { Candidate } from '../candidate.ts';
import { auxiliaries, isNegated, isVerbal, negations } from '../clause.ts';
import { clause, nominal } from '../content.ts';
import { isPassedOver } from '../lesserEvils.ts';
import { TURNING_DOWN } from '../lexicon/eitherSide.ts';
import { partiesAt } from '../references.ts';
import { isUnreal } from '../veridicality.ts';

/**
 * "Peru would sooner leave than accept the tariff", "Rather than accept a cut, the union would strike": what a party would do anything
 * else for it refuses.
 */
export function ratherRule(sentence: Sentence, parties: PartyTable): Candidate[] {
  return sentence.tokens.flatMap((refused) => {
    const chosen = isVerbal(refused) && isPassedOver(sentence, refused) ? sentence.governor(refused) : undefined;
    // "Rather than oppose the pact, Oslo will sign it": its refusal is refused, and the main clause says what it will do
    if (!chosen || isUnreal(sentence, chosen) || TURNING_DOWN.has(refused.lemma.toLowerCase())) return [];
    const willing =
      auxiliaries(sentence, chosen).some(({ text }) => /^(?:will|would|['’](?:ll|d))$/i.test(text)) ||
      // "left rather than sign it"
      (isRelation(refused.rel, 'conj') && chosen.xpos === 'VBD');
    const actor = willing ? actorOf(sentence, chosen) : null;
    const than = sentence
      .children(refused, 'mark', 'case', 'cc')
      .flatMap((mark) => [mark, ...sentence.children(mark, 'fixed')]);
    return (actor ? partiesAt(sentence, parties, actor) : []).map((holder) => ({
      sentence,
      holder,
      stance: 'opposes',
      content: clause(sentence, refused, 'to', null),
      cue: than,
      at: refused,
      rule: 'rather:than',
      family: 'commitment:will-not',
      weak: false,
      addressee: null,
      speech: false,
      hedged: false,
      // "before [she] paid"
      leftOut: [
        ...than,
        ...sentence.children(refused, 'nsubj'),
        ...sentence.subtree(chosen).filter((token) => isRelation(token.rel, 'punct')),
      ],
    }));
  });
}

/**
 * "Peru would rather | the city took a stake", "… | that there were no levy": behind the adverb another is to act, in the past tense of what
 * is only wished.
 */
export function wouldRatherRule(sentence: Sentence, parties: PartyTable): Candidate[] {
  return sentence.tokens.flatMap((rather) => {
    const would = sentence.tokens[rather.index - 1];
    if (!/^(?:rather|sooner)$/i.test(rather.text) || !/^(?:would|['’]d)$/i.test(would?.text ?? '')) return [];
    const opening = /^that$/i.test(sentence.tokens[rather.index + 1]?.text ?? '') ? rather.index + 2 : rather.index + 1;
    const there = sentence.tokens[opening]?.xpos === 'EX';
    const subject = sentence.tokens.slice(opening).find(({ rel }) => isRelation(rel, 'nsubj'));
    const acted = subject && sentence.governor(subject);
    if (!acted || !(there || sentence.span(subject)[0] === opening)) return [];
    if (!isWished(sentence, acted, there || opening > rather.index + 1)) return [];
    const before = sentence.tokens.slice(0, would.index);
    const wishing = before.findLast(({ rel }) => isRelation(rel, 'nsubj')) ?? before.at(-1);
    if (!wishing || isUnreal(sentence, acted)) return [];
    const negative = isNegated(sentence, acted);
    const cue = [would, rather];
    return partiesAt(sentence, parties, wishing).map((holder) => ({
      sentence,
      holder,
      stance: negative ? 'opposes' : 'demands',
      content: there ? nominal(subject, 'obj') : clause(sentence, acted, 'that', subject),
      cue,
      at: acted,
      rule: 'rather:wish',
      family: 'commitment:would-rather',
      weak: false,
      addressee: partiesAt(sentence, parties, subject)[0]?.holder ?? null,
      speech: false,
      hedged: false,
      leftOut: [
        ...sentence.tokens.slice(0, opening),
        ...negations(sentence, acted),
        ...(there ? negativeDeterminers(sentence, subject) : []),
      ],
    }));
  });
}

const negativeDeterminers = (sentence: Sentence, noun: Token): Token[] =>
  sentence.children(noun, 'det').filter(({ text }) => /^(?:no|any)$/i.test(text));

/**
 * "took", "were sold", "did not sell", "be sold".
 *
 * @param marked by "that" or "there" at its opening, where "was" may stand too
 */
const isWished = (sentence: Sentence, verb: Token, marked: boolean): boolean =>
  [verb, ...sentence.children(verb, 'aux', 'cop')].some(
    ({ xpos, text }) => xpos === 'VB' || (xpos === 'VBD' && (marked || !/^was$/i.test(text))),
  );
