import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { isAddition, isInvertedNegative, isShortTime } from './inversion.ts';
import { CASES, CHANCES } from './lexicon/circumstances.ts';
import { ARGUMENT_NEGATORS, CLAUSAL_NEGATORS, WEAK_NEGATORS } from './lexicon/negations.ts';
import { UNDONE_PARTICIPLES } from './lexicon/undoneParticiples.ts';

/** Relations that open a clause of its own: a search for a clause's own words stops there. */
const CLAUSE_RELATIONS = ['ccomp', 'csubj', 'advcl', 'acl', 'parataxis', 'xcomp'];

export function isVerbal(token: Token): boolean {
  return token.upos === 'VERB' || token.upos === 'AUX';
}

export function isNominal(token: Token): boolean {
  return token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'PRON' || token.upos === 'NUM';
}

/** Voice=Pass among the features, or a passive auxiliary or subject in the tree. */
export function isPassive(sentence: Sentence, verb: Token): boolean {
  if (UNDONE_PARTICIPLES.has(verb.text.toLowerCase())) return false;
  if (sentence.child(verb, 'aux:pass')) return true;
  // "Bern called for talks": a past tense without an auxiliary is none, whatever the tree says of its subject
  if (sentence.child(verb, 'nsubj:pass') && verb.xpos !== 'VBD') return true;
  // "was opposed by Oslo but backed by Bern"
  const first = verb.xpos === 'VBN' && isRelation(verb.rel, 'conj') ? sentence.governor(verb) : undefined;
  if (first?.xpos === 'VBN' && !sentence.child(verb, 'aux', 'nsubj', 'obj')) return isPassive(sentence, first);
  // "the sort Oslo proposed": a participle to the tagger, with a subject of its own
  return verb.xpos === 'VBN' && isRelation(verb.rel, 'acl') && !sentence.child(verb, 'aux', 'obj', 'nsubj');
}

/** Infinitive marker, complementiser or subordinator with this lemma on a clause. */
export function hasMark(sentence: Sentence, head: Token, ...lemmas: string[]): boolean {
  return sentence.children(head, 'mark').some((mark) => lemmas.includes(mark.lemma.toLowerCase()));
}

/** Prepositions that introduce the phrase headed by `head` ("on behalf of" gives all its words). */
export function cases(sentence: Sentence, head: Token): string[] {
  const found: string[] = [];
  for (const marker of sentence.children(head, 'case', 'mark')) {
    found.push(marker.lemma.toLowerCase());
    for (const part of sentence.children(marker, 'fixed')) found.push(part.lemma.toLowerCase());
  }
  return found;
}

/** "not", "never", "hardly", and the "longer" of "no longer". */
function isNegator(sentence: Sentence, token: Token): boolean {
  const word = token.text.toLowerCase();
  if (isAddition(sentence, token) || isShortTime(sentence, token)) return false;
  // "cannot *but* welcome it": there is nothing else to do
  if (/^but$/i.test(sentence.tokens[token.index + 1]?.text ?? '') && sentence.tokens[token.index + 2]?.xpos === 'VB')
    return false;
  if (CLAUSAL_NEGATORS.has(word) || CLAUSAL_NEGATORS.has(token.lemma.toLowerCase()) || WEAK_NEGATORS.has(word))
    return true;
  return (
    (word === 'longer' || word === 'more' || word === 'further') &&
    sentence.tokens[token.index - 1]?.text.toLowerCase() === 'no' &&
    // "will pay ten per cent *and no more*", "… but no further": a limit to what is said
    !/^(?:and|but)$/i.test(sentence.tokens[token.index - 2]?.text ?? '') &&
    // "as a basis for talks, *no more*."
    !(sentence.tokens[token.index - 2]?.text === ',' && sentence.tokens[token.index + 1]?.upos === 'PUNCT')
  );
}

