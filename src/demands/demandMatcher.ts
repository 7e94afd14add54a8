import type { DemandConcept, Knowledge, Scheme } from '../knowledge/knowledge.ts';
import { parseWording, type Wording } from '../knowledge/wordingSyntax.ts';
import { agentsOf, partyLookup } from './agents.ts';
import { barringWord } from './barring.ts';
import type { DemandMatch, DemandPhrase } from './demandPhrase.ts';
import { contextWords, type PhraseWord, phraseWords } from './phraseWords.ts';
import { type MatchInput, matchWording } from './wording.ts';
import { WordingIndex } from './wordingIndex.ts';

export type { DemandMatch, DemandPhrase } from './demandPhrase.ts';

export interface DemandMatcher {
  /** The demand of a scheme that the phrase names, or null: an open demand. */
  match(phrase: DemandPhrase): DemandMatch | null;
}

/** A wording with its demand; `order` is its place in the scheme, which decides between equals. */
interface Entry {
  concept: DemandConcept;
  wording: Wording;
  order: number;
}

interface ScopedScheme {
  scopeWords: ReadonlySet<string>;
  prepared(): PreparedScheme;
}

interface PreparedScheme {
  concepts: ReadonlyMap<string, DemandConcept>;
  entries: WordingIndex<Entry>;
  vetoes: ReadonlyMap<DemandConcept, readonly Wording[]>;
}

interface Candidate extends Entry {
  scheme: PreparedScheme;
  weight: number;
  /** The wording itself holds the "no" or "not" that negates the phrase. */
  sayingNo: boolean;
  /** The phrase keeps from being what the wording names ("a ban on foreign troops"). */
  barred: boolean;
}

const NEGATORS = new Set(['no', 'not', 'never', 'without', 'neither', 'nor', 'non', "n't"]);
/** How much nearer to the head of the phrase counts; less than half a word. */
const DEPTH_WEIGHT = 0.2;
const DEEPEST = 3;

/** A matcher over the schemes of `knowledge`; see `wording.ts` for what a wording means. */
export function createDemandMatcher(knowledge: Knowledge): DemandMatcher {
  const lookup = partyLookup(knowledge);
  const schemes = knowledge.schemes.map(preparedWhenNeeded);
  return {
    match(phrase) {
      const context = contextWords(phrase);
      const applicable = schemes.filter((scheme) => inScope(scheme, context)).map((scheme) => scheme.prepared());
      if (applicable.length === 0) return null;
      const input: MatchInput = { phrase, words: phraseWords(phrase), context, agents: agentsOf(phrase, lookup) };
      const candidates = applicable.flatMap((scheme) => candidatesOf(scheme, input));
      candidates.sort((a, b) => b.weight - a.weight || a.order - b.order);
      return candidates.length ? toMatch(candidates[0], phrase) : null;
    },
  };
}

/** Hundreds of wordings are read only once a document comes that is about the scheme's negotiation. */
function preparedWhenNeeded(scheme: Scheme): ScopedScheme {
  let prepared: PreparedScheme | null = null;
  return {
    scopeWords: new Set(scheme.scope.map((word) => word.toLowerCase())),
    prepared: () => {
      prepared ??= prepare(scheme);
      return prepared;
    },
  };
}

function prepare(scheme: Scheme): PreparedScheme {
  const wordings = scheme.demands.flatMap((concept) =>
    concept.wordings.flatMap((source) => {
      const wording = parseWording(source, scheme.wordSets);
      return 'problem' in wording ? [] : [{ concept, wording }];
    }),
  );
  const vetoes = new Map<DemandConcept, Wording[]>();
  for (const { concept, wording } of wordings)
    if (wording.veto) vetoes.set(concept, [...(vetoes.get(concept) ?? []), wording]);
  return {
    concepts: new Map(scheme.demands.map((concept) => [concept.notation, concept])),
    entries: new WordingIndex(
      wordings.filter(({ wording }) => !wording.veto).map((entry, order) => ({ ...entry, order })),
    ),
    vetoes,
  };
}

function inScope({ scopeWords }: ScopedScheme, context: readonly PhraseWord[]): boolean {
  return scopeWords.size === 0 || context.some(({ lemma, form }) => scopeWords.has(lemma) || scopeWords.has(form));
}

function candidatesOf(scheme: PreparedScheme, input: MatchInput): Candidate[] {
  const barring = barringWord(input.words);
  const vetoed = new Map<DemandConcept, boolean>();
  const isVetoed = (concept: DemandConcept) => {
    if (!vetoed.has(concept))
      vetoed.set(
        concept,
        (scheme.vetoes.get(concept) ?? []).some((veto) => matchWording(veto, input)),
      );
    return vetoed.get(concept)!;
  };
  return [...scheme.entries.candidates(input.words)].flatMap((entry) => {
    const found = matchWording(entry.wording, input);
    if (!found || isVetoed(entry.concept)) return [];
    const used = [...found.used];
    if (used.every(({ adjunct }) => adjunct)) return [];
    const depth = Math.min(DEEPEST, ...used.map((word) => word.depth));
    const weight = found.weight + DEPTH_WEIGHT * (DEEPEST - depth);
    const sayingNo = used.some(({ lemma }) => NEGATORS.has(lemma));
    return [{ ...entry, scheme, weight, sayingNo, barred: barring !== undefined && !found.used.has(barring) }];
  });
}

function toMatch({ concept, wording, weight, sayingNo, barred, scheme }: Candidate, phrase: DemandPhrase): DemandMatch {
  const opposite = (wording.flipped !== (phrase.negated && !sayingNo)) !== barred;
  const contrary = opposite && concept.contrary ? scheme.concepts.get(concept.contrary) : undefined;
  const { notation, prefLabel, contrary: other } = contrary ?? concept;
  const score = Math.round(100 * (1 - 0.5 ** weight)) / 100;
  return {
    notation,
    label: prefLabel,
    contrary: other ?? null,
    score,
    wording: wording.source,
    flipped: opposite && !contrary,
  };
}
