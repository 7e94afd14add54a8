import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { dereference } from './arguments.ts';
import { cases, clauseOf, hasMark, isBehindComma, isNominal, isPassive, isVerbal } from './clause.ts';
import { type Content, clause, nominal, WH_WORDS } from './content.ts';
import { GIVEN_WORDS } from './lexicon/control.ts';
import { SPEECH_VERBS } from './lexicon/speechVerbs.ts';
import { isHearer } from './recipients.ts';
import { isRhetoricalQuestion } from './rhetoricalQuestions.ts';

export function finiteClause(sentence: Sentence, head: Token, tokens: readonly Token[]): Content[] {
  const found = sentence
    .children(head, 'ccomp', 'csubj', 'xcomp')
    .filter((child) => !tokens.includes(child) && !isIndirectQuestion(sentence, child) && !isInversion(sentence, child))
    .filter((child) => !isRhetoricalQuestion(sentence, child))
    .filter((child) => !isRelation(child.rel, 'xcomp') || bareClause(sentence, child));
  if (found.length)
    return found.map((child) =>
      isBareNoun(sentence, child) ? nominal(child, 'that') : clause(sentence, child, 'that'),
    );
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

/** "could accept that, and *so could Lima*": an echo of the clause before, and no part of it. */
const isInversion = (sentence: Sentence, child: Token): boolean =>
  /^(?:AUX|VERB)$/.test(child.upos) &&
  /^(?:do|be|have|can|could|will|would|may|might|must|should)$/.test(child.lemma.toLowerCase()) &&
  sentence
    .children(child, 'advmod', 'cc')
    .some(({ text, index }) => index < child.index && /^(?:so|nor|neither)$/i.test(text)) &&
  !sentence.children(child, 'nsubj').some(({ index }) => index < child.index);

/** "No new licences, Oslo insisted": a noun that the tree takes for a clause. */
function isBareNoun(sentence: Sentence, child: Token): boolean {
  const opening = sentence.tokens[sentence.span(child)[0]];
  return isNominal(child) && !/^not$/i.test(opening.text) && !sentence.child(child, 'cop', 'nsubj', 'aux', 'mark');
}

/** "The levy, they propose, should go", "…, as Oslo has proposed": the clause around the verb is what is proposed. */
export function interposed(sentence: Sentence, head: Token): Token | null {
  const aside =
    isRelation(head.rel, 'parataxis') ||
    isClosingReport(sentence, head) ||
    (isRelation(head.rel, 'advcl') && hasMark(sentence, head, 'as'));
  if (
    !aside ||
    sentence.children(head, 'obj').some((object) => !(GIVEN_WORDS.has(head.lemma) && isHearer(object))) ||
    !sentence.child(head, 'nsubj')
  )
    return null;
  const around = clauseOf(sentence, sentence.governor(head)!);
  return around !== head && (isVerbal(around) || sentence.child(around, 'cop', 'aux:pass')) ? around : null;
}

/** "must be reopened and the siege lifted, | the rebels had demanded a month before": a conjunct without conjunction at the end, which trees make of it. */
function isClosingReport(sentence: Sentence, head: Token): boolean {
  const subject = sentence.child(head, 'nsubj');
  const [first] = subject ? sentence.span(subject) : [0];
  const [, last] = sentence.span(head);
  return (
    isRelation(head.rel, 'conj') &&
    sentence.tokens[first - 1]?.text === ',' &&
    !sentence.child(head, 'obj', 'ccomp', 'xcomp', 'mark') &&
    sentence.children(head, 'cc').every(({ index }) => index < first - 1) &&
    SPEECH_VERBS.has(head.lemma.toLowerCase()) &&
    last >= sentence.tokens.length - 2
  );
}

/** "would prefer it | if nobody fished the bay": with "it" before it and "would" above it the clause is what is wished, no condition. */
export function wishedClause(sentence: Sentence, head: Token): Content[] {
  const it = sentence.tokens[head.index + 1];
  if (!/^it$/i.test(it?.text ?? '') || !isHypothetical(sentence, head)) return [];
  return sentence
    .children(head, 'advcl', 'ccomp')
    .filter((child) => hasMark(sentence, child, 'if') && sentence.span(child)[0] === it.index + 1)
    .map((child) => clause(sentence, child, 'that'));
}

/** "would prefer": behind it the past tense is that of a wish ("that the plant stayed open"). */
export const isHypothetical = (sentence: Sentence, head: Token): boolean =>
  sentence.children(head, 'aux').some(({ text }) => /^(?:would|['’]d)$/i.test(text)) && head.xpos === 'VB';

/** "demanded Oslo drop its bid": a bare subjunctive, whatever the relation says. */
export function bareClause(sentence: Sentence, child: Token): boolean {
  return sentence.child(child, 'nsubj') !== undefined && !hasMark(sentence, child, 'to');
}

export function isIndirectQuestion(sentence: Sentence, child: Token): boolean {
  const [first] = sentence.span(child);
  return WH_WORDS.has(sentence.tokens[first].lemma.toLowerCase());
}

export function infinitive(sentence: Sentence, head: Token, addressee: string | null): Content[] {
  const found = sentence.children(head, 'xcomp', 'advcl', 'acl', 'ccomp', 'csubj').filter(
    (child) =>
      child.index > head.index &&
      hasMark(sentence, child, 'to') &&
      !isPurpose(sentence, child) &&
      // "could accept a cut, | were the toll to stay"
      !hasMark(sentence, child, 'were'),
  );
  if (!found.length) return [];
  const target = addressee ? addresseeOf(sentence, head, addressee) : null;
  return found.slice(0, 1).map((child) => {
    const subject = sentence.child(child, 'nsubj');
    return clause(sentence, child, 'to', subject ? dereference(sentence, subject) : target);
  });
}

/** "in order to save the talks", "so as to save them". */
const isPurpose = (sentence: Sentence, child: Token): boolean => hasMark(sentence, child, 'in', 'so');

/** "urge Oslo to sign", "call on Oslo to sign", "Oslo was urged to sign", "wants Oslo to sign". */
export function addressedInfinitive(sentence: Sentence, head: Token, addressee: string | null): Content[] {
  const found = sentence
    .children(head, 'xcomp', 'advcl', 'ccomp', 'acl')
    .filter(
      (child) =>
        child.index > head.index &&
        !isPurpose(sentence, child) &&
        (hasMark(sentence, child, 'to') || isBareInfinitive(sentence, child)),
    );
  const child = found.find((one) => !hasMark(sentence, one, 'that', 'if', 'as', 'because'));
  if (child) {
    const subject = sentence.child(child, 'nsubj');
    const target = addresseeOf(sentence, head, addressee ?? 'obj');
    if (subject || target)
      return [clause(sentence, child, 'obj-to', subject ? dereference(sentence, subject) : target)];
  }
  const object = sentence.child(head, 'obj', 'iobj');
  const below =
    object &&
    sentence.subtree(object).find(
      (one) =>
        isRelation(one.rel, 'acl') &&
        one.index > head.index &&
        hasMark(sentence, one, 'to') &&
        // "wants a corridor and the right to inspect it": what only the other thing is for
        (isPassive(sentence, one) || !isRelation(sentence.governor(one)!.rel, 'conj')),
    );
  return below ? [clause(sentence, below, 'obj-to', object)] : [];
}

/** "let Oslo sign", "had Oslo sign": a subject and a verb without tense or auxiliary. */
export function isBareInfinitive(sentence: Sentence, child: Token): boolean {
  return (
    sentence.child(child, 'nsubj') !== undefined && child.xpos === 'VB' && sentence.child(child, 'aux') === undefined
  );
}

/** The one who is asked: object, passive subject, or the noun after the entry's preposition. */
export function addresseeOf(sentence: Sentence, head: Token, addressee: string): Token | null {
  if (isPassive(sentence, head)) {
    const subject = sentence.child(head, 'nsubj:pass');
    if (subject) return dereference(sentence, subject);
  }
  if (addressee !== 'obj') {
    const named = sentence
      .children(head, 'obl', 'nmod', 'obj', 'iobj')
      .find(
        (child) => cases(sentence, child)[0] === addressee || sentence.tokens[child.index - 1]?.lemma === addressee,
      );
    return named ? dereference(sentence, named) : null;
  }
  const object = sentence.child(head, 'iobj') ?? sentence.child(head, 'obj');
  return object ? dereference(sentence, object) : null;
}

/** An aside: the comma stands before the clause or, by the tree, is its first word. */
function isApart(sentence: Sentence, child: Token): boolean {
  return isBehindComma(sentence, child) || sentence.tokens[sentence.span(child)[0]].text === ',';
}

export function gerund(sentence: Sentence, head: Token): Content[] {
  return sentence
    .children(head, 'xcomp', 'obj', 'ccomp', 'advcl', 'acl')
    .filter(
      (child) =>
        child.index > head.index &&
        child.xpos === 'VBG' &&
        !sentence.child(child, 'aux') &&
        !sentence.child(child, 'mark') &&
        // "Chad objected, Niger adding that …" is an aside.
        !(
          (isRelation(child.rel, 'advcl') || child.index > head.index + 1 || sentence.child(child, 'nsubj')) &&
          isApart(sentence, child)
        ),
    )
    .slice(0, 1)
    .map((child) => clause(sentence, child, 'ing'));
}

/** "would consider a levy only if its rival agreed": with an object before it, "if" opens a condition. */
function isConditionBehindObject(sentence: Sentence, head: Token, child: Token): boolean {
  const object = sentence.child(head, 'obj');
  return object !== undefined && object !== child && object.index < child.index && hasMark(sentence, child, 'if');
}

export function indirectQuestion(sentence: Sentence, head: Token): Content[] {
  return sentence
    .children(head, 'ccomp', 'advcl', 'xcomp', 'csubj', 'obj', 'acl')
    .filter((child) => isIndirectQuestion(sentence, child) || hasMark(sentence, child, 'whether'))
    .filter((child) => !isConditionBehindObject(sentence, head, child))
    .filter((child) => !/^(what|which)$/i.test(sentence.tokens[sentence.span(child)[0]].text))
    .slice(0, 1)
    .map((child) => stoodOn(sentence, child) ?? clause(sentence, child, 'whether'));
}

/** "has yet to say where it stands | on the toll": the thing itself is what it takes no side on. */
function stoodOn(sentence: Sentence, verb: Token): Content | null {
  const where = sentence.children(verb, 'advmod', 'mark').some(({ text }) => /^where$/i.test(text));
  if (!where || verb.lemma !== 'stand') return null;
  const thing = sentence.children(verb, 'obl').find((child) => /^(?:on|over)$/.test(cases(sentence, child)[0] ?? ''));
  return thing ? nominal(thing, 'on') : null;
}
