import type { TokenInput } from './tokenInputs.ts';

/** What the network says of one sentence, before decoding. Valid until the next sentence is scored. */
export interface SentenceScores {
  /** Scores of the joint tags, `tagStride` numbers per token. */
  readonly tags: Float32Array;
  readonly tagStride: number;
  readonly verbFeatures: Float32Array;
  readonly verbFeatureStride: number;
  /** Row per token, column per governor (0 = root), distances included. */
  readonly arcs: Float32Array;
  /** Best relation of each token (index into the header's list) under its governor (1-based, 0 = root). */
  relations(heads: Int32Array): number[];
}

/** Two BiLSTM layers with tag, arc and label scorers (Dozat and Manning 2017), in SIMD or in plain JavaScript. */
export interface Network {
  /** Scores a sentence of at least one token. */
  score(inputs: readonly TokenInput[]): SentenceScores;
}

const SELF_ARC = -1e4;

export function indexOfLargest(values: Float32Array, from: number, count: number): number {
  let best = 0;
  for (let at = 1; at < count; at++) if (values[from + at] > values[from + best]) best = at;
  return best;
}

/** Adds to every arc the learned score of its length (`distances[0]` is the root's), and rules out self-governing. */
export function addDistances(arcs: Float32Array, count: number, distances: Float32Array, longest: number): void {
  for (let token = 1; token <= count; token++) {
    const row = (token - 1) * (count + 1);
    arcs[row] += distances[0];
    for (let head = 1; head <= count; head++)
      arcs[row + head] += distances[Math.max(-longest, Math.min(longest, head - token)) + longest + 1];
    arcs[row + token] = SELF_ARC;
  }
}

/** Best of the `count` relation scores; the relation `root` goes with governor 0 and with no other. */
export function bestRelation(scores: Float32Array, from: number, count: number, head: number, root: number): number {
  if (head === 0) return root;
  scores[from + root] = -Infinity;
  return indexOfLargest(scores, from, count);
}
