import { isOfOtherTrade } from './bodiesOfMembers.ts';
import type { Entity } from './entity.ts';
import { answersTo, namesItsSort, organisationClass } from './organisationTypes.ts';
import type { Phrase } from './phrase.ts';

/** Nouns, as lemmas, that a body is called by where its name has them ("the guild" of the Haulage Workers' Guild, not of another union). */
export const NAMING: ReadonlySet<string> = new Set(
  'guild federation league association alliance society chamber institute brotherhood confederation network trust'.split(
    ' ',
  ),
);

export const isArmed = (entity: Entity): boolean =>
  entity.kind === 'armed-group' || organisationClass(entity) === 'armed';

/** "railway" of "the railway union", "user" of "the users’ group": the trade or the people it is of. */
export const tradeOf = ({ sentence, noun }: Phrase): string | null =>
  sentence
    .children(noun, 'nmod:poss', 'compound')
    .find(({ upos, index }) => upos === 'NOUN' && index < noun.index)
    ?.lemma.toLowerCase() ?? null;

/** A union of states is of no trade; "the users’ group" is only what has to do with users. */
export const isOfOthers = (entity: Entity, trade: string, noun: string): boolean =>
  entity.kind === 'bloc' ||
  isOfOtherTrade(entity.name, trade) ||
  (/^(?:group|fund|board|agency)$/.test(noun) && !entity.hasWord(trade) && !entity.members.has(trade));

/** "the city council" behind "the works council": neither has a name, and what they are of tells them apart. */
export function isOfOtherKind({ sentence, noun, lemma }: Phrase, { name, names }: Entity): boolean {
  const other = new RegExp(`^(?:[\\p{Ll}-]+ )*([\\p{Ll}-]+) ${lemma}$`, 'u').exec(name)?.[1];
  const own = sentence
    .children(noun, 'compound', 'amod')
    .filter(({ index, upos }) => index < noun.index && /^(?:NOUN|ADJ)$/.test(upos))
    .at(-1)
    ?.text.toLowerCase();
  return names.size === 0 && own !== undefined && other !== undefined && own !== other;
}

/** "the Italian company": the one that is said to be Italian. */
export function compatriot({ discourse, lemma }: Phrase, state: Entity): Entity | null {
  const unclear = (other: Entity): boolean =>
    other.kind === 'organisation' && organisationClass(other) === null && !namesItsSort(other);
  return discourse.last((other) => other.home === state && (answersTo(other, lemma) || unclear(other)));
}

/** Else the last that nothing is said of: not one that is known to be of another state. */
export function strangerlessLast(phrase: Phrase, sponsor: Entity): Entity | null {
  const { discourse, lemma } = phrase;
  const trade = tradeOf(phrase);
  return discourse.last(
    (other) =>
      answersTo(other, lemma) &&
      !(trade && isOfOtherTrade(other.name, trade)) &&
      (sponsor.kind === 'state' ? other.home === null : other.kind !== 'bloc'),
  );
}

/**
 * The subject or last name of the sentence before, if nothing tells what sort of organisation it is: it is nearer than any other that
 * "the party" or "the company" could be; not than a union, of which a text says that it is one.
 */
export function unclassedJustNamed(phrase: Phrase): Entity | null {
  const { reading, sentence, lemma } = phrase;
  // "the angling club": one of its own, unless the text has said that it is a club
  if (/^(party|union|fund|charity|club)$/.test(lemma) && tradeOf(phrase) !== null) return null;
  if (!/^(party|company|firm|union|group|bank|lender|fund|charity|club|airline|carrier)$/.test(lemma)) return null;
  if (lemma === 'union' && reading.store.entities.some((entity) => organisationClass(entity) === 'union')) return null;
  const before = reading.document.sentences[sentence.index - 1];
  if (!before || before.paragraph !== sentence.paragraph) return null;
  const here = reading.mentions[sentence.index].some(({ entities: [entity] }) => entity && answersTo(entity, lemma));
  if (here) return null;
  const named = reading.mentions[before.index].some(({ entities: [entity] }) => entity && answersTo(entity, lemma));
  if (named) return null;
  const bodies = reading.mentions[before.index]
    .filter(({ entities, form }) => entities.length === 1 && /^(name|acronym|pronoun|possessive)$/.test(form))
    .map(({ entities }) => entities[0].party)
    .filter((entity) => entity.kind === 'organisation');
  const [only, ...others] = new Set(bodies);
  if (!only || others.length > 0 || organisationClass(only) !== null) return null;
  // any campaign or council may be called a group
  return lemma === 'group' || !namesItsSort(only) ? only : null;
}
