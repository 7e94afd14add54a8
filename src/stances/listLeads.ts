import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import type { PartyTable } from '../parties/partyFinder.ts';
import { possessorOf } from './arguments.ts';
import type { HolderReference } from './candidate.ts';
import { cases, isNegated, isVerbal } from './clause.ts';
import { contentsOf } from './contents.ts';
import { holdersOf } from './holders.ts';
import { ANNOUNCING, COUNTED_NOUNS, LISTING_VERBS, OWNED_LISTS, SPOKEN_NOUNS } from './lexicon/listLeads.ts';
import type { Occurrence } from './occurrences.ts';
import { partiesAt } from './references.ts';
import type { StanceType } from './stance.ts';
import { isUnreal } from './veridicality.ts';

/** Words before a colon that say whose list follows and what the party wants of its items. */
export interface ListLead {
  holders: readonly HolderReference[];
  stance: StanceType;
  cue: Token[];
  /** The word that a rule would otherwise read by itself. */
  head: Token;
  /** Only refusals and acts among the items are demands. */
  spoken: boolean;
}

/** How far before the colon the word that introduces the list may end. */
const REACH = 2;

/**
 * The lead-in that ends at a colon: "The charter calls for:", "wants three things:", "Its conditions:", "Its conditions are clear:",
 * "What Oslo wants is plain:". Null if the words before it introduce no list of demands.
 */
export function listLeadBefore(
  sentence: Sentence,
  parties: PartyTable,
  occurrences: readonly Occurrence[],
  colon: number,
): ListLead | null {
  for (const occurrence of occurrences) {
    const { predicate, head, tokens } = occurrence;
    const last = Math.max(...tokens.map(({ index }) => index));
    if (last >= colon || predicate.stance === 'noncommittal' || predicate.stance === 'conditional') continue;
    if (isUnreal(sentence, head) || isNegated(sentence, head)) continue;
    const introduces =
      predicate.pos === 'verb'
        ? endsAt(sentence, occurrence, last, colon) || countsBefore(sentence, occurrence, colon)
        : predicate.pos === 'noun' && OWNED_LISTS.has(head.lemma.toLowerCase()) && isAnnounced(sentence, head, colon);
    if (!introduces && !isWhatClause(sentence, occurrence, colon)) continue;
    const holders = holdersOf(sentence, parties, occurrence);
    if (holders.length) return { holders, stance: predicate.stance, cue: [...tokens], head, spoken: isSpoken(head) };
  }
  return ownedList(sentence, parties, colon);
}

/** "The charter calls for:", "demands the following:": nothing but the entry's preposition stands before the colon. */
function endsAt(sentence: Sentence, { predicate, head }: Occurrence, last: number, colon: number): boolean {
  const between = sentence.tokens.slice(last + 1, colon).filter(({ upos }) => upos !== 'PUNCT');
  if (!isVerbal(head)) return false;
  if (between.length === 0) return predicate.slots.includes('obj') || predicate.slots.includes('that');
  return (
    between.length <= REACH + 1 &&
    between.every(
      (token) =>
        predicate.slots.includes(token.lemma.toLowerCase()) || /^(?:the|following|these|inter|alia)$/i.test(token.text),
    )
  );
}

/** "wants three things:", "is asking for two changes in the text:". */
function countsBefore(sentence: Sentence, occurrence: Occurrence, colon: number): boolean {
  return contentsOf(sentence, occurrence).some(
    ({ head }) =>
      head.index < colon &&
      head.index > occurrence.head.index &&
      COUNTED_NOUNS.has(head.lemma.toLowerCase()) &&
      (head.index === colon - 1 ||
        sentence.child(head, 'nummod') !== undefined ||
        sentence.tokens
          .slice(occurrence.head.index + 1, head.index)
          .some(({ text }) => /^(?:these|several|some|various|the|following|a)$/i.test(text))) &&
      colon - head.index <= REACH * 3,
  );
}

