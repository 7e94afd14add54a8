import { setTimeout as wait } from 'node:timers/promises';

/**
 * What `read` gives once it `holds`: the network follows a press a frame later. After ten seconds, what it gives then, for the
 * assertion to tell.
 */
export async function eventually<T>(read: () => Promise<T>, holds: (value: T) => boolean): Promise<T> {
  for (const end = Date.now() + 10_000; ; await wait(50)) {
    const value = await read();
    if (holds(value) || Date.now() > end) return value;
  }
}
