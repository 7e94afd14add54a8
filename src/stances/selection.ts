import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { cases } from './clause.ts';
import type { Content } from './content.ts';
import { bareNothing, isUntaken } from './denials.ts';
import { isIdleAct, isIdleObject } from './idleObjects.ts';
import type { Predicate } from './lexicon/compile.ts';
import { ANAPHORIC_HEADS, ANAPHORIC_PRONOUNS } from './lexicon/demandHeads.ts';
import {
  ACCOUNTING,
  ACCOUNTS,
  AGREED_THINGS,
  APPOINTED,
  BLAMING_VERBS,
  BURYING,
  CLAIMS,
  COURTESIES,
  DEEDS,
  DENYING_VERBS,
  ENTERING,
  GATHERINGS,
  GESTURES,
  LEISURE,
  MANNERS,
  MEMBERSHIP_VERBS,
  OWED,
  PARTNERSHIPS,
  PRAISING,
  PUT_FORWARD,
  RELEASING_VERBS,
  STANDPOINTS,
  STRIKING_VERBS,
  STRUGGLES,
  TANGIBLES,
  TARGETS,
  TRIBUTES,
  VERDICTS,
  VOICED,
  WISHES,
} from './lexicon/objectClasses.ts';
import { MEASURE_NOUNS } from './lexicon/receptions.ts';
import { namesProposal } from './proposals.ts';
import { isHearer } from './recipients.ts';

/**
 * Whether a predicate takes a position on this object at all: leaving a pact is one, leaving a palace is not; a deed is condemned and a
 * claim rejected because of what happened, not because of what should. Clauses always pass. Method: selectional restrictions.
 */
export function takesPositionOn(sentence: Sentence, meant: Predicate, content: Content): boolean {
  const { words, pos } = meant;
  const governor = /^nothing$/i.test(content.head.text) ? sentence.governor(content.head) : undefined;
  // "will sign nothing": the act is refused, there is no thing
  if (governor && bareNothing(sentence, governor).includes(content.head)) return false;
  // "nothing will be signed"
  if (governor && isRelation(content.head.rel, 'nsubj:pass')) return false;
  if (BURYING.has(words.join(' ')) && !isShelved(sentence, words, content.head)) return false;
  if (words[0] === 'give' && LEISURE.has(content.head.lemma)) return false;
  // "let the paragraph through", not "let two ships through"
  if (words.join(' ') === 'let through') return namesProposal(sentence, content.head);
  if (pos === 'idiom') return true;
  const predicate = words[0];
  if (predicate === 'let' && /^(us|me)$/i.test(content.actor?.text ?? '')) return false;
  // "begs to differ"
  if (predicate === 'beg' && content.head.lemma === 'differ') return false;
  // "would prefer to do nothing"
  if (content.kind === 'clause' && content.head.lemma === 'do' && bareNothing(sentence, content.head).length)
    return false;
  if (content.kind === 'clause')
    return !isForecast(sentence, predicate, content) && !isIdleAct(sentence, meant, content);
  if (isIdleObject(sentence, meant, content)) return false;
  const head = content.head;
  const noun = lastPart(counted(sentence, head).lemma.toLowerCase());
  const pointsBack = head.upos === 'PRON' || ANAPHORIC_PRONOUNS.has(noun);
  if (pos === 'adjective' && content.slot === 'subj' && CLAIMS.has(noun) && !isAmountTaken(predicate, noun))
    return false;
  if (pos === 'noun' && content.slot === 'be' && VERDICTS.has(noun)) return false;
  if (words.join(' ') === 'take note' && !namesProposal(sentence, head) && !pointsBack) return false;
  // "sat on the request", not "sits on the board"
  if (predicate === 'sit' && pos === 'verb' && words.length === 1 && !PUT_FORWARD.has(noun)) return false;
  // "noted the request", not "noted the fall in prices"
  if (predicate === 'note' && pos === 'verb' && !PUT_FORWARD.has(noun)) return false;
  if (predicate === 'expect' && content.slot === 'obj' && !OWED.has(noun)) return false;
  if (pos === 'verb' && ENTERING.has(words.join(' ')) && !isOfferOrFigure(head)) return false;
  if (predicate === 'meet' && !WISHES.has(noun) && !pointsBack) return false;
  // "can work with the text", not "works with the police"
  if (predicate === 'work') return namesProposal(sentence, head) && isAble(sentence, sentence.governor(head));
  // "bowed to the crews": to whom, not to what
  if (meant.className === 'yielding' && content.slot === 'to' && isHearer(head)) return false;
  // "the demands of the union": whose they are
  if (pos === 'noun' && meant.stance === 'demands' && content.slot === 'of' && isHearer(head)) return false;
  if (predicate === 'adopt' && STANDPOINTS.has(noun)) return isUntaken(sentence, head);
  if (predicate === 'miss' && APPOINTED.has(noun)) return false;
  if (ACCOUNTING.has(words.join(' ')) && ACCOUNTS.has(noun)) return false;
  if (predicate === 'raise' && (VOICED.has(noun) || isSum(head))) return false;
  // "submitted a petition against the toll": what is wanted stands in the petition
  if (
    /^(?:submit|table|present|tender)$/.test(predicate) &&
    (VOICED.has(noun) || /^(?:petition|protest|complaint)$/.test(noun))
  )
    return false;
  if (MEMBERSHIP_VERBS.has(predicate) && !pointsBack && !isAgreedThing(head, noun)) return false;
  if (/^(?:end|cut off|sever)$/.test(words.join(' ')) && !PARTNERSHIPS.has(noun)) return false;
  if (/^(?:stay|keep) out$/.test(words.join(' ')) && STRUGGLES.has(noun)) return false;
  if (predicate === 'deserve' && TRIBUTES.has(noun)) return false;
  // "Its answer was a shrug"
  if (pos === 'noun' && GESTURES.has(noun)) return false;
  // "sanctions were being prepared": by nobody who is named
  if (predicate === 'prepare' && (!isMeasure(sentence, head) || isRelation(head.rel, 'nsubj:pass'))) return false;
  if (RELEASING_VERBS.has(predicate) && TANGIBLES.has(noun) && !sentence.child(head, 'acl')) return false;
  if (STRIKING_VERBS.has(predicate) && TARGETS.has(noun)) return false;
  if (BLAMING_VERBS.has(predicate) && DEEDS.has(noun)) return false;
  if (DENYING_VERBS.has(predicate) && CLAIMS.has(noun)) return false;
  if (COURTESIES.has(predicate) && !pointsBack && !namesProposal(sentence, head)) return false;
  return !(PRAISING.has(predicate) && MANNERS.has(noun));
}

