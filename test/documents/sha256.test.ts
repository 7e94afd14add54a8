import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sha256 } from '../../src/documents/sha256.ts';

const nodes = (text: string) => createHash('sha256').update(text).digest('hex');

test.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 1000])('a text of %d letters', (length) => {
  const text = 'a'.repeat(length);
  expect(sha256(text)).toBe(nodes(text));
});

test('any text has the hash that Node gives it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(nodes(text));
    }),
  );
});
