import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import type { Discourse } from './discourse.ts';
import type { Entity } from './entity.ts';
import { lastRow } from './lastRow.ts';
import type { Mention, Reading } from './reading.ts';
import { isPluralNoun } from './roleReading.ts';
import { COUNTS } from './vocabulary/counts.ts';
import { nameAll } from './wordMention.ts';

/** Words that take parties one by one; "some of them" and "most of them" leave open which. */
const ONE_BY_ONE = /^(?:each|neither|either|both|all|none)$/i;

/** How sure it is that the row named last is meant where the noun itself says nothing of them ("neither of the guests"). */
const BY_ROW = 0.55;

/** Plural nouns, as lemmas, for parties as they stand to each other or to the talks. */
const OF_SEVERAL: ReadonlySet<string> = new Set(
  'guest host visitor pair couple claimant contender litigant bidder applicant combatant rivals disputant protagonist'.split(
    ' ',
  ),
);

/** How the words behind "of" are read. */
type Inner = (token: Token) => Mention | null;

/**
 * "Neither of them will pay", "each of the two", "all of the neighbours", "each demands a refund": the parties that the words behind "of"
 * mean, else those the text named last in a row. They are several, each of whom does what is said.
 *
 * @param inner reads "them", "the two", "the neighbours"
 */
export function resolveOneByOne(
  reading: Reading,
  discourse: Discourse,
  sentence: Sentence,
  token: Token,
  inner: Inner,
): Mention | null {
  if (!ONE_BY_ONE.test(token.text) || !/^(?:nsubj|obj|obl|conj|root|iobj|nmod)/.test(token.rel)) return null;
  const whole = sentence
    .children(token, 'nmod')
    .find((child) => child.index > token.index && sentence.child(child, 'case')?.text.toLowerCase() === 'of');
  if (!whole) {
    const row = acts(sentence, token) && /^each$/i.test(token.text) ? lastRow(reading, discourse, sentence) : null;
    return row && several(sentence, token, token, row, BY_ROW);
  }
  if (whole.index > token.index + 5) return null;
  const read = inner(whole);
  if (read && read.entities.length > 1) return several(sentence, token, whole, read.entities, read.certainty);
  const row =
    acts(sentence, token) && saysNothingOfThem(sentence, whole) ? lastRow(reading, discourse, sentence) : null;
  const two = /^(?:neither|either|both)$/i.test(token.text) || whole.lemma.toLowerCase() === 'two';
  // a longer list is seldom all that "them" takes up
  const count = two || whole.upos === 'PRON' ? 2 : COUNTS.get(whole.text.toLowerCase());
  return row && row.length === (count ?? row.length) ? several(sentence, token, whole, row, BY_ROW) : null;
}

/** "them", "the two", "the guests": no word tells which parties these are, but that they were spoken of. */
function saysNothingOfThem(sentence: Sentence, whole: Token): boolean {
  if (/^(?:them|these|those)$/i.test(whole.text)) return true;
  if (!/^the$/i.test(sentence.tokens[whole.index - 1]?.text ?? '')) return false;
  if (whole.lemma.toLowerCase() === 'two' || COUNTS.has(whole.text.toLowerCase())) return true;
  return isPluralNoun(whole) && OF_SEVERAL.has(whole.lemma.toLowerCase());
}

/** Subject of something: as an object, "each" and "neither" are more often things. */
const acts = (sentence: Sentence, token: Token): boolean =>
  isRelation(token.rel, 'nsubj') && !isRelation(token.rel, 'nsubj:pass') && sentence.governor(token) !== undefined;

function several(sentence: Sentence, token: Token, last: Token, entities: Entity[], certainty: number): Mention {
  return {
    sentence: sentence.index,
    first: token.index,
    last: last.index,
    head: token.index,
    form: 'collective',
    entities,
    antecedent: nameAll(entities),
    certainty,
  };
}
