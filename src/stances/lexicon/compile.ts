import type { StanceType } from '../stance.ts';
import type { HolderSlot, LexiconClass, Negated } from './entry.ts';

/** A lexicon row made ready for matching. */
export interface Predicate {
  /** `verb:rule out`, shown by `parley explain` and in `Stance.rule`. */
  id: string;
  className: string;
  pos: LexiconClass['pos'];
  /** Lemmas in text order, without `not`, `~` and `_`. */
  words: readonly string[];
  stance: StanceType;
  slots: readonly string[];
  negated: Negated;
  holder: HolderSlot;
  addressee: string | null;
  speech: boolean;
  weak: boolean;
  /** Number of words before the object that stands between two of them ("make _ condition"); null where none does. */
  objectAfter: number | null;
  /** The row began with `not`: any clausal negation must be there. */
  needsNegation: boolean;
}

const DEFAULT_HOLDER: Record<LexiconClass['pos'], HolderSlot> = {
  verb: 'subj',
  noun: 'poss',
  adjective: 'subj',
  idiom: 'subj',
};

/** Lexicon entries by each of their words' first lemma, longest entry first. */
export type CompiledLexicon = ReadonlyMap<string, readonly Predicate[]>;

/** Index of all rows by their first word; a longer entry stands before a shorter one that it contains. */
export function compileLexicon(classes: readonly LexiconClass[]): CompiledLexicon {
  const index = new Map<string, Predicate[]>();
  for (const { name, pos, defaults, rows } of classes)
    for (const [lemma, stance, content, negated, , options] of rows) {
      const listed = lemma.toLowerCase().split(/\s+/);
      const words = listed.filter((word) => word !== '~' && word !== '_' && word !== 'not');
      const merged = { ...defaults, ...options };
      const predicate: Predicate = {
        id: `${pos}:${lemma}`,
        className: name,
        pos,
        words,
        stance,
        slots: content.split(/\s+/).filter(Boolean),
        negated,
        holder: merged.holder ?? DEFAULT_HOLDER[pos],
        addressee: merged.addressee ?? null,
        speech: merged.speech ?? false,
        weak: merged.weak ?? false,
        objectAfter: listed.includes('_')
          ? listed.slice(0, listed.indexOf('_')).filter((word) => word !== '~' && word !== 'not').length
          : null,
        needsNegation: listed[0] === 'not',
      };
      const first = words[0];
      const list = index.get(first);
      if (list) list.push(predicate);
      else index.set(first, [predicate]);
    }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length || (a.id < b.id ? -1 : 1));
  return index;
}
