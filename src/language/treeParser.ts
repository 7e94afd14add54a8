import { spacingSigns } from './features.ts';
import { startKernel } from './kernelMemory.ts';
import { Lemmatizer } from './lemmatizer.ts';
import { maximumSpanningTree } from './maximumSpanningTree.ts';
import { modelFolder, readModelFiles } from './modelFiles.ts';
import { indexOfLargest, type Network } from './network.ts';
import { PlainNetwork } from './plainNetwork.ts';
import { SimdNetwork } from './simdNetwork.ts';
import { TokenInputs } from './tokenInputs.ts';
import { Weights } from './weights.ts';

/** Tags and tree of one sentence, one entry per token in each list. */
export interface TaggedTree {
  upos: string[];
  xpos: string[];
  /** `Mood|Tense|VerbForm|Voice` of VERB and AUX, else `_`. */
  feats: string[];
  lemmas: string[];
  /** 1-based governors, 0 for the root. */
  heads: number[];
  labels: string[];
  /** Score of the chosen governor minus the best other one; negative where the tree constraint overruled it. */
  margins: number[];
}

/** Margin of the only arc there can be. */
const CERTAIN = 99;

/** Tagger, lemmatiser and dependency parser over given tokens. */
export class TreeParser {
  private readonly network: Network;
  private readonly lemmatizer: Lemmatizer;
  private readonly inputs = new TokenInputs();
  private readonly tags: readonly (readonly [string, string])[];
  private readonly verbFeatures: readonly string[];
  private readonly relations: readonly string[];

  constructor(weights: Weights, network: Network, lemmatizer: Lemmatizer) {
    this.network = network;
    this.lemmatizer = lemmatizer;
    this.tags = weights.header.tags.map((tag) => tag.split('|') as [string, string]);
    this.verbFeatures = weights.header.vfeats;
    this.relations = weights.header.rels;
  }

  /**
   * @param tokens the words of one sentence, in their original characters
   * @param spaceAfter whether a space follows each of them, where known
   */
  parse(tokens: readonly string[], spaceAfter?: readonly boolean[]): TaggedTree {
    const count = tokens.length;
    if (count === 0) return { upos: [], xpos: [], feats: [], lemmas: [], heads: [], labels: [], margins: [] };
    const signs = spacingSigns(spaceAfter, count);
    const scores = this.network.score(tokens.map((form, at) => this.inputs.of(form, signs[at])));
    const tagged = tokens.map(
      (_, at) => this.tags[indexOfLargest(scores.tags, at * scores.tagStride, this.tags.length)],
    );
    const upos = tagged.map((tag) => tag[0]);
    const xpos = tagged.map((tag) => tag[1]);
    const feats = upos.map((tag, at) => {
      if (tag !== 'VERB' && tag !== 'AUX') return '_';
      const from = at * scores.verbFeatureStride;
      return this.verbFeatures[indexOfLargest(scores.verbFeatures, from, this.verbFeatures.length)];
    });
    const heads = maximumSpanningTree(scores.arcs, count);
    const margins = arcMargins(scores.arcs, heads);
    const labels = scores.relations(heads).map((relation) => this.relations[relation]);
    const lemmas = tokens.map((token, at) => this.lemmatizer.lemma(token, upos[at], xpos[at]));
    return { upos, xpos, feats, lemmas, heads: Array.from(heads), labels, margins };
  }

  lemma(form: string, upos: string, xpos: string): string {
    return this.lemmatizer.lemma(form, upos, xpos);
  }
}

function arcMargins(arcs: Float32Array, heads: Int32Array): number[] {
  const width = heads.length + 1;
  if (heads.length === 1) return [CERTAIN];
  return Array.from(heads, (chosen, token) => {
    const row = token * width;
    let other = -Infinity;
    for (let head = 0; head < width; head++) if (head !== chosen && arcs[row + head] > other) other = arcs[row + head];
    return arcs[row + chosen] - other;
  });
}

/**
 * Loads the weights (about 0.1 s) and starts the network.
 * @param wasm false for plain JavaScript; true falls back to it where the engine has no WASM SIMD
 * @param folder of the model files; in the browser, its URL
 * @throws Error if a model file is missing or damaged
 */
export async function createTreeParser({ wasm = true, folder = modelFolder() } = {}): Promise<TreeParser> {
  const files = await readModelFiles(folder, wasm);
  const weights = new Weights(files);
  const lemmatizer = new Lemmatizer(files.lemmas);
  if (files.kernel)
    try {
      const network = new SimdNetwork(weights, await startKernel(files.kernel));
      return new TreeParser(weights, network, lemmatizer);
    } catch (error) {
      if (!(error instanceof WebAssembly.CompileError)) throw error;
    }
  return new TreeParser(weights, new PlainNetwork(weights), lemmatizer);
}
