import type { Sentence, Token } from '../../language/sentence.ts';
import type { PartyTable } from '../../parties/partyFinder.ts';
import { type Candidate, type HolderReference, PLAINLY_STATED } from '../candidate.ts';
import { isQuestion } from '../clause.ts';
import { EXCLAMATIONS } from '../lexicon/answers.ts';
import {
  KEPT_OPENINGS,
  MISSING_THINGS,
  OPENINGS_OF_DEMANDS,
  OR_NOTHING,
  REPORTING_WORDS,
} from '../lexicon/fragments.ts';
import { isStatement, itemOf, type ListItem, partsBetween } from '../listItems.ts';
import type { StanceType } from '../stance.ts';
import { type Utterance, utterancesOf } from '../utterances.ts';
import { bargainIn, type Fragment, isPlain } from '../verblessBargains.ts';
import { isHeard, type Voice } from '../voice.ts';

/**
 * Demands without a verb: "No further penalties", "Grants, not loans", "Recognition first, talks later", "Union: no to 3 per cent". They
 * count where a party is shown to say them.
 *
 * @param before the sentence before it, for a label
 */
export function fragmentRule(sentence: Sentence, parties: PartyTable, before: Sentence | undefined): Candidate[] {
  if (isQuestion(sentence)) return [];
  return utterancesOf(sentence, parties, before).flatMap((utterance) =>
    fragmentsOf(sentence, utterance).flatMap((fragment) =>
      made(sentence, speakersOutside(sentence, utterance), fragment, 'fragment:said'),
    ),
  );
}

/** "What do they want? An end to the two tiers. Proper pensions for all.": fragments that go on in the voice of one party. */
export function voicedFragments(
  sentence: Sentence,
  voice: Voice | null,
  after: { question: boolean; fragment: boolean },
): Candidate[] {
  if (!isHeard(voice, sentence) || voice.kind !== 'demand') return [];
  const { tokens } = sentence;
  if (isQuestion(sentence) || isStatement(sentence, tokens)) return [];
  const opening = tokens[0];
  if (!after.question && !after.fragment && !/^(?:and|but|no|not|nor|plus|also)$/i.test(opening.text)) return [];
  const words = tokens.filter(({ upos }, at) => upos !== 'PUNCT' || (at > 0 && at < tokens.length - 1));
  const first = /^(?:and|but|nor|plus|also)$/i.test(words[0]?.text ?? '') ? words.slice(1) : words;
  if (first.length < 2) return [];
  const parts = partsBetween(sentence, first[0].index, first[first.length - 1].index);
  const bargain = bargainIn(
    parts,
    parts.flatMap((part) => itemOf(sentence, part) ?? []),
  );
  if (bargain.length) return bargain.flatMap((fragment) => made(sentence, voice.holders, fragment, 'fragment:voice'));
  return parts.flatMap((part) => {
    const item = itemOf(sentence, part);
    if (!item || (item.negative ? !isRefusable(item) : !/^(?:NOUN|PROPN)$/.test(item.content.head.upos))) return [];
    const stance: StanceType = item.negative ? 'opposes' : 'demands';
    return made(sentence, voice.holders, { item, stance, cue: [part[0]] }, 'fragment:voice');
  });
}

function made(
  sentence: Sentence,
  speakers: readonly HolderReference[],
  { item, stance, cue }: Fragment,
  rule: string,
): Candidate[] {
  const { content } = item;
  return speakers.map((holder) => ({
    sentence,
    holder: { ...holder, token: content.head },
    stance,
    content,
    cue,
    at: content.head,
    rule,
    family: 'fragment',
    speech: true,
    ...PLAINLY_STATED,
  }));
}

function fragmentsOf(sentence: Sentence, utterance: Utterance): Fragment[] {
  const { tokens, quoted, labelled, ultimatum } = utterance;
  const words = tokens.filter(({ upos }, at) => upos !== 'PUNCT' || (at > 0 && at < tokens.length - 1));
  if (words.length < 2 || isExclamation(words) || isStatement(sentence, words) || words.some(reports)) return [];
  const opened = openedDemand(sentence, words);
  if (opened) return [opened];
  const parts = partsBetween(sentence, words[0].index, words[words.length - 1].index);
  const items = parts.flatMap((part) => itemOf(sentence, part) ?? []);
  const denied = items.filter(({ negative }) => negative);
  if (denied.some((item) => !isRefusable(item))) return [];
  const bargain = bargainIn(parts, items);
  if (bargain.length) return bargain;
  const found: Fragment[] = [];
  const demanding = demandedBy(sentence, utterance);
  for (const [at, part] of parts.entries()) {
    const item = itemOf(sentence, part);
    if (!item) continue;
    const ranked = rankedFirst(sentence, part);
    const next = parts[at + 1];
    if (item.negative) {
      const refrain = parts.filter((one) => /^no$/i.test(one[0].text)).length > 1;
      if (!quoted && !labelled && !refrain && (parts.length > 1 || hasPrice(item)) && item.denial.length < 2) continue;
      const without = hasPrice(item);
      const contrasted = item.denial[0].text.toLowerCase() === 'not';
      if (contrasted && !found.length && !isSmallest(part) && !utterance.isReply) continue;
      found.push({ item, stance: without ? 'conditional' : 'opposes', cue: item.denial });
    } else if (item.content.kind === 'clause') continue;
    else if (ranked) found.push({ item: ranked, stance: 'demands', cue: [ranked.denial[0]] });
    else if (approved(part))
      found.push({ item: behindYes(sentence, part) ?? item, stance: 'supports', cue: [part[0]] });
    else if (quoted && next && /^not$/i.test(next[0].text) && next.length > 1 && isPlain(item))
      found.push({ item, stance: 'demands', cue: [next[0]] });
    else if (demanding && isPlain(item)) found.push({ item, stance: 'demands', cue: [demanding] });
    else if (ultimatum && isPlain(item)) found.push({ item, stance: 'demands', cue: [ultimatum] });
    else if (orNothing(part)) found.push({ item: beforeOr(sentence, part) ?? item, stance: 'demands', cue: [part[0]] });
    else if (quoted && /^(?:now|immediately)$/i.test(part[part.length - 1].text) && isPlain(item))
      found.push({ item, stance: 'demands', cue: [part[part.length - 1]] });
  }
  return found;
}

