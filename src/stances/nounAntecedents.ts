import type { ParsedDocument, Sentence, Token } from '../language/sentence.ts';
import { isRelation } from '../language/sentence.ts';
import type { PartyTable } from '../parties/partyFinder.ts';
import type { Antecedent } from './antecedents.ts';
import { isNominal, isVerbal } from './clause.ts';
import { nominal } from './content.ts';
import { COREFERENT_NOUNS } from './lexicon/coreferentNouns.ts';
import { ANAPHORIC_HEADS, NEVER_DEMAND } from './lexicon/demandHeads.ts';
import { SPEECH_VERBS } from './lexicon/speechVerbs.ts';
import { contentTokens, wordsOf } from './phrases.ts';

const SENTENCES_BACK = 2;
const FULLER_BACK = 5;
const LONGEST = 14;
/** How well a noun in this place is remembered. */
const PROMINENCE: Readonly<Record<string, number>> = {
  nsubj: 3,
  obj: 2.5,
  root: 2,
  obl: 1.5,
  appos: 1,
  conj: 1,
  nmod: 0.5,
};
/** Who acts on something is seldom what others take a position on. */
const AGENT = 1;
const DISTANCE = 2;
const PLURAL = /^(them|their|they|these|those|theirs)$/i;

export interface NounSearch {
  document: ParsedDocument;
  parties: PartyTable;
}

/**
 * The noun phrase that "it" or "them" stands for: of the sentence so far and the two before it, the most prominent one that agrees in
 * number and names no party (salience by grammatical role and distance, after Lappin and Leass 1994).
 *
 * @param accepts what the verb lets stand there; anything by default
 * @param farthest how many sentences back it may stand
 */
export function nounBefore(
  { document, parties }: NounSearch,
  sentence: Sentence,
  pronoun: Token,
  accepts: (head: Token) => boolean = () => true,
  farthest = SENTENCES_BACK,
): Antecedent | null {
  const plural = PLURAL.test(pronoun.text);
  const above = new Set(sentence.ancestors(pronoun));
  let best: { head: Token; home: Sentence; score: number } | null = null;
  for (let back = 0; back <= farthest; back++) {
    const home = document.sentences[sentence.index - back];
    if (!home) break;
    for (const head of home.tokens) {
      if (home === sentence && head.index >= pronoun.index) break;
      if (above.has(head) || !isThing(home, parties, head) || isPlural(home, head) !== plural || !accepts(head))
        continue;
      const score = (isAgent(home, head) ? AGENT : (PROMINENCE[head.rel.split(':')[0]] ?? 0)) - DISTANCE * back;
      if (!best || score >= best.score) best = { head, home, score };
    }
  }
  return best && phraseOf(document, best.home, best.head);
}

/**
 * The mention that says in full what a bare "the truce" or "such forces" takes up: the last phrase before it whose head is the same
 * noun or one of its family, with words that tell which one.
 */
export function fullerMention({ document }: NounSearch, sentence: Sentence, noun: Token): Antecedent | null {
  const lemma = noun.lemma.toLowerCase();
  const family = COREFERENT_NOUNS.find((nouns) => nouns.has(lemma)) ?? new Set([lemma]);
  for (let back = 0; back <= FULLER_BACK; back++) {
    const home = document.sentences[sentence.index - back];
    if (!home) return null;
    const heads = home.tokens.filter(
      (head) =>
        (home !== sentence || head.index < noun.index) &&
        head.upos === 'NOUN' &&
        family.has(head.lemma.toLowerCase()) &&
        tellsWhich(home, head),
    );
    const last = heads.at(-1);
    if (last) return phraseOf(document, home, last);
  }
  return null;
}

/** "“It will be blocked,” Oslo said of the package": what the quoted pronoun is about. */
export function topicOfSpeech({ document }: NounSearch, sentence: Sentence, pronoun: Token): Antecedent | null {
  const speech = sentence.tokens.find(
    (token) => isVerbal(token) && SPEECH_VERBS.has(token.lemma.toLowerCase()) && token.index > pronoun.index,
  );
  const topic =
    speech &&
    sentence
      .children(speech, 'obl', 'nmod')
      .find((child) => child.upos === 'NOUN' && sentence.children(child, 'case').some(({ lemma }) => lemma === 'of'));
  return topic ? phraseOf(document, sentence, topic) : null;
}

/** Words that a noun phrase stands for, without what a relative clause adds. */
function phraseOf(document: ParsedDocument, sentence: Sentence, head: Token): Antecedent {
  const remarks = sentence.children(head, 'acl:relcl', 'appos');
  const tokens = contentTokens(sentence, nominal(head, 'obj'), remarks).slice(0, LONGEST);
  return { text: wordsOf(document.text, tokens), tokens, sentence };
}

function isThing(sentence: Sentence, parties: PartyTable, head: Token): boolean {
  if (!isNominal(head) || head.upos === 'PRON' || head.upos === 'NUM' || isRelation(head.rel, 'compound')) return false;
  if (isRelation(head.rel, 'flat') || isRelation(head.rel, 'nmod:poss')) return false;
  // "on Sundays"
  const noun = head.lemma.toLowerCase().replace(/days$/, 'day');
  return !NEVER_DEMAND.has(noun) && parties.at(sentence, head) === null;
}

function isAgent(sentence: Sentence, head: Token): boolean {
  const verb = sentence.governor(head);
  return head.rel === 'nsubj' && verb !== undefined && sentence.child(verb, 'obj', 'ccomp', 'xcomp') !== undefined;
}

function isPlural(sentence: Sentence, head: Token): boolean {
  return head.xpos === 'NNS' || head.xpos === 'NNPS' || sentence.child(head, 'conj') !== undefined;
}

/** "a truce at Easter", "the energy truce": not "the truce" or "such a truce". */
function tellsWhich(sentence: Sentence, head: Token): boolean {
  return sentence
    .children(head, 'amod', 'compound', 'nmod', 'acl', 'nummod')
    .some(
      (child) =>
        !isRelation(child.rel, 'acl:relcl') &&
        !isRelation(child.rel, 'nmod:poss') &&
        !ANAPHORIC_HEADS.has(child.lemma.toLowerCase()) &&
        !/^(such|new|whole|entire|latest|same|other|only|very|own|proposed)$/i.test(child.text),
    );
}
