import type { Sentence } from '../language/sentence.ts';
import type { Entity } from './entity.ts';
import { isTitleNoun } from './nameRuns.ts';
import type { NameSpan } from './nameSpans.ts';
import type { Reading } from './reading.ts';
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
