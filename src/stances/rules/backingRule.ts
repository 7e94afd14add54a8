import type { Sentence, Token } from '../../language/sentence.ts';
import type { PartyTable } from '../../parties/partyFinder.ts';
import { type Candidate, type HolderReference, PLAINLY_STATED } from '../candidate.ts';
import { isNominal } from '../clause.ts';
import { BACKED_BODIES, BACKING_PARTICIPLES } from '../lexicon/backing.ts';
import { partiesAt } from '../references.ts';

const WINDOW = 3;

/** "a US-backed ceasefire", "the Saudi-proposed quota", "a French-led mission": the party inside the compound stands behind the noun. */
export function backingRule(sentence: Sentence, parties: PartyTable): Candidate[] {
  const found: Candidate[] = [];
  for (const participle of sentence.tokens) {
    const stance =
      BACKING_PARTICIPLES.get(participle.lemma.toLowerCase()) ?? BACKING_PARTICIPLES.get(participle.text.toLowerCase());
    const joined = /^[\p{L}.]+-(\p{L}+)$/u.exec(participle.text);
    const fused = joined ? BACKING_PARTICIPLES.get(joined[1].toLowerCase()) : undefined;
    if (!stance && !fused) continue;
    const owners: HolderReference[] = fused
      ? partiesAt(sentence, parties, participle)
      : ownerBefore(sentence, parties, participle);
    const noun = nounAfter(sentence, participle);
    if (!noun || owners.length === 0 || BACKED_BODIES.has(noun.lemma.toLowerCase())) continue;
    for (const holder of owners)
      found.push({
        sentence,
        holder,
        stance: (stance ?? fused)!,
        content: { head: noun, kind: 'nominal', slot: 'obj', actor: null, from: null },
        cue: [participle],
        at: participle,
        rule: 'backing:compound',
        family: 'backing',
        speech: false,
        ...PLAINLY_STATED,
      });
  }
  return found;
}

function ownerBefore(sentence: Sentence, parties: PartyTable, participle: Token): HolderReference[] {
  const hyphen = sentence.tokens[participle.index - 1];
  if (!hyphen || participle.index < 2 || !/^[-‐‑–]$/.test(hyphen.text)) return [];
  return partiesAt(sentence, parties, sentence.tokens[participle.index - 2]);
}

function nounAfter(sentence: Sentence, participle: Token): Token | null {
  const governor = sentence.governor(participle);
  if (governor && isNominal(governor) && governor.index > participle.index) return governor;
  const next = sentence.tokens
    .slice(participle.index + 1, participle.index + 1 + WINDOW)
    .filter((token) => token.upos === 'NOUN');
  return next.at(-1) ?? null;
}
