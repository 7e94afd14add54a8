import type { PartyKind } from '../knowledge/knowledge.ts';
import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import type { PartyTable } from '../parties/partyFinder.ts';
import { isBareAttitude } from './bareAttitudes.ts';
import { isLeastAskedFor } from './bounds.ts';
import type { Candidate } from './candidate.ts';
import { isSaidOfSubject } from './clause.ts';
import { saysWhich } from './indefinites.ts';
import { MONTHS } from './lexicon/calendar.ts';
import { COMMUNICATION_VERBS } from './lexicon/communicationVerbs.ts';
import {
  BARE_MINDS,
  CHOOSING,
  COLLECTED,
  COLLECTIONS,
  NEVER_DEMAND,
  NOT_LASTING,
  PROVISOS,
} from './lexicon/demandHeads.ts';
import { looseComplement } from './looseComplements.ts';

/** Pronouns that refer to no demand said before. */
const NAMES_NOTHING =
  /^(what|who|whom|those|nothing|anyone|anybody|everyone|everybody|nobody|someone|us|me|him|her|you|theirs|ours|others?)$/i;
/**
 * Whether the words that fill a predicate's slot can be no demand: a pronoun for nobody, times and persons, "answer the question", a party.
 *
 * @param anaphoric the words point back to a demand said before
 * @param isParty see `namesParty`
 * @param kindAt what kind of party a word names, if any
 */
export function namesNoDemand(
  candidate: Candidate,
  anaphoric: boolean,
  isParty: (token: Token) => boolean,
  kindAt: (token: Token) => PartyKind | undefined = () => undefined,
): boolean {
  const { sentence, content, stance } = candidate;
  const { head, kind, slot } = content;
  const lemma = head.lemma.toLowerCase();
  if (kind === 'nominal' && head.upos === 'PRON' && NAMES_NOTHING.test(head.text))
    return !(/^nothing$/i.test(head.text) && sentence.child(head, 'acl:relcl')) && !isFronted(sentence, candidate);
  if (
    !anaphoric &&
    !sentence.child(head, 'obj') &&
    NEVER_DEMAND.has(lemma) &&
    // "that the levy be part of the deal", "to be at the table", "to call off the strike"
    // "to part with the east"
    !(
      kind === 'clause' &&
      (isSaidOfSubject(sentence, head) ||
        sentence.child(head, 'cop') ||
        callsOff(sentence, head) ||
        isDoneToThing(sentence, head) ||
        (lemma === 'part' && head.upos === 'VERB'))
    ) &&
    !isThing(candidate) &&
    !saysWhich(sentence, head) &&
    !isLeastAskedFor(sentence, head) &&
    !isAmount(candidate) &&
    !isDateAsked(candidate) &&
    !isAnswerAsked(candidate) &&
    !isNewcomer(sentence, candidate)
  )
    return true;
  if (
    kind === 'clause' &&
    slot !== 'that' &&
    (content.actor === null || /^it$/i.test(content.actor.text)) &&
    stance !== 'noncommittal' &&
    COMMUNICATION_VERBS.has(lemma) &&
    !isHearingAsked(candidate) &&
    !isDoneAgain(sentence, head) &&
    !isPassedOn(sentence, head)
  )
    return true;
  // "Peru withdrew its objection; Lima maintains *its own*"
  if (kind === 'nominal' && lemma === 'own' && head.upos === 'ADJ') return true;
  // "These are our conditions": they are told elsewhere
  if (slot === 'be' && /^(?:these|those)$/i.test(head.text)) return true;
  if (kind === 'nominal' && opensProviso(sentence, head)) return true;
  if (kind === 'clause' && lemma === 'make' && sentence.children(head, 'xcomp').some(isPlain)) return true;
  if (kind === 'nominal' && BARE_MINDS.has(lemma) && !sentence.child(head, 'acl')) return true;
  if (kind === 'nominal' && slot !== 'unnamed' && isBareAttitude(sentence, head)) return true;
  if (kind === 'nominal' && isBareCollection(sentence, head)) return true;
  const qualified =
    (content.words !== undefined && sentence.child(head, 'amod') !== undefined) ||
    // "wants Georgia outside the bloc"
    (slot === 'obj-done' && content.words !== undefined) ||
    // "wants London in the room", "does not want Georgia in the alliance"
    (/^(?:demands|opposes)$/.test(stance) && looseComplement(sentence, content).length > 0) ||
    // "does not recognise Kosovo"
    (stance === 'opposes' && /^recogni[sz]e$/.test(candidate.at.lemma)) ||
    // "needs Gripens", "two more Patriots"
    (kindAt(head) === 'organisation' && isCounted(sentence, head)) ||
    // "prefers the Global Fund" to do it
    /^(?:prefer|favour|favor)$/.test(candidate.at.lemma);
  if (kind === 'nominal' && head.upos === 'PROPN' && slot === 'obj' && isPlaceAsked(candidate, kindAt(head)))
    return false;
  // "wants an expert", "is against a third tenant": whoever is asked for acts for nobody yet
  const asked =
    (/^(?:verb|idiom|commitment)/.test(candidate.family) ||
      (candidate.family === 'adjective' && /^(?:against|to)$/.test(slot))) &&
    isIndefinite(sentence, head) &&
    sentence.child(head, 'appos') === undefined;
  return kind === 'nominal' && head.upos !== 'PRON' && isParty(head) && slot !== 'for' && !qualified && !asked;
}

