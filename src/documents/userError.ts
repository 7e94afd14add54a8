/**
 * A mistake that the user can mend: shown as a message and a hint, never with a stack trace.
 *
 * The message says what is wrong and where; the hint says what to do about it.
 */
export class UserError extends Error {
  readonly hint?: string;
  /** 1: some input could not be read, the rest is done; 2: the command cannot be carried out as asked. */
  readonly exitCode: 1 | 2;

  constructor(message: string, options: { hint?: string; exitCode?: 1 | 2; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'UserError';
    this.hint = options.hint;
    this.exitCode = options.exitCode ?? 2;
  }
}
