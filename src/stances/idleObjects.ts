import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { cases } from './clause.ts';
import type { Content } from './content.ts';
import type { Predicate } from './lexicon/compile.ts';
import {
  CONTENTED,
  GONE_WELL,
  IDLE_OBJECTS,
  PRESSED,
  RUMOURED,
  SCRUPLES,
  SET_DOWN,
  SPEAKERS_ACTS,
  STOOD_AGAINST,
  TURNS_COME_TO,
  TURNS_OF_EVENTS,
} from './lexicon/idleObjects.ts';
import { CLAIMS, DENYING_VERBS, GATHERINGS, RELEASING_VERBS } from './lexicon/objectClasses.ts';

/** True for things that a verb of stance has for its object in another sense: "sought refuge", "dropped its forecast into the debate". */
export function isIdleObject(sentence: Sentence, { words, pos }: Predicate, { head }: Content): boolean {
  const verb = words[0];
  const noun = head.lemma.toLowerCase();
  if (pos === 'adjective' && CONTENTED.has(verb)) return GONE_WELL.has(noun);
  if (pos === 'adjective')
    return verb === 'against' && STOOD_AGAINST.has(noun) && !sentence.child(head, 'amod', 'compound', 'nmod', 'acl');
  if (pos !== 'verb') return false;
  if (words.length === 1 && IDLE_OBJECTS.get(verb)?.has(noun)) return true;
  if (RELEASING_VERBS.has(verb) && SCRUPLES.has(noun) && isBare(sentence, head)) return true;
  if (words.join(' ') === 'push back' && isToldOf(sentence, head)) return true;
  if (verb === 'drop' && isDroppedInto(sentence, head)) return true;
  return DENYING_VERBS.has(verb) && (isTalk(sentence, head) || isThoughtOfPast(sentence, head));
}

/** True for acts that are foreseen, said or suffered, not asked for: "expects prices to rise", "wishes to inform its members". */
export function isIdleAct(sentence: Sentence, { words, pos }: Predicate, { head, actor }: Content): boolean {
  if (pos !== 'verb' || words.length > 1) return false;
  const lemma = head.lemma.toLowerCase();
  if (words[0] === 'expect') return actor !== null && (TURNS_OF_EVENTS.has(lemma) || isComingTo(sentence, head));
  if (words[0] === 'confirm') return GATHERINGS.has(actor?.lemma.toLowerCase() ?? '') && SET_DOWN.has(lemma);
  if (words[0] === 'wish' || words[0] === 'want')
    return SPEAKERS_ACTS.has(lemma) && actor === null && !sentence.child(head, 'aux:pass');
  return (
    words[0] === 'refuse' &&
    PRESSED.has(lemma) &&
    sentence.child(head, 'aux:pass') !== undefined &&
    !sentence.children(head, 'advcl', 'obl').some((one) => cases(sentence, one)[0] === 'into')
  );
}

/** "pushed back against reports that it was weighing a loan": a denial of what is told about oneself. */
const isToldOf = (sentence: Sentence, head: Token): boolean =>
  /^(?:report|rumou?r|claim|allegation|accusation|speculation|story|gossip|account|assertion)$/.test(head.lemma) &&
  sentence.child(head, 'acl') !== undefined;

/** "Into the debate the bank dropped its forecast": something is thrown in, and nothing given up. */
function isDroppedInto(sentence: Sentence, head: Token): boolean {
  const verb = isRelation(head.rel, 'obj') ? sentence.governor(head) : undefined;
  return (
    verb !== undefined && sentence.children(verb, 'obl').some((one) => /^into$/i.test(cases(sentence, one)[0] ?? ''))
  );
}

/** "its reservations", whatever they are about. */
const isBare = (sentence: Sentence, head: Token): boolean =>
  !sentence.children(head, 'nmod', 'acl').some(({ index }) => index > head.index);

/** "talk of a crisis": a rumour. */
const isTalk = (sentence: Sentence, head: Token): boolean =>
  head.lemma === 'talk' && sentence.children(head, 'nmod').some(({ lemma }) => RUMOURED.has(lemma));

/** "suggestions that it had leaked the text": what is said to have happened already. */
const isThoughtOfPast = (sentence: Sentence, head: Token): boolean =>
  (/^(?:suggestion|idea|notion|impression|view|talk)$/.test(head.lemma) || CLAIMS.has(head.lemma)) &&
  sentence.children(head, 'acl').some((thought) => {
    const auxiliaries = sentence.children(thought, 'aux').map(({ lemma }) => lemma);
    return auxiliaries.length === 1 && auxiliaries[0] === 'have';
  });

/** "to come to a standstill" */
const isComingTo = (sentence: Sentence, head: Token): boolean =>
  head.lemma === 'come' && sentence.children(head, 'obl').some(({ lemma }) => TURNS_COME_TO.has(lemma));
