import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { actorOf, dereference, modifiedNoun } from './arguments.ts';
import { throughName } from './calledThings.ts';
import { cases, hasMark, isNominal, isPassive, isVerbal } from './clause.ts';
import { type Content, clause, nominal, WH_WORDS } from './content.ts';
import { CALENDAR } from './lexicon/calendar.ts';
import { KINDS } from './lexicon/demandHeads.ts';
import type { Occurrence } from './occurrences.ts';
import { sharedAhead } from './sharedObjects.ts';

export function verbSubject(sentence: Sentence, head: Token): Token | null {
  const own = sentence.child(head, 'nsubj', 'csubj');
  return own ? dereference(sentence, own) : actorOf(sentence, head);
}

/** "It would be a mistake to leave": the real subject of an expletive stands behind. */
export function subjectContent(sentence: Sentence, head: Token, subject: Token): Content {
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

export function directObject(sentence: Sentence, { head, tokens }: Occurrence): Content[] {
  if (isPassive(sentence, head)) {
    const subject = sentence.child(head, 'nsubj:pass') ?? sentence.child(head, 'nsubj');
    if (subject) return [nominal(dereference(sentence, subject), 'obj')];
    const noun = modifiedNoun(sentence, head);
    if (noun && isNominal(noun)) return [nominal(noun, 'obj')];
    if (isRelation(head.rel, 'conj') || isRelation(head.rel, 'xcomp') || isRelation(head.rel, 'advcl')) {
      const governor = sentence.governor(head)!;
      // "the truce proposed by Merz | and backed by Macron"
      const joint = isRelation(head.rel, 'conj') && head.xpos === 'VBN' ? modifiedNoun(sentence, governor) : undefined;
      if (joint && isNominal(joint) && governor.xpos === 'VBN') return [nominal(joint, 'obj')];
      const shared = sentence.child(governor, 'nsubj:pass', 'nsubj');
      if (shared) return [nominal(dereference(sentence, shared), 'obj')];
    }
    return [];
  }
  const objects = sentence
    .children(head, 'obj')
    // "commit *itself*", "considers *itself* bound": nothing is named but the party
    .filter((object) => !tokens.includes(object) && !/^\p{L}+sel(?:f|ves)$/iu.test(object.text))
    // "which Oslo resisted | all spring"
    .filter(({ lemma }, _, all) => all.length === 1 || !CALENDAR.has(lemma.toLowerCase()));
  if (objects.length) {
    const object = objects.at(-1)!;
    const resolved = dereference(sentence, object);
    if (throughName(sentence, nominal(resolved, 'obj')).head !== resolved) return [nominal(resolved, 'obj')];
    if (resolved.lemma.toLowerCase() === 'what') return cleft(sentence, resolved) ?? invertedCleft(sentence, resolved);
    if (WH_WORDS.has(resolved.lemma.toLowerCase())) return [];
    return [nominal(resolved, 'obj')];
  }
  const raised = sharedAhead(sentence, head);
  if (raised) return [nominal(dereference(sentence, raised), 'obj')];
  const behindParticle = sentence
    .children(head, 'obl')
    .find((child) => sentence.children(child, 'case').some((marker) => tokens.includes(marker)));
  if (behindParticle && tokens.length > 1) return [nominal(behindParticle, 'obj')];
  const misread = sentence
    .children(head, 'xcomp')
    .find(
      (child) =>
        child.upos === 'NOUN' &&
        child.index > head.index &&
        cases(sentence, child).length === 0 &&
        !sentence.child(child, 'cop'),
    );
  if (misread) return [nominal(misread, 'obj')];
  const measure = measuredObject(sentence, head);
  if (measure) return [nominal(measure, 'obj')];
  const gap = objectGap(sentence, head);
  if (gap?.lemma.toLowerCase() === 'what' && sentence.child(gap, 'cop')) return invertedCleft(sentence, gap);
  if (gap) return [nominal(gap, 'obj')];
  if (isRelation(head.rel, 'conj') && !sentence.child(head, 'ccomp', 'xcomp', 'obl')) {
    const first = sentence.governor(head)!;
    const shared = sentence.children(first, 'obj').find((object) => object.index > head.index);
    if (shared) return [nominal(shared, 'obj')];
  }
  return [];
}

/** "wants no more than thirty seats": a bare phrase of measure right behind the verb, which trees take for an adverbial. */
function measuredObject(sentence: Sentence, head: Token): Token | null {
  const phrase = sentence
    .children(head, 'obl')
    .find((child) => cases(sentence, child).length === 0 && sentence.span(child)[0] === head.index + 1);
  const number = phrase && sentence.child(phrase, 'nummod');
  const compared =
    number && sentence.children(number, 'advmod').some((word) => /^(more|less|fewer|least|most)$/i.test(word.text));
  return compared ? phrase : null;
}

/** Verbs, as lemmas, of going on with what the gerund behind them says. */
const PERSISTING: ReadonlySet<string> = new Set(['keep', 'continue', 'start', 'begin', 'stop']);

/** "a stance Oslo rejects", "the zone which it had proposed": the object is the noun the clause modifies. */
export function objectGap(sentence: Sentence, head: Token): Token | null {
  for (let at: Token | undefined = head, depth = 0; at && depth < 4; at = sentence.governor(at), depth++) {
    if (isRelation(at.rel, 'acl:relcl')) {
      const noun = sentence.governor(at)!;
      // "the venue | Oslo keeps | proposing"
      const subject =
        sentence.child(head, 'nsubj') ??
        (head.head === at.index && PERSISTING.has(at.lemma) ? sentence.child(at, 'nsubj') : undefined);
      if (!subject || dereference(sentence, subject) === noun || sentence.child(head, 'ccomp', 'xcomp')) return null;
      return throughKind(sentence, noun);
    }
    if (!isRelation(at.rel, 'xcomp') && !isRelation(at.rel, 'ccomp') && !isRelation(at.rel, 'conj')) return null;
  }
  return null;
}

/** "a truce of the *kind* Oslo had proposed": what is of the kind, which alone says nothing. */
function throughKind(sentence: Sentence, noun: Token): Token {
  const thing = isRelation(noun.rel, 'nmod') && cases(sentence, noun)[0] === 'of' ? sentence.governor(noun) : undefined;
  return thing && KINDS.has(noun.lemma.toLowerCase()) && isNominal(thing) ? thing : noun;
}

/** "What we are ready to discuss is the handover": the content stands behind the copula of the clause above. */
export function cleft(sentence: Sentence, what: Token): Content[] | null {
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

/** "A truce is what Oslo wants": the content stands before the copula. */
function invertedCleft(sentence: Sentence, what: Token): Content[] {
  const subject = sentence.child(what, 'cop') ? sentence.child(what, 'nsubj', 'csubj') : undefined;
  if (!subject || subject.index > what.index || ['this', 'that', 'it'].includes(subject.lemma.toLowerCase())) return [];
  return [isVerbal(subject) ? clause(sentence, subject, 'obj') : nominal(subject, 'obj')];
}

/** "our demand is a pay rise", "the demand remains that …", "a pay rise is our priority". */
export function predicateNominal(sentence: Sentence, noun: Token): Content[] {
  const governor = sentence.governor(noun);
  const copula = governor && sentence.child(governor, 'cop');
  // "The demand is that imports end": trees may take the noun for an object of the clause
  const fronted =
    copula !== undefined &&
    noun.index < copula.index &&
    sentence
      .children(governor!, 'mark')
      .some((mark) => mark.index > copula.index && mark.lemma.toLowerCase() === 'that');
  if (governor && (isRelation(noun.rel, 'nsubj') || fronted)) {
    if (sentence.child(governor, 'cop')) {
      // "said that the request was fair": the mark of the clause around says nothing
      const marked = sentence
        .children(governor, 'mark')
        .some(({ index, lemma }) => index > (copula?.index ?? 0) && /^(?:to|that)$/i.test(lemma));
      if (governor.upos === 'ADJ' && !marked) {
        const expected = sentence.child(governor, 'xcomp');
        return expected ? [clause(sentence, expected, 'be')] : [];
      }
      const first = isVerbal(governor) || marked ? clause(sentence, governor, 'be') : nominal(governor, 'be');
      return [first];
    }
    if (['remain', 'be', 'include', 'stay'].includes(governor.lemma)) {
      const rest = sentence.child(governor, 'ccomp', 'xcomp', 'obj');
      if (rest) return [isVerbal(rest) ? clause(sentence, rest, 'be') : nominal(rest, 'be')];
    }
  }
  // "a tribunal remains our goal"
  if (
    governor &&
    /^(?:remain|stay)$/.test(governor.lemma) &&
    ['obj', 'xcomp'].some((rel) => isRelation(noun.rel, rel))
  ) {
    const subject = sentence.child(governor, 'nsubj');
    if (subject && subject.index < governor.index) return [nominal(dereference(sentence, subject), 'be')];
  }
  // "At the top of Oslo's list is debt relief"
  if (
    governor &&
    copula &&
    /^(?:obl|nmod)$/.test(noun.rel) &&
    noun.index < copula.index &&
    copula.index < governor.index
  ) {
    const subject = sentence.child(governor, 'nsubj', 'csubj', 'expl');
    const words = sentence.subtree(governor).filter(({ index }) => index > copula.index);
    while (words.at(-1)?.upos === 'PUNCT') words.pop();
    if (!subject) return [{ ...nominal(governor, 'be'), words }];
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
