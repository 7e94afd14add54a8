import type { Sentence, Token } from '../language/sentence.ts';
import { dereference } from './arguments.ts';

/** What a predicate is about: a clause or a noun phrase of the sentence. */
export interface Content {
  head: Token;
  kind: 'clause' | 'nominal';
  slot: string;
  /** Who would act: the subject of the clause or the one addressed; null when it is the holder. */
  actor: Token | null;
  /** First token of the phrase when it starts before what hangs on the head ("the centre dissolved"). */
  from: Token | null;
  /** The words themselves, where signs and not the tree part them from the rest ("[a truce], [a swap] and [a pipeline]"). */
  words?: readonly Token[];
}

export const WH_WORDS = new Set(['whether', 'if', 'how', 'when', 'what', 'who', 'which', 'why', 'where']);

export function nominal(head: Token, slot: string, actor: Token | null = null): Content {
  return { head, kind: 'nominal', slot, actor, from: null };
}

export function clause(sentence: Sentence, head: Token, slot: string, actor?: Token | null): Content {
  const subject = sentence.child(head, 'nsubj', 'csubj');
  return {
    head,
    kind: 'clause',
    slot,
    actor: actor === undefined ? (subject ? dereference(sentence, subject) : null) : actor,
    from: null,
  };
}
