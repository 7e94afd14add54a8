import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { dereference } from './arguments.ts';
import { cases, hasMark } from './clause.ts';
import { isKeptOut } from './keptOut.ts';
import { DEALINGS, EVENT_VERBS } from './lexicon/eventVerbs.ts';
import { PLAN_NOUNS, WRITTEN_NOUNS } from './lexicon/planNouns.ts';
import { ASKING_FOR_WORDS, PROMISES } from './lexicon/promises.ts';
import { MEASURE_NOUNS } from './lexicon/receptions.ts';
import { FORECASTING } from './lexicon/viewVerbs.ts';
import { makingKnown } from './madeKnown.ts';
import { namesProposal } from './proposals.ts';
import { isSetAhead } from './setAhead.ts';

/** "Where the army would stand", "what the envoy will say": the clause is asked, not undertaken. */
export function isOpenQuestion(sentence: Sentence, head: Token): boolean {
  const [first] = sentence.span(head);
  const opening = sentence.tokens[first];
  return (
    /^(?:WRB|WP)$/.test(opening.xpos) &&
    !isRelation(head.rel, 'acl') &&
    // "has told nobody when it will open them"
    (!isRelation(head.rel, 'advcl') || isTold(sentence, head, opening)) &&
    (sentence.governor(opening) === head || sentence.ancestors(opening).slice(0, 2).includes(head))
  );
}

const isTold = (sentence: Sentence, head: Token, opening: Token): boolean => {
  const verb = sentence.governor(head);
  return (
    verb !== undefined &&
    verb.index < opening.index &&
    /^(?:tell|say|know|ask|explain|disclose|reveal|announce)$/.test(verb.lemma)
  );
};

/** "will take no position", "would make no comment": nothing is undertaken. */
export function isAbstention(sentence: Sentence, head: Token): boolean {
  return sentence
    .children(head, 'obj')
    .some(
      (object) =>
        /^(?:position|stand|stance|side|view|comment|statement|decision)s?$/.test(object.lemma.toLowerCase()) &&
        sentence.children(object, 'det').some(({ text }) => /^no$/i.test(text)),
    );
}

/** "will do nothing to stop it", "would do nothing that hurts them", "will do anything but sign it": what is left undone, and no act of one's own. */
export const isInaction = (sentence: Sentence, head: Token): boolean =>
  head.lemma === 'do' &&
  sentence
    .children(head, 'obj')
    .some(
      (object) =>
        (/^nothing$/i.test(object.text) && sentence.child(object, 'acl')) ||
        (/^anything$/i.test(object.text) && /^but$/i.test(sentence.tokens[object.index + 1]?.text ?? '')),
    );

/** "will not stand in the way", "will not get in its way": of what, was said before; the act itself is nobody's demand. */
export function isInTheWay(sentence: Sentence, head: Token): boolean {
  return (
    /^(?:stand|get|be)$/.test(head.lemma) &&
    sentence
      .children(head, 'obl')
      .some(
        (way) =>
          way.lemma === 'way' &&
          cases(sentence, way)[0] === 'in' &&
          sentence.children(way, 'det', 'nmod:poss').some(({ text }) => /^(?:the|its|his|her|their)$/i.test(text)) &&
          !sentence.child(way, 'nmod', 'acl'),
      )
  );
}

/** "will have | neither | a toll nor a quota": the word that denies both. */
export const neitherOf = (sentence: Sentence, head: Token): Token[] =>
  head.lemma === 'have'
    ? sentence
        .children(head, 'obj')
        .flatMap((object) => [object, ...sentence.children(object, 'cc', 'det')])
        .filter(({ text }) => /^neither$/i.test(text))
    : [];

