import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { cases, clauseOf, hasMark, isNominal, isPassive, isVerbal } from './clause.ts';
import { describedAs } from './descriptionsOfOthers.ts';
import { distanceBefore } from './distances.ts';
import { describedBehind } from './frontedPredicates.ts';
import { ACCUSING, SUBJECT_CONTROL, TEXTS_OF_OTHERS } from './lexicon/control.ts';
import { SPEECH_NOUNS } from './lexicon/speechVerbs.ts';
import { linkedBy } from './linkingVerbs.ts';

const ORDINALS = new Set(['first', 'second', 'third', 'last', 'latest', 'quick']);
const RELATIVIZERS = new Set(['who', 'which', 'that', 'whom', 'whose']);

/** The noun that a relative or participle clause modifies, if `head` opens one. */
export function modifiedNoun(sentence: Sentence, head: Token): Token | undefined {
  return isRelation(head.rel, 'acl') || head.rel === 'advcl:relcl' ? sentence.governor(head) : undefined;
}

/** A relative pronoun stands for the noun its clause modifies. */
export function dereference(sentence: Sentence, token: Token): Token {
  if (!RELATIVIZERS.has(token.lemma.toLowerCase()) || isRelation(token.rel, 'nmod:poss')) return token;
  for (let at: Token | undefined = token; at; at = sentence.governor(at)) {
    const noun = modifiedNoun(sentence, at);
    if (noun && noun.index < token.index) return noun;
  }
  return token;
}

/**
 * Who does it: the subject of a predicate (the agent of a passive), shared with the verb it is coordinated with, controlled from above
 * ("wants to sign", "urged Oslo to sign"), or the noun a clause modifies ("Oslo, which opposes"). Null when the tree names none.
 */
export function actorOf(sentence: Sentence, head: Token, depth = 0): Token | null {
  if (depth > 8) return null;
  if (isPassive(sentence, head) && isVerbal(head)) {
    const obliques = sentence.children(head, 'obl');
    const agent = [...obliques, ...obliques.flatMap((oblique) => sentence.children(oblique, 'nmod'))].find(
      (oblique) => isRelation(oblique.rel, 'obl:agent') || cases(sentence, oblique).includes('by'),
    );
    return agent ? dereference(sentence, agent) : null;
  }
  const own = sentence.children(head, 'nsubj').filter((subject) => subject.lemma.toLowerCase() !== 'there');
  if (own.length) {
    const nearest = own.filter((subject) => !isRelation(subject.rel, 'nsubj:outer')).at(-1) ?? own.at(-1)!;
    return dereference(sentence, nearest);
  }
  const governor = sentence.governor(head);
  if (!governor) return null;
  if (isRelation(head.rel, 'conj')) return actorOf(sentence, governor, depth + 1);
  if (isRelation(head.rel, 'xcomp')) {
    const object = sentence.child(governor, 'obj', 'iobj');
    if (object && hasMark(sentence, head, 'to') && object.index < head.index && isObjectControl(governor))
      return dereference(sentence, object);
    const oblique = sentence
      .children(governor, 'obl')
      .find((one) => cases(sentence, one)[0] === 'on' && one.index < head.index);
    if (oblique && governor.lemma === 'call') return dereference(sentence, oblique);
    return passiveSubject(sentence, governor) ?? actorOf(sentence, governor, depth + 1);
  }
  if (isRelation(head.rel, 'acl')) {
    if (isVerbal(governor)) return actorOf(sentence, governor, depth + 1);
    if (hasMark(sentence, head, 'to') && isOrdinalPredicate(sentence, governor)) return subjectOf(sentence, governor);
    // "is anything but | ready to sign"
    if (distanceBefore(sentence, head).length) return subjectOf(sentence, governor);
    // "is in a position | to join it"
    if (hasMark(sentence, head, 'to') && sentence.child(governor, 'cop') && cases(sentence, governor).includes('in'))
      return subjectOf(sentence, governor);
    if (hasMark(sentence, head, 'to'))
      return possessorOf(sentence, governor) ?? lightSubject(sentence, governor, depth);
    if (head.xpos !== 'VBG') return null;
    // "issued a statement calling for a truce": who says so in it
    const text = textAround(sentence, governor);
    const issuer = text && (possessorOf(sentence, text) ?? issuerOf(sentence, text, depth));
    return text && text !== governor ? issuer : (issuer ?? governor);
  }
  const text = textBefore(sentence, head, governor);
  if (text) return possessorOf(sentence, text) ?? issuerOf(sentence, text, depth);
  if (head.xpos === 'VBG' && ACCUSING.has(governor.lemma.toLowerCase())) {
    const accused = sentence.child(governor, 'obj', 'iobj');
    if (accused) return dereference(sentence, accused);
  }
  // "went so | far as to demand it": the tree may hang it on an adverb
  if (isRelation(head.rel, 'advcl') && isRelation(governor.rel, 'advmod') && hasMark(sentence, head, 'as'))
    return actorOf(sentence, clauseOf(sentence, governor), depth + 1);
  if (isRelation(head.rel, 'advcl') || isRelation(head.rel, 'ccomp') || isRelation(head.rel, 'parataxis'))
    return passiveSubject(sentence, governor) ?? actorOf(sentence, governor, depth + 1);
  return null;
}

