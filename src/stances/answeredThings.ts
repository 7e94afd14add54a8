import type { Sentence, Token } from '../language/sentence.ts';
import type { PartyTable } from '../parties/partyFinder.ts';
import type { Candidate } from './candidate.ts';
import { cutBefore } from './demandWords.ts';
import { ANSWERS_BEHIND_THINGS } from './lexicon/answers.ts';
import { itemOf, type ListItem } from './listItems.ts';
import type { StanceType } from './stance.ts';

/** A thing with a bare answer behind it: "the hormones, never". */
interface AnsweredThing {
  item: ListItem;
  stance: StanceType;
  /** Index of the sign before the thing. */
  from: number;
  /** Index of the sign behind the answer. */
  to: number;
  answer: readonly Token[];
}

const LINK = /^(?:and|but|while|yet)$/i;

/**
 * "Oslo would tolerate the quota; the hormones, *never*", "rejects the levy; the fund, *gladly*": the second thing gets the answer behind it
 * from the party of the first clause, whose verb is left out.
 *
 * @param stated what the clauses with verbs state
 * @returns the same, their demands cut off where such a thing begins, and the statements on the things
 */
export function withAnsweredThings(sentence: Sentence, parties: PartyTable, stated: readonly Candidate[]): Candidate[] {
  let found = [...stated];
  for (const thing of answeredThings(sentence, parties)) {
    const { item, stance, from, to, answer } = thing;
    const isBefore = (one: Candidate): boolean =>
      one.sentence === sentence && one.at.index < from && one.content.head.index < from;
    const base = found.findLast(
      (one) => isBefore(one) && /^(?:supports|demands|opposes|conditional)$/.test(one.stance),
    );
    if (!base) continue;
    found = found
      .filter(({ content }) => content.head.index < from || content.head.index > to)
      .map((one) => (isBefore(one) ? { ...cutBefore(sentence, one, from), until: one.until ?? from } : one));
    found.push({
      ...base,
      stance,
      content: { ...item.content, slot: 'obj' },
      cue: [...base.cue, ...answer],
      rule: `gap:${base.rule.replace(/^gap:/, '')}`,
      addressee: null,
      until: from,
    });
  }
  return found;
}

function answeredThings(sentence: Sentence, parties: PartyTable): AnsweredThing[] {
  const { tokens } = sentence;
  const found: AnsweredThing[] = [];
  for (const { index: from, text } of tokens) {
    if (!/^[,;–—]$/.test(text)) continue;
    const start = from + (LINK.test(tokens[from + 1]?.text ?? '') ? 2 : 1);
    const closing = tokens.findIndex((sign) => sign.index > start && /^[;.!–—]$/.test(sign.text));
    const commas = tokens.filter((sign) => sign.text === ',' && sign.index > start && sign.index < closing);
    for (const { index: to } of [...commas, ...tokens.slice(closing < 0 ? tokens.length : closing).slice(0, 1)]) {
      const thing = thingWithAnswer(sentence, parties, tokens.slice(start, to));
      if (!thing) continue;
      found.push({ ...thing, from, to });
      break;
    }
  }
  return found;
}

/** "the hormones, never" as thing and answer; null where the words are not of this form or the thing is a party ("Bern, never"). */
function thingWithAnswer(
  sentence: Sentence,
  parties: PartyTable,
  words: readonly Token[],
): Pick<AnsweredThing, 'item' | 'stance' | 'answer'> | null {
  const spoken = words.map(({ text }) => text.toLowerCase()).join(' ');
  const last = [...ANSWERS_BEHIND_THINGS.keys()].find((one) => spoken.endsWith(` ${one}`));
  if (!last) return null;
  const length = last.split(' ').length;
  const answer = words.slice(-length);
  const named = words.slice(0, -length).filter(({ text }, at, all) => at < all.length - 1 || text !== ',');
  const [first] = named;
  const opens = first && (first.upos === 'DET' || first.xpos === 'PRP$' || first.xpos === 'NNS');
  if (!opens || /^(?:no|none)$/i.test(first.text) || named.some(({ xpos, text }) => FINITE.test(xpos) || text === ','))
    return null;
  const item = itemOf(sentence, named);
  return item && item.content.kind === 'nominal' && !parties.at(sentence, item.content.head)
    ? { item, stance: ANSWERS_BEHIND_THINGS.get(last)!, answer }
    : null;
}

const FINITE = /^(?:VBZ|VBP|VBD|MD|TO)$/;
