import { allocateBuffers, type Buffers, FLOAT, SHORT } from './kernelBuffers.ts';
import { type KernelExports, type KernelMatrix, KernelMemory, roundUp } from './kernelMemory.ts';
import { addDistances, bestRelation, type Network, type SentenceScores } from './network.ts';
import type { TokenInput } from './tokenInputs.ts';
import type { Weights } from './weights.ts';

interface Layer extends KernelMatrix {
  readonly bias: number;
}

interface LstmDirection {
  readonly input: Layer;
  readonly recurrent: KernelMatrix;
}

const OUTPUT_SCALE = 1 / 32767;
/** Entries of the pool of first-layer projections: 4 kB each. */
const POOL_ENTRIES = 4096;
const FIRST_CAPACITY = 64;

/** The network on the WASM kernel: int8 weights times int16 activations, exact in int32. */
export class SimdNetwork implements Network {
  private readonly weights: Weights;
  private readonly memory: KernelMemory;
  private readonly kernel: KernelExports;
  private readonly layers: LstmDirection[][];
  private readonly scorers: Record<'tag' | 'vf' | 'ah' | 'ad' | 'lh' | 'ld' | 'arc' | 'lab', Layer>;
  private readonly distances: Float32Array;
  private readonly rootRelation: number;
  private readonly rootVector: number;
  /** Rows of one relation in the label tensor, padded. */
  private readonly labelBlock: number;
  private readonly input: number;
  private readonly inputShort: number;
  private readonly inputScale: number;
  private readonly hiddenScratch: number;
  private readonly gateScratch: number;
  private readonly cellScratch: number;
  private readonly labelTurned: number;
  private readonly labelScores: number;
  private readonly labelGovernor: number;
  private readonly pool: number;
  /** Addresses of first-layer projections. */
  private readonly projections = new Map<TokenInput, number>();
  private capacity = 0;
  private buffers!: Buffers;

  constructor(weights: Weights, kernel: KernelExports) {
    this.weights = weights;
    this.kernel = kernel;
    this.memory = new KernelMemory(kernel);
    const { memory } = this;
    const { H, lab, rels } = weights.header;
    const layer = (matrixName: string, biasName: string): Layer => {
      const matrix = memory.placeMatrix(weights.quantised(matrixName));
      return { ...matrix, bias: memory.placeFloats(weights.floats(biasName), matrix.rows) };
    };
    this.layers = ['l1', 'l2'].map((name) =>
      ['fw', 'bw'].map((direction) => ({
        input: layer(`${name}.${direction}.Wi`, `${name}.${direction}.b`),
        recurrent: memory.placeMatrix(weights.quantised(`${name}.${direction}.Wh`)),
      })),
    );
    const scorer = (name: string): Layer => layer(`${name}.W`, `${name}.b`);
    this.labelBlock = roundUp(lab + 1, 4);
    this.scorers = {
      tag: scorer('tag'),
      vf: scorer('vf'),
      ah: scorer('ah'),
      ad: scorer('ad'),
      lh: scorer('lh'),
      ld: scorer('ld'),
      arc: scorer('arc'),
      lab: this.placeLabelTensor(),
    };
    this.distances = weights.floats('dist');
    this.rootRelation = rels.indexOf('root');
    this.rootVector = memory.placeFloats(weights.floats('root'));
    this.input = memory.allocate(weights.inputWidth * FLOAT);
    this.inputShort = memory.allocate(weights.inputWidth * SHORT);
    this.inputScale = memory.allocate(FLOAT);
    this.hiddenScratch = memory.allocate(H * SHORT);
    this.gateScratch = memory.allocate(4 * H * FLOAT);
    this.cellScratch = memory.allocate(H * FLOAT);
    this.labelTurned = memory.allocate(2 * this.scorers.lab.rows * FLOAT);
    this.labelScores = memory.allocate(rels.length * FLOAT);
    this.labelGovernor = memory.allocate(this.labelBlock * FLOAT);
    this.pool = memory.allocate(POOL_ENTRIES * this.projectionBytes);
    this.ensureCapacity(FIRST_CAPACITY);
  }

