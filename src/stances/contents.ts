import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { actorOf, dereference, modifiedNoun, subjectOf } from './arguments.ts';
import { cases, clauseOf, hasMark, isNominal, isPassive, isVerbal } from './clause.ts';
import { opensCondition } from './conditions.ts';
import type { Occurrence } from './occurrences.ts';

/** What a predicate is about: a clause or a noun phrase of the sentence. */
export interface Content {
  head: Token;
  kind: 'clause' | 'nominal';
  slot: string;
  /** Who would act: the subject of the clause or the one addressed; null when it is the holder. */
  actor: Token | null;
  /** First token of the phrase when it starts before what hangs on the head ("the centre dissolved"). */
  from: Token | null;
}

/** "are not keen", "remained opposed": what it is about was said before. */
const ELLIPTICAL = new Set(['on', 'to', 'of', 'for', 'about', 'against', 'with']);
/** Classes whose clause is a fact that is judged ("welcomes that the talks resumed"). */
const FACTIVE_CLASSES = new Set(['approving', 'disapproving']);
const WH_WORDS = new Set(['whether', 'if', 'how', 'when', 'what', 'who', 'which', 'why', 'where']);

/** Fills the slots of a predicate in their order; the first that yields something decides. Conjuncts are distributed. */
export function contentsOf(sentence: Sentence, occurrence: Occurrence): Content[] {
  const { head, tokens } = occurrence;
  if (!tokens.includes(head))
    return distribute(
      sentence,
      isVerbal(head) ? clause(sentence, head, tokens[0].lemma) : nominal(head, tokens[0].lemma),
    );
  for (const slot of occurrence.predicate.slots) {
    const found = anchorsOf(sentence, occurrence)
      .map((anchor) => fill(sentence, { ...occurrence, head: anchor }, slot))
      .reduce((first, next) => (first.length ? first : next), [])
      .filter((content) => !tokens.includes(content.head) && !isFactual(sentence, occurrence, content));
    if (found.length)
      return found
        .flatMap((content) => distribute(sentence, content))
        .map((content) => throughThing(sentence, content));
  }
  const loose = looseContent(sentence, occurrence).filter((content) => !isFactual(sentence, occurrence, content));
  return loose.length ? loose.flatMap((content) => distribute(sentence, content)) : unnamed(sentence, occurrence);
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
    predicate.pos === 'noun' && governor && isVerbal(governor) && isRelation(head.rel, 'obj') ? [governor] : [];
  return [head, ...below, ...carrier];
}

/** "One thing Oslo never wanted to hear of is a loosening": what the thing is stands behind the copula. */
function throughThing(sentence: Sentence, content: Content): Content {
  for (let at: Token | undefined = content.head; at; at = sentence.governor(at)) {
    const noun = modifiedNoun(sentence, at) ?? at;
    if (!/^(thing|something|one|demand|condition)$/i.test(noun.lemma) || !isRelation(noun.rel, 'nsubj')) continue;
    const main = sentence.governor(noun);
    if (main && sentence.child(main, 'cop') && main.index > content.head.index)
      return isVerbal(main) ? clause(sentence, main, content.slot) : nominal(main, content.slot);
  }
  return content;
}

/**
 * What a verb governs though its entry does not list it: the tree's relation is often the wrong one of two ("wished it dissolved" as
 * object and participle, an infinitive as adverbial clause). Only for verbs whose entry takes an object or a clause at all.
 */
