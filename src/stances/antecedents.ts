import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { ORGANISATION_NOUNS } from '../parties/vocabulary/groups.ts';
import { thingApposed } from './apposedThings.ts';
import { isLeastAskedFor } from './bounds.ts';
import type { Candidate } from './candidate.ts';
import type { Content } from './content.ts';
import { saysWhich } from './indefinites.ts';
import { AGREEMENT_NOUNS, AGREEMENT_VERBS, COREFERENT_NOUNS } from './lexicon/coreferentNouns.ts';
import {
  AMBIGUOUS_HEADS,
  ANAPHORIC_HEADS,
  ANAPHORIC_PRONOUNS,
  ASSENTS,
  INDEFINITES,
  TELLING_HEADS,
} from './lexicon/demandHeads.ts';
import { PROMISES } from './lexicon/promises.ts';
import { fullerMention, type NounSearch, nounBefore, topicOfSpeech } from './nounAntecedents.ts';
import { wordsOf } from './phrases.ts';
import { nounOfGap } from './relativeGap.ts';

const LOOK_BACK = 3;
/** Pronouns that may stand for a thing named in the sentence before though nobody demanded it yet. */
const POINTING = /^(it|them|this|that|these|those)$/i;
/** Of a thing that has something: "spoke in *its* favour". */
const OWNING = /^(?:its|their)$/i;
/** Nouns of a position that do not say on what ("voiced support"): nothing refers back to them. */
const NAMELESS = new Set([
  'support',
  'backing',
  'opposition',
  'objection',
  'approval',
  'rejection',
  'consent',
  'refusal',
]);

/** What a demand's words stand for when they are a pronoun or a bare "the proposal". */
export interface Antecedent {
  text: string;
  /** What the text called it last ("the draft"), where that says less than `text`. */
  calledLast?: string;
  tokens: readonly Token[];
  sentence: Sentence;
}

/** Demands named so far, newest last; one memory a document. */
export class DemandMemory {
  private readonly named: (Antecedent & { order: number; place: Sentence })[] = [];
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** @param place the sentence in which it is meant, if that is another */
  remember(sentence: Sentence, tokens: readonly Token[], place = sentence): void {
    if (tokens.length > 1 || (tokens.length === 1 && !NAMELESS.has(tokens[0].lemma.toLowerCase())))
      this.named.push({ sentence, tokens, text: wordsOf(this.text, tokens), order: tokens[0].start, place });
  }

  /** Notes what a demand is called where its own words do not stand ("the draft"): the next "it" means the draft. */
  rename(place: Sentence, tokens: readonly Token[], antecedent: Antecedent): void {
    const known = new Set(antecedent.tokens.map(({ lemma }) => lemma.toLowerCase()));
    const noun = tokens.some(({ upos, lemma }) => upos === 'NOUN' && !known.has(lemma.toLowerCase()));
    const calledLast = wordsOf(this.text, tokens);
    if (noun) this.named.push({ ...antecedent, calledLast, order: tokens[0].start, place });
  }

  /** The demand named last before `at` and not more than three sentences ago; with `back` 1 the one before it. */
  before(sentence: Sentence, at: Token, back = 0): (Antecedent & { place: Sentence }) | null {
    let left = back;
    const seen = new Set<readonly Token[]>();
    for (let index = this.named.length - 1; index >= 0; index--) {
      const one = this.named[index];
      if (
        one.order < at.start &&
        !one.tokens.includes(at) &&
        sentence.index - one.place.index <= LOOK_BACK &&
        // under whatever name, it is one demand
        !seen.has(one.tokens)
      ) {
        if (left-- === 0) return one;
        seen.add(one.tokens);
      }
    }
    return null;
  }
}

/**
 * "it", "that", "do so", "the idea", "such a step": words that name no demand by themselves.
 *
 * @param at head of the clause in which the stance is taken: in "an idea that Oslo rejects" it does not tell which idea
 */
