import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { isNegated, negations } from './clause.ts';
import { wordsOfDelay } from './denials.ts';
import type { CompiledLexicon, Predicate } from './lexicon/compile.ts';
import { INFLECTED_FORMS } from './lexicon/inflectedForms.ts';
import { EMPHASES } from './lexicon/sides.ts';
import { LACK_OF_WILL, SILENCES, WILL_OR_ABILITY } from './lexicon/silence.ts';

/** A lexicon entry found in a sentence. */
export interface Occurrence {
  predicate: Predicate;
  /** The word of the entry that governs the others. */
  head: Token;
  tokens: readonly Token[];
}

/** How many foreign tokens may stand between two words of an entry ("turned the offer down"). */
const GAP = { verb: 6, idiom: 3, noun: 1, adjective: 1 } as const;
/** How many tokens the object inside an entry may have ("made an end to the siege a condition"). */
const LONGEST_OBJECT = 14;
const MODALS = /^(?:could|would|should|might|shall|ought|needs?|dares?|cannot)$/i;
const CLAUSE_END = /^(?:[;:.–—]|that|which|who|if|because|while|when)$/i;

/**
 * Lexicon entries in a sentence, in text order, of one head the longest first: "decline to comment" before "decline". Which of them is
 * read is decided by the slots that the sentence fills.
 */
export function findOccurrences(sentence: Sentence, lexicon: CompiledLexicon): Occurrence[] {
  const found: Occurrence[] = [];
  for (const token of sentence.tokens) {
    const lemma = INFLECTED_FORMS.get(token.text.toLowerCase()) ?? token.lemma.toLowerCase();
    const form = token.text.toLowerCase();
    const candidates = [...(lexicon.get(lemma) ?? []), ...(form === lemma ? [] : (lexicon.get(form) ?? []))];
    for (const predicate of candidates) {
      const tokens = matchWords(sentence, token, predicate);
      if (!tokens) continue;
      const head = predicateHead(sentence, governing(sentence, tokens));
      if (!fitsPartOfSpeech(sentence, head, predicate)) continue;
      const denial = predicate.needsNegation ? denialOf(sentence, head, predicate) : [];
      if (!denial) continue;
      found.push({ predicate, head, tokens: [...denial, ...tokens] });
    }
  }
  return found.sort((a, b) => a.head.index - b.head.index || b.tokens.length - a.tokens.length);
}

/**
 * The words that deny what an entry says, null if nothing does: its own "not" or, for an answer kept back, that of the will to give it
 * ("did *not want* to say") or its delay ("*has yet* to decide").
 */
function denialOf(sentence: Sentence, head: Token, { id, stance }: Predicate): Token[] | null {
  if (isNegated(sentence, head)) return negations(sentence, head);
  const delay = stance === 'noncommittal' ? wordsOfDelay(sentence, head) : [];
  if (delay.length) return delay;
  const above = SILENCES.has(id) && isRelation(head.rel, 'xcomp') ? sentence.governor(head) : undefined;
  if (!above) return null;
  const lemma = above.lemma.toLowerCase();
  if (LACK_OF_WILL.has(lemma)) return [above];
  return WILL_OR_ABILITY.has(lemma) && isNegated(sentence, above) ? [...negations(sentence, above), above] : null;
}

function matchWords(sentence: Sentence, first: Token, predicate: Predicate): Token[] | null {
  const words = predicate.words;
  const tokens = [first];
  let at = first.index;
  for (let next = 1; next < words.length; next++) {
    const around = predicate.objectAfter === next;
    const limit = Math.min(sentence.tokens.length - 1, at + 1 + (around ? LONGEST_OBJECT : GAP[predicate.pos]));
    let hit: Token | undefined;
    for (let index = at + 1; index <= limit && !hit; index++) {
      const token = sentence.tokens[index];
      if (around && CLAUSE_END.test(token.text)) return null;
      const same =
        token.lemma.toLowerCase() === words[next] ||
        token.text.toLowerCase() === words[next] ||
        (words[next] === '~self' && /sel(f|ves)$/.test(token.text));
      if (same && (around || index <= at + 3 || hangsTogether(sentence, tokens, token))) hit = token;
    }
    if (!hit) return null;
    tokens.push(hit);
    at = hit.index;
  }
  return tokens;
}

/** A word further off belongs to the entry only if the tree says so: of a preposition ("gave the coastal states *until Friday*"), its noun. */
function hangsTogether(sentence: Sentence, tokens: readonly Token[], token: Token): boolean {
  const governor = sentence.governor(token);
  if (governor === undefined) return false;
  const above = isRelation(token.rel, 'case') ? sentence.governor(governor) : undefined;
  return (
    tokens.includes(governor) ||
    (above !== undefined && tokens.includes(above)) ||
    tokens.some((one) => sentence.governor(one) === token)
  );
}