  score(inputs: readonly TokenInput[]): SentenceScores {
    const count = inputs.length;
    this.ensureCapacity(count);
    const { header } = this.weights;
    const { buffers, scorers, kernel } = this;
    const rowBytes = 2 * header.H * SHORT;
    const tokens = buffers.second + rowBytes;
    const tokenScales = buffers.outputScales + FLOAT;

    this.projectInputs(inputs);
    this.runLayer(0, buffers.first, count);
    this.projectFirstLayer(count);
    this.runLayer(1, tokens, count);

    this.multiply(scorers.tag, buffers.first, tokenScales, buffers.tags, count);
    this.multiply(scorers.vf, buffers.first, tokenScales, buffers.verbFeatures, count);
    this.multiply(scorers.ah, buffers.second, buffers.outputScales, buffers.arcHeads, count + 1);
    this.multiply(scorers.ad, tokens, tokenScales, buffers.arcDependants, count);
    this.multiply(scorers.lh, buffers.second, buffers.outputScales, buffers.labelHeads, count + 1);
    this.multiply(scorers.ld, tokens, tokenScales, buffers.labelDependants, count);
    kernel.leaky(buffers.arcHeads, (count + 1) * header.arc);
    kernel.leaky(buffers.arcDependants, count * header.arc);
    kernel.leaky(buffers.labelHeads, (count + 1) * header.lab);
    kernel.leaky(buffers.labelDependants, count * header.lab);

    const floats = this.memory.floats;
    return {
      tags: floats.subarray(buffers.tags / FLOAT),
      tagStride: scorers.tag.rows,
      verbFeatures: floats.subarray(buffers.verbFeatures / FLOAT),
      verbFeatureStride: scorers.vf.rows,
      arcs: this.arcScores(count),
      relations: (heads) => this.relations(heads),
    };
  }

  private get projectionBytes(): number {
    return 2 * 4 * this.weights.header.H * FLOAT;
  }

  /** The label tensor has `lab + 1` rows per relation; the kernel needs each block padded to a multiple of four. */
  private placeLabelTensor(): Layer {
    const { lab, rels } = this.weights.header;
    const { values, scales } = this.weights.quantised('lab.W');
    const bias = this.weights.floats('lab.b');
    const rows = rels.length * this.labelBlock;
    const paddedValues = new Int8Array(rows * lab);
    const paddedScales = new Float32Array(rows);
    const paddedBias = new Float32Array(rows);
    for (let relation = 0; relation < rels.length; relation++)
      for (let row = 0; row <= lab; row++) {
        const from = relation * (lab + 1) + row;
        const to = relation * this.labelBlock + row;
        paddedValues.set(values.subarray(from * lab, (from + 1) * lab), to * lab);
        paddedScales[to] = scales[from];
        paddedBias[to] = bias[from];
      }
    const matrix = this.memory.placeMatrix({ rows, cols: lab, values: paddedValues, scales: paddedScales });
    return { ...matrix, bias: this.memory.placeFloats(paddedBias) };
  }

  private ensureCapacity(count: number): void {
    if (count <= this.capacity) return;
    this.capacity = roundUp(count + 16, 64);
    const { memory, scorers, weights } = this;
    const rows = this.capacity + 1;
    this.buffers = allocateBuffers(memory, weights.header, this.capacity, scorers.tag.rows, scorers.vf.rows);
    const scalesFrom = this.buffers.outputScales / FLOAT;
    memory.floats.fill(OUTPUT_SCALE, scalesFrom, scalesFrom + rows);
    this.kernel.quant(this.rootVector, this.buffers.second, this.buffers.outputScales, 2 * weights.header.H);
  }

  private multiply(layer: Layer, source: number, scales: number, target: number, count: number): void {
    const { values, bias, rows, cols } = layer;
    this.kernel.gemm(values, layer.scales, bias, source, scales, target, rows, cols, count, rows);
  }

