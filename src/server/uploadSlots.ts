import type { MiddlewareHandler } from 'hono';

type Holder = Parameters<MiddlewareHandler>[0];

/** How many files may be held in memory at the same time, on their way in or waiting to be read. */
export class UploadSlots {
  private readonly most: number;
  private taken = 0;
  private readonly giveBack = new WeakMap<Holder, () => void>();
  private readonly arrived = new WeakSet<Holder>();

  constructor(most: number) {
    this.most = most;
  }

  /** Takes a slot before the body comes in, or sends the client away. What is refused or breaks off gives it back. */
  readonly take: MiddlewareHandler = async (context, next) => {
    if (this.taken >= this.most) {
      context.header('Retry-After', '5');
      return context.text('Too many files are waiting to be read: send this one again later.\n', 503);
    }
    this.taken++;
    let held = true;
    const giveBack = () => {
      if (held) this.taken--;
      held = false;
    };
    this.giveBack.set(context, giveBack);
    // A body that breaks off never ends for who reads it; once arrived, it is held even if nobody waits any more.
    context.req.raw.signal.addEventListener('abort', () => {
      if (!this.arrived.has(context)) giveBack();
    });
    await next();
    if (context.res.status !== 200) giveBack();
    return undefined;
  };

  /** The whole body is in memory. */
  hold(context: Holder): void {
    this.arrived.add(context);
  }

  /** The file has been read. */
  release(context: Holder): void {
    this.giveBack.get(context)?.();
  }
}
