import { readFileSync } from 'node:fs';
import { packagePath } from './packagePath.ts';

export function packageVersion(): string {
  return JSON.parse(readFileSync(packagePath('package.json'), 'utf8')).version;
}
