import { createGunzip } from 'node:zlib';
import { DEEPEST_NESTING, HARMLESS_SIZE, HIGHEST_RATIO, inMegabytes, LARGEST_NESTED } from '../limits.ts';
import type { Source } from '../source.ts';
import { Unreadable } from '../unreadable.ts';
import type { Context, FoundDocument } from './reader.ts';

/** gzip: what is packed is read as if it lay there under the name without `.gz`, portion by portion. */
export async function* readGzip(source: Source, context: Context): AsyncGenerator<FoundDocument> {
  const depth = context.depth + 1;
  if (depth > DEEPEST_NESTING) throw tooDeep();
  const name = source.name?.replace(/\.t?gz$/i, '') ?? null;
  yield* context.read({ label: source.label, name, bytes: () => unpack(source, context) }, { ...context, depth });
}

export const tooDeep = (): Unreadable =>
  new Unreadable(`archives lie in archives more than ${DEEPEST_NESTING} deep`, 'Unpack the outer ones first');

async function* unpack(source: Source, { depth, nested }: Context): AsyncGenerator<Uint8Array> {
  const packed = source.bytes();
  const gunzip = createGunzip();
  let taken = 0;
  let given = 0;
  const feed = (async () => {
    for await (const chunk of packed) {
      taken += chunk.length;
      if (!gunzip.write(chunk)) await new Promise((resolve) => gunzip.once('drain', resolve).once('close', resolve));
      if (gunzip.destroyed) return;
    }
    gunzip.end();
  })();
  feed.catch((error) => gunzip.destroy(error));
  try {
    for await (const chunk of gunzip) {
      given += chunk.length;
      if (given > HARMLESS_SIZE && given > taken * HIGHEST_RATIO) throw bomb();
      if (depth > 0) countNested(nested, chunk.length);
      yield chunk;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code?.startsWith('Z_'))
      throw new Unreadable(
        given ? `the archive breaks off after ${given} bytes` : 'this is not a gzip archive that can be read',
        'Fetch or pack it anew',
      );
    throw error;
  } finally {
    gunzip.destroy();
  }
}

/** @throws Unreadable once the archives within an archive have unpacked to more than is sensible */
export function countNested(nested: Context['nested'], bytes: number): void {
  nested.bytes += bytes;
  if (nested.bytes > LARGEST_NESTED)
    throw new Unreadable(
      `archives in archives hold more than ${inMegabytes(LARGEST_NESTED)}`,
      'Unpack the outer ones first',
    );
}

export const bomb = (): Unreadable =>
  new Unreadable(
    `it unpacks to more than ${HIGHEST_RATIO} times its size, as only a bomb does`,
    'Do not open it; if it is harmless, unpack it first',
  );
