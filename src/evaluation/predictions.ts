import { readFile } from 'node:fs/promises';
import { UserError } from '../documents/userError.ts';
import type { Prediction } from './evaluate.ts';

/**
 * Reads statements as `parley extract` prints them, one JSON record a line.
 *
 * @throws UserError with the line that is no statement
 */
export async function readPredictions(path: string): Promise<Prediction[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UserError(`the predictions ${path} cannot be read (${error.code ?? error.message})`, {
      hint: 'Make them first: parley extract DIR > FILE',
    });
  });
  const predictions: Prediction[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (!line.trim()) continue;
    const row = parseLine(line);
    if (!row)
      throw new UserError(`${path}:${index + 1}: this line is no statement`, {
        hint: 'Each line must be a JSON record with doc, party, stance, demand, quote, start and end',
      });
    predictions.push(row);
  }
  return predictions;
}

function parseLine(line: string): Prediction | null {
  try {
    const row = JSON.parse(line);
    const complete = ['doc', 'party', 'stance', 'quote'].every((field) => typeof row?.[field] === 'string');
    return complete ? row : null;
  } catch {
    return null;
  }
}