/** The noun phrase ends at the colon, or a copula only says that the list comes: "Its conditions: …", "Its conditions are clear: …". */
function isAnnounced(sentence: Sentence, noun: Token, colon: number): boolean {
  const outside = sentence.tokens
    .slice(noun.index + 1, colon)
    .filter((token) => token.upos !== 'PUNCT' && !isWithin(sentence, noun, token));
  if (outside.length === 0) return true;
  const governor = sentence.governor(noun);
  if (!governor || governor.index >= colon || !isRelation(noun.rel, 'nsubj')) return false;
  return (
    ANNOUNCING.has(governor.lemma.toLowerCase()) ||
    // "is unchanged", which the tagger takes for the form of a verb
    ANNOUNCING.has(governor.text.toLowerCase()) ||
    (governor.lemma === 'be' && outside.every(({ lemma }) => /^(?:be|these|the|following|as|follow)$/i.test(lemma)))
  );
}

function isWithin(sentence: Sentence, noun: Token, token: Token): boolean {
  return (
    sentence.ancestors(token).includes(noun) &&
    !sentence
      .ancestors(token)
      .some((above) => isVerbal(above) && above.index > noun.index && !isPurposeOf(sentence, noun, above))
  );
}

/** "one condition *for joining the coalition*:": what the noun is for belongs to it. */
const isPurposeOf = (sentence: Sentence, noun: Token, verb: Token): boolean =>
  sentence.governor(verb) === noun && verb.xpos === 'VBG' && /^(?:for|of|to)$/.test(cases(sentence, verb)[0] ?? '');

/** "What Oslo wants is plain: …", "What it does want went further: …". */
function isWhatClause(sentence: Sentence, { head, predicate }: Occurrence, colon: number): boolean {
  const predicative = isVerbal(head) || sentence.child(head, 'cop') !== undefined;
  if (predicate.pos === 'noun' || !predicative || head.index >= colon) return false;
  const what = sentence.tokens
    .slice(0, head.index)
    .find(
      (token) => /^what$/i.test(token.text) && (token.index === 0 || sentence.tokens[token.index - 1].upos !== 'ADP'),
    );
  if (!what || what.index > 1) return false;
  return contentsOf(sentence, { head, predicate, tokens: [head] }).every(
    ({ head: content }) => content === what || content.index > colon || ANNOUNCING.has(content.lemma.toLowerCase()),
  );
}

/** "The union's list:", "The rebels' price:", "Their message to the company was simple:": a summing noun with its owner. */
function ownedList(sentence: Sentence, parties: PartyTable, colon: number): ListLead | null {
  for (const noun of sentence.tokens.slice(0, colon)) {
    const lemma = noun.lemma.toLowerCase();
    const stance =
      OWNED_LISTS.get(`${sentence.tokens[noun.index - 1]?.text.toLowerCase()} ${lemma}`) ?? OWNED_LISTS.get(lemma);
    if (!stance || noun.upos !== 'NOUN' || isBareList(sentence, noun) || !isAnnounced(sentence, noun, colon)) continue;
    const owner = possessorOf(sentence, noun) ?? sourceOf(sentence, noun) ?? teller(sentence, noun);
    const holders = owner ? partiesAt(sentence, parties, owner) : modifierOf(sentence, parties, noun);
    if (holders.length) return { holders, stance, cue: [noun], head: noun, spoken: isSpoken(noun) };
  }
  return null;
}

/** "*Oslo* named two red lines:", "*the FMT* restated the claim:": who lists them. */
function teller(sentence: Sentence, noun: Token): Token | undefined {
  const verb = isRelation(noun.rel, 'obj') || isRelation(noun.rel, 'obl') ? sentence.governor(noun) : undefined;
  return verb && LISTING_VERBS.has(verb.lemma.toLowerCase()) ? sentence.child(verb, 'nsubj') : undefined;
}

