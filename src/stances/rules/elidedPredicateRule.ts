import type { Sentence, Token } from '../../language/sentence.ts';
import type { PartyTable } from '../../parties/partyFinder.ts';
import type { Candidate } from '../candidate.ts';
import { nominal } from '../content.ts';
import { flip } from '../polarity.ts';

const LONGEST_SUBJECT = 8;
const OPENING = /^[;:–—“"]$/;

/**
 * "The buffer zone is acceptable to us. The observers are not.": what was said of one thing is denied of another, by the same party. Only after
 * a predicate of evaluation, whose subject is the demand.
 *
 * @param stated stances of the sentence before and, after them, of this one
 */
export function elidedPredicateRule(
  sentence: Sentence,
  parties: PartyTable,
  stated: readonly Candidate[],
): Candidate[] {
  const clause = elidedIn(sentence);
  if (!clause) return [];
  const { subject, copula, denial } = clause;
  const head = subject.find((token) => !subject.some((other) => sentence.governor(token) === other)) ?? subject[0];
  if (parties.at(sentence, head) || head.upos === 'PRON') return [];
  const before = stated.filter(
    (one) =>
      one.sentence.paragraph === sentence.paragraph &&
      (one.sentence === sentence ? one.at.index < subject[0].index : one.sentence.index === sentence.index - 1),
  );
  const base = before.at(-1);
  if (base?.content.slot !== 'subj' || !/^(?:supports|opposes)$/.test(base.stance)) return [];
  return before
    .filter(({ at, rule }) => at === base.at && rule === base.rule)
    .map((one) => ({
      ...one,
      sentence,
      holder: { ...one.holder, token: head },
      stance: flip(one.stance),
      content: { ...nominal(head, 'subj'), words: subject },
      cue: [copula, denial],
      at: copula,
      rule: 'echo:not',
      family: 'echo',
      addressee: null,
      leftOut: [],
    }));
}

/** "The observers | are | not": a clause of a noun phrase, a copula and a denial, and nothing else. */
function elidedIn({ tokens }: Sentence): { subject: Token[]; copula: Token; denial: Token } | null {
  for (const denial of tokens) {
    const copula = tokens[denial.index - 1];
    const after = tokens[denial.index + 1];
    if (!/^(?:not|n['’]t)$/i.test(denial.text) || copula?.upos !== 'AUX' || copula.lemma !== 'be') continue;
    if (after && after.upos !== 'PUNCT') continue;
    let first = copula.index;
    while (first > 0 && !opensClause(tokens, first)) first--;
    const subject = tokens.slice(first, copula.index);
    const plain = subject.every(({ upos }) => /^(?:DET|ADJ|NOUN|PROPN|ADP|NUM|PART)$/.test(upos));
    if (plain && subject.length > 0 && subject.length <= LONGEST_SUBJECT && subject.some(({ upos }) => upos === 'NOUN'))
      return { subject, copula, denial };
  }
  return null;
}

const opensClause = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1].text;
  return (
    OPENING.test(before) || (/^(?:but|and|while|whereas)$/i.test(before) && /^[,;]$/.test(tokens[at - 2]?.text ?? ''))
  );
};
