import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packagePath } from '../documents/packagePath.ts';
import type { LemmaTable } from './lemmatizer.ts';

/** Where a tensor lies in the weights file. `i8` values are multiplied by one scale per row. */
export interface TensorEntry {
  readonly dtype: 'i8' | 'f32';
  readonly rows: number;
  readonly cols: number;
  readonly offset: number;
  readonly scaleOffset?: number;
}

export type AffixTable = 'word' | 'suf3' | 'suf2' | 'pre3' | 'shape';

/** `model.json`: sizes, label lists, vocabularies (one string each, entries separated by line feeds), tensor directory. */
export interface ModelHeader {
  /** Units of one LSTM direction. */
  readonly H: number;
  /** Width of the arc and of the label space. */
  readonly arc: number;
  readonly lab: number;
  readonly maxDist: number;
  readonly vecDim: number;
  readonly emb: Readonly<Record<AffixTable, number>>;
  /** Slope of the leaky rectifier below zero. */
  readonly leaky: number;
  readonly tensors: Readonly<Record<string, TensorEntry>>;
  readonly sha256: string;
  /** `UPOS|XPOS`. */
  readonly tags: readonly string[];
  readonly vfeats: readonly string[];
  readonly rels: readonly string[];
  readonly vocab: Readonly<Record<AffixTable, string>>;
  readonly vector: string;
}

export interface ModelFiles {
  readonly header: ModelHeader;
  readonly weights: ArrayBuffer;
  readonly lemmas: LemmaTable;
  /** The compiled kernel, or null when the plain network is wanted. */
  readonly kernel: Uint8Array<ArrayBuffer> | null;
}

/** The folder of the shipped weights. */
export function modelFolder(): string {
  return packagePath('src', 'language', 'model');
}

/**
 * Reads header, weights, lemma table and (with `wasm`) kernel from `folder`.
 * @throws Error if a file is missing or the weights are not the ones the header names by their SHA-256.
 */
export async function readModelFiles(folder: string, wasm: boolean): Promise<ModelFiles> {
  const [headerText, weightsFile, lemmaText, kernelFile] = await Promise.all([
    readFile(join(folder, 'model.json'), 'utf8'),
    readFile(join(folder, 'model.bin')),
    readFile(join(folder, 'lemma.json'), 'utf8'),
    wasm ? readFile(join(folder, 'kernel.wasm')) : null,
  ]);
  const header = JSON.parse(headerText) as ModelHeader;
  if (createHash('sha256').update(weightsFile).digest('hex') !== header.sha256)
    throw new Error(
      `${join(folder, 'model.bin')} is damaged or of another version: its SHA-256 is not the one in model.json. Install the package again.`,
    );
  return {
    header,
    // A copy, because typed arrays need an aligned buffer of their own.
    weights: new Uint8Array(weightsFile).buffer,
    lemmas: JSON.parse(lemmaText) as LemmaTable,
    kernel: kernelFile && new Uint8Array(kernelFile),
  };
}