/** "the ships it seized *on condition that* …": words that only open what an act depends on. */
const opensProviso = (sentence: Sentence, head: Token): boolean =>
  PROVISOS.has(head.lemma) &&
  /^(?:on|upon|with|under)$/i.test(sentence.tokens[head.index - 1]?.text ?? '') &&
  /^that$/i.test(sentence.tokens[head.index + 1]?.text ?? '');

/** "*Those* Oslo will not sign": what was named before, not persons. */
const isFronted = (sentence: Sentence, { content: { head }, at }: Candidate): boolean =>
  /^those$/i.test(head.text) && head.index < at.index && sentence.children(head).length === 0;

/** "a customs post", "refused to sign the joint statement": what the word means by itself is said about talk, but not here. */
function isThing({ sentence, content: { head }, at }: Candidate): boolean {
  const lemma = head.lemma.toLowerCase();
  // "accepts *part of the list*"
  if (/^(?:part|bit)$/.test(lemma))
    return head.upos === 'NOUN' && at.lemma !== 'take' && at.lemma !== 'play' && ownPart(sentence, head);
  if (lemma === 'post') return sentence.child(head, 'compound') !== undefined;
  const governor = sentence.governor(head);
  return (
    lemma === 'statement' &&
    [at, ...(governor ? [governor] : [])].some(({ lemma: verb }) => /^(?:sign|endorse|block|veto)$/.test(verb)) &&
    sentence
      .children(head, 'amod', 'compound')
      .some((child) => /^(?:joint|final|common|closing|political|draft|summit)$/i.test(child.lemma))
  );
}

/** "part *of the list*", "*its* part in the accord". */
const ownPart = (sentence: Sentence, part: Token): boolean =>
  sentence.child(part, 'nmod:poss') !== undefined ||
  sentence.children(part, 'nmod').some((whole) => sentence.child(whole, 'case')?.text === 'of');

/** "call off the strike", not "call back": with its particle the verb is no talk. */
const callsOff = (sentence: Sentence, head: Token): boolean =>
  head.upos === 'VERB' && /^(?:off|out|in)$/i.test(sentence.tokens[head.index + 1]?.text ?? '');

/** "presented a list of demands": how many there are, and not what. */
function isBareCollection(sentence: Sentence, head: Token): boolean {
  if (!COLLECTIONS.has(head.lemma.toLowerCase())) return false;
  const tells = (child: Token): boolean => !isRelation(child.rel, 'acl:relcl');
  if (sentence.children(head, 'acl', 'appos').some(tells)) return false;
  return sentence
    .children(head, 'nmod')
    .some(
      (held) =>
        COLLECTED.has(held.lemma.toLowerCase()) &&
        !sentence.children(held, 'nmod', 'acl', 'compound', 'appos').some(tells),
    );
}

/** "want to make that clear": talk about talk. */
const isPlain = ({ lemma }: Token): boolean => /^(?:clear|plain|known|public|explicit)$/i.test(lemma);

/** A word that stands for one party. */
export function namesParty(parties: PartyTable, sentence: Sentence, token: Token): boolean {
  const mention = parties.at(sentence, token);
  return mention !== null && mention.form !== 'collective' && mention.form !== 'description';
}

