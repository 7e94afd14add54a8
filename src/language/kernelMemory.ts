import type { QuantisedMatrix } from './weights.ts';

/** The functions `kernel/kernel.ts` exports; every argument is a byte address in its memory or a count. */
export interface KernelExports {
  readonly memory: WebAssembly.Memory;
  gemm(
    matrix: number,
    scales: number,
    bias: number,
    source: number,
    sourceScales: number,
    target: number,
    rows: number,
    cols: number,
    count: number,
    targetStride: number,
  ): void;
  quant(source: number, target: number, scale: number, count: number): void;
  leaky(values: number, count: number): void;
  rowdot(matrix: number, vector: number, target: number, rows: number, cols: number): void;
  lstm(
    gateRows: number,
    recurrent: number,
    scales: number,
    output: number,
    count: number,
    units: number,
    outputStride: number,
    backwards: number,
    hiddenScratch: number,
    gateScratch: number,
    cellScratch: number,
  ): void;
}

/** A matrix laid out in kernel memory; `rows` is padded to a multiple of four. */
export interface KernelMatrix {
  readonly values: number;
  readonly scales: number;
  readonly rows: number;
  readonly cols: number;
}

const PAGE = 65536;
const ALIGNMENT = 16;
/** The first bytes stay unused, so that no address is 0. */
const FIRST_ADDRESS = 1024;

export const roundUp = (value: number, step: number): number => Math.ceil(value / step) * step;

/** Hands out addresses in the kernel's memory, which only grows. */
export class KernelMemory {
  readonly kernel: KernelExports;
  private next = FIRST_ADDRESS;

  constructor(kernel: KernelExports) {
    this.kernel = kernel;
  }

  /** A fresh view: growing the memory detaches older ones. */
  get floats(): Float32Array {
    return new Float32Array(this.kernel.memory.buffer);
  }

  get words(): Uint32Array {
    return new Uint32Array(this.kernel.memory.buffer);
  }

  allocate(bytes: number): number {
    const address = this.next;
    this.next = roundUp(address + bytes, ALIGNMENT);
    const missing = this.next - this.kernel.memory.buffer.byteLength;
    if (missing > 0) this.kernel.memory.grow(Math.ceil(missing / PAGE));
    return address;
  }

  /** Copies numbers in, with room for `length` of them. */
  placeFloats(source: Float32Array, length = source.length): number {
    const address = this.allocate(length * 4);
    this.floats.set(source, address / 4);
    return address;
  }

  placeMatrix({ rows, cols, values, scales }: QuantisedMatrix): KernelMatrix {
    const padded = roundUp(rows, 4);
    const valuesAt = this.allocate(padded * cols);
    const scalesAt = this.allocate(padded * 4);
    new Int8Array(this.kernel.memory.buffer).set(values, valuesAt);
    this.floats.set(scales, scalesAt / 4);
    return { values: valuesAt, scales: scalesAt, rows: padded, cols };
  }
}

/** Compiles and starts the kernel. @throws WebAssembly.CompileError where the engine lacks SIMD. */
export async function startKernel(bytes: Uint8Array<ArrayBuffer>): Promise<KernelExports> {
  const { instance } = await WebAssembly.instantiate(bytes, {});
  return instance.exports as unknown as KernelExports;
}
