import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { isVerbal } from './clause.ts';
import type { Condition } from './conditions.ts';
import { MARKED_MOMENTS, MOMENTS } from './lexicon/conditions.ts';

/** "will sign *the moment the ships leave*", "would sign *on the day the ships leave*": a noun of time that stands for "once", which trees take for an object; not "will mark the day the war ended". */
export function isMoment(sentence: Sentence, child: Token, anchor: Token): boolean {
  const clause = sentence.child(child, 'acl:relcl');
  const [first] = sentence.span(child);
  const on = /^on$/i.test(sentence.tokens[first].text);
  const known = clause?.xpos === 'VBD' && !sentence.children(anchor, 'aux').some(({ text }) => /^would$/i.test(text));
  return (
    MOMENTS.has(child.lemma) &&
    anchor.xpos !== 'VBD' &&
    (clause ? !(on && known) : on && nameOfAct(sentence, child)) &&
    /^the$/i.test(sentence.tokens[on ? first + 1 : first].text) &&
    (!isRelation(child.rel, 'obj') || !MARKED_MOMENTS.has(anchor.lemma.toLowerCase()))
  );
}

/** "on the day *of the signature*" */
const nameOfAct = (sentence: Sentence, moment: Token): boolean =>
  sentence
    .children(moment, 'nmod')
    .some(({ lemma }) => /^(?:signature|signing|ratification|withdrawal|release|payment)$/.test(lemma));

/** "could live with it, the premier let it be known, | if the toll went": what stands behind the aside belongs to the clause around it. */
export const behindAside = (sentence: Sentence, anchor: Token): Token[] =>
  sentence
    .children(anchor, 'parataxis')
    .filter((aside) => aside.index > anchor.index && isVerbal(aside))
    .flatMap((aside) => sentence.children(aside, 'advcl', 'obl').filter(({ index }) => index > aside.index))
    .filter((child) => {
      const [first] = sentence.span(child);
      return sentence.tokens[first].text === ',' || sentence.tokens[first - 1]?.text === ',';
    });

/** "*Put a levy on freight*, and we will sign": what is bidden is what the promise behind it depends on. */
export function imperativeBefore(sentence: Sentence, anchor: Token): Condition | null {
  const order = isRelation(anchor.rel, 'conj') ? sentence.governor(anchor) : undefined;
  const bids =
    order?.xpos === 'VB' &&
    sentence.tokens.slice(0, order.index).every(({ upos }) => upos === 'PUNCT') &&
    !sentence.child(order, 'nsubj', 'aux', 'mark');
  const promised =
    sentence.child(anchor, 'nsubj') !== undefined &&
    sentence.children(anchor, 'cc').some(({ text }) => /^and$/i.test(text)) &&
    sentence.children(anchor, 'aux').some(({ text }) => /^(?:will|would|shall|['’]ll)$/i.test(text));
  if (!order || !bids || !promised) return null;
  const end = sentence.tokens.find(({ index, text }) => index > order.index && /^(?:,|and|[”"])$/i.test(text));
  return end ? { head: order, first: order.index, last: end.index - 1 } : null;
}

/** Index of the last word of "when the text is signed, *not before*", "after the vote and *not a day sooner*"; null without such words behind the phrase. */
export function endOfNotBefore({ tokens }: Sentence, first: number, last: number): number | null {
  if (!/^(?:when|after|once|on|as|in|with)$/i.test(tokens[first].text)) return null;
  for (let index = first + 2; index <= Math.min(last + 3, tokens.length - 2); index++) {
    if (!/^not$/i.test(tokens[index].text) || !/^(?:,|and|but|[–—])$/i.test(tokens[index - 1].text)) continue;
    const behind = tokens.slice(index + 1, index + 5).map(({ text }) => text.toLowerCase());
    const said = NOT_SOONER.exec(behind.join(' '))?.[0];
    if (said !== undefined) return index + said.split(' ').length;
  }
  return null;
}

const NOT_SOONER =
  /^(?:before|earlier|sooner|(?:an?|one) (?:second|minute|hour|day|moment|week) (?:before|earlier|sooner))(?= [,.;:”–—]|$)/;