/** "a | statement | in the press calling for", "a | letter | urging": the words in which somebody calls for something. */
function textAround(sentence: Sentence, noun: Token): Token | null {
  const above = isRelation(noun.rel, 'nmod') ? sentence.governor(noun) : undefined;
  return [noun, ...(above ? [above] : [])].find(({ lemma }) => SPEECH_NOUNS.has(lemma.toLowerCase())) ?? null;
}

/** The text whose words a participle gives ("a | letter | demanding more"); null if it belongs to no text. */
export function textSaying(sentence: Sentence, head: Token): Token | null {
  const governor = sentence.governor(head);
  if (!governor || head.xpos !== 'VBG') return null;
  return isRelation(head.rel, 'acl') ? textAround(sentence, governor) : textBefore(sentence, head, governor);
}

/** "withdrew a | notice | to the court seeking their return": the tree may hang on the verb what the text in its object says. */
function textBefore(sentence: Sentence, head: Token, verb: Token): Token | null {
  if (head.xpos !== 'VBG' || !isRelation(head.rel, 'advcl') || sentence.child(head, 'mark')) return null;
  const object = sentence.child(verb, 'obj');
  if (!object || object.index > head.index || object.index < verb.index) return null;
  const between = sentence.tokens.slice(object.index, head.index);
  if (!SPEECH_NOUNS.has(object.lemma.toLowerCase()) || between.some(({ text }) => text === ',')) return null;
  return object;
}

/** The subject of the verb that this one is coordinated with: "Oslo signed and | paid". */
export function sharedSubject(sentence: Sentence, head: Token): Token | undefined {
  const governor = sentence.governor(head);
  return governor && isRelation(head.rel, 'conj') ? sentence.child(governor, 'nsubj') : undefined;
}

/** Who put a text out; nobody if the verb is one of turning it down or of having got it. */
function issuerOf(sentence: Sentence, text: Token, depth: number): Token | null {
  const verb = sentence.governor(text);
  return verb && TEXTS_OF_OTHERS.has(verb.lemma.toLowerCase()) ? null : lightSubject(sentence, text, depth);
}

/** "was the first to reject it", "was the only state to reject it", "is among the latest to join": whoever is one of them does what the infinitive says. */
export function isOrdinalPredicate(sentence: Sentence, word: Token): boolean {
  const sole = sentence.children(word, 'amod').some(({ text }) => /^(?:only|sole|lone|first|last)$/i.test(text));
  return (sole || ORDINALS.has(word.lemma.toLowerCase())) && sentence.child(word, 'cop') !== undefined;
}

/** "X is expected to sign": the subject of a passive is the one who acts in the complement. */
function passiveSubject(sentence: Sentence, verb: Token): Token | null {
  const subject = isPassive(sentence, verb) ? sentence.child(verb, 'nsubj:pass') : undefined;
  return subject ? dereference(sentence, subject) : null;
}

function isObjectControl(verb: Token): boolean {
  return !SUBJECT_CONTROL.has(verb.lemma.toLowerCase());
}

/** Owner of a noun: "Kyiv's refusal", "the refusal of Kyiv", "a refusal by Kyiv", "the Russian demand", "whose refusal". */
export function possessorOf(sentence: Sentence, noun: Token): Token | null {
  const possessive = sentence.child(noun, 'nmod:poss');
  if (possessive)
    return possessive.lemma.toLowerCase() === 'whose' ? dereferenceWhose(sentence, possessive) : possessive;
  const by = sentence
    .children(noun, 'nmod', 'obl', 'obl:agent')
    .find((child) => ['by', 'from'].includes(cases(sentence, child)[0] ?? ''));
  if (by) return by;
  const participle = sentence.children(noun, 'acl').find((child) => child.xpos === 'VBN');
  if (participle) {
    const agent = sentence.children(participle, 'obl').find((child) => cases(sentence, child)[0] === 'by');
    if (agent) return agent;
  }
  return namedOwner(sentence, noun) ?? null;
}

/**
 * "rejected Ukraine's demand", "ignored the Russian demand": the noun is somebody else's than the subject's of its verb. A pronoun may
 * stand for the subject ("dropped its demand").
 */
export function isOwnedByOther(sentence: Sentence, noun: Token): boolean {
  const owner =
    possessorOf(sentence, noun) ?? sentence.children(noun, 'amod').find(({ text }) => /^\p{Lu}/u.test(text));
  if (!owner || owner.upos === 'PRON' || owner.index === noun.index || isOnesOwn(sentence, owner)) return false;
  const verb = sentence.governor(noun);
  const subject = verb && isVerbal(verb) ? actorOf(sentence, verb) : null;
  return subject === null || subject.lemma !== owner.lemma;
}

