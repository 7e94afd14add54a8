import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { dereference } from './arguments.ts';
import { cases, isSaidOfSubject, isVerbal, negations } from './clause.ts';
import { type Content, clause, nominal } from './content.ts';
import { ACCOMPANYING } from './lexicon/control.ts';
import { CALLS, EXTENTS, REACTIONS, SET_ADVERBIALS } from './lexicon/objectClasses.ts';
import { NAMES_NO_DEMAND } from './lexicon/repeatedPrepositions.ts';

/** What the phrase with a preposition below a predicate holds ("called *for talks*"), wherever near it the tree hung the phrase. */
export function oblique(sentence: Sentence, head: Token, tokens: readonly Token[], preposition: string): Content[] {
  const heads = [
    head,
    ...tokens.filter((token) => token !== head && (token.upos !== 'DET' || isRelation(token.rel, 'obj'))),
  ];
  for (const at of heads) {
    const found = sentence
      .children(at, 'obl', 'nmod', 'advcl', 'acl', 'ccomp', 'xcomp', 'obj')
      .filter((child) => !tokens.includes(child) && introduces(sentence, child, preposition, tokens))
      // "insisted that finance must be *on the agenda*": not what one insists on
      .filter((child) => !isSaidOfSubject(sentence, child))
      .filter((child, _index, all) => !isDay(sentence, child) && !(all.length > 1 && isSetApart(sentence, child)))
      // "to a swap, on the other hand, Oslo would agree"
      .filter((child) => !(preposition === 'on' && /^(?:hand|contrary|whole|balance)$/.test(child.lemma)))
      .filter((child) => !(preposition === 'to' && REACTIONS.has(child.lemma.toLowerCase())))
      // "agrees with it *to a point*"
      .filter((child) => !(preposition === 'to' && EXTENTS.has(child.lemma.toLowerCase())))
      // "agreed on condition that it be low"
      .filter((child) => !(preposition === 'on' && /^(?:condition|understanding|proviso)$/.test(child.lemma)));
    const lasting = found.length > 1 || sentence.children(at, 'obl').length > 1 || isRelation(head.rel, 'acl');
    const after = found
      .filter((one) => one.index > head.index && !(lasting && isSpanOfTime(sentence, one)))
      .filter((one, index, all) => index === 0 || !touches(sentence, all[index - 1], one))
      // "asked for a delay, and for good reason"
      .filter((one, index) => index === 0 || !NAMES_NO_DEMAND.has(one.lemma.toLowerCase()));
    const children = after.length ? after : found.filter((one) => !isScene(sentence, one, head)).slice(0, 1);
    if (children.length)
      return children.map((child) => {
        const act = actOfNamed(sentence, child, preposition) ?? askedBehind(sentence, child);
        if (act) return act;
        const resolved = dereference(sentence, child);
        return isVerbal(child) && resolved === child
          ? clause(sentence, child, preposition)
          : nominal(resolved, preposition);
      });
  }
  // "asked Oslo for guarantees": the phrase hangs on the one who is asked.
  const ofAddressee = sentence
    .children(head, 'obj', 'iobj')
    .filter(
      (one) =>
        isVerbal(head) && !tokens.includes(one) && (one.upos === 'PROPN' || one.upos === 'PRON' || one.xpos === 'NNS'),
    )
    .flatMap((one) => sentence.children(one, 'nmod'))
    .find((child) => cases(sentence, child)[0] === preposition && preposition !== 'of');
  if (ofAddressee) return [nominal(ofAddressee, preposition)];
  // "agreed in principle | to the inspections", "said yes on the spot | to a truce", "pressed in the first round | for a waiver": the phrase hangs on the one that stands between
  const between = sentence
    .children(head, 'obl')
    .filter(
      (one) =>
        SET_ADVERBIALS.has(one.lemma.toLowerCase()) ||
        (preposition === 'for' && /^(?:in|at|during)$/.test(cases(sentence, one)[0] ?? '')),
    )
    .flatMap((one) => sentence.children(one, 'nmod', 'obl'))
    .find((child) => cases(sentence, child)[0] === preposition);
  return between ? [nominal(between, preposition)] : stranded(sentence, heads, preposition);
}

/** "is against | Lima leaving the bloc": the gerund that a tree makes the predicate, from its own subject on. */
export function actWithSubject(sentence: Sentence, verb: Token, preposition: Token): Content | null {
  const actor = sentence.children(verb, 'nsubj').find(({ index }) => index > preposition.index && index < verb.index);
  if (!actor || verb.xpos !== 'VBG') return null;
  const words = sentence.tokens.slice(preposition.index + 1, sentence.span(verb)[1] + 1);
  return {
    ...clause(sentence, verb, preposition.lemma, actor),
    words: words.filter(({ upos, index }) => upos !== 'PUNCT' || index < sentence.tokens.length - 1),
  };
}

