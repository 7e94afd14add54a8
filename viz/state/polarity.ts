import { POLARITY, type Polarity, type StanceType } from '../../src/stances/stance.ts';

/** What a cell or an edge says at a glance; `split`: for by one statement, against by another. */
export type Verdict = 'pro' | 'con' | 'mixed' | 'split' | 'neutral';

export interface Look {
  /** Sign that carries the meaning without colour. */
  sign: string;
  word: string;
  /** Name of the colour in the style sheet: `--pro` and so on. */
  colour: Polarity;
}

export const LOOKS: Readonly<Record<Verdict, Look>> = {
  pro: { sign: '+', word: 'for', colour: 'pro' },
  con: { sign: '−', word: 'against', colour: 'con' },
  mixed: { sign: '±', word: 'with conditions', colour: 'mixed' },
  split: { sign: '±', word: 'for and against', colour: 'mixed' },
  neutral: { sign: '?', word: 'noncommittal', colour: 'neutral' },
};

export const STANCE_WORDS: Readonly<Record<StanceType, string>> = {
  demands: 'demands',
  supports: 'supports',
  conditional: 'accepts with conditions',
  noncommittal: 'does not commit itself',
  opposes: 'opposes',
};

/** Sign of a stance; to demand and to support are both a yes to the demand. */
export const STANCE_SIGNS: Readonly<Record<StanceType, string>> = {
  demands: '+',
  supports: '+',
  conditional: '±',
  noncommittal: '?',
  opposes: '−',
};

export type PolarityCounts = Record<Polarity, number>;

export function noCounts(): PolarityCounts {
  return { pro: 0, mixed: 0, neutral: 0, con: 0 };
}

export function sumOf(all: readonly PolarityCounts[]): PolarityCounts {
  const sum = noCounts();
  for (const counts of all) for (const polarity of Object.keys(sum) as Polarity[]) sum[polarity] += counts[polarity];
  return sum;
}

/** The polarity towards the demand itself: a stance on its contrary turns round. */
export function polarityTowards(stance: StanceType, flipped: boolean): Polarity {
  const polarity = POLARITY[stance];
  if (!flipped) return polarity;
  if (polarity === 'pro') return 'con';
  return polarity === 'con' ? 'pro' : polarity;
}

/** What a party's statements on one demand amount to; an undecided word counts only where nothing else was said. */
export function verdictOf(counts: PolarityCounts): Verdict {
  if (counts.pro > 0 && counts.con > 0) return 'split';
  if (counts.mixed > 0) return 'mixed';
  if (counts.pro > 0) return 'pro';
  return counts.con > 0 ? 'con' : 'neutral';
}
