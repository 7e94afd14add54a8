import { isRelation, type Sentence } from '../language/sentence.ts';
import type { Candidate } from './candidate.ts';
import { type Condition, openingWords } from './conditions.ts';
import { MEANTIME_ACTS } from './lexicon/conditions.ts';

/**
 * "will not talk *as long as troops remain*": refused in what is the case, and nothing is offered for an end of it. "As long as the text
 * is not debated" waits for the debate, as "until" does, and is a condition.
 */
export function saysHowLong(sentence: Sentence, { first }: Condition): boolean {
  const opening = openingWords(sentence, first);
  if (!/^(?:(?:for )?as|so) long as /.test(`${opening} `)) return false;
  const clause = sentence.tokens.slice(first);
  const end = clause.findIndex(({ text }) => /^[,;:.!?”–—]$/.test(text));
  return !clause
    .slice(0, end < 0 ? undefined : end)
    .some(({ text }) => /^(?:not|n['’]t|no|never|without)$/i.test(text));
}

/** "agreed to halt the dredging *pending a survey*": how long an act lasts that is there for the meantime. */
export const isMeantime = (sentence: Sentence, { at, content }: Candidate, { first }: Condition): boolean =>
  /^pending /.test(openingWords(sentence, first)) &&
  [at, content.head].some(({ lemma }) => MEANTIME_ACTS.has(lemma.toLowerCase()));

/** "would go it alone *if it had to*", "will fire *if need be*", "tonight, *if they like*", "will repeal it *if they win*": nobody is to do anything for it. */
export const isLastResort = ({ tokens }: Sentence, { first, last }: Condition): boolean =>
  LAST_RESORT.test(
    `${tokens
      .slice(first, Math.min(last + 1, first + 6))
      .map(({ text }) => text.toLowerCase())
      .filter((text) => /[a-z]/.test(text))
      .join(' ')} `,
  );

/** "*if Oslo is to be believed*", "*if the papers are anything to go by*": whose word it is, and no terms. */
export const isOnlyHearsay = ({ tokens }: Sentence, { first, last }: Condition): boolean =>
  /^if .+ (?:is|are|was|were) (?:to be (?:believed|trusted)|(?:anything|something) to go by)$/i.test(
    tokens
      .slice(first, last + 1)
      .map(({ text }) => text)
      .filter((text) => /\w/.test(text))
      .join(' '),
  );

const LAST_RESORT =
  /^(?:even )?if (?:need be|needs be|needed|necessary|required|absolutely necessary|forced(?: to)?|pushed|pressed|it comes to (?:it|that)|it came to (?:it|that|a choice|the worst|the crunch)|(?:re-)?elected|re - elected|returned to (?:power|office)|at all|(?:he|she|it|they|we|one) (?:must|ha[sd] to|have to|needs? to|needed to|wins?|won|wins? the elections?|likes?|wish(?:es)?|wants?|pleases?)) $/;

/** "conceded it in November *in exchange for his election*", "agreed at once, *but not before it had run*": of what was done, the price or the time. */
export function isPriceOrTimeOfDeed(
  sentence: Sentence,
  { at, content }: Candidate,
  { first, last }: Condition,
): boolean {
  if (at.xpos !== 'VBD') return false;
  const opening = openingWords(sentence, first);
  const granted = GRANTING.has(at.lemma) && content.kind === 'nominal' && /^in (?:exchange|return) for /.test(opening);
  const after = /^(?:but )?(?:not (?:before|until)|only (?:after|once|when)) /.test(opening);
  return (
    granted ||
    (after &&
      sentence.tokens
        .slice(first, last + 1)
        .some(({ text, rel }) => text.toLowerCase() === 'had' && isRelation(rel, 'aux')) &&
      !sentence.ancestors(at).some(({ xpos, upos }) => upos === 'VERB' && xpos === 'VBD'))
  );
}

/** Verbs, as lemmas, of giving what was asked for. */
const GRANTING: ReadonlySet<string> = new Set('concede grant give yield drop lift release'.split(' '));

/** "intends to send a force *once the guns are silent*": when a plan begins; "only once" makes terms of it. */
export const isTimeOfPlan = (sentence: Sentence, { rule }: Candidate, { first }: Condition): boolean =>
  /^(?:verb:(?:intend|mean|plan|aim|hope)|plan:)/.test(rule) &&
  /^(?:once|when|as soon as|the (?:day|moment|minute)) /.test(`${openingWords(sentence, first)} `);
