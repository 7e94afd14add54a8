import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { dereference, modifiedNoun, subjectOf } from './arguments.ts';
import { askedContent } from './askedSlots.ts';
import { cases, hasMark, isNominal, isPassive, isVerbal } from './clause.ts';
import {
  addressedInfinitive,
  finiteClause,
  gerund,
  indirectQuestion,
  infinitive,
  objectWithParticiple,
} from './clauseSlots.ts';
import { opensCondition } from './conditions.ts';
import { type Content, clause, nominal } from './content.ts';
import { followingContent } from './followingSlots.ts';
import { itemOf } from './listItems.ts';
import { directObject, oblique, predicateNominal, subjectContent, verbSubject } from './nominalSlots.ts';
import type { Occurrence } from './occurrences.ts';

/** "are not keen", "remained opposed": what it is about was said before. */
const ELLIPTICAL = new Set(['on', 'to', 'of', 'for', 'about', 'against', 'with']);

/** Verbs that by themselves answer what was said before. */
const BARE_ANSWERS = new Set([
  'object',
  'oppose',
  'disagree',
  'demur',
  'refuse',
  'balk',
  'protest',
  'consent',
  'concur',
]);

/** "appears open to closing it": verbs under which trees hang the adjective's complement. */
const RAISING = new Set(['appear', 'seem', 'remain', 'look', 'sound', 'stay', 'feel', 'be', 'become', 'come', 'stand']);

/** Slots that a "what" may fill. */
const TAKES_WHAT = new Set(['obj', 'that', 'to', 'ing', 'obj-to', 'obj-done', 'for', 'on', 'after']);

/** Classes whose clause is a fact that is judged ("welcomes that the talks resumed"). */
const FACTIVE_CLASSES = new Set(['approving', 'disapproving']);

/** Fills the slots of a predicate in their order; the first that yields something decides. Conjuncts are distributed. */
export function contentsOf(sentence: Sentence, occurrence: Occurrence): Content[] {
  const { head, tokens } = occurrence;
  const inside = objectInside(sentence, occurrence);
  if (inside) return [inside];
  const governed = sentence.governor(tokens[0]);
  if (!tokens.includes(head) && governed && governed !== head) return [nominal(governed, tokens[0].lemma)];
  if (!tokens.includes(head))
    return distribute(
      sentence,
      isVerbal(head) ? clause(sentence, head, tokens[0].lemma) : nominal(head, tokens[0].lemma),
    );
  for (const slot of occurrence.predicate.slots) {
    const found = anchorsOf(sentence, occurrence)
      .map((anchor) =>
        fill(sentence, { ...occurrence, head: anchor }, slot).filter(({ head }) => !tokens.includes(head)),
      )
      .reduce((first, next) => (first.length ? first : next), [])
      .filter((content) => !isFactual(sentence, occurrence, content));
    if (found.length)
      return found
        .flatMap((content) => distribute(sentence, content))
        .map((content) => namedBefore(sentence, throughThing(sentence, content)));
  }
  const split = pseudoCleft(sentence, occurrence);
  if (split) return distribute(sentence, split);
  const loose = looseContent(sentence, occurrence).filter((content) => !isFactual(sentence, occurrence, content));
  if (loose.length) return loose.flatMap((content) => distribute(sentence, content));
  const asked = askedContent(sentence, occurrence);
  if (asked) return [asked];
  const following = followingContent(sentence, occurrence).filter(
    (content) => !isFactual(sentence, occurrence, content),
  );
  return following.length
    ? following.flatMap((content) => distribute(sentence, content))
    : unnamed(sentence, occurrence);
}

/** "made [an end to the siege] a condition": the object between two words of the entry. */
function objectInside(sentence: Sentence, { tokens, predicate }: Occurrence): Content | null {
  const { objectAfter } = predicate;
  if (objectAfter === null) return null;
  let between = sentence.tokens.slice(tokens[objectAfter - 1].index + 1, tokens[objectAfter].index);
  const noun = (token: Token | undefined): boolean =>
    token !== undefined && !/^(?:DET|ADP|PUNCT|ADV|ADJ|NUM)$/.test(token.upos) && token.xpos !== 'PRP$';
  while (between.length > 1 && !noun(between[between.length - 1])) between = between.slice(0, -1);
  if (between.length === 1)
    return isNominal(between[0]) && between[0].upos !== 'NUM' ? nominal(between[0], 'obj') : null;
  const content = itemOf(sentence, between)?.content;
  return content ? { ...content, kind: 'nominal' } : null;
}

/**
 * Words whose dependants may fill a slot: the head, for idioms the words below it ("declined to *say* whether"), for a noun the verb
 * that carries it, since trees often hang the noun's complement there ("renewed its *call* for relief").
 */