/** A lead-in with the place where its items begin. */
export interface CopularLead extends ListLead {
  first: number;
}

/**
 * "Its four points are a truce, …", "Among its demands are …", "On the table from the Dutch side are …": a copula or "include" between
 * the noun that sums up and its items.
 */
export function copularLead(sentence: Sentence, parties: PartyTable): CopularLead | null {
  for (const noun of sentence.tokens) {
    const stance = OWNED_LISTS.get(noun.lemma.toLowerCase());
    const offered = noun.lemma === 'table' && /^on$/i.test(sentence.tokens[0].text);
    const put = putBy(sentence, noun);
    const described = put ? sentence.span(put)[1] : noun.index;
    const verb = sentence.tokens.find(
      ({ index, lemma, upos }) =>
        index > described && (upos === 'VERB' || upos === 'AUX') && /^(?:be|include|comprise|remain)$/.test(lemma),
    );
    if (
      (!stance && !offered) ||
      isBareList(sentence, noun) ||
      !verb ||
      (noun.xpos !== 'NNS' && verb.lemma === 'be' && !offered)
    )
      continue;
    const between = sentence.tokens.slice(described + 1, verb.index);
    if (between.some((token) => token.upos === 'PUNCT' || isVerbal(token))) continue;
    if (isNegated(sentence, verb) || sentence.tokens[verb.index + 1]?.text === 'not') continue;
    const governor = sentence.governor(noun);
    if (isVerbal(verb) && verb.lemma !== 'be' && governor !== verb && noun.rel !== 'nsubj') continue;
    const owner = put ? sentence.child(put, 'nsubj') : (possessorOf(sentence, noun) ?? sourceOf(sentence, noun));
    const holders = owner ? partiesAt(sentence, parties, owner) : modifierOf(sentence, parties, noun);
    if (holders.length)
      return {
        holders,
        stance: stance ?? 'demands',
        cue: [noun, verb],
        head: noun,
        spoken: isSpoken(noun),
        first: verb.index + 1,
      };
  }
  return null;
}

/** "the demands | that the union put to the firm | are": the clause that tells whose they are. */
const putBy = (sentence: Sentence, noun: Token): Token | undefined =>
  sentence
    .children(noun, 'acl')
    .find((clause) => PUTTING.test(clause.lemma) && sentence.child(clause, 'nsubj')?.xpos.startsWith('NN'));

const PUTTING = /^(?:put|make|present|table|submit|set|raise|lay|have|send|draw|formulate|bring)$/;

/** "the demands of the union", "the points from the Dutch side". */
export function sourceOf(sentence: Sentence, noun: Token): Token | undefined {
  return sentence.children(noun, 'nmod').find((child) => /^(?:of|from|by)$/.test(cases(sentence, child)[0] ?? ''));
}

const isSpoken = (noun: Token): boolean => SPOKEN_NOUNS.has(noun.lemma.toLowerCase());

/** "list" alone may be one of candidates or of guests. */
function isBareList(sentence: Sentence, noun: Token): boolean {
  if (noun.lemma.toLowerCase() !== 'list') return false;
  const wished = sentence
    .children(noun, 'compound', 'amod')
    .some(({ lemma }) => /^(?:wish|shopping|want)$/i.test(lemma));
  const ofDemands = sentence.children(noun, 'nmod').some(({ lemma }) => OWNED_LISTS.has(lemma.toLowerCase()));
  return !wished && !ofDemands;
}

/** "The Dutch demands:". */
export function modifierOf(sentence: Sentence, parties: PartyTable, noun: Token): HolderReference[] {
  return sentence.children(noun, 'amod', 'compound').flatMap((token) => {
    const mention = parties.at(sentence, token) ?? parties.nationAt(sentence, token);
    return (mention?.holders ?? []).map((holder) => ({ holder, mention: mention!, token }));
  });
}
