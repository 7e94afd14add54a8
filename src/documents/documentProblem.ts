/** Something the reader could not take as it stands, told to the user without stopping the run. */
export interface DocumentProblem {
  /** Where: a path as the user gave it, or `standard input`. */
  source: string;
  /** Line from 1, where the problem belongs to one. */
  line?: number;
  /** What is wrong. */
  message: string;
  /** How to mend it. */
  hint?: string;
  /** True if a document was left out; false if it was read and only a detail (a date, say) was not. */
  leftOut: boolean;
}

/** One line for a terminal: `news.jsonl:3: this line is not JSON (…). Mend it so: …`. */
export function describeProblem(problem: DocumentProblem): string {
  const place = problem.line === undefined ? problem.source : `${problem.source}:${problem.line}`;
  return `${place}: ${problem.message}.${problem.hint ? ` ${problem.hint}.` : ''}`;
}
