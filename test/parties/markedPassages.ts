import { beforeAll, describe, expect, test } from '@jest/globals';
import { partiesOf, type TextReading, textReader } from './readText.ts';

/**
 * Tests that the marked words of passages stand for the parties they are marked with.
 *
 * @param passages by what they show, with marks: [[words|party that they stand for]], "-" for none
 */
export function testPassages(title: string, passages: Record<string, string[]>): void {
  let read: (text: string) => TextReading;
  beforeAll(async () => {
    read = await textReader();
  });
  const cases = Object.entries(passages).flatMap(([group, texts]) =>
    texts.map((passage): [string, string] => [group, passage]),
  );
  describe(title, () => {
    test.each(cases)('%s: %s', (_, passage) => {
      const text = passage.replace(/\[\[(.*?)\|.*?\]\]/g, '$1');
      const reading = read(text);
      const wanted: string[] = [];
      const found: string[] = [];
      let from = 0;
      for (const [, words, party] of passage.matchAll(/\[\[(.*?)\|(.*?)\]\]/g)) {
        const at = text.indexOf(words, from);
        from = at + words.length;
        wanted.push(`${words}: ${party}`);
        found.push(`${words}: ${partyIn(reading, at, from)}`);
      }
      expect(found).toEqual(wanted);
    });
  });
}

/** The parties of the phrase between two offsets. */
function partyIn({ document, table }: TextReading, start: number, end: number): string {
  const sentence = document.sentences.find((one) => one.start <= start && one.end >= end)!;
  const tokens = sentence.tokens.filter((token) => token.start >= start && token.end <= end);
  const head = tokens.find(
    ({ head: governor, upos }) =>
      (governor < tokens[0].index || governor > tokens[tokens.length - 1].index) && !/^(PUNCT|DET)$/.test(upos),
  )!;
  return [...new Set(partiesOf(table.at(sentence, head)))].join(' + ') || '-';
}
