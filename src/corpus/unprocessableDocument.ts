import type { Document } from '../documents/document.ts';
import { type DocumentProblem, describeProblem } from '../documents/documentProblem.ts';
import { UserError } from '../documents/userError.ts';

/** A document that could be read, but in which nothing can be looked for. */
export class UnprocessableDocument extends UserError {
  readonly problem: DocumentProblem;

  constructor({ id }: Document, reason: string, hint = 'Leave it out, and please report it') {
    const problem = { source: id, message: `it cannot be processed (${reason})`, leftOut: true };
    super(describeProblem(problem), { hint, exitCode: 1 });
    this.problem = { ...problem, hint };
  }
}
