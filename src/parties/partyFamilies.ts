import type { Sentence, Token } from '../language/sentence.ts';
import type { Discourse } from './discourse.ts';
import type { Entity } from './entity.ts';
import { isTitleNoun } from './nameRuns.ts';
import type { NameSpan } from './nameSpans.ts';
import type { Mention, Reading } from './reading.ts';
import { foldName } from './spelling.ts';
import { PARTY_FAMILIES } from './vocabulary/members.ts';

/** A political family by the plural or the adjective of its members: "Social Democrats", "Green", "conservative". */
function familyOf(wording: string): readonly [string, RegExp] | undefined {
  const key = foldName(wording);
  return PARTY_FAMILIES.find(([plural]) => key === plural || key === plural.replace(/s$/, ''));
}

function partiesOfFamily(reading: Reading, stem: RegExp, except: string): Entity[] {
  return reading.store.entities.filter(
    (entity) =>
      entity.kind === 'organisation' &&
      [...reading.store.namesOf(entity), ...(entity.registered?.aliases ?? []).map(foldName)].some(
        (name) => name !== foldName(except) && stem.test(name),
      ),
  );
}

/** The adjectives of the families that a text names ("green" if it has "Greens"), folded. */
export function adjectivesOf(names: ReadonlySet<string>): string[] {
  return PARTY_FAMILIES.filter(([plural]) => names.has(plural)).map(([plural]) => plural.replace(/s$/, ''));
}

/**
 * Lets "the Social Democrats" be the Social Democratic Party of the document, and "Green leader" speak of the Greens, where one party
 * only can be meant.
 */
export function joinFamilies(reading: Reading, found: readonly { sentence: Sentence; span: NameSpan }[]): void {
  const { store } = reading;
  for (const { sentence, span } of found) {
    const family = span.entries.length ? undefined : familyOf(span.text);
    if (!family) continue;
    const [plural, stem] = family;
    const adjective = foldName(span.text) !== plural;
    if (adjective && !isTitleNoun(sentence.tokens[Math.min(span.last + 1, sentence.tokens.length - 1)])) continue;
    const matching = partiesOfFamily(reading, stem, span.text);
    const known = store.find(span.text);
    if (matching.length === 1 && known !== matching[0]) {
      if (known && !known.registered) store.redirect(known, matching[0]);
      store.alias(span.text, matching[0]);
    } else if (!matching.length && adjective) store.alias(span.text, store.named(`${span.text}s`, 'organisation'));
  }
}

/** The one party of the document that goes by a family's plural ("the conservatives"), by its name or by how it is described. */
export function partyOfFamily(reading: Reading, wording: string): Entity | null {
  const family = familyOf(wording);
  if (!family) return null;
  const [plural, stem] = family;
  const adjective = plural.replace(/s$/, '');
  const described = reading.store.entities.filter(
    (entity) => entity.kind === 'organisation' && entity.names.size > 0 && entity.nouns.has(adjective),
  );
  const named = partiesOfFamily(reading, stem, '').filter((entity) => entity.names.size > 0);
  const all = [...new Set([...described, ...named])];
  return all.length === 1 ? all[0] : null;
}

/**
 * "Ana Lund won the vote. *The Social Democrat* will …": one member of a political family, who is whoever was spoken of last and speaks for no
 * other party; from there on that person speaks for the family's party.
 */
export function resolveMember(reading: Reading, discourse: Discourse, sentence: Sentence, mention: Mention): void {
  const [named] = mention.entities;
  if (mention.form !== 'name' || mention.entities.length !== 1 || named.isPerson) return;
  const family = familyOf(reading.words(sentence, mention.first, mention.last));
  const article = sentence.tokens[mention.first - 1]?.text.toLowerCase();
  const head = sentence.tokens[mention.last];
  if (!family || article !== 'the' || /s$/i.test(head.text) || !family[0].endsWith('s') || !isArgument(head)) return;
  const person = discourse
    .before(sentence)
    .filter(({ entities, sentence: place }) => entities.length === 1 && sentence.index - place.index <= 2)
    .map(({ entities }) => entities[0])
    .findLast((entity) => entity.isPerson && suits(entity, named, family[1]));
  if (!person) return;
  if (person.principalSource !== 'text' && person.principal === null) {
    const plural = reading.words(sentence, mention.first, mention.last).concat('s');
    const known = partyOfFamily(reading, family[0]);
    const own = named.registered || named.name.endsWith('s');
    person.principal = known && known !== named ? known : own ? named : reading.store.named(plural, 'organisation');
    person.principalSource = 'text';
  }
  mention.entities = [person];
}

const isArgument = ({ rel }: Token): boolean => /^(?:nsubj|obj|obl|iobj|conj|root)/.test(rel);

/** Of no party yet, or of this one. */
const suits = ({ principal }: Entity, named: Entity, stem: RegExp): boolean =>
  principal === null || principal === named || stem.test(foldName(principal.name));
