import { readDocuments } from '../../src/documents/readDocuments.ts';
import { temporaryFolder } from './folder.ts';

const folder = temporaryFolder({
  'a.txt': 'Norway rejects the quota.',
  'b.jsonl': Array.from({ length: 5000 }, (_, at) =>
    JSON.stringify({ id: `n${at}`, text: 'Norway rejects the quota.' }),
  ).join('\n'),
  'c.txt': 'Norway rejects the quota.',
});

test('the share of bytes read grows to all of them, whatever the sizes of the files', async () => {
  const shares: number[] = [];
  for await (const { id } of readDocuments([folder], { onShare: (share) => shares.push(share) }))
    if (id === 'n0') expect(shares.at(-1)).toBeLessThan(0.99);
  expect(shares).toEqual([...shares].sort((one, other) => one - other));
  expect(shares[0]).toBe(0);
  expect(shares.at(-1)).toBe(1);
});
