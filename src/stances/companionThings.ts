import type { Sentence, Token } from '../language/sentence.ts';
import type { PartyTable } from '../parties/partyFinder.ts';
import type { Candidate } from './candidate.ts';
import { nominal } from './content.ts';
import { COMPANY_OF_THINGS, PERSONS } from './lexicon/companionThings.ts';
import { contentTokens } from './phrases.ts';
import { partiesAt } from './references.ts';

/**
 * "wants the limit in the treaty, | together with a yearly review", "rejected the draft, | along with the fees": what goes with a thing is
 * wanted or refused as the thing is. Returns the candidates with their words cut at the sign, followed by one statement on each companion.
 */
export function withCompanionThings(
  sentence: Sentence,
  parties: PartyTable,
  candidates: readonly Candidate[],
): Candidate[] {
  const sign = signOfCompany(sentence);
  const thing = sign && companionBehind(sentence, sign.last);
  if (!sign || !thing || PERSONS.has(thing.lemma.toLowerCase()) || partiesAt(sentence, parties, thing).length)
    return [...candidates];
  return candidates.flatMap((candidate) => {
    const { content, at, leftOut, stance } = candidate;
    const near = content.head.index < sign.first && at.index < sign.first;
    if (!near || content.head === thing || !/^(?:demands|supports|opposes)$/.test(stance)) return [candidate];
    if (candidates.some((one) => one.content.head === thing)) return [candidate];
    const words = contentTokens(sentence, content, leftOut, at);
    const kept = words.filter(({ index }) => index < sign.first);
    const phrase = nominal(thing, 'obj');
    const companion = contentTokens(sentence, phrase).filter(({ index }) => index > sign.last);
    return [
      kept.length < words.length ? { ...candidate, content: { ...content, from: null, words: kept } } : candidate,
      { ...candidate, content: { ...phrase, words: companion }, addressee: null, leftOut: [] },
    ];
  });
}

/** The words that join a companion behind a comma, as indices of the comma and of the last word. */
function signOfCompany(sentence: Sentence): { first: number; last: number } | null {
  for (const comma of sentence.tokens) {
    if (comma.text !== ',') continue;
    const behind = sentence.tokens.slice(comma.index + 1, comma.index + 4).map(({ text }) => text.toLowerCase());
    const joined = COMPANY_OF_THINGS.find((words) => words.every((word, at) => word === behind[at]));
    if (joined) return { first: comma.index, last: comma.index + joined.length };
  }
  return null;
}

/** The noun of the phrase that begins behind a word, at the end of its clause or before another sign. */
function companionBehind(sentence: Sentence, last: number): Token | undefined {
  const run = sentence.tokens.slice(last + 1);
  // "the amended rules", but "the rules | amended in May"
  const isOfPhrase = ({ upos, xpos }: Token, at: number): boolean =>
    /^(?:DET|ADJ|NOUN|NUM|PRON|PART)$/.test(upos) || (xpos === 'VBN' && /^(?:ADJ|NOUN)$/.test(run[at + 1]?.upos ?? ''));
  const end = run.findIndex((token, at) => !isOfPhrase(token, at));
  const noun = run.slice(0, end < 0 ? run.length : end).at(-1);
  return noun?.upos === 'NOUN' ? noun : undefined;
}