function anchorsOf(sentence: Sentence, { head, tokens, predicate }: Occurrence): Token[] {
  const below = tokens.filter(
    (token) => token !== head && (isVerbal(token) || isNominal(token) || token.upos === 'ADJ'),
  );
  const governor = sentence.governor(head);
  const carrier =
    governor &&
    isVerbal(governor) &&
    (((predicate.pos === 'noun' || (predicate.pos === 'idiom' && isNominal(head))) && isRelation(head.rel, 'obj')) ||
      (predicate.pos === 'adjective' && isRelation(head.rel, 'xcomp') && RAISING.has(governor.lemma.toLowerCase())))
      ? [governor]
      : [];
  return [head, ...below, ...carrier];
}

/** "One thing Oslo never wanted to hear of is a loosening": what the thing is stands behind the copula. */
function throughThing(sentence: Sentence, content: Content): Content {
  for (let at: Token | undefined = content.head; at; at = sentence.governor(at)) {
    const noun = modifiedNoun(sentence, at) ?? at;
    if (!/^(what|all|thing|something|one|demand|condition)$/i.test(noun.lemma) || !isRelation(noun.rel, 'nsubj'))
      continue;
    const main = sentence.governor(noun);
    if (main && sentence.child(main, 'cop') && main.index > content.head.index)
      return isVerbal(main) ? clause(sentence, main, content.slot) : nominal(main, content.slot);
  }
  return content;
}

/** "A fan in every van: that is our demand": the pronoun behind the sign stands for the noun phrase before it. */
function namedBefore(sentence: Sentence, content: Content): Content {
  const { head } = content;
  const sign = sentence.tokens[head.index - 1];
  if (!/^(?:that|this|those|these)$/i.test(head.text) || head.index < 3 || !/^[:,–—]$/.test(sign?.text ?? ''))
    return content;
  if (content.kind === 'clause' || sentence.children(head).some(({ index }) => index > head.index)) return content;
  const item = itemOf(sentence, sentence.tokens.slice(0, sign.index));
  return item && !item.negative && item.content.kind === 'nominal' ? { ...item.content, slot: content.slot } : content;
}

/** "What Oslo expects is that Bern pay": behind the copula a verb may have what its entry does not list. */
function pseudoCleft(sentence: Sentence, { head, predicate }: Occurrence): Content | null {
  // "What Ghana has against it is …": an entry of prepositions alone says nothing of what the verb has
  if (!predicate.slots.some((slot) => TAKES_WHAT.has(slot))) return null;
  const what =
    (predicate.pos === 'verb' || predicate.pos === 'idiom') && isRelation(head.rel, 'acl:relcl')
      ? sentence.governor(head)
      : undefined;
  if (!what || !/^(what|all)$/i.test(what.lemma) || !isRelation(what.rel, 'nsubj')) return null;
  const content = throughThing(sentence, nominal(what, 'obj'));
  return content.head === what ? null : content;
}

/**
 * What a verb governs though its entry does not list it: the tree's relation is often the wrong one of two ("wished it dissolved" as
 * object and participle, an infinitive as adverbial clause). Only for verbs whose entry takes an object or a clause at all.
 */
function looseContent(sentence: Sentence, { head, predicate }: Occurrence): Content[] {
  if (predicate.pos !== 'verb' || predicate.words.length > 1 || !predicate.slots.includes('obj-to')) return [];
  const done = objectWithParticiple(sentence, head).filter(
    (content) => content.head.xpos === 'VBN' && !sentence.child(content.head, 'aux', 'mark'),
  );
  return done.length ? done : infinitive(sentence, head, 'obj');
}

/** Nothing fills a slot, but a pronoun of the entry ("isn't having it") or a stranded preposition ("will vote against") points back. */
function unnamed(sentence: Sentence, { head, tokens, predicate }: Occurrence): Content[] {
  const pronoun = tokens.find((token) => token.upos === 'PRON' && /^(it|that|this)$/i.test(token.text));
  if (pronoun) return [nominal(pronoun, 'obj')];
  const left = sentence
    .children(head)
    .find(
      (child) =>
        predicate.slots.includes(child.lemma.toLowerCase()) &&
        child.index > head.index &&
        sentence.children(child).length === 0 &&
        child.upos === 'ADP',
    );
  if (left) return [nominal(left, left.lemma)];
  const elliptical =
    (predicate.pos === 'adjective' &&
      predicate.slots.some((slot) => ELLIPTICAL.has(slot)) &&
      sentence.child(head, 'cop') !== undefined) ||
    (BARE_ANSWERS.has(predicate.words.join(' ')) && isBareAnswer(sentence, head));
  return elliptical &&
    !sentence
      .children(head)
      .some((child) => ['obl', 'xcomp', 'ccomp', 'advcl'].some((relation) => isRelation(child.rel, relation)))
    ? [nominal(head, 'unnamed')]
    : [];
}

/** "The union objects.": a main verb in the active with a subject and nothing after it but a full stop, a comma or an adverb. */
function isBareAnswer(sentence: Sentence, head: Token): boolean {
  const next = sentence.tokens[head.index + 1];
  return (
    /^(root|conj|parataxis)$/.test(head.rel) &&
    !isPassive(sentence, head) &&
    sentence.child(head, 'nsubj') !== undefined &&
    (next === undefined || /^[,.;]$/.test(next.text) || next.upos === 'ADV')
  );
}

