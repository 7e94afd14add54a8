import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import type { PartyMention, PartyTable } from '../parties/partyFinder.ts';
import { holdersOfPassive } from './agentless.ts';
import { actorOf, dereference, leftNouns, lightSubject, possessorOf, subjectOf, textSaying } from './arguments.ts';
import type { HolderReference } from './candidate.ts';
import { cases, isNominal, isPassive } from './clause.ts';
import { AGREEMENT_NOUNS } from './lexicon/coreferentNouns.ts';
import { CONSENTS } from './lexicon/terms.ts';
import { linkedBy } from './linkingVerbs.ts';
import type { Occurrence } from './occurrences.ts';
import { partiesAt } from './references.ts';
import { speakersOf } from './speech.ts';
import { isSupportVerb } from './supportVerbs.ts';

/** Who holds the stance that an occurrence expresses, by the holder slot of its entry. */
export function holdersOf(sentence: Sentence, parties: PartyTable, occurrence: Occurrence): HolderReference[] {
  const { predicate, head, tokens } = occurrence;
  if (predicate.holder === 'speaker' || (predicate.holder === 'subj' && predicate.slots[0] === 'subj'))
    return speakersOf(sentence, parties, head);
  if (predicate.holder !== 'subj' && predicate.holder !== 'poss') {
    const wanted = ['to', 'for'].includes(predicate.holder) ? ['to', 'for'] : [predicate.holder];
    const linking = linkedBy(sentence, head);
    const below = [head, ...tokens.filter((token) => token !== head), ...(linking ? [linking] : [])];
    const oblique = below
      .flatMap((at) => sentence.children(at, 'obl', 'nmod'))
      .find((child) => wanted.includes(cases(sentence, child)[0] ?? '') && !tokens.includes(child));
    const named = oblique ? partiesAt(sentence, parties, dereference(sentence, oblique)) : [];
    if (named.length) return named;
    const capital = below
      .flatMap((at) => sentence.children(at, 'obl', 'nmod'))
      .find((child) => isSeat(sentence, parties, child));
    if (capital && wanted.includes('to')) return partiesAt(sentence, parties, capital);
    // "the last thing Oslo wants", "a price Lima will not pay"
    const clause = isNominal(head) ? sentence.child(head, 'acl:relcl') : undefined;
    const subject = clause && sentence.child(clause, 'nsubj');
    const wanting = subject && clause.lemma === 'want' ? partiesAt(sentence, parties, subject) : [];
    if (wanting.length) return wanting;
    return speakersOf(sentence, parties, head);
  }
  if (predicate.pos === 'idiom' && isExistential(sentence, head)) {
    const around = [head, ...(isNominal(head) && sentence.governor(head) ? [sentence.governor(head)!] : [])];
    const named = around
      .flatMap((at) => sentence.children(at, 'obl', 'nmod'))
      .filter((child) => /^(?:for|in|among|within|on|from)$/.test(cases(sentence, child)[0] ?? ''))
      .map((child) => partiesAt(sentence, parties, child))
      .find((found) => found.length > 0);
    return named ?? speakersOf(sentence, parties, head);
  }
  if (predicate.pos === 'noun' && !possessorOf(sentence, head)) {
    const nation = demonymModifier(sentence, parties, head);
    // "needs American support for its bid": what one is still to get, the other has not given
    if (nation) return isStillSought(sentence, head) ? [] : nation;
  }
  const token =
    predicate.pos === 'noun' || predicate.holder === 'poss'
      ? nounHolder(sentence, head)
      : clauseHolder(sentence, occurrence);
  if (predicate.pos === 'idiom' && predicate.holder === 'poss') {
    const owner = tokens.map((each) => possessorOf(sentence, each)).find((each) => each && !tokens.includes(each));
    const found = owner ? partiesAt(sentence, parties, owner) : [];
    if (found.length) return found;
  }
  if (token && !tokens.includes(token)) {
    const found = partiesAt(sentence, parties, token);
    if (found.length) return found;
    if (predicate.pos === 'noun') {
      const modifier = demonymModifier(sentence, parties, head);
      if (modifier) return modifier;
      // "A lower toll is the demand of Lima"
      const owner = predicate.slots.includes('be') ? ofPossessor(sentence, head) : null;
      const owners = owner && sentence.child(head, 'cop') ? partiesAt(sentence, parties, owner) : [];
      if (owners.length) return owners;
      const voters = ownersOfConsent(sentence, parties, occurrence);
      if (voters.length) return voters;
    }
    // "said the treaty *needs* a safeguard": who says what a text lacks asks for it
    if (predicate.id === 'verb:need' && AGREEMENT_NOUNS.has(token.lemma.toLowerCase()))
      return speakersOf(sentence, parties, head);
    if (token.lemma.toLowerCase() === 'it' || token.upos !== 'PRON') return [];
  }
  if (predicate.pos === 'noun') return demonymModifier(sentence, parties, head) ?? [];
  if (token) return [];
  if (isPassive(sentence, head)) return holdersOfPassive(sentence, parties, head);
  // nobody is known to have put it out: not whoever stands nearest
  if (textSaying(sentence, head)) return [];
  for (const noun of leftNouns(sentence, head)) {
    const found = partiesAt(sentence, parties, noun);
    if (found.length) return found;
  }
  return [];
}

/** "welcome in Oslo", "unacceptable in Lima": the seat of a government, not a place where things are so. */
const isSeat = (sentence: Sentence, parties: PartyTable, word: Token): boolean =>
  cases(sentence, word)[0] === 'in' && parties.at(sentence, word)?.form === 'metonym';

