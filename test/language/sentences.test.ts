import { createParser } from '../../src/language/parser.ts';
import type { LanguageParser } from '../../src/language/sentence.ts';

let parser: LanguageParser;
beforeAll(async () => {
  parser = await createParser();
});

const sentencesOf = (text: string): string[] =>
  parser.parse({ id: 'case', text }).sentences.map(({ start, end }) => text.slice(start, end));
const tokensOf = (text: string): string =>
  parser
    .parse({ id: 'case', text })
    .sentences.map(({ tokens }) => tokens.map((token) => token.text).join(' '))
    .join(' | ');

test('a process may make parsers over and over', async () => {
  for (let made = 0; made < 24; made += 1) await createParser();
  expect(sentencesOf('She stayed. He left.')).toEqual(['She stayed.', 'He left.']);
});

describe('sentences', () => {
  test.each([
    ['titles', ['Mr. Trump met Lt. Gen. Kellogg.', 'He left.']],
    ['initials', ['Vice President J. D. Vance met George W. Bush.', 'He left.']],
    ['countries before a noun', ['The U.S. President spoke.', 'He left.']],
    ['countries at the end', ['He spoke with the U.S.', 'The Kremlin did not.']],
    ['"no" at the end', ['The U.N. said no.', 'Lt. Col. Smith said yes.']],
    ['times', ['They met at 5 p.m. on Monday.', 'He left at 6 p.m.', 'The others stayed.']],
    [
      'units on figures',
      ['Spending is capped at $300m.', 'The bank had promised 500.', 'It fell to 395p.', 'He left.'],
    ],
    ['times before a day', ['They meet at 5 p.m. Friday.', 'He spoke for No. 10.']],
    ['questions before an attribution', ['“Who are you?” he asked.', 'He left.']],
    ['exclamations before a name', ['“We need weapons!” Mr Zelensky told reporters.', 'He left.']],
    ['questions before another sentence', ['“Will they come?”', 'The president hopes that they will.']],
    ['quotes of several sentences', ['He said: “It is hard.', 'We will try.”', 'She left.']],
    ['straight quotes', ['"We cannot," he said.', '"Not now."', 'She left.']],
    ['brackets', ['(He went home.)', 'She stayed.']],
    ['figures', ['It cost $1,200.50 on average.', 'He paid 3.5% more.']],
    ['dots', ['There are issues … with our partners.', 'He left.']],
    ['labels', ['REPORTER B:', 'Is there a date?', 'He left.']],
    ['a headline with a label', ['Trump:', '‘We’re close’']],
    ['semicolons between main clauses', ['Slovakia accuses the Ukrainians of dragging out repairs;', 'they deny it.']],
    ['semicolons in a list', ['He named three terms: a truce; an exchange of prisoners; talks.']],
    ['semicolons in a quote', ['“They came; we left,” he said.']],
  ])('%s', (_, wanted) => {
    expect(sentencesOf(wanted.join(' '))).toEqual(wanted);
  });
});

describe('tokens', () => {
  test.each([
    ['Ukraine cannot and won’t leave.', 'Ukraine can not and wo n’t leave .'],
    ['I’m sure he doesn’t.', 'I ’m sure he does n’t .'],
    ['The U.S.-backed 30-day truce', 'The U.S. - backed 30 - day truce'],
    ['Erdoğan met Çavuşoğlu.', 'Erdoğan met Çavuşoğlu .'],
    ['They said no.', 'They said no .'],
    ['No. 5 is here.', 'No. 5 is here .'],
    ['See reuters.com for more.', 'See reuters.com for more .'],
    ['Sec. Rubio left.', 'Sec. Rubio left .'],
    ['Russia’s plan', 'Russia ’s plan'],
    ['Stop!!! Now', 'Stop !!! | Now'],
  ])('%s', (text, wanted) => {
    expect(tokensOf(text)).toBe(wanted);
  });
});

describe('letter case', () => {
  test.each([
    ['RUSSIA REJECTS THE CEASEFIRE PLAN OF THE WEST', 'REJECTS'],
    ['Slovakia Vows to Block New Sanctions on Russia', 'Vows'],
  ])('the verb of "%s" is its root', (text, root) => {
    const [sentence] = parser.parse({ id: 'case', text }).sentences;
    expect([sentence.root.text, sentence.root.upos]).toEqual([root, 'VERB']);
  });
});

describe('unreasonable text', () => {
  test.each([
    ['a line without sentence ends', 'the parties and the others agreed to talk '.repeat(400)],
    ['a line without spaces', 'ab'.repeat(50_000)],
    ['hardly any words', 'a . . . . '.repeat(500)],
    ['signs without spaces', 'a.-("'.repeat(5_000)],
  ])('%s comes apart into sentences of bounded length', (_, text) => {
    const { sentences } = parser.parse({ id: 'case', text });
    expect(sentences.length).toBeGreaterThan(0);
    expect(Math.max(...sentences.map(({ tokens }) => tokens.length))).toBeLessThanOrEqual(150);
    expect(sentences.flatMap(({ tokens }) => tokens.map((token) => token.text)).join('')).toBe(
      text.replaceAll(' ', ''),
    );
  });

  test('no words, no sentences', () => {
    for (const text of ['', ' \n\t ', '\ufeff', '***'])
      expect(parser.parse({ id: 'case', text }).sentences).toEqual([]);
  });
});
