import { isRelation, type Sentence } from '../language/sentence.ts';
import type { PartyTable } from '../parties/partyFinder.ts';
import type { Candidate, HolderReference } from './candidate.ts';
import { holdersOf } from './holders.ts';
import type { CompiledLexicon } from './lexicon/compile.ts';
import { findOccurrences } from './occurrences.ts';
import { nearestReport } from './speech.ts';

/** Those whose demands a sentence reports, so that the next one may go on in their name ("Drivers would be paid by the hour"). */
export interface Voice {
  holders: readonly HolderReference[];
  paragraph: number;
  /** Index of the last sentence that kept the voice alive. */
  sentence: number;
}

/**
 * Whose voice a sentence leaves behind: the one party that makes all its demands, the one who asks for what is told next ("What the union
 * wants is well known."), whoever is reported as saying it. A sentence with the demands of several parties leaves none.
 *
 * @param heard.candidates what the sentence itself states
 * @param heard.before the voice it was read in
 */
export function voiceAfter(
  sentence: Sentence,
  parties: PartyTable,
  lexicon: CompiledLexicon,
  heard: { candidates: readonly Candidate[]; before: Voice | null },
): Voice | null {
  const { candidates, before } = heard;
  if (before && candidates.some(({ rule }) => /^(?:continuation|fragment:voice)/.test(rule)))
    return { ...before, sentence: sentence.index };
  const asking = candidates.length
    ? candidates.filter(({ stance }) => stance === 'demands').map(({ holder }) => holder)
    : askers(sentence, parties, lexicon);
  const ids = new Set(asking.map(({ holder }) => holder.partyId));
  const report = nearestReport(sentence, parties, sentence.root);
  const speakers = report?.verb && isRelation(report.verb.rel, 'root') ? report.speakers : [];
  const holders = ids.size === 1 ? [asking[0]] : ids.size === 0 && speakers.length === 1 ? speakers : [];
  return holders.length ? { holders, paragraph: sentence.paragraph, sentence: sentence.index } : null;
}

/** Holders of demanding words whose demand the sentence does not say. */
function askers(sentence: Sentence, parties: PartyTable, lexicon: CompiledLexicon): HolderReference[] {
  return findOccurrences(sentence, lexicon)
    .filter(({ predicate }) => predicate.stance === 'demands' && predicate.pos !== 'adjective')
    .flatMap((occurrence) => holdersOf(sentence, parties, occurrence));
}
