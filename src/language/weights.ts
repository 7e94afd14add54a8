import type { AffixTable, ModelFiles, ModelHeader } from './modelFiles.ts';

/** A matrix of signed bytes, row by row; `value = byte * scales[row]`. */
export interface QuantisedMatrix {
  readonly rows: number;
  readonly cols: number;
  readonly values: Int8Array;
  readonly scales: Float32Array;
}

/** One table of the input vector: which text has which row, and the part of the vector it fills. */
interface EmbeddingTable {
  readonly matrix: QuantisedMatrix;
  readonly rowOf: ReadonlyMap<string, number>;
}

function indexEntries(vocabulary: string, firstRow: number): Map<string, number> {
  const rowOf = new Map<string, number>();
  let row = firstRow;
  // Without the sixty thousand pairs that a map is otherwise made of.
  for (const entry of vocabulary.split('\n')) rowOf.set(entry, row++);
  return rowOf;
}

/** Read access to the tensors of a model, and the input vector of a token. */
export class Weights {
  readonly header: ModelHeader;
  /** Length of an input vector. */
  readonly inputWidth: number;
  private readonly buffer: ArrayBuffer;
  private readonly wordVectors: EmbeddingTable;
  private readonly affixTables: (EmbeddingTable & { readonly name: AffixTable })[];

  constructor(files: ModelFiles) {
    this.header = files.header;
    this.buffer = files.weights;
    this.wordVectors = { matrix: this.quantised('vec'), rowOf: indexEntries(this.header.vector, 0) };
    const names = Object.keys(this.header.emb) as AffixTable[];
    this.affixTables = names.map((name) => ({
      name,
      matrix: this.quantised(`emb.${name}`),
      // Row 0 of these tables stands for everything unknown.
      rowOf: indexEntries(this.header.vocab[name], 1),
    }));
    this.inputWidth = this.header.vecDim + names.reduce((sum, name) => sum + this.header.emb[name], 0);
  }

  quantised(name: string): QuantisedMatrix {
    const { rows, cols, offset, scaleOffset } = this.header.tensors[name];
    return {
      rows,
      cols,
      values: new Int8Array(this.buffer, offset, rows * cols),
      scales: new Float32Array(this.buffer, scaleOffset, rows),
    };
  }

  /** The tensor in float32, whatever it is stored as. */
  floats(name: string): Float32Array {
    const { dtype, rows, cols, offset } = this.header.tensors[name];
    if (dtype === 'f32') return new Float32Array(this.buffer, offset, rows * cols).slice();
    const { values, scales } = this.quantised(name);
    return Float32Array.from(values, (value, at) => value * scales[Math.floor(at / cols)]);
  }

  /** Writes the input vector of a word key and shape into `target` from `at`. */
  writeInput(key: string, shape: string, target: Float32Array, at: number): void {
    let position = this.writeRow(this.wordVectors.matrix, this.wordVectors.rowOf.get(key), target, at);
    for (const { name, matrix, rowOf } of this.affixTables)
      position = this.writeRow(matrix, rowOf.get(featureValue(name, key, shape)) ?? 0, target, position);
  }

  private writeRow(matrix: QuantisedMatrix, row: number | undefined, target: Float32Array, at: number): number {
    const { cols, values, scales } = matrix;
    const end = at + cols;
    if (row === undefined) {
      target.fill(0, at, end);
      return end;
    }
    const scale = scales[row];
    for (let column = 0, from = row * cols; column < cols; column++)
      target[at + column] = values[from + column] * scale;
    return end;
  }
}

function featureValue(table: AffixTable, key: string, shape: string): string {
  switch (table) {
    case 'word':
      return key;
    case 'suf3':
      return key.slice(-3);
    case 'suf2':
      return key.slice(-2);
    case 'pre3':
      return key.slice(0, 3);
    case 'shape':
      return shape;
  }
}
