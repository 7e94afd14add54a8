import { join } from 'node:path';
import { MOST_COLUMNS, MOST_ELEMENTS, MOST_LINES } from '../../src/documents/limits.ts';
import { temporaryFolder } from './folder.ts';
import { readPaths } from './read.ts';

const FILES = {
  'elements.html': `<p>${'x<br>'.repeat(MOST_ELEMENTS + 1)}</p>`,
  'lines.md': '---\n'.repeat(MOST_LINES + 1),
  'columns.csv': `text${',x'.repeat(MOST_COLUMNS + 1)}\n`,
};
const folder = temporaryFolder(FILES);

test.each(Object.keys(FILES))('%s beyond its bound is refused in words', async (name) => {
  const { documents, problems } = await readPaths([join(folder, name)]);
  expect(documents).toEqual([]);
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringMatching(new RegExp(`more than .* ${name.split('.')[0]}$`)),
  ]);
});