/** "would not, she promised, raise it": a verb of saying in the past tense can have no modal; the tree gave it that of the verb behind. */
export function isSplitOff(sentence: Sentence, verb: Token): boolean {
  const modal = /^VB[DN]$/.test(verb.xpos) && sentence.children(verb, 'aux').find(({ xpos }) => xpos === 'MD');
  if (!modal) return false;
  const comma = sentence.tokens.slice(0, verb.index).findLast(({ text }) => text === ',');
  if (!comma) return false;
  const perfect =
    sentence.children(verb, 'aux').some(({ lemma }) => /^(?:have|be)$/.test(lemma)) ||
    sentence.child(verb, 'aux:pass') !== undefined;
  // "will not, Meloni has said, send …": the auxiliary of the perfect has its subject and a comma between itself and the modal
  const apart = sentence
    .children(verb, 'nsubj')
    .some(({ index }) => modal.index < comma.index && comma.index < index && index < verb.index);
  return !perfect || apart;
}

/** The aside that parts a bare verb from its modal, which the tree hung on the aside. */
export function asideBefore(sentence: Sentence, head: Token): Token | undefined {
  const above = head.xpos === 'VB' ? sentence.governor(head) : undefined;
  return above && above.index < head.index && isSplitOff(sentence, above) && !sentence.child(head, 'aux', 'mark')
    ? above
    : undefined;
}

/** "would not, she promised, raise it": the "not" behind the modal of `head` and before a comma, which the tree hung on the aside. */
function negationBeforeAside(sentence: Sentence, head: Token): Token | undefined {
  const modal = sentence.children(head, 'aux').find(({ xpos }) => xpos === 'MD');
  const next = modal && sentence.tokens[modal.index + 1];
  return next && isNegator(sentence, next) && sentence.tokens[next.index + 1]?.text === ',' ? next : undefined;
}

/** "vowed never | to sit with them": the negation right before the "to" belongs to the infinitive, wherever the tree hung it. */
function isBeforeInfinitive(sentence: Sentence, head: Token, negation: Token): boolean {
  const next = sentence.tokens[negation.index + 1];
  const to = /^again$/i.test(next?.text ?? '') ? sentence.tokens[negation.index + 2] : next;
  const infinitive = to?.text === 'to' ? sentence.governor(to) : undefined;
  return negation.index > head.index && infinitive !== undefined && sentence.governor(infinitive) === head;
}

function negationBeforeTo(sentence: Sentence, head: Token): Token | undefined {
  const to = sentence.children(head, 'mark').find(({ text }) => text === 'to');
  // "never *again* to block it"
  const again = to && /^again$/i.test(sentence.tokens[to.index - 1]?.text ?? '');
  const before = to && sentence.tokens[to.index - (again ? 2 : 1)];
  const above = again ? sentence.governor(head) : before && sentence.governor(before);
  return before && above && isNegator(sentence, before) && isBeforeInfinitive(sentence, above, before)
    ? before
    : undefined;
}

/** Negating words that belong to the clause of `head` itself, not to a clause below it. */
export function negations(sentence: Sentence, head: Token): Token[] {
  const aside = asideBefore(sentence, head);
  if (isSplitOff(sentence, head)) return [];
  const found = [head, ...(aside ? [aside] : [])]
    .flatMap((at) => sentence.children(at))
    .filter((child) => isNegator(sentence, child));
  for (const part of sentence.children(head, 'aux', 'cop', 'advmod', 'case'))
    for (const child of sentence.children(part, 'advmod')) if (isNegator(sentence, child)) found.push(child);
  const parted = negationBeforeAside(sentence, head);
  if (parted && !found.includes(parted)) found.push(parted);
  found.push(...negativeCircumstances(sentence, head));
  const before = negationBeforeTo(sentence, head);
  if (before && !found.includes(before)) found.push(before);
  return found.filter(
    (token) =>
      !isBeforeInfinitive(sentence, head, token) &&
      // "repealed, not suspended", "answered with one word: never": said of what follows, or of what was asked
      !(token.index > head.index && /^[,:]$/.test(sentence.tokens[token.index - 1].text)) &&
      !isRelation(token.rel, 'nsubj') &&
      !isRelation(token.rel, 'obj') &&
      !isRelation(token.rel, 'cc'),
  );
}