/** "Hands off our pensions", "Down with the levy": the words in front tell what is wanted of the thing. */
function openedDemand(sentence: Sentence, words: readonly Token[]): Fragment | null {
  for (const length of [3, 2]) {
    const opening = words
      .slice(0, length)
      .map(({ text }) => text.toLowerCase())
      .join(' ');
    const stance = OPENINGS_OF_DEMANDS.get(opening);
    const thing = stance && words.length > length ? itemOf(sentence, words.slice(length)) : null;
    if (!stance || !thing || thing.negative || !isPlain(thing)) continue;
    const content = KEPT_OPENINGS.has(opening) ? { ...thing.content, words } : thing.content;
    return { item: { ...thing, content }, stance, cue: words.slice(0, length) };
  }
  return null;
}

/** "“Fewer quotas, more boats,” *demanded* the minister": the verb says what the words are. */
const demandedBy = (sentence: Sentence, { tokens, quoted }: Utterance): Token | undefined =>
  quoted
    ? sentence.tokens.find(
        (token) =>
          token.lemma === 'demand' && token.upos === 'VERB' && !tokens.includes(token) && !isQuestion(sentence),
      )
    : undefined;

/** A word of what is said names nobody who says it. */
const speakersOutside = (sentence: Sentence, { speakers, tokens }: Utterance): readonly HolderReference[] =>
  speakers.filter(
    ({ mention }) => mention.sentence !== sentence.index || !tokens.some(({ index }) => index === mention.head),
  );

/** "No thanks": an answer, and no thing that somebody refuses. */
const isExclamation = (words: readonly Token[]): boolean =>
  EXCLAMATIONS.has(words.map(({ text }) => text.toLowerCase()).join(' '));

/** "no truce without the hostages", "no vote before June". */
const hasPrice = ({ content }: ListItem): boolean =>
  content.words?.some(({ text }) => /^(?:without|unless|until|before)$/i.test(text)) ?? false;

/** "not one inch", "not another euro", "not a single ship": the least that is refused. */
const isSmallest = (part: readonly Token[]): boolean =>
  /^not (?:one|another|an? (?:single|inch|foot|yard|metre|meter|cent|penny|euro|dollar|pound|minute|hour|day))$/i.test(
    `${part[0].text} ${part[1]?.text}${/^an?$/i.test(part[1]?.text ?? '') ? ` ${part[2]?.text}` : ''}`,
  );

const reports = (token: Token): boolean => REPORTING_WORDS.test(token.text);

/** A thing one can say no to, rather than a thing that is missing. */
function isRefusable({ content }: ListItem): boolean {
  const lemma = content.head.lemma.toLowerCase();
  return (
    /^(?:NOUN|PROPN|VERB|NUM)$/.test(content.head.upos) &&
    !MISSING_THINGS.has(lemma) &&
    !/^than$/i.test(content.words?.[0]?.text ?? '') &&
    !(content.words ?? []).some(reports) &&
    // "not a cent less" only stresses what was said
    !/^(?:less|more)$/i.test(content.words?.at(-1)?.text ?? '')
  );
}

/** "Recognition first", "first the visas": the item without the word that ranks it, which stands in `denial`. */
function rankedFirst(sentence: Sentence, part: readonly Token[]): ListItem | null {
  const first = [part[0], part[part.length - 1]].find(({ text }) => /^first$/i.test(text));
  if (!first) return null;
  const item = itemOf(
    sentence,
    part.filter((token) => token !== first),
  );
  return item && isPlain(item) && item.content.head.upos === 'NOUN' ? { ...item, denial: [first] } : null;
}

const approved = (part: readonly Token[]): boolean => /^yes$/i.test(part[0].text) && /^to$/i.test(part[1]?.text ?? '');

const behindYes = (sentence: Sentence, part: readonly Token[]): ListItem | null => itemOf(sentence, part.slice(2));

/** "full withdrawal or nothing", "… or no deal". */
function orNothing(part: readonly Token[]): boolean {
  const or = part.findIndex(({ text }) => /^or$/i.test(text));
  return or > 0 && OR_NOTHING.test(part[or + 1]?.text ?? '');
}

function beforeOr(sentence: Sentence, part: readonly Token[]): ListItem | null {
  return itemOf(
    sentence,
    part.slice(
      0,
      part.findIndex(({ text }) => /^or$/i.test(text)),
    ),
  );
}