/** What merely happens; dealings with others are that only where they are not refused, and "get it done" is an act. */
export function isEvent(sentence: Sentence, head: Token, negative: boolean): boolean {
  const lemma = head.lemma.toLowerCase();
  // "neither will decide the matter": what the outcome hangs on
  // "will decide on the loan": which way is not said
  if (lemma === 'decide' && !sentence.child(head, 'xcomp', 'ccomp')) return true;
  if (/^(?:decide|settle)$/.test(lemma) && sentence.children(head, 'obj').some((one) => OUTCOMES.test(one.lemma)))
    return true;
  // "would do well to accept it": advice
  if (
    lemma === 'do' &&
    sentence.children(head, 'advmod').some(({ text }) => /^(?:well|better|best|right)$/i.test(text))
  )
    return true;
  if (!EVENT_VERBS.has(lemma) || (negative && DEALINGS.has(lemma))) return false;
  // "A shorter week | it will discuss", "it is a toll | that it will not have": set apart from other things, it is no matter of course
  if (isSetAhead(sentence, head) && (DEALINGS.has(lemma) || (lemma === 'have' && negative && isCleft(sentence, head))))
    return false;
  // "will not have a treaty without teeth"
  const object = lemma === 'have' && negative ? sentence.child(head, 'obj') : undefined;
  const had = object && dereference(sentence, object);
  if (had && (neitherOf(sentence, head).length > 0 || isKeptOut(sentence, had))) return false;
  if (had && (namesProposal(sentence, had) || MEASURE_NOUNS.has(had.lemma.toLowerCase()))) return false;
  return lemma !== 'get' || !sentence.children(head, 'xcomp', 'ccomp').some((child) => /^VB[ND]$/.test(child.xpos));
}

/** "said they *would attend*", "says it will host the next round": who says so of oneself gives one's word, where "will attend" alone is an agenda. */
export function isPromisedPresence(sentence: Sentence, head: Token): boolean {
  if (!/^(?:attend|host)$/.test(head.lemma) || !isRelation(head.rel, 'ccomp')) return false;
  const verb = sentence.governor(head);
  const subject = sentence.child(head, 'nsubj');
  if (!verb || !SAYING_SO.test(verb.lemma) || !subject || !/^(?:it|they|he|she|we)$/i.test(subject.text)) return false;
  return !sentence.children(head, 'obj').some(({ lemma }) => OCCASIONS.test(lemma));
}

const SAYING_SO = /^(?:say|confirm|announce|declare|indicate|signal|reply|answer|insist|add)$/;

const OCCASIONS =
  /^(?:funeral|ceremony|inauguration|wedding|match|game|concert|dinner|banquet|reception|launch|hearing)$/;

/** "It is a toll that Oslo will not have", "what Oslo will not have is a toll": the tree leaves the words out that only moved the thing. */
const isCleft = (sentence: Sentence, head: Token): boolean =>
  sentence.children(head, 'discourse').some(({ lemma }) => /^(?:it|what)$/i.test(lemma));

/** "wants a pledge that Kyiv *will* stay out": what another is to promise is no undertaking of the other's yet. */
export function isWantedPromise(sentence: Sentence, head: Token): boolean {
  const promise = isRelation(head.rel, 'acl') || isRelation(head.rel, 'ccomp') ? sentence.governor(head) : undefined;
  if (!promise || !PROMISES.has(promise.lemma.toLowerCase())) return false;
  return sentence.ancestors(promise).some(({ lemma }) => ASKING_FOR_WORDS.has(lemma.toLowerCase()));
}

/** "*Under the draft*, the miners would give up the bonus", "under the second": what a text provides for is no undertaking of those it binds, unless it names what they get for it. */
export function isProvision(sentence: Sentence, head: Token, { text }: Token): boolean {
  if (
    !/^would$/i.test(text) ||
    sentence.children(head, 'advcl').some((clause) => hasMark(sentence, clause, 'if', 'once'))
  )
    return false;
  const first = isRelation(head.rel, 'conj') ? sentence.governor(head) : undefined;
  return [head, ...(first ? [first] : [])]
    .flatMap((clause) => sentence.children(clause, 'obl', 'nmod'))
    .some((phrase) => {
      const lemma = phrase.lemma.toLowerCase();
      return (
        phrase.index < head.index &&
        cases(sentence, phrase)[0] === 'under' &&
        (PLAN_NOUNS.has(lemma) || WRITTEN_NOUNS.has(lemma) || ORDINALS.test(lemma)) &&
        !sentence.child(phrase, 'nmod:poss')
      );
    });
}

const ORDINALS = /^(?:first|second|third|former|latter|one)$/;

/** "Economists predict that it will default": what others expect of a party is not its undertaking. */
export function isForecast(sentence: Sentence, head: Token): boolean {
  return sentence
    .ancestors(head)
    .some(
      (above) =>
        FORECASTING.has(above.lemma.toLowerCase()) && above.upos === 'VERB' && makingKnown(sentence, above) === null,
    );
}

const OUTCOMES = /^(?:matter|issue|question|outcome|fate|day|race|war|election|contest|vote)$/;
