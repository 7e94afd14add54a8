/**
 * # Wordings
 *
 * A wording is a pattern by which text names a demand. An analyst writes it in a scheme, one literal each:
 *
 *     parley:wording "{lift}+sanction", "sanction+relief", "~ {keep}+sanction", "! grain|corridor" .
 *
 * It is a list of terms; the wording matches a phrase if all of them do. Words are lemmas (`sanction` meets
 * "sanctions", `withdraw` meets "withdrew"), in either case of letter; a hyphen counts as a space ("30-day" is `30 day`).
 *
 * | term | holds if |
 * | --- | --- |
 * | `sanction` | the phrase has the word |
 * | `lift\|ease` | it has one of them |
 * | `normali*` | it has a word that begins so ("normalise", "normalization") |
 * | `prisoner_of_war` | it has these words one after the other; articles between them do not matter, and a particle may stand apart (`keep_out` meets "keep Ukraine out") |
 * | `{lift}` | it has a word of the set `parley:wordSet "lift: lift, ease, give up"`; sets may name sets |
 * | `lift+sanction` | both stand in one construction: one hangs on the other in the sentence's tree, or they are close |
 * | `deal>before>truce` | they follow each other in this order |
 * | `-grain` | the phrase lacks the word |
 * | `?crimea` | nothing is asked, but the word makes the match stronger |
 * | `@kursk`, `-@kursk` | the word stands (does not stand) in the phrase, its sentence, the sentence before or among the main words of the document |
 * | `who:russia` | this party acts: it is the subject or possessor in the phrase, or the addressee |
 * | `by:russia` | this party holds the position; `to:russia`: it is the addressee. `-who:`, `-by:`, `-to:` exclude it |
 * | `as:con` | this is the stance on what the phrase names (`pro`, `mixed`, `neutral`, `con`): "leave the towns" is no retreat of the other side where it is refused |
 *
 * A wording that begins with `~` names the *opposite*: the contrary demand if there is one, else the same demand with
 * the stance turned round. One that begins with `!` is a veto: where it matches, the text means something else, and no
 * wording of this demand counts.
 *
 * Of several demands the one with the most specific wording wins: every word asked for adds to it, and words near the
 * head of the phrase count more than words in a subordinate part ("a truce *before talks begin*" is about the truce).
 */
import type { Wording, WordingTerm, WordSequence } from '../knowledge/wordingSyntax.ts';
import type { DemandPhrase } from './demandPhrase.ts';
import type { PhraseWord } from './phraseWords.ts';

/** A phrase made ready for matching. */
export interface MatchInput {
  phrase: DemandPhrase;
  words: readonly PhraseWord[];
  context: readonly PhraseWord[];
  /** Registry ids of the parties that act in the phrase. */
  agents: readonly string[];
}

export interface WordingMatch {
  /** Sum over the terms: 1 for a word of the phrase, less for what stands around it. */
  weight: number;
  /** Words of the phrase that the wording took up. */
  used: ReadonlySet<PhraseWord>;
}

const CONTEXT_WEIGHT = 0.4;
const OPTIONAL_WEIGHT = 0.5;
const PARTY_WEIGHT = 0.5;
/** Words this close are in one construction even if the tree puts them apart. */
const CLOSE = 5;
const TREE_STEPS = 3;
const ORDER_REACH = 12;

/** Matches one wording; null if a term fails. */
export function matchWording(wording: Wording, input: MatchInput): WordingMatch | null {
  let weight = 0;
  const used = new Set<PhraseWord>();
  for (const term of wording.terms) {
    if (term.kind === 'stance') {
      if (term.polarities.includes(polarityOnAct(input.phrase)) !== (term.required === 'yes')) return null;
      if (term.required === 'yes') weight += PARTY_WEIGHT;
      continue;
    }
    if (term.kind === 'party') {
      if (partyHolds(term, input) !== (term.required === 'yes')) return null;
      if (term.required === 'yes') weight += PARTY_WEIGHT;
      continue;
    }
    const found = findGroups(term, term.where === 'phrase' ? input.words : input.context);
    if (term.required === 'never') {
      if (found) return null;
    } else if (found) {
      const each = term.required === 'no' ? OPTIONAL_WEIGHT : term.where === 'context' ? CONTEXT_WEIGHT : 1;
      weight += each * term.groups.length;
      if (term.where === 'phrase') for (const word of found) used.add(word);
    } else if (term.required === 'yes') return null;
  }
  return { weight, used };
}