/**
 * "Oslo insisted that the talks had failed" claims a fact, "… that the talks must fail" makes a demand: under entries that demand or
 * accept, an indicative clause without a modal is a claim.
 */
function isFactual(sentence: Sentence, { predicate }: Occurrence, content: Content): boolean {
  if (content.slot !== 'that' || predicate.stance === 'noncommittal') return false;
  if (predicate.stance === 'opposes' && !['object', 'protest', 'complain', 'deny'].includes(predicate.words[0]))
    return false;
  if (FACTIVE_CLASSES.has(predicate.className)) return false;
  const verb = sentence.children(content.head, 'aux', 'cop')[0] ?? content.head;
  if (verb.xpos === 'MD') return false;
  const be = sentence.children(content.head, 'aux', 'cop').find((aux) => aux.lemma === 'be');
  if (be && hasMark(sentence, content.head, 'to')) return false;
  return verb.xpos === 'VBD' || verb.xpos === 'VBZ' || (verb.lemma === 'be' && /^(is|are|was|were)$/i.test(verb.text));
}

function fill(sentence: Sentence, occurrence: Occurrence, slot: string): Content[] {
  const { head, tokens, predicate } = occurrence;
  switch (slot) {
    case 'obj': {
      const last = tokens[tokens.length - 1];
      const governed = last.upos === 'ADP' || last.upos === 'SCONJ' ? sentence.governor(last) : undefined;
      if (governed && tokens.length > 1 && !tokens.includes(governed) && governed.index > last.index)
        return [nominal(governed, 'obj')];
      return predicate.pos === 'noun' ? [] : directObject(sentence, occurrence);
    }
    case 'that':
      return finiteClause(sentence, head, tokens);
    case 'to': {
      if (hasForeignObject(sentence, occurrence)) return [];
      const found = infinitive(sentence, head, predicate.addressee);
      return found.length || hasOwnObject(sentence, occurrence) ? found : oblique(sentence, head, tokens, 'to');
    }
    case 'obj-to':
      return addressedInfinitive(sentence, head, predicate.addressee);
    case 'obj-done':
      return objectWithParticiple(sentence, head);
    case 'ing':
      return gerund(sentence, head);
    case 'whether':
      return indirectQuestion(sentence, head);
    case 'subj': {
      if (isRelation(head.rel, 'amod')) return [];
      const subject =
        head.upos === 'VERB' && predicate.pos === 'verb' ? verbSubject(sentence, head) : subjectOf(sentence, head);
      if (subject && !tokens.includes(subject)) return [subjectContent(sentence, head, subject)];
      return [];
    }
    case 'be':
      return predicateNominal(sentence, head);
    default:
      return oblique(sentence, head, tokens, slot);
  }
}

/** "held a call to discuss it": with an object that its entry does not take, a verb of holding *to* something is another verb. */
function hasForeignObject(sentence: Sentence, { head, tokens, predicate }: Occurrence): boolean {
  return (
    predicate.pos === 'verb' &&
    predicate.words.length === 1 &&
    predicate.slots.every((slot) => !slot.startsWith('obj')) &&
    predicate.addressee === null &&
    sentence.children(head, 'obj').some((object) => object.upos === 'NOUN' && !tokens.includes(object))
  );
}

/** "demanded an end to the blockade": the phrase with "to" belongs to the object that the verb has before it. */
function hasOwnObject(sentence: Sentence, { head, tokens, predicate }: Occurrence): boolean {
  return (
    predicate.pos === 'verb' &&
    predicate.slots.includes('obj') &&
    sentence
      .children(head, 'obj')
      .some((object) => object.index > head.index && object.upos !== 'PRON' && !tokens.includes(object))
  );
}

/** "for a wealth tax and against a reserve": the second phrase is a stance of its own. */
function takesOtherSide(sentence: Sentence, content: Content, other: Token): boolean {
  const [preposition] = cases(sentence, other);
  return (
    /^(for|against)$/.test(preposition ?? '') && /^(for|against)$/.test(content.slot) && preposition !== content.slot
  );
}

/** "asked for a truce and for an exchange", "wants it scrapped and the money returned": one content for each conjunct that stands by itself. */
function distribute(sentence: Sentence, content: Content): Content[] {
  const found = [content];
  for (const other of sentence.children(content.head, 'conj')) {
    const separate =
      content.kind === 'clause'
        ? isVerbal(other) || Boolean(sentence.child(other, 'cop'))
        : isNominal(other) &&
          (sentence.child(other, 'case') !== undefined ||
            sentence.child(other, 'det', 'nmod', 'acl', 'nummod') !== undefined);
    if (takesOtherSide(sentence, content, other)) continue;
    if (!separate || (content.kind === 'nominal' && isVerbal(other)) || opensCondition(sentence, other)) continue;
    const own = sentence.child(other, 'nsubj');
    found.push({ ...content, head: other, actor: own ? dereference(sentence, own) : content.actor, from: own ?? null });
  }
  return found;
}
