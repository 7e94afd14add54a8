import { isRelation, type Sentence, type Token } from '../../language/sentence.ts';
import type { PartyTable } from '../../parties/partyFinder.ts';
import { dereference } from '../arguments.ts';
import type { Candidate } from '../candidate.ts';
import { cases, isNegated } from '../clause.ts';
import { cutBefore } from '../demandWords.ts';
import { ALLYING, ANAPHORIC_MATTERS, TAKING_SIDES } from '../lexicon/allies.ts';
import { flip } from '../polarity.ts';
import { partiesAt } from '../references.ts';
import { isUnreal } from '../veridicality.ts';

/**
 * "Moscow supports Beijing on this", "Chad sided with Niger", "Oslo does not agree with Bern": who takes another's side takes the stance
 * that the other was last said to have.
 *
 * @param stated stances of the sentence before and, after them, of this one
 */
export function allianceRule(sentence: Sentence, parties: PartyTable, stated: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  for (const verb of sentence.tokens) {
    const subject = sentence.child(verb, 'nsubj');
    const ally = subject && (allyOf(sentence, parties, verb) ?? ownerOfSide(sentence, parties, verb));
    if (!ally || isUnreal(sentence, verb)) continue;
    const sides = new Set(partiesAt(sentence, parties, ally).map(({ holder }) => holder.partyId));
    const base = stated
      .filter((one) => one.sentence !== sentence || one.at.index < verb.index)
      .findLast(({ holder }) => sides.has(holder.holder.partyId));
    if (!base) continue;
    for (const holder of partiesAt(sentence, parties, dereference(sentence, subject))) {
      if (sides.has(holder.holder.partyId)) continue;
      found.push({
        ...base,
        sentence,
        holder,
        stance: isNegated(sentence, verb) !== (verb.lemma === 'disagree') ? flip(base.stance) : base.stance,
        content:
          base.sentence === sentence
            ? cutBefore(sentence, base, Math.min(verb.index, holder.mention.first)).content
            : { head: verb, kind: 'nominal', slot: 'echo', actor: null, from: null },
        cue: [verb, ally],
        at: verb,
        rule: `alliance:${verb.lemma.toLowerCase()}`,
        family: 'echo',
        addressee: null,
        leftOut: [],
      });
    }
  }
  return found;
}

/** Whose side is taken, if nothing else is: "supports Beijing on this", not "supports Beijing's offer" or "backs Oslo for the post". */
function allyOf(sentence: Sentence, parties: PartyTable, verb: Token): Token | undefined {
  const links = ALLYING.get(verb.lemma.toLowerCase());
  if (!links || verb.upos !== 'VERB') return undefined;
  const dependants = sentence.children(verb, 'obj', 'obl', 'xcomp', 'ccomp', 'advcl');
  const ally = dependants.find(
    (child) =>
      links.has(cases(sentence, child)[0] ?? '') &&
      parties.at(sentence, child) !== null &&
      partiesAt(sentence, parties, child).length > 0,
  );
  const further = dependants.filter(
    (child) => child !== ally && child.index > verb.index && !isMatter(sentence, child),
  );
  return further.length ? undefined : ally;
}

/** "came down on *Beijing's* side", "took the side of *Beijing*", "came down on *the Chinese* side". */
function ownerOfSide(sentence: Sentence, parties: PartyTable, verb: Token): Token | undefined {
  if (!TAKING_SIDES.has(verb.lemma.toLowerCase())) return undefined;
  const side = sentence
    .children(verb, 'obj', 'obl')
    .find((noun) => noun.lemma === 'side' && (isRelation(noun.rel, 'obj') || cases(sentence, noun)[0] === 'on'));
  // "took neither side"
  if (!side || sentence.children(side, 'det').some(({ text }) => /^(?:no|neither|either|any|both)$/i.test(text)))
    return undefined;
  const owner = [side, ...sentence.children(side, 'nmod:poss', 'nmod')];
  return owner.find((token) => partiesAt(sentence, parties, token).length > 0);
}

/** "on this", "over the matter": what was said before. */
const isMatter = (sentence: Sentence, child: Token): boolean =>
  isRelation(child.rel, 'obl') &&
  /^(?:on|over|in|about)$/.test(cases(sentence, child)[0] ?? '') &&
  ANAPHORIC_MATTERS.has(child.lemma.toLowerCase()) &&
  !sentence.child(child, 'nmod', 'acl', 'amod', 'compound');
