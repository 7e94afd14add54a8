import type { KernelMemory } from './kernelMemory.ts';
import type { ModelHeader } from './modelFiles.ts';

/** Bytes of a float32 and of an int16. */
export const FLOAT = 4;
export const SHORT = 2;

/** Addresses of the working memory of one sentence. */
export interface Buffers {
  /** Per token, the address of its gate inputs: forward and backward. */
  readonly gateRows: readonly number[];
  /** Second-layer gate inputs per direction. */
  readonly gates: readonly number[];
  /** Layer outputs in int16; the second has the root in its first row. */
  readonly first: number;
  readonly second: number;
  readonly tags: number;
  readonly verbFeatures: number;
  readonly arcHeads: number;
  readonly arcDependants: number;
  readonly arcDependantsShort: number;
  readonly arcDependantScales: number;
  readonly arcTurned: number;
  readonly labelHeads: number;
  readonly labelDependants: number;
  readonly labelDependantsShort: number;
  readonly labelDependantScales: number;
  readonly arcs: number;
  /** Scales of the rows of `second`: the root's own, then 1/32767 each. */
  readonly outputScales: number;
}

/** Working memory for sentences of up to `capacity` tokens; `tagWidth` and `verbFeatureWidth` are the padded score rows. */
export function allocateBuffers(
  memory: KernelMemory,
  header: ModelHeader,
  capacity: number,
  tagWidth: number,
  verbFeatureWidth: number,
): Buffers {
  const { H, arc, lab } = header;
  const rows = capacity + 1;
  const floatRows = (width: number): number => memory.allocate(rows * width * FLOAT);
  const shortRows = (width: number): number => memory.allocate(rows * width * SHORT);
  return {
    gateRows: [floatRows(1), floatRows(1)],
    gates: [floatRows(4 * H), floatRows(4 * H)],
    first: shortRows(2 * H),
    second: shortRows(2 * H),
    tags: floatRows(tagWidth),
    verbFeatures: floatRows(verbFeatureWidth),
    arcHeads: floatRows(arc),
    arcDependants: floatRows(arc),
    arcDependantsShort: shortRows(arc),
    arcDependantScales: floatRows(1),
    arcTurned: floatRows(arc),
    labelHeads: floatRows(lab),
    labelDependants: floatRows(lab),
    labelDependantsShort: shortRows(lab),
    labelDependantScales: floatRows(1),
    arcs: memory.allocate(capacity * rows * FLOAT),
    outputScales: floatRows(1),
  };
}
