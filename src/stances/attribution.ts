import type { Sentence } from '../language/sentence.ts';
import type { PartyTable } from '../parties/partyFinder.ts';
import type { Candidate } from './candidate.ts';
import { nearestReport } from './speech.ts';

/**
 * Who says so: `self` when the holder is the nearest speaker or the cue itself reports its words, the name of another party that
 * says it, else `author`.
 */
export function attributionOf(sentence: Sentence, parties: PartyTable, candidate: Candidate): string {
  const nearest = nearestReport(sentence, parties, candidate.at);
  if (nearest) {
    if (nearest.speakers.some((one) => one.holder.partyId === candidate.holder.holder.partyId)) return 'self';
    return nearest.speakers[0].holder.name;
  }
  return candidate.speech ? 'self' : 'author';
}
