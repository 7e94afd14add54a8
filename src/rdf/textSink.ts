/** Where a writer puts its text. */
export interface TextSink {
  add(text: string): void;
  /** Resolves when it is well to go on; call it between portions, so that a slow reader is waited for. */
  drained(): Promise<void>;
}

/** Keeps all text in memory. */
export class StringSink implements TextSink {
  private readonly parts: string[] = [];

  add(text: string): void {
    this.parts.push(text);
  }

  async drained(): Promise<void> {}

  toString(): string {
    return this.parts.join('');
  }
}
