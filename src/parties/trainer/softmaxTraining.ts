import { softmax, type Weights, weightNames } from '../pronounRanking.ts';
import type { Example } from './examples.ts';

/** How strongly weights are held to nought, and for how many steps they are fitted; chosen by cross-validation. */
const SETTINGS = { penalty: 2, steps: 120, rate: 0.5 };

interface Encoded {
  choices: [index: number, value: number][][];
  right: readonly boolean[];
}

/**
 * Fits the weights of a softmax over the choices of each pronoun: gradient ascent on the log probability that one of the right choices is
 * taken, less a quadratic penalty, with a step of its own for each weight (AdaGrad, Duchi et al. 2011). Deterministic.
 */
export function fitWeights(examples: readonly Example[]): Weights {
  const indices = new Map<string, number>();
  const indexOf = (name: string): number => {
    if (!indices.has(name)) indices.set(name, indices.size);
    return indices.get(name)!;
  };
  const encoded: Encoded[] = examples
    .filter(({ choices }) => choices.some(({ right }) => right))
    .map(({ kind, choices }) => ({
      choices: choices.map(({ features }) =>
        features.flatMap(([name, value]) =>
          weightNames(name, kind).map((weighted): [number, number] => [indexOf(weighted), value]),
        ),
      ),
      right: choices.map(({ right }) => right),
    }));
  const weights = new Float64Array(indices.size);
  const squares = new Float64Array(indices.size);
  for (let step = 0; step < SETTINGS.steps; step++) {
    const gradient = weights.map((weight) => -SETTINGS.penalty * weight);
    for (const one of encoded) addGradient(one, weights, gradient);
    gradient.forEach((slope, index) => {
      squares[index] += slope * slope;
      if (squares[index] > 0) weights[index] += (SETTINGS.rate * slope) / Math.sqrt(squares[index]);
    });
  }
  return Object.fromEntries([...indices].map(([name, index]) => [name, weights[index]]));
}

function addGradient({ choices, right }: Encoded, weights: Float64Array, gradient: Float64Array): void {
  const probabilities = softmax(
    choices.map((features) => features.reduce((sum, [index, value]) => sum + weights[index] * value, 0)),
  );
  const ofRight = probabilities.reduce((sum, one, at) => sum + (right[at] ? one : 0), 0);
  choices.forEach((features, at) => {
    const pull = (right[at] ? probabilities[at] / ofRight : 0) - probabilities[at];
    for (const [index, value] of features) gradient[index] += pull * value;
  });
}
