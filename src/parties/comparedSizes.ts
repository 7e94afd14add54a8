import type { Sentence, Token } from '../language/sentence.ts';
import type { Discourse } from './discourse.ts';
import type { Entity } from './entity.ts';
import { lastRow } from './lastRow.ts';
import { opponents } from './opponents.ts';
import type { Mention, Reading } from './reading.ts';
import { phraseStart } from './sponsors.ts';
import { mentionOfWord } from './wordMention.ts';

/** Comparatives by which two are told apart, each with its contrary. */
const CONTRARY: ReadonlyMap<string, string> = new Map(
  [
    ['larger', 'smaller'],
    ['bigger', 'smaller'],
    ['older', 'younger'],
    ['richer', 'poorer'],
    ['stronger', 'weaker'],
    ['taller', 'shorter'],
  ].flatMap(([more, less]) => [
    [more, less],
    [less, more],
  ]),
);

const alike = (one: string, other: string): boolean => one === other || CONTRARY.get(CONTRARY.get(one)!) === other;

/** Nouns, as lemmas, for what two that are compared may be called. */
const CALLED =
  /^(?:union|party|partner|company|firm|group|club|state|country|nation|island|bank|guild|league|brother|neighbou?r|side|ally|movement|faction|association|federation|lender|airline|operator)$/;

/**
 * "The larger of the two unions", "the smaller partner": the one of which the text says so ("the smaller Craft Union", "Unite, the larger of
 * the two,"), or the other of the two that it names.
 */
export function resolveCompared(
  reading: Reading,
  discourse: Discourse,
  sentence: Sentence,
  token: Token,
): Mention | null {
  const size = sizeAt(sentence, token);
  if (!size || !/^(?:nsubj|obj|obl|nmod:poss|conj|root)/.test(token.rel)) return null;
  const first = phraseStart(sentence, token);
  if (!/^the$/i.test(sentence.tokens[first]?.text ?? '')) return null;
  const entity = comparedAs(reading, size, sentence) ?? otherOf(reading, discourse, sentence, size);
  if (!entity) return null;
  return { ...mentionOfWord(sentence, token, 'description', [entity], 0.7), first };
}

/** "larger" of "the larger of the two", "the larger partner". */
function sizeAt(sentence: Sentence, token: Token): string | null {
  const word = token.text.toLowerCase();
  if (CONTRARY.has(word)) {
    const whole = sentence.children(token, 'nmod').find((child) => sentence.child(child, 'case')?.text === 'of');
    const two =
      whole && [whole, ...sentence.children(whole, 'nummod')].some(({ text }) => /^(?:two|pair)$/i.test(text));
    return two || !whole ? word : null;
  }
  if (!CALLED.test(token.lemma.toLowerCase())) return null;
  const before = sentence.children(token, 'amod').map(({ text }) => text.toLowerCase());
  return before.length === 1 && CONTRARY.has(before[0]) ? before[0] : null;
}

/** The one that the text, be it further on, calls so where it names it. */
function comparedAs(reading: Reading, size: string, asking: Sentence): Entity | null {
  const found = new Set<Entity>();
  for (const [index, mentions] of reading.mentions.entries())
    for (const mention of mentions) {
      const sentence = reading.document.sentences[index];
      if (sentence !== asking && alike(sizeOf(sentence, mention) ?? '', size)) found.add(mention.entities[0].party);
    }
  return found.size === 1 ? [...found][0] : null;
}

/** "the smaller | Craft Union", "Unite, the larger of the two,": what a name is called beside it. */
function sizeOf(sentence: Sentence, { first, last, head, form, entities }: Mention): string | null {
  if (!/^(?:name|acronym)$/.test(form) || entities.length !== 1 || entities[0].isPerson) return null;
  const { tokens } = sentence;
  const before = tokens[first - 1]?.text.toLowerCase() ?? '';
  if (CONTRARY.has(before)) return before;
  if (tokens[last + 1]?.text !== ',' || !/^the$/i.test(tokens[last + 2]?.text ?? '')) return null;
  const behind = tokens[last + 3]?.text.toLowerCase() ?? '';
  const apposed = sentence.children(tokens[head], 'appos').some(({ index }) => index > last && index < last + 8);
  return CONTRARY.has(behind) && apposed ? behind : null;
}

/** Of the two named together the one that is not said to be the contrary. */
function otherOf(reading: Reading, discourse: Discourse, sentence: Sentence, size: string): Entity | null {
  const contrary = comparedAs(reading, CONTRARY.get(size)!, sentence);
  if (!contrary) return null;
  const two =
    lastRow(reading, discourse, sentence, (row) => row.length === 2 && row.some(({ party }) => party === contrary)) ??
    opponents(reading, 'any');
  const parties = two?.map(({ party }) => party) ?? [];
  return parties.length === 2 && parties.includes(contrary) ? parties.find((party) => party !== contrary)! : null;
}
