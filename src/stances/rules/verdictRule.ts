import type { Sentence, Token } from '../../language/sentence.ts';
import type { PartyTable } from '../../parties/partyFinder.ts';
import { dereference } from '../arguments.ts';
import type { Candidate } from '../candidate.ts';
import { isNegated, negations } from '../clause.ts';
import { ATTRIBUTIVE_EVALUATIONS } from '../lexicon/attributiveEvaluations.ts';
import type { Occurrence } from '../occurrences.ts';
import { flip } from '../polarity.ts';
import { namesProposal } from '../proposals.ts';
import { nearestReport } from '../speech.ts';
import type { StanceType } from '../stance.ts';
import { isUnreal } from '../veridicality.ts';

/**
 * "“It’s an insulting offer,” said Lund", "the pact is a fair deal, Oslo said": whoever says what kind of offer a thing is judges it. Behind
 * a pronoun the offer itself is what is judged.
 */
export function verdictRule(
  sentence: Sentence,
  parties: PartyTable,
  occurrences: readonly Occurrence[],
  taken: ReadonlySet<Token>,
): Candidate[] {
  const found: Candidate[] = [];
  for (const noun of sentence.tokens) {
    const subject = sentence.child(noun, 'cop') && sentence.child(noun, 'nsubj');
    if (!subject || taken.has(noun) || !namesProposal(sentence, noun) || isUnreal(sentence, noun)) continue;
    const judgement = judgementOf(sentence, noun, occurrences);
    const report = judgement && nearestReport(sentence, parties, noun);
    if (!judgement || !report || occurrences.some(({ head, tokens }) => head === noun && tokens.length > 1)) continue;
    const judged = subject.upos === 'PRON' ? noun : dereference(sentence, subject);
    for (const holder of report.speakers)
      found.push({
        sentence,
        holder,
        stance: isNegated(sentence, noun) ? flip(judgement.stance) : judgement.stance,
        content: { head: judged, kind: 'nominal', slot: 'subj', actor: null, from: null },
        cue: [judgement.word, ...negations(sentence, noun)],
        at: noun,
        rule: `verdict:${judgement.word.lemma.toLowerCase()}`,
        family: 'evaluation',
        weak: subject.upos === 'PRON',
        addressee: null,
        speech: true,
        hedged: false,
        leftOut: judged === noun ? sentence.children(noun, 'cop', 'nsubj') : [],
      });
  }
  return found;
}

function judgementOf(
  sentence: Sentence,
  noun: Token,
  occurrences: readonly Occurrence[],
): { word: Token; stance: StanceType } | null {
  for (const word of sentence.children(noun, 'amod')) {
    const entry = occurrences.find(({ head, predicate }) => head === word && predicate.slots.includes('subj'));
    const stance = ATTRIBUTIVE_EVALUATIONS.get(word.lemma.toLowerCase()) ?? entry?.predicate.stance;
    if (stance === 'opposes' || stance === 'supports') return { word, stance };
  }
  return null;
}