/** "more time", "another week": an amount that can be granted. */
function isAmount({ sentence, content: { head, slot }, at }: Candidate): boolean {
  // "rejected both numbers": of what had been named
  if (
    head.lemma === 'number' &&
    sentence.children(head, 'det').some(({ text }) => /^(?:either|neither|both)$/i.test(text))
  )
    return true;
  // "can accept the number": one that was named, and not "the number of trucks"
  if (
    head.lemma === 'number' &&
    sentence.children(head, 'det').some(({ text }) => /^(?:the|this|that|these|those)$/i.test(text)) &&
    !sentence.child(head, 'nmod')
  )
    return true;
  // "a four-day week": how long it is worked
  if (/^(?:week|day|month|year|shift)$/.test(head.lemma) && sentence.children(head, 'compound', 'amod').some(isWorked))
    return true;
  // "held out for seven weeks": how long
  if (at.lemma === 'hold' && /^(?:hour|day|week|month)$/.test(head.lemma)) return false;
  // "asked for ten years", not "campaigned for ten years"
  if ((slot === 'obj' || NOT_LASTING.has(at.lemma.toLowerCase())) && sentence.child(head, 'nummod')) return true;
  return sentence
    .children(head, 'amod', 'det', 'nummod')
    .some((child) =>
      /^(more|additional|extra|another|longer|shorter|fewer|less|second|third|fourth|fifth|sixth)$/i.test(child.text),
    );
}

/** "proposes Hobyo for the harbour", "had suggested Geneva", "wants Berbera": where it is to be; nobody wants a state or a person so. */
const isPlaceAsked = ({ sentence, content: { head }, at, stance }: Candidate, kind: PartyKind | undefined): boolean =>
  stance === 'demands' &&
  (CHOOSING.has(at.lemma.toLowerCase()) || (at.lemma === 'want' && kind === 'organisation')) &&
  isRelation(head.rel, 'obj') &&
  head.index > at.index &&
  !sentence.child(at, 'xcomp', 'ccomp') &&
  sentence.tokens[head.index + 1]?.text !== 'to';

/** "preferred October", "has proposed 2030": when it is to be. */
const isDateAsked = ({ content: { head, slot }, at, stance }: Candidate): boolean =>
  stance === 'demands' &&
  slot === 'obj' &&
  CHOOSING.has(at.lemma.toLowerCase()) &&
  MONTHS.has(head.lemma.toLowerCase());

/** "wants an answer by Thursday", "demanded an explanation": of somebody else. */
const isAnswerAsked = ({ sentence, content: { head, slot }, at }: Candidate): boolean =>
  slot === 'obj' &&
  /^(?:want|demand|request|require)$/.test(at.lemma) &&
  /^(?:answer|statement|call)$/.test(head.lemma) &&
  (isIndefinite(sentence, head) || head.xpos === 'NNS');

/** "undertook to convey the request": a service, and not words of one's own. */
const isPassedOn = (sentence: Sentence, verb: Token): boolean =>
  /^(?:convey|relay|transmit|forward|deliver|submit|carry)$/.test(verb.lemma) &&
  sentence.child(verb, 'obj') !== undefined;

/** "Gripens", "two Patriots": things that bear a name. */
const isCounted = (sentence: Sentence, name: Token): boolean =>
  name.xpos === 'NNPS' && !sentence.child(name, 'det', 'nmod:poss') && !sentence.child(name, 'acl');

const isWorked = ({ lemma }: Token): boolean => /^(?:hours?|days?|working)$/i.test(lemma);

/** "that the island be placed under a council": the verb, not the noun of its letters. */
const isDoneToThing = (sentence: Sentence, head: Token): boolean =>
  head.upos === 'VERB' && sentence.child(head, 'aux:pass') !== undefined;

/** "insists on being heard", "wants to be told": others are to listen or speak to whoever asks so. */
const isHearingAsked = ({ sentence, content: { head }, stance }: Candidate): boolean =>
  stance === 'demands' && HEARING.test(head.lemma) && isDoneToThing(sentence, head);

const HEARING = /^(?:hear|tell|inform|notify|brief|ask)$/;

/** "vowed not to repeat the mistakes": a deed, not words, is what would be repeated. */
function isDoneAgain(sentence: Sentence, verb: Token): boolean {
  const object = sentence.child(verb, 'obj');
  return (
    verb.lemma === 'repeat' &&
    object !== undefined &&
    !/^(?:statement|claim|call|demand|word|view|position)$/.test(object.lemma)
  );
}

/** "wants a judge", "would accept an envoy": one who is yet to come, not one who is spoken with. */
function isNewcomer(sentence: Sentence, { content }: Candidate): boolean {
  return (
    /^(?:president|minister|premier|chancellor|leader|envoy|ambassador|spokesman|spokeswoman|partner|official)$/i.test(
      content.head.lemma,
    ) && isIndefinite(sentence, content.head)
  );
}

const isIndefinite = (sentence: Sentence, noun: Token): boolean =>
  sentence.children(noun, 'det').some(({ text }) => /^(?:an?|another)$/i.test(text));