/** "dropped his country's bid": whoever speaks for it drops it for it. */
const isOnesOwn = (sentence: Sentence, owner: Token): boolean =>
  /^(?:country|nation|government|side|party|union|company|people|group|movement|state|administration)$/.test(
    owner.lemma,
  ) && sentence.child(owner, 'nmod:poss')?.upos === 'PRON';

/** "condemned the refusal *of Oslo* to sign": a name in the phrase with "of", where what is refused stands behind it. */
function namedOwner(sentence: Sentence, noun: Token): Token | undefined {
  const complement = sentence.child(noun, 'acl');
  return complement
    ? sentence
        .children(noun, 'nmod')
        .find((child) => child.upos === 'PROPN' && cases(sentence, child)[0] === 'of' && child.index < complement.index)
    : undefined;
}

function dereferenceWhose(sentence: Sentence, whose: Token): Token {
  for (let at: Token | undefined = whose; at; at = sentence.governor(at)) {
    const noun = modifiedNoun(sentence, at);
    if (noun && noun.index < whose.index) return noun;
  }
  return whose;
}

/** The noun before "is that", which the trees may take for an object of the clause behind: "[Oslo's answer] was that the levy must go". */
export function outerSubject(sentence: Sentence, head: Token): Token | null {
  const outer = sentence.child(head, 'nsubj:outer');
  // "[Lima's plan] is to lend money", but "[the quota] is to rise"
  const that = sentence
    .children(head, 'mark')
    .find(({ lemma }) => lemma === 'that' || (lemma === 'to' && outer !== undefined && ownerOfOuter(sentence, outer)));
  const copula = that && sentence.children(head, 'cop').find(({ index }) => index < that.index);
  if (!copula) return null;
  return (
    sentence.children(head, 'nsubj', 'obj').find(({ index, upos }) => index < copula.index && upos === 'NOUN') ?? null
  );
}

/** Who holds what such a noun says: its possessor, or whom a preposition names ("the idea in Warsaw", "the point for Lima"). */
export function ownerOfOuter(sentence: Sentence, noun: Token): Token | null {
  const named = sentence
    .children(noun, 'nmod')
    .find((child) => /^(?:of|from|in|for|among)$/.test(cases(sentence, child)[0] ?? ''));
  return possessorOf(sentence, noun) ?? named ?? null;
}

/** Subject of the verb a noun is object of: "Oslo voiced its opposition", "Oslo has no objection". */
export function lightSubject(sentence: Sentence, noun: Token, depth = 0): Token | null {
  const verb = sentence.governor(noun);
  if (!verb) return null;
  if (outerSubject(sentence, verb) === noun) return ownerOfOuter(sentence, noun);
  if (isRelation(noun.rel, 'conj')) return lightSubject(sentence, verb, depth + 1);
  if (!isVerbal(verb) || !['obj', 'obl', 'xcomp'].some((relation) => isRelation(noun.rel, relation))) return null;
  return actorOf(sentence, verb, depth + 1);
}

/** Subject of a non-verbal predicate: "the cap is a non-starter", "Oslo remains opposed", "with Oslo opposed". */
export function subjectOf(sentence: Sentence, head: Token): Token | null {
  const own = sentence.child(head, 'nsubj', 'expl', 'csubj');
  if (own && own.lemma.toLowerCase() !== 'there') return dereference(sentence, own);
  const governor = sentence.governor(head);
  if (!governor) return null;
  if (isRelation(head.rel, 'xcomp')) {
    const object = sentence.child(governor, 'obj');
    // "is said | to be opposed to it"
    return object ? dereference(sentence, object) : (passiveSubject(sentence, governor) ?? actorOf(sentence, governor));
  }
  if (isRelation(head.rel, 'conj')) return subjectOf(sentence, governor) ?? actorOf(sentence, governor);
  const linking = linkedBy(sentence, head);
  if (linking) {
    const subject = sentence.child(linking, 'nsubj', 'csubj');
    return subject ? dereference(sentence, subject) : null;
  }
  const behind = describedBehind(sentence, head, governor);
  if (behind) return behind;
  const described = describedAs(sentence, head, governor);
  if (described) return dereference(sentence, described);
  // "is anything but | pleased"
  if (distanceBefore(sentence, head).length) return subjectOf(sentence, governor);
  if (isRelation(head.rel, 'acl') && isNominal(governor)) return governor;
  if (isRelation(head.rel, 'amod') || isRelation(head.rel, 'appos')) return governor;
  return actorOf(sentence, head);
}

/** First noun before `token` in its clause: the subject that a wrong tree lost. */
export function leftNouns(sentence: Sentence, token: Token): Token[] {
  const found: Token[] = [];
  for (let index = token.index - 1; index >= 0; index--) {
    const candidate = sentence.tokens[index];
    if (/^[;:.?!“”"]$/.test(candidate.text)) break;
    if (candidate.upos === 'VERB' && candidate.xpos !== 'VBG' && candidate.xpos !== 'VBN') break;
    if (isNominal(candidate)) found.push(candidate);
  }
  return found;
}
