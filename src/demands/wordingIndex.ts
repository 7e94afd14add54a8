import type { Wording } from '../knowledge/wordingSyntax.ts';
import type { PhraseWord } from './phraseWords.ts';

/**
 * Tells which wordings can match at all, from one word each: a scheme has hundreds of wordings, a phrase hits a few.
 * A wording is filed under the first words of the alternatives of its first required group.
 */
export class WordingIndex<T extends { wording: Wording }> {
  private readonly exact = new Map<string, Set<T>>();
  private readonly prefixes = new Map<string, Set<T>>();

  constructor(entries: readonly T[]) {
    for (const entry of entries)
      for (const word of firstWords(entry.wording)) {
        const [table, key] = word.endsWith('*') ? [this.prefixes, word.slice(0, -1)] : [this.exact, word];
        table.set(key, (table.get(key) ?? new Set<T>()).add(entry));
      }
  }

  /** Entries whose wording may match a phrase of these words, in no particular order. */
  candidates(words: readonly PhraseWord[]): Set<T> {
    const found = new Set<T>();
    for (const word of new Set(words.flatMap(({ lemma, form }) => [lemma, form]))) {
      for (const entry of this.exact.get(word) ?? []) found.add(entry);
      for (const [prefix, entries] of this.prefixes)
        if (word.startsWith(prefix)) for (const entry of entries) found.add(entry);
    }
    return found;
  }
}

function firstWords({ terms }: Wording): Set<string> {
  const anchor = terms.find((term) => term.kind === 'words' && term.where === 'phrase' && term.required === 'yes');
  return new Set(anchor?.kind === 'words' ? anchor.groups[0].map(([first]) => first) : []);
}
