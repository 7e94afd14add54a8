import type { Sentence, Token } from '../language/sentence.ts';
import { isNegativeNominal } from './clause.ts';
import { type Content, clause } from './content.ts';
import { GIVEN_WORDS } from './lexicon/control.ts';
import { PROMISES } from './lexicon/promises.ts';
import { STATES_OF_THINGS, UNDERGOES_NOTHING } from './lexicon/smallClauseSeries.ts';
import { itemOf, partsBetween } from './listItems.ts';
import { ENDS_ROW } from './signs.ts';

const FINITE = /^(?:VBZ|VBP|MD)$/;
const PHRASE = /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|PART|PRON|ADV)$/;
const NAMES = /^(?:NOUN|PROPN|NUM|PRON)$/;
/** Nouns of an amount, behind which "and a levy" begins something new: "raised to 52 percent and a levy on second homes". */
const AMOUNT =
  /^(?:percent|%|cent|point|million|billion|trillion|hour|day|week|month|year|euro|dollar|pound|franc|ton|tonne)s?$/;

/** What follows a thing and what is to become of it in the same row. */
export interface Series {
  /** Index of the last word of the first of the row. */
  end: number;
  further: Content[];
}

/**
 * "wants the base closed, | the debt forgiven, | and an apology": further things with a participle of their own and, at the end of the
 * row, a thing alone. Read from the signs, since trees of such rows hang the words in many ways.
 *
 * @param opening index of the first word of the row
 * @param first what is to become of the first of the row
 * @returns null where nothing follows
 */
export function seriesBehind(sentence: Sentence, opening: number, first: Token): Series | null {
  const stop = sentence.tokens.findIndex(({ index, text }) => index > first.index && ENDS_ROW.test(text));
  const parts = partsBetween(sentence, opening, (stop < 0 ? sentence.tokens.length : stop) - 1).flatMap((part) =>
    partedAtAnd(sentence, part),
  );
  const start = parts.findIndex((part) => part.includes(first));
  if (start < 0) return null;
  const further: Content[] = [];
  let pending: Content[] = [];
  let aside = false;
  for (const [at, part] of parts.entries()) {
    // "wants the levy repealed, | not suspended, | the fund doubled"
    if (at <= start || /^not$/i.test(part[0].text)) continue;
    const and = /^(?:and|plus)$/i.test(sentence.tokens[part[0].index - 1].text);
    const undergone = aside && !and ? null : undergoing(sentence, part);
    // "wants the base closed, the minister grumbled"
    const remark =
      undergone?.head.xpos === 'VBD' && !and && at === parts.length - 1 && !further.length && !pending.length;
    if (remark) break;
    // "is being prepared, | the minister promised, | provided …": who says so
    if (undergone?.head.xpos === 'VBD' && !and && GIVEN_WORDS.has(undergone.head.lemma)) break;
    if (undergone) {
      further.push(...pending, undergone);
      pending = [];
      continue;
    }
    const thing = thingAlone(sentence, part);
    if (
      thing &&
      and &&
      at === parts.length - 1 &&
      isOfRow(sentence, part, further.length > 0 || denies(sentence, pending))
    ) {
      further.push(...pending, thing);
      break;
    }
    if (thing) pending.push(thing);
    // "wants the base closed, | its minister told reporters, | and the debt forgiven"
    else if (aside || and) break;
    else aside = true;
  }
  return further.length ? { end: parts[start][parts[start].length - 1].index, further } : null;
}

/** "the shift paid | and the hours counted": two where each has what is to become of it. */
function partedAtAnd(sentence: Sentence, part: Token[]): Token[][] {
  for (const [at, token] of part.entries()) {
    if (!/^(?:and|plus)$/i.test(token.text) || !part.slice(1, at).some(({ upos }) => NAMES.test(upos))) continue;
    const rest = part.slice(at + 1);
    const [second] = partedAtAnd(sentence, rest);
    if (undergoing(sentence, second)) return [part.slice(0, at), ...partedAtAnd(sentence, rest)];
  }
  return [part];
}

/**
 * "the debt forgiven", "the depots kept open", "its ships back": a thing and, behind it, what is to become of it.
 *
 * @param inList whether no sentence can stand here: then a past tense is a participle whatever follows ("the captives exchanged in May")
 */
