import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { TextSink } from './textSink.ts';

const CHUNK = 64 * 1024;

/** Hands text to a stream in large portions, and waits while the stream is full. */
export class StreamSink implements TextSink {
  private readonly stream: Writable;
  private waiting: string[] = [];
  private length = 0;

  constructor(stream: Writable) {
    this.stream = stream;
  }

  add(text: string): void {
    this.waiting.push(text);
    this.length += text.length;
  }

  async drained(): Promise<void> {
    if (this.length >= CHUNK) await this.flush();
  }

  async flush(): Promise<void> {
    const portion = this.waiting.join('');
    this.waiting = [];
    this.length = 0;
    this.holdOpen();
    if (!portion || this.stream.write(portion, 'utf8')) return;
    // A reader that goes away closes the stream without ever emptying it.
    const closed = new AbortController();
    const close = () => closed.abort();
    this.stream.once('close', close);
    try {
      await once(this.stream, 'drain', { signal: closed.signal });
    } catch (error) {
      if (!closed.signal.aborted) throw error;
      this.holdOpen();
    } finally {
      this.stream.off('close', close);
    }
  }

  private holdOpen(): void {
    if (this.stream.errored) throw this.stream.errored;
    if (this.stream.destroyed) throw new Error('the stream was closed before everything was written');
  }
}
