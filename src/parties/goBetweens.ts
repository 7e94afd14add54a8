import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import type { Entity } from './entity.ts';
import type { Mention, Reading } from './reading.ts';
import { CONVENING_VERBS, GO_BETWEENS, TALKS } from './vocabulary/goBetweens.ts';

const known = new WeakMap<Reading, ReadonlySet<Entity>>();

/**
 * Is it said to host or mediate the talks, without being one of the two whom the document names most, and often? Then it is neither "both sides" nor the
 * state of "the government".
 */
export function isGoBetween(reading: Reading, entity: Entity): boolean {
  const found = known.get(reading) ?? find(reading);
  known.set(reading, found);
  return found.has(entity) || found.has(entity.party);
}

function find(reading: Reading): ReadonlySet<Entity> {
  const found = new Set<Entity>();
  const counts = new Map<Entity, number>();
  for (const sentence of reading.document.sentences) {
    for (const mention of reading.mentions[sentence.index]) {
      for (const { party } of mention.entities) counts.set(party, (counts.get(party) ?? 0) + 1);
      const [entity, other] = mention.entities;
      if (entity && !other && /^(?:name|acronym|metonym)$/.test(mention.form) && convenes(sentence, mention))
        found.add(entity);
    }
    for (const [at, state] of reading.nationalities[sentence.index]) {
      counts.set(state, (counts.get(state) ?? 0) + 1);
      if (isJoinedToConvening(sentence, at) || isPluralConvener(sentence.tokens[at + 1])) found.add(state);
    }
  }
  const most = [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2)
    .filter(([, times]) => times >= OFTEN);
  return new Set([...found].filter((entity) => !most.some(([party]) => party === entity.party)));
}

/** From how often on a party that the text names more than nearly all others is one of the sides, though it may have hosted them. */
const OFTEN = 5;

/** "Egypt, the host,", "Malaysia brokered the talks", "Ana Lund, who chaired the meeting", "talks mediated by Oman". */
function convenes(sentence: Sentence, { head, first, last }: Mention): boolean {
  const token = sentence.tokens[head];
  const governor = sentence.governor(token);
  if (isJoinedToConvening(sentence, last)) return true;
  const beside = [...sentence.children(token, 'appos'), ...(token.rel === 'appos' && governor ? [governor] : [])];
  if (beside.some(isConvener) || isConvener(sentence.tokens[first - 1]) || isInRow(sentence, first)) return true;
  // "Kenya's mediator"
  if (token.rel === 'nmod:poss' && (isConvener(governor) || isPluralConvener(governor))) return true;
  if (isRelation(token.rel, 'nsubj') && governor && isConvening(sentence, governor)) return true;
  if (/^obl/.test(token.rel) && governor && CONVENING_VERBS.has(governor.lemma) && governor.xpos === 'VBN') {
    const convened = isRelation(governor.rel, 'acl')
      ? sentence.governor(governor)
      : sentence.child(governor, 'nsubj:pass');
    return sentence.child(token, 'case')?.lemma === 'by' && TALKS.has(convened?.lemma ?? '');
  }
  return sentence.children(token, 'acl:relcl').some((clause) => isConvening(sentence, clause));
}

const isConvener = (token: Token | undefined): boolean =>
  token?.upos === 'NOUN' && GO_BETWEENS.has(token.lemma.toLowerCase()) && !/S$/.test(token.xpos);

/** "the mediators, Kenya and | the African Union": only names and links stand between the noun and this one. */
function isInRow({ tokens }: Sentence, first: number): boolean {
  let at = first - 1;
  while (tokens[at]?.upos === 'PROPN' || /^(?:,|and|the)$/.test(tokens[at]?.text ?? '')) at -= 1;
  const noun = tokens[at];
  return noun?.xpos === 'NNS' && GO_BETWEENS.has(noun.lemma.toLowerCase()) && tokens[at + 1].text === ',';
}

const isPluralConvener = (token: Token | undefined): boolean =>
  token?.upos === 'NOUN' && /^(?:mediator|facilitator|intermediary|mediation)$/.test(token.lemma.toLowerCase());

/** "hosts the talks", "spent months arranging the meeting", "talks that it spent months arranging". */
function isConvening(sentence: Sentence, verb: Token): boolean {
  if (verb.upos !== 'VERB' || sentence.child(verb, 'aux:pass')) return false;
  if (CONVENING_VERBS.has(verb.lemma.toLowerCase())) {
    const object = sentence.child(verb, 'obj');
    const gap = isRelation(verb.rel, 'acl:relcl') ? sentence.governor(verb) : undefined;
    return object
      ? TALKS.has(object.lemma.toLowerCase()) || /^(?:which|that|it|them)$/i.test(object.text)
      : verb.lemma === 'mediate' || (gap !== undefined && TALKS.has(gap.lemma.toLowerCase()));
  }
  if (verb.lemma !== 'spend') return false;
  const within = sentence.children(verb, 'xcomp', 'advcl').find(({ lemma }) => CONVENING_VERBS.has(lemma));
  const gap = isRelation(verb.rel, 'acl:relcl') ? sentence.governor(verb) : undefined;
  return within !== undefined && (isConvening(sentence, within) || (gap !== undefined && TALKS.has(gap.lemma)));
}

/** "UN-sponsored talks", "the Omani-mediated truce". */
const isJoinedToConvening = ({ tokens }: Sentence, at: number): boolean =>
  /^[-‐‑–]$/.test(tokens[at + 1]?.text ?? '') &&
  /^(?:mediated|brokered|sponsored|hosted|facilitated|convened|chaired)$/.test(tokens[at + 2]?.text ?? '');