function governing(sentence: Sentence, tokens: readonly Token[]): Token {
  return tokens.find((token) => !sentence.ancestors(token).some((above) => tokens.includes(above))) ?? tokens[0];
}

/**
 * "is against any thinning": the trees make the noun the predicate and the preposition its case; "is strong against both" makes the
 * adjective the predicate and the noun its oblique.
 */
function predicateHead(sentence: Sentence, word: Token): Token {
  const governed = sentence.governor(word);
  const introduces = isRelation(word.rel, 'case') || (isRelation(word.rel, 'mark') && governed?.xpos === 'VBG');
  if (!introduces || !governed || governed.index < word.index) return word;
  if (sentence.child(governed, 'cop', 'nsubj') || opensFragment(sentence, word, governed)) return governed;
  // "has kept out of it, but | is against | letting it lapse"
  const be = sentence.tokens[word.index - 1];
  if (be?.lemma === 'be' && governed.xpos === 'VBG' && sentence.governor(be) === governed) return governed;
  const first = isRelation(governed.rel, 'conj') ? sentence.governor(governed) : undefined;
  if (first && sentence.child(first, 'cop') && sentence.child(first, 'case')) return governed;
  const above = sentence.governor(governed);
  const emphatic = above?.upos === 'ADJ' && above.index === word.index - 1 && EMPHASES.has(above.lemma.toLowerCase());
  return emphatic && sentence.child(above, 'cop') ? above : word;
}

/** "Oslo: *against* the levy.": the first word of what has no verb. */
const opensFragment = (sentence: Sentence, word: Token, governed: Token): boolean =>
  sentence.root === governed &&
  (word.index === 0 || sentence.tokens[word.index - 1].text === ':') &&
  !sentence.tokens.some(({ upos }) => upos === 'VERB' || upos === 'AUX');

/** Tags are hints: a noun-tagged verb with a subject is a verb, a participle may be an adjective and the reverse. */
function fitsPartOfSpeech(sentence: Sentence, head: Token, predicate: Predicate): boolean {
  switch (predicate.pos) {
    case 'verb':
      if (head.upos === 'VERB') return true;
      // "the bishops *plead* for it": a tagger's modal that is none
      if (head.upos === 'AUX')
        return predicate.words.length > 1 || (head.xpos === 'MD' && head.text.length > 4 && !MODALS.test(head.text));
      return (
        head.xpos !== 'NNP' &&
        Boolean(sentence.child(head, 'nsubj')) &&
        !sentence.child(head, 'cop') &&
        Boolean(sentence.child(head, 'obj', 'xcomp', 'ccomp'))
      );
    case 'noun':
      return head.upos === 'NOUN' || (head.upos === 'PROPN' && head.text !== head.text.toUpperCase());
    case 'adjective':
      if (predicate.words[0] === 'gone') return isOff(sentence, head);
      if (/^(?:against|for)$/.test(predicate.words[0]) && head.xpos === 'VBG') return true;
      if (head.upos === 'VERB')
        return head.xpos !== 'VB' && head.xpos !== 'VBZ' && head.xpos !== 'VBP' && isParticiple(sentence, head);
      return (
        head.upos === 'ADJ' ||
        head.upos === 'ADV' ||
        // "what Oslo is *after* is a loan"
        (/^(?:ADP|SCONJ)$/.test(head.upos) && sentence.child(head, 'cop') !== undefined) ||
        (predicate.words.length > 1 && head.upos !== 'PROPN') ||
        !predicate.words.includes(head.lemma.toLowerCase())
      );
    case 'idiom':
      return true;
  }
}

/** A participle used as an adjective: after a copula or passive auxiliary, under a noun, or bare without an object. */
function isParticiple(sentence: Sentence, head: Token): boolean {
  if (sentence.child(head, 'obj')) return false;
  return head.xpos !== 'VBD' || sentence.child(head, 'cop', 'aux:pass') !== undefined;
}

/** "the tax *is gone*", not "had gone without an answer", "wants it gone", "once the toll was gone": said of the thing in a clause of its own. */
const isOff = (sentence: Sentence, head: Token): boolean =>
  sentence.children(head, 'aux', 'cop').some(({ lemma, xpos }) => lemma === 'be' && /^VB[ZP]$/.test(xpos)) &&
  !['advcl', 'acl', 'xcomp'].some((relation) => isRelation(head.rel, relation));
