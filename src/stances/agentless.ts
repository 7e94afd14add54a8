import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import type { PartyTable } from '../parties/partyFinder.ts';
import type { HolderReference } from './candidate.ts';
import { cases, hasMark } from './clause.ts';
import { ASKING_NOUNS } from './lexicon/requests.ts';
import { partiesAt } from './references.ts';
import { speakersOf } from './speech.ts';

/** Verbs, as lemmas, for what is done in a place by those who meet there, wherever they come from. */
const MEETING: ReadonlySet<string> = new Set(
  'agree sign hold reach discuss negotiate invite ask send find make'.split(' '),
);

/**
 * Who holds what a passive without "by" says: those it is agreed between, the capital it is rejected in, else whoever says so, unless
 * the passive tells what somebody did ("he said the offer was rejected").
 */
export function holdersOfPassive(sentence: Sentence, parties: PartyTable, verb: Token): HolderReference[] {
  for (const oblique of sentence.children(verb, 'obl', 'nmod')) {
    const preposition = cases(sentence, oblique)[0] ?? '';
    const place = /^(in|within)$/.test(preposition) && !MEETING.has(verb.lemma);
    if (!sentence.child(verb, 'aux:pass') || (!place && !/^(between|among)$/.test(preposition))) continue;
    const named = partiesAt(sentence, parties, oblique);
    if (named.length) return named;
  }
  const asked = askedParty(sentence, verb);
  const answering = asked ? partiesAt(sentence, parties, asked) : [];
  if (answering.length) return answering;
  return isOpen(sentence, verb) ? speakersOf(sentence, parties, verb) : [];
}

/**
 * "Oslo's request that *Lima* lift the toll was turned down", "its appeal to *Lima* was rebuffed": of whom it is asked, who answers it, unless a
 * place tells where others did.
 */
function askedParty(sentence: Sentence, verb: Token): Token | undefined {
  const request = sentence.child(verb, 'nsubj:pass');
  if (!request || !ASKING_NOUNS.has(request.lemma.toLowerCase()) || isRelation(verb.rel, 'acl')) return undefined;
  if (
    sentence
      .children(verb, 'obl')
      .some((place) => /^(?:in|at|before)$/.test(cases(sentence, place)[0] ?? '') && place.upos === 'PROPN')
  )
    return undefined;
  const act = sentence
    .children(request, 'acl')
    .find((one) => hasMark(sentence, one, 'that') || hasMark(sentence, one, 'for'));
  const actor = act && sentence.child(act, 'nsubj');
  return (
    actor ?? sentence.children(request, 'nmod').find((hearer) => /^(?:to|on)$/.test(cases(sentence, hearer)[0] ?? ''))
  );
}

/** In the present or with a modal: no deed that lies behind the speaker. What must be done is a demand of the modal's own. */
function isOpen(sentence: Sentence, verb: Token): boolean {
  const auxiliaries = sentence.children(verb, 'aux', 'aux:pass');
  if (auxiliaries.some(({ lemma }) => /^(must|should|ought|shall)$/.test(lemma))) return false;
  if (sentence.children(verb, 'nsubj:pass', 'expl', 'nsubj').some(({ lemma }) => lemma.toLowerCase() === 'it'))
    return false;
  if (auxiliaries.some(({ lemma }) => lemma === 'have') || isTimed(sentence, verb)) return false;
  return auxiliaries.some(({ xpos }) => /^(MD|VBP|VBZ)$/.test(xpos)) || isGoingOn(sentence, verb, auxiliaries);
}

/** "said that the offer *was being studied*": in the words of the speaker, the present. */
const isGoingOn = (sentence: Sentence, verb: Token, auxiliaries: readonly Token[]): boolean =>
  isRelation(verb.rel, 'ccomp') &&
  sentence.child(verb, 'aux:pass')?.xpos === 'VBG' &&
  auxiliaries.some(({ xpos }) => xpos === 'VBD');

/** "the toll will go *when the treaty is signed*": by then others have signed it, whatever the speaker thinks of it. */
const isTimed = (sentence: Sentence, verb: Token): boolean =>
  isRelation(verb.rel, 'advcl') &&
  sentence.children(verb, 'mark', 'advmod').some(({ text }) => /^(?:when|after|before|once|until|till)$/i.test(text));
