import type { Sentence } from '../language/sentence.ts';
import type { Entity } from './entity.ts';
import type { Mention, Reading } from './reading.ts';
import { state } from './spokenFor.ts';
import { companyOf } from './standIns.ts';

/** How the list of those present opens in minutes. */
const OPENS_LIST = /^(?:present|attending|in attendance|attendance|attendees|participants|delegations)\b/i;

/** "In the chair:", "Minutes:": whoever is named behind it speaks for no side. */
const NEUTRAL =
  /^(?:in the chair|chair|chairing|chaired by|secretary|minutes|clerk|note-taker|facilitator|mediator|conciliator|observers?)\b/i;

/** "the company", "management": the employer, before anything in the text has described it. */
const EMPLOYER = /^(?:company|employers?|management|firm|business|board)$/;

/**
 * "Present: for the company, Ms R. Hall and Mr D. Osei; for the Foundry Union (FU), Mr T. Brand. In the chair: Dr E. Moss": minutes say
 * once, at the top, for whom each of those present speaks.
 */
export function linkAttendance(reading: Reading): void {
  let listed = -1;
  for (const sentence of reading.document.sentences) {
    const opening = sentence.tokens
      .slice(0, 3)
      .map(({ text }) => text)
      .join(' ');
    if (OPENS_LIST.test(opening) && sentence.tokens.slice(0, 6).some(({ text }) => text === ':'))
      listed = sentence.paragraph;
    if (sentence.paragraph !== listed) continue;
    for (const [first, last] of segmentsOf(sentence)) linkSegment(reading, sentence, first, last);
  }
}

/** The stretches between semicolons. */
function segmentsOf({ tokens }: Sentence): [first: number, last: number][] {
  const signs = tokens.filter(({ text }) => text === ';').map(({ index }) => index);
  return [-1, ...signs].map((sign, at) => [sign + 1, (signs[at] ?? tokens.length) - 1]);
}

function linkSegment(reading: Reading, sentence: Sentence, first: number, last: number): void {
  const words = sentence.tokens.slice(first, last + 1);
  const within = reading.mentions[sentence.index].filter((mention) => mention.first >= first && mention.last <= last);
  const named = within.filter(({ form, entities: [only] }) => form === 'name' && only?.isPerson);
  const people = named.flatMap(({ entities }) => entities);
  if (NEUTRAL.test(words.map(({ text }) => text).join(' '))) {
    for (const person of people) person.principalSource ??= 'text';
    return;
  }
  const colon = words.findIndex(({ text }) => text === ':');
  const start = words.findIndex(({ text }, at) => at > colon - 3 && /^for$/i.test(text));
  if (start < 0) return;
  // "Ms Brook and Mr Lowe for the employer": at the end it is for all who stand before it
  const atEnd = named.length > 0 && named.every((mention) => mention.last < first + start);
  if (start > colon + 3 && !atEnd) return;
  const body = bodyAt(reading, sentence, within, first + start);
  if (body) for (const person of people) state(person, body);
}

/** The organisation named right behind "for", or the employer. */
function bodyAt(reading: Reading, sentence: Sentence, within: readonly Mention[], preposition: number): Entity | null {
  const named = within.find(
    ({ form, first, entities: [only] }) =>
      /^(?:name|acronym)$/.test(form) && !only?.isPerson && first <= preposition + 2 && first > preposition,
  );
  if (named) return named.entities[0];
  const noun = sentence.tokens.slice(preposition + 1, preposition + 3).find(({ upos }) => upos === 'NOUN');
  if (!noun) return null;
  const company = EMPLOYER.test(noun.lemma.toLowerCase()) ? companyOf(reading) : null;
  return company ?? sideOf(reading, sentence, preposition + 1);
}

/** "for the employer", "for the staff side": one of the two sides of the table, by the words that the minutes have for it. */
function sideOf(reading: Reading, sentence: Sentence, from: number): Entity | null {
  const [article, ...behind] = sentence.tokens.slice(from, from + 5);
  if (!/^the$/i.test(article?.text ?? '')) return null;
  const end = behind.findIndex(({ upos }) => !/^(?:NOUN|ADJ)$/.test(upos));
  const words = behind.slice(0, end < 0 ? behind.length : end).map(({ text }) => text.toLowerCase());
  return SIDES.has(words.at(-1) ?? '') ? reading.store.described(words.join(' '), 'organisation', null) : null;
}

/** What minutes call a side of the table that they do not name. */
const SIDES: ReadonlySet<string> = new Set(
  'side employer employers management union unions owners operator operators landlord landlords tenants residents workforce staff'.split(
    ' ',
  ),
);
