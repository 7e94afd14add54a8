import { isRelation, type Sentence, type Token } from '../language/sentence.ts';

/** What a party's words do in their clause; `fronted` is a phrase before the subject of the main clause ("As for Chile, it …"). */
export type GrammaticalFunction = 'subject' | 'object' | 'oblique' | 'agent' | 'possessor' | 'fronted' | 'other';

export interface Placed {
  function: GrammaticalFunction;
  /** The verb or other predicate on which the words depend. */
  predicate: Token | null;
}

/** Is the word the subject of the sentence's main predicate? */
export function isMainSubject(sentence: Sentence, head: number): boolean {
  const token = sentence.tokens[head];
  return isRelation(token.rel, 'nsubj') && sentence.governor(token)?.rel === 'root';
}

/** A predicate that has a subject of its own or shares the one of the verb it is coordinated with. */
function hasSubject(sentence: Sentence, predicate: Token): boolean {
  if (sentence.child(predicate, 'nsubj', 'csubj')) return true;
  const first = sentence.governor(predicate);
  return isRelation(predicate.rel, 'conj') && first !== undefined && sentence.child(first, 'nsubj') !== undefined;
}

/**
 * The function of a noun phrase with this head. A name goes with the title before it ("union boss Ana Lund") and with the first of its
 * conjuncts; a bare noun phrase that the tree hung elsewhere ("dislocated", "appos") before a predicate without a subject is that subject.
 */
export function place(sentence: Sentence, head: Token): Placed {
  let at = head;
  for (let steps = 0; steps < 6; steps++) {
    const governor = sentence.governor(at);
    if (!governor || !/^(flat|conj|goeswith|fixed|appos)/.test(at.rel)) break;
    const lost = lostSubject(sentence, at);
    if (lost) return { function: 'subject', predicate: lost };
    if (isRelation(at.rel, 'conj') && governor.upos === 'VERB') break;
    at = governor;
  }
  const predicate = sentence.governor(at) ?? null;
  const lost = lostSubject(sentence, at);
  if (lost) return { function: 'subject', predicate: lost };
  return { function: functionBy(sentence, at, predicate), predicate };
}

function functionBy(sentence: Sentence, token: Token, predicate: Token | null): GrammaticalFunction {
  const { rel } = token;
  if (isRelation(rel, 'nsubj')) return 'subject';
  if (isRelation(rel, 'obj') || isRelation(rel, 'iobj')) return 'object';
  if (rel === 'obl:agent') return 'agent';
  if (rel === 'nmod:poss') return 'possessor';
  if (isRelation(rel, 'obl') || rel === 'dislocated') {
    const subject = predicate && sentence.child(predicate, 'nsubj');
    return subject && token.index < subject.index ? 'fronted' : 'oblique';
  }
  return 'other';
}

/** The predicate to the right whose subject the tree has lost to this noun phrase. */
function lostSubject(sentence: Sentence, token: Token): Token | null {
  if (!/^(dislocated|appos|vocative|dep|parataxis|obl:unmarked)$/.test(token.rel)) return null;
  if (sentence.child(token, 'case', 'cop')) return null;
  const below = new Set(sentence.subtree(token));
  for (let index = token.index + 1; index < sentence.tokens.length; index++) {
    const one = sentence.tokens[index];
    if (below.has(one)) continue;
    if (isRelation(one.rel, 'nsubj') || /^[;:?!]$/.test(one.text)) return null;
    if (one.upos === 'VERB' && /^(VBD|VBZ|VBP)$/.test(one.xpos)) return hasSubject(sentence, one) ? null : one;
  }
  return null;
}