/** "would *under no circumstances* accept it", "*under no circumstances* will it agree": beside the auxiliary, such a phrase denies as "not" does. */
function negativeCircumstances(sentence: Sentence, head: Token): Token[] {
  const auxiliary = sentence.child(head, 'aux', 'cop');
  const inverted = auxiliary && sentence.children(head, 'nsubj').some(({ index }) => index > auxiliary.index);
  return sentence
    .children(head, 'obl', 'advmod', 'obl:unmarked')
    .filter(({ index }) => auxiliary !== undefined && (index > auxiliary.index || inverted) && index < head.index)
    .filter((phrase) => /^(?:circumstance|way|account|case|event|condition|means)s?$/i.test(phrase.lemma))
    .filter((phrase) => sentence.children(phrase, 'det').some(({ text }) => /^no$/i.test(text)))
    .flatMap((phrase) => sentence.subtree(phrase));
}

/** "no cap", "neither draft", "none of it": the noun phrase itself is negative. */
export function isNegativeNominal(sentence: Sentence, head: Token): boolean {
  const words = [head, ...sentence.children(head, 'det', 'advmod', 'cc').filter((word) => word.index < head.index)]
    // "Warsaw's *no* to the quota": an answer, which denies nothing
    .filter((word) => !(/^no$/i.test(word.text) && word.upos === 'NOUN'))
    // "No 10": a number in a street; "no longer against it": the clause is denied, not the noun
    .filter((word) => !(word.text === 'No' && sentence.tokens[word.index + 1]?.xpos === 'CD'))
    .filter((word) => word.rel !== 'advmod' || sentence.tokens[word.index + 1]?.text !== 'longer')
    // "no less than an apology": so much of it, and not none
    .filter((word) => !(word.rel === 'advmod' && isBound(sentence, word)));
  return words.some((word) => ARGUMENT_NEGATORS.has(word.text.toLowerCase())) || isNotOne(sentence, head);
}

const isBound = ({ tokens }: Sentence, { index }: Token): boolean =>
  /^(?:more|less|fewer)$/i.test(tokens[index + 1]?.text ?? '') && /^than$/i.test(tokens[index + 2]?.text ?? '');

/** "*not one* euro more", "*not a* single mine". */
export const isNotOne = (sentence: Sentence, head: Token): boolean => notOfOne(sentence, head).length > 0;

/** The "not" of such a phrase. */
export const notOfOne = (sentence: Sentence, head: Token): Token[] =>
  [head, ...sentence.children(head, 'det', 'advmod', 'cc')].filter(
    ({ text, index }) =>
      index < head.index &&
      /^not$/i.test(text) &&
      /^(?:one|an?|another)$/i.test(sentence.tokens[index + 1]?.text ?? ''),
  );

/** Negated by a word of its own, by a negative subject, by inversion, or shared from the verb it is coordinated with under one auxiliary. */
export function isNegated(sentence: Sentence, head: Token): boolean {
  const own = negations(sentence, head).filter((token) => !negatesBelow(sentence, head, token));
  let count = own.length > 0 ? 1 : 0;
  for (const subject of sentence.children(head, 'nsubj')) if (isNegativeNominal(sentence, subject)) count += 1;
  if (isInNoCase(sentence, head) || isNothingWithout(sentence, head)) count += 1;
  if (count === 0 && isInvertedNegative(sentence, head)) count += 1;
  if (isUnsurpassed(sentence, head)) return false;
  if (count === 0 && isRelation(head.rel, 'conj')) {
    const first = sentence.governor(head)!;
    const coordinator = sentence.child(head, 'cc')?.lemma.toLowerCase();
    const ownAuxiliary = sentence.child(head, 'aux', 'nsubj', 'cop');
    if (!ownAuxiliary && (coordinator === 'or' || coordinator === 'nor') && negations(sentence, first).length > 0)
      return true;
    if (coordinator === 'nor') return true;
  }
  return count % 2 === 1;
}

/** "*nothing* be decided *without* Lima": the two denials make one demand. */
const isNothingWithout = (sentence: Sentence, verb: Token): boolean =>
  sentence.children(verb, 'nsubj').some(({ text }) => /^(?:nothing|nobody)$/i.test(text)) &&
  sentence.subtree(verb).some(({ index, text }) => index > verb.index && /^without$/i.test(text));

