import type { DemandConcept, Knowledge, Scheme } from '../knowledge/knowledge.ts';
import { parseWording, type Wording } from '../knowledge/wordingSyntax.ts';
import { agentsOf, partyLookup } from './agents.ts';
import type { DemandMatch, DemandPhrase } from './demandPhrase.ts';
import { contextWords, type PhraseWord, phraseWords } from './phraseWords.ts';
import { type MatchInput, matchWording } from './wording.ts';

export type { DemandMatch, DemandPhrase } from './demandPhrase.ts';

export interface DemandMatcher {
  /** The demand of a scheme that the phrase names, or null: an open demand. */
  match(phrase: DemandPhrase): DemandMatch | null;
}

interface PreparedDemand {
  concept: DemandConcept;
  wordings: Wording[];
  vetoes: Wording[];
}

interface Candidate {
  concept: DemandConcept;
  wording: Wording;
  weight: number;
  /** The wording itself holds the "no" or "not" that negates the phrase. */
  sayingNo: boolean;
}

const NEGATORS = new Set(['no', 'not', 'never', 'without', 'neither', 'nor', "n't"]);
/** How much nearer to the head of the phrase counts; less than half a word. */
const DEPTH_WEIGHT = 0.2;
const DEEPEST = 3;

/** A matcher over the schemes of `knowledge`; see `wording.ts` for what a wording means. */
export function createDemandMatcher(knowledge: Knowledge): DemandMatcher {
  const lookup = partyLookup(knowledge);
  const schemes = knowledge.schemes.map((scheme) => ({
    scheme,
    demands: scheme.demands.map((demand) => prepare(demand, scheme)),
  }));
  return {
    match(phrase) {
      const input: MatchInput = {
        phrase,
        words: phraseWords(phrase),
        context: contextWords(phrase),
        agents: agentsOf(phrase, lookup),
      };
      const candidates = schemes
        .filter(({ scheme }) => inScope(scheme, input.context))
        .flatMap(({ demands }) => demands.flatMap((demand) => candidatesOf(demand, input)));
      const best = candidates.reduce<Candidate | null>(
        (top, next) => (top && top.weight >= next.weight ? top : next),
        null,
      );
      return best && toMatch(best, phrase, knowledge);
    },
  };
}

function prepare(concept: DemandConcept, { wordSets }: Scheme): PreparedDemand {
  const parsed = concept.wordings.flatMap((source) => {
    const wording = parseWording(source, wordSets);
    return 'problem' in wording ? [] : [wording];
  });
  return { concept, wordings: parsed.filter(({ veto }) => !veto), vetoes: parsed.filter(({ veto }) => veto) };
}

function inScope({ scope }: Scheme, context: readonly PhraseWord[]): boolean {
  if (!scope.length) return true;
  const words = new Set(scope.map((word) => word.toLowerCase()));
  return context.some(({ lemma, form }) => words.has(lemma) || words.has(form));
}

function candidatesOf({ concept, wordings, vetoes }: PreparedDemand, input: MatchInput): Candidate[] {
  if (vetoes.some((veto) => matchWording(veto, input))) return [];
  return wordings.flatMap((wording) => {
    const found = matchWording(wording, input);
    if (!found) return [];
    const used = [...found.used];
    const depth = Math.min(DEEPEST, ...used.map((word) => word.depth));
    return [
      {
        concept,
        wording,
        weight: found.weight + DEPTH_WEIGHT * (DEEPEST - depth),
        sayingNo: used.some(({ lemma }) => NEGATORS.has(lemma)),
      },
    ];
  });
}

function toMatch(
  { concept, wording, weight, sayingNo }: Candidate,
  phrase: DemandPhrase,
  { schemes }: Knowledge,
): DemandMatch {
  const opposite = wording.flipped !== (phrase.negated && !sayingNo);
  const contrary = opposite
    ? schemes.flatMap(({ demands }) => demands).find(({ notation }) => notation === concept.contrary)
    : undefined;
  const { notation, prefLabel } = contrary ?? concept;
  const score = Math.round(100 * (1 - 0.5 ** weight)) / 100;
  return { notation, label: prefLabel, score, wording: wording.source, flipped: opposite && !contrary };
}
