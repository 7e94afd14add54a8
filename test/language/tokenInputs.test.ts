import fc from 'fast-check';
import { normalForm, wordKey, wordShape } from '../../src/language/features.ts';
import { TokenInputs } from '../../src/language/tokenInputs.ts';

test('what is kept of a form is what its features say, whatever was asked before', () => {
  const form = fc.oneof(
    fc.constantFrom('The', 'the', '“', '"', "'", 'ʼ', '—', '--', '.', '12', '2025', '…', 'Mr', 'www.un.org', '𝒜', '%'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }),
  );
  const asked = fc.array(fc.tuple(form, fc.constantFrom('', '=', '<', '>', '~')), { maxLength: 30 });
  fc.assert(
    fc.property(asked, (all) => {
      const inputs = new TokenInputs();
      for (const [word, sign] of [...all, ...all]) {
        const { key, shape } = inputs.of(word, sign);
        const normal = normalForm(word);
        expect([key, shape]).toEqual([wordKey(normal), wordShape(normal, sign)]);
        expect(inputs.of(word, sign)).toBe(inputs.of(word, sign));
      }
    }),
  );
});