export function undergoing(sentence: Sentence, whole: readonly Token[], inList = false): Content | null {
  const part = upToClause(whole);
  const at = part.findLastIndex((token, index) => index > 0 && isParticiple(token, part.slice(index + 1), inList));
  const place = part.findLastIndex(
    ({ text }, index) =>
      STATES_OF_THINGS.has(text.toLowerCase()) &&
      NAMES.test(part[index - 1]?.upos ?? '') &&
      // "a park in the zone": where the thing is
      (index === part.length - 1 || !/^(?:in|off)$/i.test(text)),
  );
  const end = at > 0 ? at : place;
  const before = part.slice(0, Math.max(end, 0));
  const thing = before.findLast(({ upos }) => NAMES.test(upos));
  if (
    !thing ||
    part[0].upos === 'VERB' ||
    before.some((token) => !isOfPhrase(token) || isFiniteAuxiliary(token)) ||
    part.some(({ xpos }) => FINITE.test(xpos))
  )
    return null;
  return { ...clause(sentence, part[end], 'obj-done', thing), from: null, words: part };
}

/** "the ban lifted | before it signs": without the clause that says when or on what terms. */
function upToClause(part: readonly Token[]): readonly Token[] {
  const opening = part.findIndex(
    ({ text }, at) =>
      at > 1 &&
      /^(?:before|after|once|until|till|when|if|unless)$/i.test(text) &&
      part.slice(at).some(({ xpos }) => FINITE.test(xpos) || xpos === 'VBD'),
  );
  return opening < 0 ? part : part.slice(0, opening);
}

/** "…, | the union *had* demanded in May": behind it no participle tells what becomes of a thing. */
const isFiniteAuxiliary = ({ upos, text }: Token): boolean => upos === 'AUX' && /^(?:had|was|were|did)$/i.test(text);

/** A word that may stand in a noun phrase with a preposition or a participle in it. */
const isOfPhrase = ({ upos, xpos, text }: Token): boolean =>
  (PHRASE.test(upos) && !/^W/.test(xpos)) || /^VB[ND]$/.test(xpos) || text === '-';

/** A participle, whatever its tag: taggers take it for a past tense, or for an adjective at the end of its phrase. */
function isParticiple({ xpos, text, lemma }: Token, behind: readonly Token[], inList: boolean): boolean {
  if (xpos === 'VBN') return true;
  const [next] = behind;
  const ends =
    next === undefined ||
    (inList ? /^(?:ADJ|CCONJ|ADP|ADV)$/ : /^(?:ADJ|CCONJ)$/).test(next.upos) ||
    next.text === 'by' ||
    (behind.length === 1 && STATES_OF_THINGS.has(next.text));
  if (xpos === 'VBD') return !UNDERGOES_NOTHING.has(lemma) && ends;
  return next === undefined && /^(?:JJ|RB)$/.test(xpos) && /(?:ed|en)$/.test(text);
}

/** "…, | no foreign staff | and …": what is denied goes on with a row, and not with a last phrase. */
const denies = (sentence: Sentence, things: readonly Content[]): boolean =>
  things.some(({ head }) => isNegativeNominal(sentence, head));

/** "an apology within a year", "no contractors", "a pledge that the plant will stay": a noun phrase, with no verb but in what it says. */
function thingAlone(sentence: Sentence, part: readonly Token[]): Content | null {
  const item = itemOf(sentence, part);
  if (item?.content.kind !== 'nominal' || !NAMES.test(item.content.head.upos)) return null;
  const { head } = item.content;
  if (item.negative && !isNegativeNominal(sentence, head)) return null;
  const said = PROMISES.has(head.lemma.toLowerCase()) ? part.findIndex(({ text }) => /^that$/i.test(text)) : -1;
  const own = said > 0 ? part.slice(0, said) : part;
  // "and with good reason", "and next year the mine"
  if (own[0].upos === 'ADP' || own.some((token, at) => at > 1 && token.upos === 'DET' && NAMES.test(own[at - 1].upos)))
    return null;
  const stated = own.some(({ upos, xpos }) => upos === 'AUX' || (upos === 'VERB' && !(said > 0 && xpos === 'VBN')));
  return stated ? null : item.content;
}

/**
 * Whether the thing behind the last "and" belongs to the row. Behind "and" alone it may as well belong to the last word ("withdrawn from
 * the port and | the airport"), unless others went before or an amount stands there.
 */
function isOfRow(sentence: Sentence, part: readonly Token[], listed: boolean): boolean {
  const before = sentence.tokens[part[0].index - 2];
  return listed || before.text === ',' || (AMOUNT.test(before.lemma) && /^(?:an?|no)$/i.test(part[0].text));
}