/** The stance on the act itself: who demands that something not be done is against doing it. */
function polarityOnAct({ polarity, negated }: DemandPhrase): DemandPhrase['polarity'] {
  if (!negated) return polarity;
  return polarity === 'pro' ? 'con' : polarity === 'con' ? 'pro' : polarity;
}

function partyHolds(term: WordingTerm & { kind: 'party' }, { phrase, agents }: MatchInput): boolean {
  if (term.role === 'who') return term.ids.some((id) => agents.includes(id));
  const party = term.role === 'by' ? phrase.holderPartyId : phrase.addresseePartyId;
  return party !== null && term.ids.includes(party);
}

/** One occurrence for each group such that neighbours fit together; null if there is none. */
function findGroups(term: WordingTerm & { kind: 'words' }, words: readonly PhraseWord[]): PhraseWord[] | null {
  const choices = term.groups.map((alternatives) => occurrences(alternatives, words));
  const fits = (left: number[], right: number[]) =>
    term.ordered ? inOrder(left, right) : together(left, right, words);
  const search = (at: number, before: number[][]): number[][] | null => {
    if (at === choices.length) return before;
    for (const choice of choices[at]) {
      if (before.some((one) => one.some((index) => choice.includes(index)))) continue;
      // "A+B+C": each belongs to one of the earlier ones; "A>B>C": each follows the one before.
      const linked =
        at === 0 || (term.ordered ? fits(before[at - 1], choice) : before.some((one) => fits(one, choice)));
      const found = linked ? search(at + 1, [...before, choice]) : null;
      if (found) return found;
    }
    return null;
  };
  return (
    search(0, [])
      ?.flat()
      .map((index) => words[index]) ?? null
  );
}

/** Positions at which one of the sequences stands, nearest to the head of the phrase first. */
function occurrences(alternatives: readonly WordSequence[], words: readonly PhraseWord[]): number[][] {
  const found: number[][] = [];
  for (const sequence of alternatives)
    for (let start = 0; start < words.length; start++) {
      const at = runFrom(start, sequence, words);
      if (at) found.push(at);
    }
  const depth = (at: number[]) => Math.min(...at.map((index) => words[index].depth));
  return found.sort((a, b) => depth(a) - depth(b));
}

const ARTICLES = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'of']);
const PARTICLES = new Set(['out', 'up', 'over', 'back', 'off', 'down', 'away', 'aside', 'alone', 'to', 'in']);
const PARTICLE_REACH = 4;

/** Articles may stand between the words of a sequence, and a few words before a particle ("keep Ukraine out"). */
function runFrom(start: number, sequence: WordSequence, words: readonly PhraseWord[]): number[] | null {
  if (!meets(sequence[0], words[start])) return null;
  const found = [start];
  for (const pattern of sequence.slice(1)) {
    const from = found[found.length - 1] + 1;
    const reach = PARTICLES.has(pattern) ? from + PARTICLE_REACH : from;
    let at = from;
    while (at < words.length && !meets(pattern, words[at]) && (at < reach || ARTICLES.has(words[at].lemma))) at++;
    if (at >= words.length || !meets(pattern, words[at])) return null;
    found.push(at);
  }
  return found;
}

function meets(pattern: string, { lemma, form }: PhraseWord): boolean {
  if (!pattern.endsWith('*')) return lemma === pattern || form === pattern;
  const begin = pattern.slice(0, -1);
  return lemma.startsWith(begin) || form.startsWith(begin);
}

function inOrder(left: number[], right: number[]): boolean {
  const gap = right[0] - left[left.length - 1];
  return gap > 0 && gap <= ORDER_REACH;
}

function together(left: number[], right: number[], words: readonly PhraseWord[]): boolean {
  const a = words[left[0]].token;
  const b = words[right[0]].token;
  if (!a || !b) return true;
  if (Math.abs(left[0] - right[0]) <= CLOSE) return true;
  return left.some((one) => right.some((other) => connected(words[one], words[other], words)));
}

/** One of the two hangs on the other, few steps below it. */
function connected(a: PhraseWord, b: PhraseWord, words: readonly PhraseWord[]): boolean {
  const below = (low: PhraseWord, high: PhraseWord) => {
    let at = low.token;
    for (let steps = 0; at && steps <= TREE_STEPS; steps++) {
      if (at === high.token) return true;
      const { head }: { head: number } = at;
      at = words.find(({ token }) => token?.index === head)?.token ?? null;
    }
    return false;
  };
  return below(a, b) || below(b, a);
}
