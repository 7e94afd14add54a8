import { sha256 } from '../documents/sha256.ts';
import type { Sentence, Token } from '../language/sentence.ts';
import type { Antecedent } from './antecedents.ts';
import type { Candidate } from './candidate.ts';
import type { Resolution } from './stance.ts';

/** Indices between the first and the last token that are not among them. */
export function gaps(tokens: readonly Token[]): Set<number> {
  const own = new Set(tokens.map(({ index }) => index));
  const found = new Set<number>();
  for (let index = tokens[0].index; index < tokens[tokens.length - 1].index; index++)
    if (!own.has(index)) found.add(index);
  return found;
}

/** What the words that name nobody and nothing by themselves were resolved to: the holder's and the demand's. */
export function resolutionsOf(
  sentence: Sentence,
  candidate: Candidate,
  antecedent: Antecedent | null,
  tokens: readonly Token[],
  text: string,
): Resolution[] {
  const found: Resolution[] = [];
  const { mention, holder } = candidate.holder;
  if (mention.sentence === sentence.index && mention.form !== 'name') {
    const start = sentence.tokens[mention.first].start;
    const end = sentence.tokens[mention.last].end;
    found.push({ text: text.slice(start, end), start, end, refersTo: holder.name });
  }
  if (antecedent) {
    const start = tokens[0].start;
    const end = tokens[tokens.length - 1].end;
    found.push({ text: text.slice(start, end), start, end, refersTo: antecedent.text });
  }
  return found;
}

/** Stable as long as the content is: 16 hex digits of a SHA-256 over document, place, party, demand and stance. */
export function identity(
  doc: string,
  span: { start: number; end: number },
  party: string,
  demand: string,
  stance: string,
): string {
  return sha256([doc, span.start, span.end, party, demand, stance].join('\u0000')).slice(0, 16);
}