export function isAnaphoric(sentence: Sentence, content: Content, at?: Token): boolean {
  const lemma = content.head.lemma.toLowerCase();
  if (isLeastAskedFor(sentence, content.head) || saysWhich(sentence, content.head)) return false;
  if (
    content.head.upos === 'PRON' ||
    isThatMuch(sentence, content.head) ||
    content.head.upos === 'ADP' ||
    content.slot === 'unnamed' ||
    content.slot === 'echo' ||
    ANAPHORIC_PRONOUNS.has(lemma) ||
    (INDEFINITES.has(lemma) && !saysWhich(sentence, content.head))
  )
    return true;
  if (content.kind === 'clause' && lemma === 'do') {
    const object = sentence.child(content.head, 'obj', 'advmod');
    // "do | as it sees fit", "do | without arms from abroad"
    if (!object && (sentence.child(content.head, 'advcl') || leadsToThing(sentence, content.head))) return false;
    return object === undefined || ANAPHORIC_PRONOUNS.has(object.lemma.toLowerCase());
  }
  if (isBareAssent(sentence, content)) return true;
  // "wants | a pledge that the plant will stay"
  if (PROMISES.has(lemma) && content.words?.some(({ text }) => /^that$/i.test(text))) return false;
  return content.head.upos !== 'VERB' && ANAPHORIC_HEADS.has(lemma) && !isModified(sentence, content.head, at);
}

/** "*That much* Lima has conceded". */
const isThatMuch = ({ tokens }: Sentence, { index, lemma }: Token): boolean =>
  lemma.toLowerCase() === 'much' && /^(?:that|this)$/i.test(tokens[index - 1]?.text ?? '');

/** "do | without arms", "do away | with the levy": what is done is told by what follows. */
const leadsToThing = (sentence: Sentence, verb: Token): boolean =>
  sentence
    .children(verb, 'obl')
    .some((thing) => /^(?:without|with)$/i.test(sentence.child(thing, 'case')?.text ?? '') && thing.upos !== 'PRON');

/** "would not | agree", "refused to | comply": yes or no to what was said before, with no word on what that was. */
export const isBareAssent = (sentence: Sentence, { kind, head }: Content): boolean =>
  kind === 'clause' &&
  ASSENTS.has(head.lemma.toLowerCase()) &&
  // "the deal that the union agreed to accept"
  ![head, ...sentence.ancestors(head)].some(({ rel }) => isRelation(rel, 'acl:relcl')) &&
  sentence.children(head).every(({ rel }) => /^(?:nsubj|aux|advmod|mark|punct|cc|obl:tmod)/.test(rel));

/** Has words that tell which one it is. */
function isModified(sentence: Sentence, head: Token, at?: Token): boolean {
  return sentence.children(head).some((child) => {
    if (/^(?:itself|themselves)$/i.test(child.text)) return false;
    if (isRelation(child.rel, 'amod')) return !VAGUE.has(child.lemma.toLowerCase());
    if (isRelation(child.rel, 'acl') && at) return !sentence.subtree(child).includes(at);
    return !UNTELLING.some((relation) => isRelation(child.rel, relation));
  });
}

/** Dependants of a noun that do not tell which one it is. */
const UNTELLING = ['det', 'case', 'punct', 'nmod:poss', 'cc', 'conj', 'cop', 'nsubj', 'advmod', 'aux', 'mark'];
const VAGUE = new Set(['such', 'new', 'whole', 'entire', 'last', 'latest', 'same', 'other', 'only', 'very']);

/** "could accept *that*", read as one echo: the pronoun in it. */
export const pronounOfEcho = ({ content, cue }: Candidate): Token | undefined =>
  content.slot === 'echo' ? cue.find(({ text, upos }) => POINTING.test(text) && upos !== 'SCONJ') : undefined;