/** "no question of Oslo | reopening the pact", "insisted on Lima | leaving the bloc": a name and right behind it what it would do is one act. */
export function actOfNamed(sentence: Sentence, name: Token, preposition: string): Content | null {
  const verb = sentence.tokens[name.index + 1];
  if (name.upos !== 'PROPN' || verb?.xpos !== 'VBG' || !isVerbal(verb) || ACCOMPANYING.has(verb.lemma)) return null;
  const above = sentence.governor(verb);
  const beside = above === name || (above !== undefined && above === sentence.governor(name));
  if (!beside && !sentence.ancestors(name).includes(above!)) return null;
  const inner = sentence.children(name, 'det', 'amod', 'compound', 'nummod').map(({ index }) => index);
  const words = sentence.tokens.slice(Math.min(name.index, ...inner), sentence.span(verb)[1] + 1);
  return { ...clause(sentence, verb, preposition, name), words };
}

/** "was unmoved by the call | *for a truce*": what is called for, where a tree hangs it on the verb. */
function askedBehind(sentence: Sentence, call: Token): Content | null {
  const verb = isRelation(call.rel, 'obl:agent') ? sentence.governor(call) : undefined;
  if (!verb || !CALLS.has(call.lemma.toLowerCase()) || sentence.child(call, 'nmod', 'acl')) return null;
  const thing = sentence
    .children(verb, 'obl')
    .find((one) => cases(sentence, one)[0] === 'for' && sentence.span(one)[0] === sentence.span(call)[1] + 1);
  return thing ? nominal(thing, 'for') : null;
}

/** "On a Swiss mountain, Kyiv counts its friends": parted by a comma from what follows, it says where or as to what. */
function isScene(sentence: Sentence, phrase: Token, head: Token): boolean {
  const [, last] = sentence.span(phrase);
  if (last > head.index) return false;
  // "To a toll, Oslo has no objection", but "on tolls, Oslo insisted that …"
  const behind = sentence.child(head, 'ccomp') ? [last, last + 1] : [last + 1];
  return behind.some((index) => sentence.tokens[index]?.text === ',');
}

/** "pushed for a waiver *for small cars*": right behind the first such phrase, without a sign or "and", it is part of the first. */
const touches = (sentence: Sentence, first: Token, second: Token): boolean =>
  sentence.span(second)[0] === sentence.span(first)[1] + 1 && !sentence.child(second, 'cc', 'punct');

/** "called for talks, *not for sanctions*": what a phrase of its own says that it is not about. */
export function isSetApart(sentence: Sentence, phrase: Token): boolean {
  return (
    sentence.child(phrase, 'case') !== undefined &&
    !sentence.child(phrase, 'cc') &&
    negations(sentence, phrase).some(({ text }) => /^not$/i.test(text))
  );
}

/** "insisted on Monday that …", "at the weekend": when, not on what. */
function isDay(sentence: Sentence, noun: Token): boolean {
  return CALENDAR.test(noun.text) || (/^(?:19|20)\d\d$/.test(noun.text) && cases(sentence, noun)[0] === 'in');
}

const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december|weekend|eve)$/i;

/** "has been pressing for weeks": how long, not for what. */
function isSpanOfTime(sentence: Sentence, noun: Token): boolean {
  return (
    /^(?:hour|day|week|month|year|decade)$/.test(noun.lemma) && noun.xpos === 'NNS' && !sentence.child(noun, 'det')
  );
}

export function introduces(sentence: Sentence, child: Token, preposition: string, tokens: readonly Token[]): boolean {
  const words = cases(sentence, child);
  if (words[0] === preposition) return true;
  if (words.length > 1 && words.at(-1) === preposition) return !COMPOUND_PREPOSITIONS.has(words[0]);
  if (words.length) return false;
  const before = sentence.tokens[sentence.span(child)[0] - 1];
  return before !== undefined && before.lemma.toLowerCase() === preposition && tokens.includes(before);
}

/** First words of prepositions that mean something else than their last word: "rejected it *out of* hand", "withdrew *because of* the raids". */
const COMPOUND_PREPOSITIONS: ReadonlySet<string> = new Set(
  'out because instead regardless irrespective ahead in on by as for with at prior owing due thanks'.split(' '),
);

/** "a stance Oslo agrees with": the preposition is left behind, its noun is the one the clause modifies. */
export function stranded(sentence: Sentence, heads: readonly Token[], preposition: string): Content[] {
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