/** "could hardly be happier", "cannot be keener": as much so as can be. */
const isUnsurpassed = (sentence: Sentence, head: Token): boolean =>
  (head.xpos === 'JJR' || sentence.children(head, 'advmod').some(({ text }) => /^more$/i.test(text))) &&
  sentence.children(head, 'aux').some(({ text }) => /^(?:could|can|ca)$/i.test(text));

/**
 * "There is no scenario in which Oslo accepts it", "there is no way, Oslo warned, that it could accept it"; "sees no case for accepting it"
 * is no such case.
 */
function isInNoCase(sentence: Sentence, head: Token): boolean {
  const governor = sentence.governor(head);
  const finite = /^VB[ZPD]$/.test(head.xpos) || sentence.child(head, 'aux', 'cop') !== undefined;
  if (!governor || !finite || hasMark(sentence, head, 'to')) return false;
  // behind an aside the tree hangs the clause on "there is"
  const aside = isRelation(head.rel, 'parataxis') && hasMark(sentence, head, 'that');
  const noun = isRelation(head.rel, 'acl')
    ? governor
    : aside && sentence.child(governor, 'expl')
      ? sentence.child(governor, 'nsubj')
      : undefined;
  if (!noun || !isNegativeNominal(sentence, noun)) return false;
  const lemma = noun.lemma.toLowerCase();
  return CHANCES.has(lemma) || (CASES.has(lemma) && isRelation(head.rel, 'acl:relcl'));
}

/** "Never, Kim said, would the North …": the fronted word hangs on the verb of saying but negates the inverted clause. */
function negatesBelow(sentence: Sentence, head: Token, negation: Token): boolean {
  return sentence.children(head, 'ccomp').some((clause) => {
    const subject = sentence.child(clause, 'nsubj');
    const auxiliary = sentence.child(clause, 'aux', 'cop');
    return (
      subject !== undefined &&
      auxiliary !== undefined &&
      auxiliary.index < subject.index &&
      !sentence.child(clause, 'expl') &&
      negation.index < auxiliary.index
    );
  });
}

/** Auxiliaries of a predicate, its own or (without a subject of its own) those of the verb it is coordinated with. */
export function auxiliaries(sentence: Sentence, head: Token): Token[] {
  const aside = asideBefore(sentence, head);
  if (aside) return sentence.children(aside, 'aux').filter(({ xpos }) => xpos === 'MD');
  const own = sentence.children(head, 'aux');
  if (own.length || !isRelation(head.rel, 'conj') || sentence.child(head, 'nsubj')) return own;
  const first = sentence.governor(head)!;
  const sameForm = first.xpos === head.xpos;
  return sameForm ? sentence.children(first, 'aux').filter((aux) => aux.index < first.index) : [];
}

/** Head of the clause that `token` belongs to. */
export function clauseOf(sentence: Sentence, token: Token): Token {
  let at = token;
  while (at.head >= 0 && !CLAUSE_RELATIONS.some((relation) => isRelation(at.rel, relation))) {
    if (isRelation(at.rel, 'conj') && (isVerbal(at) || sentence.child(at, 'cop', 'nsubj'))) return at;
    at = sentence.tokens[at.head];
  }
  return at;
}

/** True for a clause that ends in a question mark or opens with an inverted auxiliary under one. */
export function isQuestion(sentence: Sentence): boolean {
  for (let index = sentence.tokens.length - 1; index >= 0; index--) {
    const text = sentence.tokens[index].text;
    if (text === '?') return true;
    if (/[\p{L}\p{N}.!]/u.test(text)) return false;
  }
  return false;
}

/** Is the phrase or clause of this head parted by a comma from what stands before it? */
export function isBehindComma(sentence: Sentence, head: Token): boolean {
  return sentence.tokens[sentence.span(head)[0] - 1]?.text === ',';
}

/** Is this the predicate noun of a clause with a subject ("that the levy *be part* of the deal")? */
export function isSaidOfSubject(sentence: Sentence, noun: Token): boolean {
  return sentence.child(noun, 'cop') !== undefined && sentence.child(noun, 'nsubj') !== undefined;
}
