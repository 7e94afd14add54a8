import type { Stance } from './stance.ts';

export type DropReason =
  | 'quote-offsets'
  | 'holder-not-grounded'
  | 'cue-missing'
  | 'demand-missing'
  | 'demand-without-content'
  | 'low-confidence';

/** Where the parts of a stance stand in the text, for the gate to check. */
export interface Grounding {
  /** Offsets of the words that name the holder, inside the quote or elsewhere in the document. */
  holder: { start: number; end: number };
  /** Offsets of the words that license the stance. */
  cue: { start: number; end: number }[];
  /** Offsets of the words that name the demand. */
  demand: { start: number; end: number };
}

/**
 * Below it a statement is more likely wrong than right; on documents left out of the fit, keeping more would not raise the F1 either
 * (`node test/bench/fitConfidence.mjs` shows the trade-off floor by floor).
 */
export const LOWEST_CONFIDENCE = 0.5;

/** "pressed for more", "asks for too much", "wants the opposite": words that name nothing by themselves. */
const NOTHING_NAMED =
  /^(?:the )?(?:more|less|much|too much|too little|too many|besides|reverse|opposite|contrary|same|otherwise|rest|lot)$/i;

/**
 * The one gate every stance passes, whatever engine proposed it: exact offsets, holder named by words of the document, cue and demand
 * inside the quote (or the demand resolved from named words), and no less confidence than `lowest`. Returns the reason for dropping it, or null.
 */
export function gate(
  text: string,
  stance: Stance,
  grounding: Grounding,
  lowest: number = LOWEST_CONFIDENCE,
): DropReason | null {
  if (stance.start < 0 || stance.end <= stance.start || text.slice(stance.start, stance.end) !== stance.quote)
    return 'quote-offsets';
  if (!/[\p{L}\p{N}]/u.test(text.slice(grounding.holder.start, grounding.holder.end))) return 'holder-not-grounded';
  if (grounding.cue.length === 0 || !grounding.cue.some((cue) => cue.start >= stance.start && cue.end <= stance.end))
    return 'cue-missing';
  if (grounding.demand.end <= grounding.demand.start) return 'demand-missing';
  if (!/\p{L}{2,}|\d ?%|[€$£¥]\d|\d[pmk]\b/u.test(stance.demandText) || NOTHING_NAMED.test(stance.demandText))
    return 'demand-without-content';
  if (stance.confidence < lowest) return 'low-confidence';
  return null;
}
