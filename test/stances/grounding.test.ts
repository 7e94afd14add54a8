import fc from 'fast-check';
import { document, unsureExtractor } from './engine.ts';

const SENTENCES = [
  'The union demanded a pay rise of 8 per cent.',
  '“We will not sign it,” the Kremlin’s spokesman said.',
  'Kenya and Ghana urged the EU to drop the levy, but only if Brazil agrees.',
  'Moscow rejects the plan; Kyiv welcomed it.',
  'He insisted that troops must leave at once.',
];
const GLUE = [' ', '\n', '\r\n', '\n\n', '  ', ' — ', '\u00a0', ' 🕊️ ', '…', '"', '”', '( ', '\t- '];

test('each quote is the text at its offsets, whatever stands between the sentences', async () => {
  const engine = await unsureExtractor();
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.constantFrom(...SENTENCES),
          fc.constantFrom(...GLUE),
          fc.string({ maxLength: 6, unit: 'grapheme' }),
        ),
        { minLength: 1, maxLength: 6 },
      ),
      (parts) => {
        const text = parts.map((part) => part.join('')).join('');
        for (const { quote, start, end, confidence, partyId, demandText } of engine.extract(document(text)).stances) {
          expect(text.slice(start, end)).toBe(quote);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(partyId).not.toBe('');
          expect(demandText).not.toBe('');
        }
      },
    ),
    { numRuns: 150 },
  );
});

test('the same text gives the same stances', async () => {
  const engine = await unsureExtractor();
  const text = SENTENCES.join(' ');
  expect(engine.extract(document(text))).toEqual(engine.extract(document(text)));
});

test.each([
  ['a sentence of 2,000 tokens', `The minister said that ${'the levy must go and '.repeat(400)}that was it.`],
  ['capitals without sentence ends', 'THE UNION REJECTS THE OFFER AND WILL NOT SIGN THE DEAL '.repeat(40)],
  ['unbalanced quotes', '“We demand a truce, said the minister. “No, said the rebels.”” “Never'],
  ['nothing but signs', '… — “” ( ) ; : . ? !'],
])('%s is read without a failure', async (_, text) => {
  const { stances } = (await unsureExtractor()).extract(document(text));
  for (const { quote, start, end } of stances) expect(text.slice(start, end)).toBe(quote);
});
