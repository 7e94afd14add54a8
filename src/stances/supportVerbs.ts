import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { isOwnedByOther, possessorOf } from './arguments.ts';
import { isNegated, isVerbal, negations } from './clause.ts';
import { endAnnounced } from './endsOfStances.ts';
import { LIGHT_VERBS } from './lexicon/lightVerbs.ts';
import { ASKING_NOUNS } from './lexicon/requests.ts';

/** Single verbs of the table by lemma; phrases of several words stand in the lexicon of idioms. */
const SUPPORT_VERBS = new Map(LIGHT_VERBS.map((entry) => [entry.words, entry.effect]));

/** "raise", "voice", "file": it says little more than that there is what its noun names. */
export const isSupportVerb = ({ lemma }: Token): boolean => SUPPORT_VERBS.get(lemma.toLowerCase()) === 'keep';

const COMING_WITH = new Set(LIGHT_VERBS.filter(({ preposition }) => preposition === 'with').map(({ words }) => words));

/** "opened with an appeal", "came back with an offer": the noun behind "with" tells what is said. */
export function comesWith(sentence: Sentence, verb: Token): boolean {
  const particle = sentence.children(verb, 'compound:prt', 'advmod').find(({ index }) => index === verb.index + 1);
  const lemma = verb.lemma.toLowerCase();
  return COMING_WITH.has(particle ? `${lemma} ${particle.text.toLowerCase()}` : lemma);
}

/** "Peru's request was refused": whoever refuses it, Peru made it. */
const isRequestDenied = (noun: Token, verb: Token): boolean =>
  /^(?:refuse|deny)$/.test(verb.lemma) && ASKING_NOUNS.has(noun.lemma.toLowerCase());

export interface LightVerbReading {
  negative: boolean;
  cue: Token[];
  /** The party thinks its stance over, and stands on neither side meanwhile. */
  weighed?: boolean;
}

/** What the verb a noun is object of does to it: "repeated its demand" keeps, "dropped its demand" turns, "denied its support". */
export function lightVerbEffect(sentence: Sentence, noun: Token): LightVerbReading {
  const end = endAnnounced(sentence, noun);
  if (end) return { negative: true, cue: [end] };
  const verb = sentence.governor(noun);
  if (
    !verb ||
    !isVerbal(verb) ||
    !(isRelation(noun.rel, 'obj') || isRelation(noun.rel, 'obl') || isRelation(noun.rel, 'nsubj:pass'))
  )
    return { negative: false, cue: [] };
  const passive = isRelation(noun.rel, 'nsubj:pass');
  if (!passive && isOwnedByOther(sentence, noun)) return { negative: false, cue: [] };
  // "Peru's demand was rejected by Chile": Peru makes it all the same
  const doneByOther =
    sentence.child(verb, 'obl:agent') !== undefined ||
    /^(?:reject|overrule)$/.test(verb.lemma) ||
    isRequestDenied(noun, verb);
  if (passive && doneByOther && possessorOf(sentence, noun)) return { negative: false, cue: [] };
  // "set aside its objections", "put its objections to the fee aside"
  const phrases = sentence
    .children(verb, 'compound:prt', 'advmod')
    .map(({ text }) => SUPPORT_VERBS.get(`${verb.lemma} ${text}`.toLowerCase()));
  const effect = phrases.find((one) => one !== undefined) ?? SUPPORT_VERBS.get(verb.lemma.toLowerCase());
  // "broke up with an agreement" has one
  const turned =
    effect === 'cancel' && !(isRelation(noun.rel, 'obl') && sentence.child(noun, 'case')?.lemma === 'with');
  const negated = isNegated(sentence, verb) && (effect !== undefined || !isRelation(noun.rel, 'nsubj:pass'));
  const cue = effect || negated ? [verb, ...negations(sentence, verb)] : [];
  return effect === 'weigh' ? { negative: false, cue, weighed: !negated } : { negative: turned !== negated, cue };
}