/** "the figure is acceptable": an amount that was put forward, where a false one is a claim. */
const isAmountTaken = (predicate: string, noun: string): boolean =>
  /^(?:figure|number)$/.test(noun) && TAKEN_OR_NOT.test(predicate);

const TAKEN_OR_NOT =
  /^(?:(?:un)?acceptable|(?:in)?tolerable|(?:un)?reasonable|(?:un)?bearable|(?:un)?palatable|welcome|fair)$/;

/** "expects the talks to be hard", "suggested that the call may start at noon": what will happen, not what should. */
function isForecast(sentence: Sentence, predicate: string, { head, actor }: Content): boolean {
  if (predicate === 'suggest' || predicate === 'expect')
    if (sentence.children(head, 'aux').some(({ text }) => /^(?:may|might)$/i.test(text))) return true;
  const evaluated = head.upos === 'ADJ' && sentence.child(head, 'cop') !== undefined;
  return predicate === 'expect' && evaluated && actor !== null && GATHERINGS.has(actor.lemma.toLowerCase());
}

/** A plan, or what points back to one; of measures only what is dead or killed, for a pipeline is buried and a price let drop. */
function isShelved(sentence: Sentence, words: readonly string[], head: Token): boolean {
  if (namesProposal(sentence, head) || /^(?:it|this|that|which)$/i.test(head.text)) return true;
  return words.length === 1 && words[0] !== 'bury' && MEASURE_NOUNS.has(head.lemma.toLowerCase());
}

/** What is put before others or laid on them: a bill, a package, sanctions. */
const isMeasure = (sentence: Sentence, head: Token): boolean =>
  namesProposal(sentence, head) || MEASURE_NOUNS.has(head.lemma.toLowerCase());

/** "a raise of nine per cent", "nine per cent", "a demand". */
const isOfferOrFigure = (head: Token): boolean =>
  head.upos === 'NUM' ||
  /^(?:%|cent|percent|point)$/.test(head.lemma) ||
  /^(?:offer|raise|rise|increase|bid|demand|proposal|figure|claim|toll|tariff|quota)$/.test(head.lemma);

function isAgreedThing(head: Token, noun: string): boolean {
  return (
    AGREED_THINGS.has(noun) || ANAPHORIC_HEADS.has(noun) || (head.upos === 'PROPN' && /^\p{Lu}{2,}$/u.test(head.text))
  );
}

/** "two of its convoys", "dozens of soldiers": what is counted. */
function counted(sentence: Sentence, head: Token): Token {
  const many = head.upos === 'NUM' || /^(?:dozen|hundred|thousand|score|number)s?$/.test(head.lemma.toLowerCase());
  return (
    (many ? sentence.children(head, 'nmod').find((child) => cases(sentence, child)[0] === 'of') : undefined) ?? head
  );
}

/** "cease-fire" whole, else the last part of a hyphenated noun. */
function lastPart(lemma: string): string {
  return AGREED_THINGS.has(lemma) ? lemma : (lemma.split('-').at(-1) ?? lemma);
}

/** "can work with it", "could work with it" */
const isAble = (sentence: Sentence, verb: Token | undefined): boolean =>
  verb !== undefined && sentence.children(verb, 'aux').some(({ text }) => /^(?:can|could)$/i.test(text));

/** "has raised £14,000", "raised $3m": money that was collected. */
const isSum = ({ upos, text }: Token): boolean =>
  upos === 'NUM' || upos === 'SYM' || /^(?:[$€£¥]|money|cash)/i.test(text);
