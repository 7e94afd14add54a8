import { isRelation, type Sentence, type Token } from '../../language/sentence.ts';
import type { PartyTable } from '../../parties/partyFinder.ts';
import { actorOf, dereference } from '../arguments.ts';
import type { Candidate } from '../candidate.ts';
import { isNegated, isVerbal } from '../clause.ts';
import { type Content, clause, nominal } from '../content.ts';
import { CONSENTS, DEPENDENT, MAKING, OWN_PARTS } from '../lexicon/terms.ts';
import { partiesAt } from '../references.ts';
import { dependenceOf, tieOf, tieOfNoun, wordsBehind } from '../ties.ts';
import { isUnreal } from '../veridicality.ts';

/**
 * "Hungary makes its consent dependent on the funds", "Peru tied its vote to a refund": what a party makes a thing depend on is what it
 * demands. Read from the words between the verb and the preposition, since the trees hang the adjective and its phrase in many ways.
 */
export function termsRule(sentence: Sentence, parties: PartyTable, taken: ReadonlySet<Token>): Candidate[] {
  const demanded = sentence.tokens.flatMap((verb): Candidate[] => {
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
  return [...demanded, ...dependentActs(sentence, parties, taken)];
}

/** The words that make the object depend, and what it depends on. */
function termsBehind(sentence: Sentence, verb: Token): { content: Content; cue: Token[] } | null {
  const cue = tyingWords(sentence, verb);
  const preposition = cue?.at(-1);
  const thing = preposition && sentence.governor(preposition);
  if (!cue || !thing || thing.index < preposition.index) return null;
  return { content: isVerbal(thing) ? clause(sentence, thing, 'ing', null) : nominal(thing, 'obj'), cue };
}

/** "made its consent | *dependent on*", "tied its vote | *to*". */
function tyingWords(sentence: Sentence, verb: Token): Token[] | null {
  const tie = tieOf(sentence, verb);
  if (tie) return [tie.preposition];
  if (!MAKING.has(verb.lemma.toLowerCase())) return null;
  const words = wordsBehind(sentence, verb);
  const at = words.findIndex(
    ({ lemma }, index) => DEPENDENT.has(lemma.toLowerCase()) && /^(?:on|upon|to)$/.test(words[index + 1]?.text ?? ''),
  );
  return at < 1 ? null : [words[at], words[at + 1]];
}

/** "*Peru's consent* hinges on a refund": of what it would consent to, the text says nothing; what it waits for is what it asks. */
function ownConsentOn(sentence: Sentence, noun: Token, parties: PartyTable): Candidate[] {
  const owner = sentence.child(noun, 'nmod:poss');
  const above = sentence.governor(noun);
  const ground = dependenceOf(sentence, noun)?.head;
  if (!owner || !above || !ground || !isRelation(noun.rel, 'nsubj')) return [];
  if (sentence.children(noun, 'nmod', 'acl').some((one) => one !== owner)) return [];
  // "depends on the outcome": what is known of already and comes as it comes
  if (!sentence.children(ground, 'det').some(({ text }) => /^an?$/i.test(text))) return [];
  return partiesAt(sentence, parties, dereference(sentence, owner)).map((holder) => ({
    sentence,
    holder,
    stance: 'demands',
    content: nominal(ground, 'obj'),
    cue: [noun, above],
    at: noun,
    rule: 'terms:consent',
    family: 'idiom',
    weak: false,
    addressee: null,
    speech: true,
    hedged: false,
    leftOut: sentence.children(ground, 'case'),
  }));
}

/** "tied *the release of the funds* to reforms", "*its participation in the mine* hinges on a tax break": what would be done, which `dependenceOf` finds to be conditional. */
function dependentActs(sentence: Sentence, parties: PartyTable, taken: ReadonlySet<Token>): Candidate[] {
  return sentence.tokens.flatMap((noun) => {
    if (noun.upos !== 'NOUN' || taken.has(noun) || !CONSENTS.has(noun.lemma.toLowerCase())) return [];
    const above = sentence.governor(noun);
    if (!above || isUnreal(sentence, above) || isNegated(sentence, above) || !dependenceOf(sentence, noun)) return [];
    const tied = tieOfNoun(sentence, noun) !== null;
    const owner = sentence.child(noun, 'nmod:poss');
    const bare = ownConsentOn(sentence, noun, parties);
    if (bare.length) return bare;
    const described = sentence.children(noun, 'nmod', 'amod').some((one) => one !== owner);
    if (!described || (!tied && !OWN_PARTS.has(noun.lemma.toLowerCase()))) return [];
    const actor = tied ? actorOf(sentence, above) : owner && dereference(sentence, owner);
    return (actor ? partiesAt(sentence, parties, actor) : []).map(
      (holder): Candidate => ({
        sentence,
        holder,
        stance: 'supports',
        content: nominal(noun, 'obj'),
        cue: [above],
        at: noun,
        rule: 'terms:act',
        family: 'idiom',
        weak: false,
        addressee: null,
        speech: true,
        hedged: false,
        leftOut: owner ? sentence.subtree(owner) : [],
      }),
    );
  });
}
