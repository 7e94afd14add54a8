import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import type { Antecedent } from './antecedents.ts';
import { ANAPHORIC_HEADS, INDEFINITES } from './lexicon/demandHeads.ts';
import type { NounSearch } from './nounAntecedents.ts';
import { wordsOf } from './phrases.ts';

/** "a joint fleet, something Oslo opposes", "a joint fleet, an idea that Oslo opposes": the thing that the word is set beside. */
export function thingApposed({ document }: NounSearch, sentence: Sentence, head: Token): Antecedent | null {
  const beside = standsForOther(head) && isRelation(head.rel, 'appos') ? sentence.governor(head) : null;
  const noun = beside && wholePhrase(sentence, beside);
  if (noun?.upos !== 'NOUN') return null;
  const act = ACT_NOUNS.has(head.lemma.toLowerCase()) ? actOn(sentence, noun) : null;
  if (act) {
    const left = (child: Token): boolean => child === head || /^(?:mark|nsubj|aux)/.test(child.rel);
    const words = sentence.subtree(act, (child) => left(child) && child !== act).filter(({ upos }) => upos !== 'PUNCT');
    return { sentence, tokens: words, text: wordsOf(document.text, words) };
  }
  const tokens = sentence.subtree(
    noun,
    (child) => child === head || child.upos === 'PUNCT' || isRelation(child.rel, 'case'),
  );
  return { sentence, tokens, text: wordsOf(document.text, tokens) };
}

/** "asked Oslo to | drop its ban |, a step": the act that is done to the thing before the comma. */
function actOn(sentence: Sentence, noun: Token): Token | null {
  const verb = isRelation(noun.rel, 'obj') ? sentence.governor(noun) : undefined;
  const asked = verb && /^(?:xcomp|ccomp|acl)/.test(verb.rel) && /^VBG?$/.test(verb.xpos);
  return asked && verb.index < noun.index ? verb : null;
}

/** Nouns, as lemmas, for what somebody does and not for a thing. */
const ACT_NOUNS: ReadonlySet<string> = new Set('step move concession gesture act action retreat climbdown'.split(' '));

/** "a toll | on lorries, an idea": what is said behind the comma is said of the whole phrase. */
function wholePhrase(sentence: Sentence, noun: Token): Token {
  const link = sentence.children(noun, 'case')[0];
  const before = link && sentence.tokens[sentence.span(noun)[0] - 1];
  const whole = before?.upos === 'NOUN' && (before.index === noun.head || before.head === noun.head) ? before : null;
  return whole ? wholePhrase(sentence, whole) : noun;
}

const standsForOther = ({ lemma }: Token): boolean =>
  INDEFINITES.has(lemma.toLowerCase()) || ANAPHORIC_HEADS.has(lemma.toLowerCase());