/** What a demand's anaphoric words stand for, the likeliest first; null if nothing before them can be it. */
export function antecedentOf(
  candidate: Candidate,
  memory: DemandMemory,
  search: NounSearch,
  back: number,
): Antecedent | null {
  const { sentence, content, at } = candidate;
  const { head } = content;
  if (back > 0) return memory.before(sentence, head, back);
  // "the first" of two
  if (/^(?:former|first)$/i.test(head.text)) return memory.before(sentence, head, 1);
  const apposed = thingApposed(search, sentence, head);
  if (apposed) return apposed;
  if (head.upos === 'PRON') {
    const topic = topicOfSpeech(search, sentence, head);
    if (topic) return topic;
  }
  const thing = /^(it|them)$/i.test(head.text);
  if (thing && (AGREEMENT_VERBS.has(at.lemma.toLowerCase()) || AGREEMENT_VERBS.has(content.slot))) {
    const signed = nounBefore(search, sentence, head, (noun) => AGREEMENT_NOUNS.has(noun.lemma.toLowerCase()));
    if (signed) return signed;
  }
  // "Its leader *recommends rejection*": of what can be voted on, whoever has a view of it
  if (content.slot === 'echo' && at.lemma.toLowerCase() === 'recommend') {
    const voted = nounBefore(search, sentence, head, (noun) => AGREEMENT_NOUNS.has(noun.lemma.toLowerCase()));
    if (voted) return voted;
  }
  const shell = head.upos === 'NOUN' && content.slot !== 'unnamed';
  if (shell && AGREEMENT_NOUNS.has(head.lemma.toLowerCase())) {
    const fuller = fullerMention(search, sentence, head);
    if (fuller) return fuller;
  }
  if (shell && TELLING_HEADS.has(head.lemma.toLowerCase())) {
    const named = memory.before(sentence, head);
    const same = named?.tokens.some(
      ({ lemma }) => lemma.slice(0, 4).toLowerCase() === head.lemma.slice(0, 4).toLowerCase(),
    );
    return same ? named : fullerMention(search, sentence, head);
  }
  // "the tram line … supports the line": what is named in full, and no stance that somebody takes
  if (shell && AMBIGUOUS_HEADS.has(head.lemma.toLowerCase())) {
    const fuller = fullerMention(search, sentence, head);
    if (fuller) return fuller;
  }
  const owner = OWNING.test(head.text) ? nounBefore(search, sentence, head) : null;
  if (owner) return owner;
  const last = memory.before(sentence, head);
  const pronoun = POINTING.test(head.text) ? head : pronounOfEcho(candidate);
  // since then the text has gone on to other things
  if (last && pronoun && sentence.index - last.place.index > 1) {
    const nearer = nounBefore(search, sentence, pronoun, ({ lemma }) => !NAMELESS.has(lemma.toLowerCase()), 1);
    if (nearer) return nearer;
  }
  if (last) return last;
  if (shell) return fullerMention(search, sentence, head);
  return pronoun ? nounBefore(search, sentence, pronoun) : null;
}

/**
 * The full mention behind a bare "the truce" or "this embargo", which names a demand but not which one. Only nouns of a family take
 * each other up so; null where the phrase says itself which one it is.
 */
export function fullerReading({ sentence, content, at }: Candidate, search: NounSearch): Antecedent | null {
  const { head } = content;
  const lemma = head.lemma.toLowerCase();
  const definite = sentence.children(head, 'det').some((one) => /^(the|this|that|these|those|such)$/i.test(one.text));
  if (content.kind !== 'nominal' || !definite || isModified(sentence, head, at)) return null;
  return COREFERENT_NOUNS.some((family) => family.has(lemma)) ? fullerMention(search, sentence, head) : null;
}

/** "the deal that the union agreed [to accept]": the object that a clause has left to the noun around it; null if there is none. */
export function objectLeftOut(
  { sentence, content }: Candidate,
  tokens: readonly Token[],
  search: NounSearch,
): Antecedent | null {
  const noun = nounOfGap(sentence, content, tokens);
  const apposed = noun?.map((token) => thingApposed(search, sentence, token)).find((found) => found !== null);
  return apposed ?? (noun && { sentence, tokens: noun, text: wordsOf(search.document.text, noun) });
}

/** What the pronoun in a clause of no other nouns stands for: "wants [them ratified]", "will not [finalise it]"; null if it has none. */
export function thingWithin(
  { sentence, content }: Candidate,
  tokens: readonly Token[],
  search: NounSearch,
): Antecedent | null {
  if (content.kind !== 'clause') return null;
  // "wants *it* passed before the recess": the words tell what is to be done with it, and when
  const opening = content.slot === 'obj-done' && /^(?:it|them)$/i.test(tokens[0]?.text ?? '');
  if (!opening && tokens.some((token) => token.upos === 'NOUN' || token.upos === 'PROPN')) return null;
  const pronoun = opening
    ? tokens[0]
    : tokens.find(
        (token) =>
          (/^(it|them|they)$/i.test(token.text) ||
            // "this Oslo refuses to discuss"
            (/^(this|that|these|those)$/i.test(token.text) && token.index < content.head.index)) &&
          sentence.governor(token) === content.head &&
          ['obj', 'nsubj:pass'].some((relation) => isRelation(token.rel, relation)),
      );
  // "The alliance is split over a bill": not whoever acts
  const isThing = opening ? ({ lemma }: Token): boolean => !ORGANISATION_NOUNS.has(lemma.toLowerCase()) : undefined;
  return pronoun ? nounBefore(search, sentence, pronoun, isThing) : null;
}