/** "There is no role for the army": nobody is named as having it; whoever says so holds it. */
function isExistential(sentence: Sentence, head: Token): boolean {
  const governor = sentence.governor(head);
  return [head, ...(governor ? [governor] : [])].some((at) =>
    sentence.children(at, 'expl').some(({ lemma }) => lemma.toLowerCase() === 'there'),
  );
}

function nounHolder(sentence: Sentence, noun: Token): Token | null {
  const listed = listedBehind(sentence, noun);
  if (listed) return listed;
  const copular = sentence.child(noun, 'cop') ? sentence.child(noun, 'nsubj') : undefined;
  return (
    possessorOf(sentence, noun) ??
    (copular && dereference(sentence, copular)) ??
    identified(sentence, noun) ??
    origin(sentence, noun) ??
    raiser(sentence, noun) ??
    forWhom(sentence, noun) ??
    lightSubject(sentence, noun) ??
    ofPossessor(sentence, noun)
  );
}

/** "Opponents of the levy include Oslo and Lima", "critics such as Oslo": those who are listed as being it. */
function listedBehind(sentence: Sentence, noun: Token): Token | null {
  if (noun.xpos !== 'NNS' || sentence.child(noun, 'nmod:poss')) return null;
  const verb = sentence.governor(noun);
  if (verb?.lemma === 'include' && isRelation(noun.rel, 'nsubj')) return sentence.child(verb, 'obj') ?? null;
  return (
    sentence
      .children(noun, 'nmod')
      .find((child) => /^(?:such|like|including|include)$/.test(cases(sentence, child)[0] ?? '')) ?? null
  );
}

/** "The staunchest opponent of the levy is Oslo". */
function identified(sentence: Sentence, noun: Token): Token | null {
  const name = isRelation(noun.rel, 'nsubj') ? sentence.governor(noun) : undefined;
  return name?.upos === 'PROPN' && sentence.child(name, 'cop') ? name : null;
}

/** "From Oslo comes the call to …", "the call came from Oslo". */
function origin(sentence: Sentence, noun: Token): Token | null {
  const verb = sentence.governor(noun);
  if (verb?.lemma !== 'come') return null;
  return sentence.children(verb, 'obl').find((child) => cases(sentence, child)[0] === 'from') ?? null;
}

/** "*For Lima* the priority is an end to the toll": the party in front, of a noun that the copula spells out. */
function forWhom(sentence: Sentence, noun: Token): Token | null {
  const said = isRelation(noun.rel, 'nsubj') ? sentence.governor(noun) : undefined;
  if (!said || !sentence.child(said, 'cop')) return null;
  return (
    sentence
      .children(said, 'obl', 'nmod')
      .find((child) => child.index < noun.index && /^(?:for|to)$/.test(cases(sentence, child)[0] ?? '')) ?? null
  );
}

/** "Objections to the levy were raised by Oslo". */
function raiser(sentence: Sentence, noun: Token): Token | null {
  const verb = sentence.governor(noun);
  return verb && isRelation(noun.rel, 'nsubj:pass') && isSupportVerb(verb) ? actorOf(sentence, verb) : null;
}

/** "The price of | Oslo's vote | is a seat": whose consent it is. */
function ownersOfConsent(sentence: Sentence, parties: PartyTable, { head, predicate }: Occurrence): HolderReference[] {
  const consent = predicate.slots.includes('be') ? ofPossessor(sentence, head) : null;
  const owner = consent && CONSENTS.has(consent.lemma.toLowerCase()) ? possessorOf(sentence, consent) : null;
  return owner ? partiesAt(sentence, parties, dereference(sentence, owner)) : [];
}

/** "the demand of the union": `of` names the holder unless it names the demand. */
function ofPossessor(sentence: Sentence, noun: Token): Token | null {
  return sentence.children(noun, 'nmod').find((child) => cases(sentence, child)[0] === 'of') ?? null;
}

function clauseHolder(sentence: Sentence, { head, predicate, tokens }: Occurrence): Token | null {
  if (predicate.pos === 'verb') return actorOf(sentence, head);
  // "Oslo is against | Lima leaving": the first of two subjects, for the second is that of the act
  if (!tokens.includes(head) && head.xpos === 'VBG') {
    const first = sentence.tokens
      .slice(0, tokens[0].index)
      .findLast((word) => isRelation(word.rel, 'nsubj') && sentence.ancestors(word).includes(head));
    if (first) return dereference(sentence, first);
  }
  const subject =
    head.upos === 'VERB' ? (actorOf(sentence, head) ?? subjectOf(sentence, head)) : subjectOf(sentence, head);
  if (subject && !tokens.includes(subject)) return subject;
  return isNominal(head) ? lightSubject(sentence, head) : null;
}

const SEEKING = new Set([
  'need',
  'want',
  'seek',
  'ask',
  'require',
  'hope',
  'await',
  'lack',
  'lose',
  'expect',
  'request',
]);

function isStillSought(sentence: Sentence, noun: Token): boolean {
  const verb = sentence.governor(noun);
  return verb !== undefined && SEEKING.has(verb.lemma.toLowerCase()) && !noun.rel.startsWith('nsubj');
}

/** "the Russian demand", "a Colombian proposal", "the US-backed plan". */
function demonymModifier(sentence: Sentence, parties: PartyTable, noun: Token): HolderReference[] | null {
  for (const child of sentence.children(noun, 'amod', 'compound', 'nmod:desc')) {
    const mention: PartyMention | null = parties.at(sentence, child) ?? parties.nationAt(sentence, child);
    if (mention) return mention.holders.map((holder) => ({ holder, mention, token: child }));
  }
  return null;
}