function looseContent(sentence: Sentence, { head, predicate }: Occurrence): Content[] {
  if (predicate.pos !== 'verb' || predicate.words.length > 1 || !predicate.slots.includes('obj-to')) return [];
  const done = objectWithParticiple(sentence, head);
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
    predicate.pos === 'adjective' &&
    predicate.slots.some((slot) => ELLIPTICAL.has(slot)) &&
    sentence.child(head, 'cop') !== undefined;
  return elliptical &&
    !sentence
      .children(head)
      .some((child) => ['obl', 'xcomp', 'ccomp', 'advcl'].some((relation) => isRelation(child.rel, relation)))
    ? [nominal(head, 'unnamed')]
    : [];
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
      const found = infinitive(sentence, head, predicate.addressee);
      return found.length ? found : oblique(sentence, head, tokens, 'to');
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

function verbSubject(sentence: Sentence, head: Token): Token | null {
  const own = sentence.child(head, 'nsubj', 'csubj');
  return own ? dereference(sentence, own) : actorOf(sentence, head);
}

/** "It would be a mistake to leave": the real subject of an expletive stands behind. */
function subjectContent(sentence: Sentence, head: Token, subject: Token): Content {
  if (subject.lemma.toLowerCase() === 'it') {
    const real =
      sentence.child(head, 'csubj') ??
      sentence
        .children(head, 'ccomp', 'xcomp', 'advcl')
        .find((child) => child.index > head.index && hasMark(sentence, child, 'to', 'that'));
    if (real) return clause(sentence, real, 'subj');
  }
  return isVerbal(subject) && isRelation(subject.rel, 'csubj')
    ? clause(sentence, subject, 'subj')
    : nominal(subject, 'subj');
}

function nominal(head: Token, slot: string, actor: Token | null = null): Content {
  return { head, kind: 'nominal', slot, actor, from: null };
}

function clause(sentence: Sentence, head: Token, slot: string, actor?: Token | null): Content {
  const subject = sentence.child(head, 'nsubj', 'csubj');
  return {
    head,
    kind: 'clause',
    slot,
    actor: actor === undefined ? (subject ? dereference(sentence, subject) : null) : actor,
    from: null,
  };
}

function directObject(sentence: Sentence, { head, tokens }: Occurrence): Content[] {
  if (isPassive(sentence, head)) {
    const subject = sentence.child(head, 'nsubj:pass') ?? sentence.child(head, 'nsubj');
    if (subject) return [nominal(dereference(sentence, subject), 'obj')];
    const noun = modifiedNoun(sentence, head);
    if (noun && isNominal(noun)) return [nominal(noun, 'obj')];
    if (isRelation(head.rel, 'conj') || isRelation(head.rel, 'xcomp') || isRelation(head.rel, 'advcl')) {
      const governor = sentence.governor(head)!;
      const shared = sentence.child(governor, 'nsubj:pass', 'nsubj');
      if (shared) return [nominal(dereference(sentence, shared), 'obj')];
    }
    return [];
  }
  const objects = sentence.children(head, 'obj').filter((object) => !tokens.includes(object));
  if (objects.length) {
    const object = objects.at(-1)!;
    const resolved = dereference(sentence, object);
    if (resolved.lemma.toLowerCase() === 'what') return cleft(sentence, resolved) ?? [];
    if (WH_WORDS.has(resolved.lemma.toLowerCase())) return [];
    return [nominal(resolved, 'obj')];
  }
  const gap = objectGap(sentence, head);
  if (gap) return [nominal(gap, 'obj')];
  if (isRelation(head.rel, 'conj') && !sentence.child(head, 'ccomp', 'xcomp', 'obl')) {
    const first = sentence.governor(head)!;
    const shared = sentence.children(first, 'obj').find((object) => object.index > head.index);
    if (shared) return [nominal(shared, 'obj')];
  }
  return [];
}

/** "a stance Oslo rejects", "the zone which it had proposed": the object is the noun the clause modifies. */
function objectGap(sentence: Sentence, head: Token): Token | null {
  for (let at: Token | undefined = head, depth = 0; at && depth < 4; at = sentence.governor(at), depth++) {
    if (isRelation(at.rel, 'acl:relcl')) {
      const noun = sentence.governor(at)!;
      const subject = sentence.child(head, 'nsubj');
      if (!subject || dereference(sentence, subject) === noun || sentence.child(head, 'ccomp', 'xcomp')) return null;
      return noun;
    }
    if (!isRelation(at.rel, 'xcomp') && !isRelation(at.rel, 'ccomp') && !isRelation(at.rel, 'conj')) return null;
  }
  return null;
}

/** "What we are ready to discuss is the handover": the content stands behind the copula of the clause above. */
function cleft(sentence: Sentence, what: Token): Content[] | null {
  for (const above of sentence.ancestors(what)) {
    const copula = sentence.children(above, 'cop').find((child) => child.index > what.index);
    if (copula && above.index > copula.index)
      return [isVerbal(above) ? clause(sentence, above, 'obj') : nominal(above, 'obj')];
    const main = sentence.governor(above);
    if (main && main.lemma === 'be') {
      const rest = sentence.children(main, 'ccomp', 'xcomp', 'obj', 'nsubj').find((child) => child.index > main.index);
      if (rest) return [isVerbal(rest) ? clause(sentence, rest, 'obj') : nominal(rest, 'obj')];
    }
  }
  return null;
}

function finiteClause(sentence: Sentence, head: Token, tokens: readonly Token[]): Content[] {
  const found = sentence
    .children(head, 'ccomp', 'csubj', 'xcomp')
    .filter((child) => !tokens.includes(child) && !isIndirectQuestion(sentence, child))
    .filter((child) => !isRelation(child.rel, 'xcomp') || bareClause(sentence, child));
  if (found.length) return found.map((child) => clause(sentence, child, 'that'));
  const marked = sentence
    .children(head, 'acl', 'advcl', 'xcomp', 'parataxis', 'dep')
    .filter(
      (child) => child.index > head.index && hasMark(sentence, child, 'that') && !isRelation(child.rel, 'acl:relcl'),
    );
  if (marked.length) return marked.map((child) => clause(sentence, child, 'that'));
  const around = interposed(sentence, head);
  if (around) return [clause(sentence, around, 'that')];
  const loose = sentence
    .children(head, 'acl:relcl')
    .filter(
      (child) =>
        child.index > head.index && sentence.child(child, 'nsubj') && sentence.tokens[head.index + 1]?.lemma === 'that',
    );
  return loose.map((child) => clause(sentence, child, 'that'));
}

/** "The levy, they propose, should go", "…, as Oslo has proposed": the clause around the verb is what is proposed. */
function interposed(sentence: Sentence, head: Token): Token | null {
  const aside = isRelation(head.rel, 'parataxis') || (isRelation(head.rel, 'advcl') && hasMark(sentence, head, 'as'));
  if (!aside || sentence.child(head, 'obj') || !sentence.child(head, 'nsubj')) return null;
  const around = clauseOf(sentence, sentence.governor(head)!);
  return around !== head && (isVerbal(around) || sentence.child(around, 'cop')) ? around : null;
}

/** "demanded Oslo drop its bid": a bare subjunctive, whatever the relation says. */
function bareClause(sentence: Sentence, child: Token): boolean {
  return sentence.child(child, 'nsubj') !== undefined && !hasMark(sentence, child, 'to');
}

function isIndirectQuestion(sentence: Sentence, child: Token): boolean {
  const [first] = sentence.span(child);
  return WH_WORDS.has(sentence.tokens[first].lemma.toLowerCase());
}

function infinitive(sentence: Sentence, head: Token, addressee: string | null): Content[] {
  const found = sentence
    .children(head, 'xcomp', 'advcl', 'acl', 'ccomp', 'csubj')
    .filter((child) => child.index > head.index && hasMark(sentence, child, 'to'));
  if (!found.length) return [];
  const target = addressee ? addresseeOf(sentence, head, addressee) : null;
  return found.slice(0, 1).map((child) => {
    const subject = sentence.child(child, 'nsubj');
    return clause(sentence, child, 'to', subject ? dereference(sentence, subject) : target);
  });
}

/** "let Oslo sign", "had Oslo sign": a subject and a verb without tense or auxiliary. */
function isBareInfinitive(sentence: Sentence, child: Token): boolean {
  return (
    sentence.child(child, 'nsubj') !== undefined && child.xpos === 'VB' && sentence.child(child, 'aux') === undefined
  );
}

/** "urge Oslo to sign", "call on Oslo to sign", "Oslo was urged to sign", "wants Oslo to sign". */
function addressedInfinitive(sentence: Sentence, head: Token, addressee: string | null): Content[] {
  const found = sentence
    .children(head, 'xcomp', 'advcl', 'ccomp', 'acl')
    .filter(
      (child) => child.index > head.index && (hasMark(sentence, child, 'to') || isBareInfinitive(sentence, child)),
    );
  const child = found.find((one) => !hasMark(sentence, one, 'that', 'if', 'as', 'because'));
  if (child) {
    const subject = sentence.child(child, 'nsubj');
    const target = addresseeOf(sentence, head, addressee ?? 'obj');
    if (subject || target)
      return [clause(sentence, child, 'obj-to', subject ? dereference(sentence, subject) : target)];
  }
  const object = sentence.child(head, 'obj', 'iobj');
  const below = object && sentence.children(object, 'acl').find((one) => hasMark(sentence, one, 'to'));
  return below ? [clause(sentence, below, 'obj-to', object)] : [];
}

/** The one who is asked: object, passive subject, or the noun after the entry's preposition. */
export function addresseeOf(sentence: Sentence, head: Token, addressee: string): Token | null {
  if (isPassive(sentence, head)) {
    const subject = sentence.child(head, 'nsubj:pass');
    if (subject) return dereference(sentence, subject);
  }
  if (addressee !== 'obj') {
    const oblique = sentence
      .children(head, 'obl', 'nmod', 'obj', 'iobj')
      .find(
        (child) => cases(sentence, child)[0] === addressee || sentence.tokens[child.index - 1]?.lemma === addressee,
      );
    return oblique ? dereference(sentence, oblique) : null;
  }
  const object = sentence.child(head, 'iobj') ?? sentence.child(head, 'obj');
  return object ? dereference(sentence, object) : null;
}

/** "wants the centre dissolved", "would have the malus softened", "wants the tax gone". */
function objectWithParticiple(sentence: Sentence, head: Token): Content[] {
  const object = sentence.child(head, 'obj');
  const complement = sentence
    .children(head, 'xcomp', 'ccomp')
    .find(
      (child) =>
        child.index > head.index &&
        !hasMark(sentence, child, 'to') &&
        (child.xpos === 'VBN' ||
          child.xpos === 'VBG' ||
          child.upos === 'ADJ' ||
          child.upos === 'ADV' ||
          child.upos === 'ADP'),
    );
  if (complement) {
    const subject = object ?? sentence.child(complement, 'nsubj');
    return [{ ...clause(sentence, complement, 'obj-done', subject ?? null), from: subject ?? null }];
  }
  const participle = object && sentence.children(object, 'acl').find((child) => child.xpos === 'VBN');
  return participle ? [{ ...clause(sentence, participle, 'obj-done', object), from: object }] : [];
}

function gerund(sentence: Sentence, head: Token): Content[] {
  return sentence
    .children(head, 'xcomp', 'obj', 'ccomp', 'advcl', 'acl')
    .filter(
      (child) =>
        child.index > head.index &&
        child.xpos === 'VBG' &&
        !sentence.child(child, 'aux') &&
        !sentence.child(child, 'mark'),
    )
    .slice(0, 1)
    .map((child) => clause(sentence, child, 'ing'));
}

function indirectQuestion(sentence: Sentence, head: Token): Content[] {
  return sentence
    .children(head, 'ccomp', 'advcl', 'xcomp', 'csubj', 'obj', 'acl')
    .filter((child) => isIndirectQuestion(sentence, child) || hasMark(sentence, child, 'whether'))
    .filter((child) => !/^(what|which)$/i.test(sentence.tokens[sentence.span(child)[0]].text))
    .slice(0, 1)
    .map((child) => clause(sentence, child, 'whether'));
}

/** "our demand is a pay rise", "the demand remains that …", "a pay rise is our priority". */
function predicateNominal(sentence: Sentence, noun: Token): Content[] {
  const governor = sentence.governor(noun);
  if (governor && isRelation(noun.rel, 'nsubj')) {
    if (sentence.child(governor, 'cop')) {
      const first =
        isVerbal(governor) || hasMark(sentence, governor, 'to', 'that')
          ? clause(sentence, governor, 'be')
          : nominal(governor, 'be');
      return [first];
    }
    if (['remain', 'be', 'include', 'stay'].includes(governor.lemma)) {
      const rest = sentence.child(governor, 'ccomp', 'xcomp', 'obj');
      if (rest) return [isVerbal(rest) ? clause(sentence, rest, 'be') : nominal(rest, 'be')];
    }
  }
  if (sentence.child(noun, 'cop')) {
    const subject = sentence.child(noun, 'nsubj', 'csubj');
    if (subject) {
      const resolved = dereference(sentence, subject);
      return [isVerbal(resolved) ? clause(sentence, resolved, 'be') : nominal(resolved, 'be')];
    }
  }
  return [];
}

function oblique(sentence: Sentence, head: Token, tokens: readonly Token[], preposition: string): Content[] {
  const heads = [head, ...tokens.filter((token) => token !== head && token.upos !== 'DET')];
  for (const at of heads) {
    const found = sentence
      .children(at, 'obl', 'nmod', 'advcl', 'acl', 'ccomp', 'xcomp', 'obj')
      .filter((child) => !tokens.includes(child) && introduces(sentence, child, preposition, tokens));
    const after = found.filter((one) => one.index > head.index);
    const children = after.length ? after : found.slice(0, 1);
    if (children.length)
      return children.map((child) => {
        const resolved = dereference(sentence, child);
        return isVerbal(child) && resolved === child
          ? clause(sentence, child, preposition)
          : nominal(resolved, preposition);
      });
  }
  return stranded(sentence, heads, preposition);
}

function introduces(sentence: Sentence, child: Token, preposition: string, tokens: readonly Token[]): boolean {
  const words = cases(sentence, child);
  if (words[0] === preposition || (words.length > 1 && words.at(-1) === preposition)) return true;
  if (words.length) return false;
  const before = sentence.tokens[sentence.span(child)[0] - 1];
  return before !== undefined && before.lemma.toLowerCase() === preposition && tokens.includes(before);
}

/** "a stance Oslo agrees with": the preposition is left behind, its noun is the one the clause modifies. */
function stranded(sentence: Sentence, heads: readonly Token[], preposition: string): Content[] {
  for (const at of heads) {
    const left = sentence
      .children(at)
      .find(
        (child) =>
          child.lemma.toLowerCase() === preposition && child.index > at.index && sentence.children(child).length === 0,
      );
    if (!left) continue;
    for (let above: Token | undefined = at; above; above = sentence.governor(above))
      if (isRelation(above.rel, 'acl:relcl')) return [nominal(sentence.governor(above)!, preposition)];
  }
  return [];
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
    if (!separate || (content.kind === 'nominal' && isVerbal(other)) || opensCondition(sentence, other)) continue;
    const own = sentence.child(other, 'nsubj');
    found.push({ ...content, head: other, actor: own ? dereference(sentence, own) : content.actor, from: own ?? null });
  }
  return found;
}