  /** Points the gate rows of both directions at the first-layer projections, computing those not in the pool. */
  private projectInputs(inputs: readonly TokenInput[]): void {
    if (this.projections.size + inputs.length > POOL_ENTRIES) this.projections.clear();
    const { H } = this.weights.header;
    const { words, floats } = this.memory;
    const [forward, backward] = this.buffers.gateRows.map((address) => address / FLOAT);
    for (let token = 0; token < inputs.length; token++) {
      const input = inputs[token];
      let address = this.projections.get(input);
      if (address === undefined) {
        address = this.pool + this.projections.size * this.projectionBytes;
        this.projections.set(input, address);
        this.weights.writeInput(input.key, input.shape, floats, this.input / FLOAT);
        this.kernel.quant(this.input, this.inputShort, this.inputScale, this.weights.inputWidth);
        for (const [direction, layer] of this.layers[0].entries())
          this.multiply(layer.input, this.inputShort, this.inputScale, address + direction * 4 * H * FLOAT, 1);
      }
      words[forward + token] = address;
      words[backward + token] = address + 4 * H * FLOAT;
    }
  }

  private projectFirstLayer(count: number): void {
    const { H } = this.weights.header;
    const { buffers } = this;
    const { words } = this.memory;
    for (const [direction, { input }] of this.layers[1].entries()) {
      const gates = buffers.gates[direction];
      this.multiply(input, buffers.first, buffers.outputScales + FLOAT, gates, count);
      const rows = buffers.gateRows[direction] / FLOAT;
      for (let token = 0; token < count; token++) words[rows + token] = gates + token * 4 * H * FLOAT;
    }
  }

  private runLayer(layer: number, output: number, count: number): void {
    const { H } = this.weights.header;
    for (const [direction, { recurrent }] of this.layers[layer].entries())
      this.kernel.lstm(
        this.buffers.gateRows[direction],
        recurrent.values,
        recurrent.scales,
        output + direction * H * SHORT,
        count,
        H,
        2 * H,
        direction,
        this.hiddenScratch,
        this.gateScratch,
        this.cellScratch,
      );
  }

  private arcScores(count: number): Float32Array {
    const { arc: width, maxDist } = this.weights.header;
    const { buffers, kernel } = this;
    for (let token = 0; token < count; token++)
      kernel.quant(
        buffers.arcDependants + token * width * FLOAT,
        buffers.arcDependantsShort + token * width * SHORT,
        buffers.arcDependantScales + token * FLOAT,
        width,
      );
    this.multiply(this.scorers.arc, buffers.arcDependantsShort, buffers.arcDependantScales, buffers.arcTurned, count);
    for (let token = 0; token < count; token++)
      kernel.rowdot(
        buffers.arcHeads,
        buffers.arcTurned + token * width * FLOAT,
        buffers.arcs + token * (count + 1) * FLOAT,
        count + 1,
        width,
      );
    const from = buffers.arcs / FLOAT;
    const arcs = this.memory.floats.subarray(from, from + count * (count + 1));
    addDistances(arcs, count, this.distances, maxDist);
    return arcs;
  }

  private relations(heads: Int32Array): number[] {
    const { lab: width, rels } = this.weights.header;
    const { buffers, kernel } = this;
    const { floats } = this.memory;
    const count = heads.length;
    for (let token = 0; token < count; token++)
      kernel.quant(
        buffers.labelDependants + token * width * FLOAT,
        buffers.labelDependantsShort + token * width * SHORT,
        buffers.labelDependantScales + token * FLOAT,
        width,
      );
    const governor = this.labelGovernor / FLOAT;
    // The constant of each relation is a weight on this 1; the padding behind it stays zero.
    floats.fill(0, governor + width, governor + this.labelBlock);
    floats[governor + width] = 1;
    const found: number[] = [];
    for (let token = 0; token < count; token++) {
      // The kernel is fastest on two tokens at a time.
      if (token % 2 === 0)
        this.multiply(
          this.scorers.lab,
          buffers.labelDependantsShort + token * width * SHORT,
          buffers.labelDependantScales + token * FLOAT,
          this.labelTurned,
          Math.min(2, count - token),
        );
      const from = buffers.labelHeads / FLOAT + heads[token] * width;
      floats.copyWithin(governor, from, from + width);
      const turned = this.labelTurned + (token % 2) * this.scorers.lab.rows * FLOAT;
      kernel.rowdot(turned, this.labelGovernor, this.labelScores, rels.length, this.labelBlock);
      found.push(bestRelation(floats, this.labelScores / FLOAT, rels.length, heads[token], this.rootRelation));
    }
    return found;
  }
}
