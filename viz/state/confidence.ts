/** A word for a degree of confidence, and the least number it stands for. */
export interface ConfidenceLevel {
  least: number;
  word: string;
}

/**
 * Words of estimative probability with the bounds of Intelligence Community Directive 203, which analysts know, surest first. They
 * fit because a confidence is the share of such statements that are right.
 */
export const CONFIDENCE_LEVELS: readonly ConfidenceLevel[] = [
  { least: 0.95, word: 'almost certain' },
  { least: 0.8, word: 'very likely' },
  { least: 0.55, word: 'likely' },
  { least: 0.45, word: 'even chance' },
  { least: 0.2, word: 'unlikely' },
  { least: 0, word: 'very unlikely' },
];

/** "very likely" for 0.87. */
export function confidenceWord(confidence: number): string {
  const level = CONFIDENCE_LEVELS.find(({ least }) => confidence >= least);
  return (level ?? CONFIDENCE_LEVELS[CONFIDENCE_LEVELS.length - 1]).word;
}
