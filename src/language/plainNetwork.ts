import { addDistances, bestRelation, type Network, type SentenceScores } from './network.ts';
import type { TokenInput } from './tokenInputs.ts';
import type { Weights } from './weights.ts';

interface Layer {
  readonly matrix: Float32Array;
  readonly bias: Float32Array;
}

interface LstmDirection {
  readonly input: Layer;
  readonly recurrent: Float32Array;
}

const LARGEST_CACHE = 8000;

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

/** `target[row] = matrix[row] . source + bias[row]` for `rows` rows; four rows at a time share the reads of `source`. */
function multiply(
  matrix: Float32Array,
  bias: Float32Array,
  source: Float32Array,
  from: number,
  target: Float32Array,
  to: number,
  rows: number,
  cols: number,
): void {
  let row = 0;
  for (; row + 3 < rows; row += 4) {
    const at0 = row * cols;
    const at1 = at0 + cols;
    const at2 = at1 + cols;
    const at3 = at2 + cols;
    let sum0 = 0;
    let sum1 = 0;
    let sum2 = 0;
    let sum3 = 0;
    for (let col = 0; col < cols; col++) {
      const value = source[from + col];
      sum0 += matrix[at0 + col] * value;
      sum1 += matrix[at1 + col] * value;
      sum2 += matrix[at2 + col] * value;
      sum3 += matrix[at3 + col] * value;
    }
    target[to + row] = sum0 + bias[row];
    target[to + row + 1] = sum1 + bias[row + 1];
    target[to + row + 2] = sum2 + bias[row + 2];
    target[to + row + 3] = sum3 + bias[row + 3];
  }
  for (; row < rows; row++) {
    let sum = 0;
    for (let col = 0; col < cols; col++) sum += matrix[row * cols + col] * source[from + col];
    target[to + row] = sum + bias[row];
  }
}

/** The network in float32 JavaScript: the fallback where SIMD is missing. Same trees, about a twentieth of the speed. */
export class PlainNetwork implements Network {
  private readonly weights: Weights;
  private readonly layers: LstmDirection[][];
  private readonly scorers: Record<'tag' | 'vf' | 'ah' | 'ad' | 'lh' | 'ld' | 'arc' | 'lab', Layer>;
  private readonly distances: Float32Array;
  private readonly rootVector: Float32Array;
  private readonly rootRelation: number;
  /** First-layer input projections per direction. */
  private readonly projections = new Map<TokenInput, Float32Array[]>();

  constructor(weights: Weights) {
    this.weights = weights;
    const layer = (name: string): Layer => ({
      matrix: weights.floats(`${name}.W`),
      bias: weights.floats(`${name}.b`),
    });
    this.layers = ['l1', 'l2'].map((name) =>
      ['fw', 'bw'].map((direction) => ({
        input: {
          matrix: weights.floats(`${name}.${direction}.Wi`),
          bias: weights.floats(`${name}.${direction}.b`),
        },
        recurrent: weights.floats(`${name}.${direction}.Wh`),
      })),
    );
    this.scorers = {
      tag: layer('tag'),
      vf: layer('vf'),
      ah: layer('ah'),
      ad: layer('ad'),
      lh: layer('lh'),
      ld: layer('ld'),
      arc: layer('arc'),
      lab: layer('lab'),
    };
    this.distances = weights.floats('dist');
    this.rootVector = weights.floats('root');
    this.rootRelation = weights.header.rels.indexOf('root');
  }

  score(inputs: readonly TokenInput[]): SentenceScores {
    const { header } = this.weights;
    const count = inputs.length;
    const width = 2 * header.H;
    const first = this.firstLayer(inputs);
    const second = this.secondLayer(first, count);
    const withRoot = new Float32Array((count + 1) * width);
    withRoot.set(this.rootVector);
    withRoot.set(second, width);

    const arcs = this.arcScores(withRoot, second, count);
    const labelHeads = this.scoreRows(this.scorers.lh, withRoot, count + 1, true);
    const labelDependants = this.scoreRows(this.scorers.ld, second, count, true);
    return {
      tags: this.scoreRows(this.scorers.tag, first, count, false),
      tagStride: header.tags.length,
      verbFeatures: this.scoreRows(this.scorers.vf, first, count, false),
      verbFeatureStride: header.vfeats.length,
      arcs,
      relations: (heads) => this.relations(heads, labelHeads, labelDependants),
    };
  }

  private firstLayer(inputs: readonly TokenInput[]): Float32Array {
    const { H } = this.weights.header;
    const rows = inputs.map((input) => this.inputProjection(input));
    const output = new Float32Array(inputs.length * 2 * H);
    this.layers[0].forEach((direction, at) => {
      this.runDirection(
        direction,
        rows.map((row) => row[at]),
        output,
        at * H,
        at === 1,
      );
    });
    return output;
  }

