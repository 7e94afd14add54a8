import type { Entity } from './entity.ts';
import type { Phrase } from './phrase.ts';
import { isCapitalised } from './spelling.ts';

/** Words that set the one described apart from the one just spoken of. */
const SETTING_APART: ReadonlySet<string> = new Set(
  'other another rival parent sister first second third smaller bigger larger fellow competing'.split(' '),
);

/** "the parent company", "the first union of the profession": another than the one named last. */
export const setsApart = ({ sentence, first, noun }: Phrase): boolean =>
  sentence.tokens.slice(first, noun.index).some(({ text }) => SETTING_APART.has(text.toLowerCase()));

/** "the Union" short for a name, "the union" in a text that writes "the Union" for another, or neither. */
export type NounSpelling = 'name' | 'common' | 'open';

/** How the text writes a noun that may be short for a name: a capital in the middle of a sentence makes a name of it. */
export function spellingOf({ reading, sentence, noun, first }: Phrase): NounSpelling {
  const capital = noun.text.replace(/^./, (letter) => letter.toUpperCase());
  const shortens = new RegExp(`[\\p{Ll},;] the ${capital}(?![\\p{L}-]| of | \\p{Lu})`, 'u').test(reading.document.text);
  if (!isCapitalised(noun.text)) return shortens ? 'common' : 'open';
  const opens = sentence.tokens.slice(0, first).every(({ text }) => !/[\p{L}\p{N}]/u.test(text));
  return opens && !shortens ? 'open' : 'name';
}

/** A noun short for a name stands for one whose name has it; one that is not stands for none of those whose name is shortened so. */
export function suitsSpelling(entity: Entity, noun: string, spelling: NounSpelling): boolean {
  if (spelling === 'open') return true;
  return spelling === 'name' ? entity.hasWord(noun) : entity.nouns.has(noun) || !entity.hasWord(noun);
}
