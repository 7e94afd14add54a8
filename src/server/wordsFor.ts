import { basename } from 'node:path';
import { UserError } from '../documents/userError.ts';

/**
 * What a client is told of an error: a mistake that somebody can mend, in words, with files by their names alone; of anything else only
 * that it happened.
 *
 * @param paths files of the server that a message may name
 */
export function createWordsFor(paths: readonly string[]): (error: unknown) => string {
  const longestFirst = [...paths].sort((a, b) => b.length - a.length);
  return (error) => {
    if (!(error instanceof UserError)) return 'The server failed on this request.';
    const words = [error.message, error.hint].filter(Boolean).join('\n');
    return longestFirst.reduce((shown, path) => shown.replaceAll(path, basename(path)), words);
  };
}