  private inputProjection(read: TokenInput): Float32Array[] {
    const known = this.projections.get(read);
    if (known) return known;
    const { inputWidth, header } = this.weights;
    const input = new Float32Array(inputWidth);
    this.weights.writeInput(read.key, read.shape, input, 0);
    const projected = this.layers[0].map(({ input: { matrix, bias } }) => {
      const gates = new Float32Array(4 * header.H);
      multiply(matrix, bias, input, 0, gates, 0, gates.length, inputWidth);
      return gates;
    });
    if (this.projections.size > LARGEST_CACHE) this.projections.clear();
    this.projections.set(read, projected);
    return projected;
  }

  private secondLayer(first: Float32Array, count: number): Float32Array {
    const { H } = this.weights.header;
    const output = new Float32Array(count * 2 * H);
    this.layers[1].forEach((direction, at) => {
      const { matrix, bias } = direction.input;
      const rows = Array.from({ length: count }, (_, token) => {
        const gates = new Float32Array(4 * H);
        multiply(matrix, bias, first, token * 2 * H, gates, 0, gates.length, 2 * H);
        return gates;
      });
      this.runDirection(direction, rows, output, at * H, at === 1);
    });
    return output;
  }

  /** One LSTM direction; gates in the order input, forget, cell, output. */
  private runDirection(
    { recurrent }: LstmDirection,
    inputGates: Float32Array[],
    output: Float32Array,
    column: number,
    backwards: boolean,
  ): void {
    const { H } = this.weights.header;
    const count = inputGates.length;
    const hidden = new Float32Array(H);
    const cell = new Float32Array(H);
    const gates = new Float32Array(4 * H);
    for (let step = 0; step < count; step++) {
      const token = backwards ? count - 1 - step : step;
      multiply(recurrent, inputGates[token], hidden, 0, gates, 0, 4 * H, H);
      for (let unit = 0; unit < H; unit++) {
        cell[unit] = sigmoid(gates[H + unit]) * cell[unit] + sigmoid(gates[unit]) * Math.tanh(gates[2 * H + unit]);
        hidden[unit] = sigmoid(gates[3 * H + unit]) * Math.tanh(cell[unit]);
        output[token * 2 * H + column + unit] = hidden[unit];
      }
    }
  }

  /** A linear layer on `count` rows of LSTM output, with the leaky rectifier if wanted. */
  private scoreRows({ matrix, bias }: Layer, source: Float32Array, count: number, rectify: boolean): Float32Array {
    const { H, leaky } = this.weights.header;
    const width = bias.length;
    const scores = new Float32Array(count * width);
    for (let row = 0; row < count; row++)
      multiply(matrix, bias, source, row * 2 * H, scores, row * width, width, 2 * H);
    if (rectify) for (let at = 0; at < scores.length; at++) if (scores[at] < 0) scores[at] *= leaky;
    return scores;
  }

  private arcScores(withRoot: Float32Array, second: Float32Array, count: number): Float32Array {
    const { arc: width, maxDist } = this.weights.header;
    const heads = this.scoreRows(this.scorers.ah, withRoot, count + 1, true);
    const dependants = this.scoreRows(this.scorers.ad, second, count, true);
    const { matrix, bias } = this.scorers.arc;
    const turned = new Float32Array(width);
    const arcs = new Float32Array(count * (count + 1));
    for (let token = 0; token < count; token++) {
      multiply(matrix, bias, dependants, token * width, turned, 0, width, width);
      for (let head = 0; head <= count; head++) {
        let sum = 0;
        for (let at = 0; at < width; at++) sum += turned[at] * heads[head * width + at];
        arcs[token * (count + 1) + head] = sum;
      }
    }
    addDistances(arcs, count, this.distances, maxDist);
    return arcs;
  }

  private relations(heads: Int32Array, labelHeads: Float32Array, labelDependants: Float32Array): number[] {
    const { lab: width, rels } = this.weights.header;
    const { matrix, bias } = this.scorers.lab;
    // One row per relation: a weight for each number of the governor, and a constant at the end.
    const block = width + 1;
    const turned = new Float32Array(rels.length * block);
    const scores = new Float32Array(rels.length);
    return Array.from(heads, (head, token) => {
      multiply(matrix, bias, labelDependants, token * width, turned, 0, turned.length, width);
      for (let relation = 0; relation < rels.length; relation++) {
        const from = relation * block;
        let sum = turned[from + width];
        for (let at = 0; at < width; at++) sum += turned[from + at] * labelHeads[head * width + at];
        scores[relation] = sum;
      }
      return bestRelation(scores, 0, rels.length, head, this.rootRelation);
    });
  }
}
