import { relative } from 'node:path';
import { packagePath } from '../documents/packagePath.ts';

/** The articles that ship with Parley, as a path to show: relative where it lies below the working directory. */
export function seedsFolder(): string {
  const folder = packagePath('seeds');
  const fromHere = relative(process.cwd(), folder);
  return fromHere && !fromHere.startsWith('..') ? fromHere : folder;
}
