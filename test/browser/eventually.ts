import { setTimeout as wait } from 'node:timers/promises';

/** Jest's matchers, each answering with a promise. */
type Polled<T> = jest.AndNot<jest.Matchers<Promise<void>, T>>;

const PATIENCE_MS = 15_000;

/**
 * Asserts on what a page comes to say: `await eventually(() => page.url()).toContain('#party=')`. `read` is asked again and
 * again until the matcher holds, for at most fifteen seconds; then the matcher's own complaint is thrown. Whatever follows a
 * press, a click or a key is asserted like this: the page takes it up at the end of a frame, and the browser tells its
 * address to the test on another way than its contents, so that either may be the first to arrive.
 */
export function eventually<T>(read: () => T | Promise<T>): Polled<T> {
  const polled = (negated: boolean): Polled<T> =>
    new Proxy({} as Polled<T>, {
      get: (_, name: string) => {
        if (name === 'not') return polled(true);
        return async (...args: unknown[]) => {
          for (const end = Date.now() + PATIENCE_MS; ; await wait(50)) {
            const matchers = expect(await read());
            const matcher = Reflect.get(negated ? matchers.not : matchers, name) as (...args: unknown[]) => void;
            try {
              return matcher(...args);
            } catch (complaint) {
              if (Date.now() > end) throw complaint;
            }
          }
        };
      },
    });
  return polled(false);
}
