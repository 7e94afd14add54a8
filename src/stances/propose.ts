import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import type { PartyTable } from '../parties/partyFinder.ts';
import { withAnsweredThings } from './answeredThings.ts';
import type { Candidate } from './candidate.ts';
import { isQuestion } from './clause.ts';
import { companionsIn } from './companions.ts';
import { withCompanionThings } from './companionThings.ts';
import { withContrasts } from './contrasts.ts';
import { cutBefore } from './demandWords.ts';
import { withExclusions } from './exclusions.ts';
import { type Heard, NOTHING_HEARD } from './heard.ts';
import { withLeastAccepted } from './leastAccepted.ts';
import type { CompiledLexicon } from './lexicon/compile.ts';
import { limitedGaps } from './limitedGaps.ts';
import { withoutLooseAppositions } from './looseAppositions.ts';
import { findOccurrences } from './occurrences.ts';
import { withPrices } from './prices.ts';
import { withProvisions } from './provisions.ts';
import { withRanked } from './rankings.ts';
import { answeredByTheAsked, askedByRequest } from './requests.ts';
import { pairedRespectively } from './respectively.ts';
import { withRowsOfPassives } from './rowsOfPassives.ts';
import { advocateRule } from './rules/advocateRule.ts';
import { allianceRule } from './rules/allianceRule.ts';
import { allowanceRule } from './rules/allowanceRule.ts';
import { answerRule, answerToAsked } from './rules/answerRule.ts';
import { asClauseRule } from './rules/asClauseRule.ts';
import { askedToRule } from './rules/askedToRule.ts';
import { backingRule } from './rules/backingRule.ts';
import { boundRule } from './rules/boundRule.ts';
import { circumstanceRule } from './rules/circumstanceRule.ts';
import { commitmentRule } from './rules/commitmentRule.ts';
import { companyRule, isOfCompany } from './rules/companyRule.ts';
import { comparisonRule } from './rules/comparisonRule.ts';
import { consequenceRule } from './rules/consequenceRule.ts';
import { continuationRule } from './rules/continuationRule.ts';
import { deniedHabitRule } from './rules/deniedHabitRule.ts';
import { divisionRule } from './rules/divisionRule.ts';
import { echoRule } from './rules/echoRule.ts';
import { elidedPredicateRule } from './rules/elidedPredicateRule.ts';
import { evaluationRule } from './rules/evaluationRule.ts';
import { existentialRule } from './rules/existentialRule.ts';
import { experiencerRule } from './rules/experiencerRule.ts';
import { fragmentRule, voicedFragments } from './rules/fragmentRule.ts';
import { frameRule } from './rules/frameRule.ts';
import { frontedRule } from './rules/frontedRule.ts';
import { gappingRule } from './rules/gappingRule.ts';
import { headlineAnswerRule } from './rules/headlineAnswerRule.ts';
import { headlineRule } from './rules/headlineRule.ts';
import { limitRule } from './rules/limitRule.ts';
import { actsNamed, itemBelow, listRule } from './rules/listRule.ts';
import { modalRule } from './rules/modalRule.ts';
import { nothingLessRule } from './rules/nothingLessRule.ts';
import { pairedAnswerRule } from './rules/pairedAnswerRule.ts';
import { planRule } from './rules/planRule.ts';
import { ratherRule, wouldRatherRule } from './rules/ratherRule.ts';
import { existingReceptionRule, receptionRule } from './rules/receptionRule.ts';
import { replyRule } from './rules/replyRule.ts';
import { requestRule } from './rules/requestRule.ts';
import { resistanceRule } from './rules/resistanceRule.ts';
import { rhetoricalRule } from './rules/rhetoricalRule.ts';
import { shortAnswerRule } from './rules/shortAnswerRule.ts';
import { sideRule } from './rules/sideRule.ts';
import { standingRule } from './rules/standingRule.ts';
import { termsRule } from './rules/termsRule.ts';
import { verdictRule } from './rules/verdictRule.ts';
import { withSpelledOut } from './spelledOut.ts';
import { asOpposition } from './thwarting.ts';
import { withYesAndNo, yesAndNoRule } from './yesAndNo.ts';

/**
 * Candidates of one sentence. The lexicon speaks first; the general rules (modals, evaluations, "will not") read only clauses that no
 * entry has read. A question states nothing, unless it is rhetorical or tells who asks for what ("Will it sign, as Peru asks?").
 */
export function propose(
  sentence: Sentence,
  parties: PartyTable,
  lexicon: CompiledLexicon,
  heard: Heard = NOTHING_HEARD,
): Candidate[] {
  if (isQuestion(sentence))
    return [
      ...rhetoricalRule(sentence, parties),
      ...asClauseRule(sentence, parties, findOccurrences(sentence, lexicon)),
    ];
  const { voice, before, list, last, asked } = heard;
  const occurrences = findOccurrences(sentence, lexicon);
  const evaluated = evaluationRule(sentence, parties, occurrences);
  const evaluating = new Set(evaluated.flatMap((candidate) => candidate.cue));
  // "called the pay | offer | an insult": no verb, whatever the tagger says.
  const judged = new Set(evaluated.map(({ content }) => content.head).filter(({ upos }) => upos === 'VERB'));
  const lists = listRule(sentence, parties, occurrences);
  lists.candidates.push(...actsNamed(sentence, occurrences, itemBelow(sentence, list)));
  const answered = answerToAsked(sentence, parties, lexicon);
  answered.push(...replyRule(sentence, parties), ...askedToRule(sentence, parties));
  const answering = new Set(answered.flatMap(({ cue }) => cue));
  const bounded = boundRule(sentence, parties);
  const bounding = new Set(bounded.flatMap(({ cue }) => cue));
  const fronted = frontedRule(sentence, parties, lexicon, before).filter(
    ({ at }) => !evaluating.has(at) && !bounding.has(at),
  );
  const inFront = new Set(fronted.flatMap(({ cue }) => cue));
  const least = nothingLessRule(sentence, parties);
  for (const { at } of least) inFront.add(at);
  for (const token of bounding) inFront.add(token);
  const asAsked = asClauseRule(sentence, parties, occurrences).filter(({ at }) => !bounding.has(at));
  for (const { at } of asAsked) inFront.add(at);
  const allowed = allowanceRule(sentence, parties, voice);
  const allowing = new Set(allowed.map(({ at }) => at));
  const found = frameRule(
    sentence,
    parties,
    occurrences.filter(
      ({ head, predicate }) =>
        !evaluating.has(head) &&
        !allowing.has(head) &&
        !lists.leads.has(head) &&
        !answering.has(head) &&
        !inFront.has(head) &&
        !judged.has(head) &&
        !isJudged(sentence, head, predicate.pos, evaluating),
    ),
    voice,
    last,
  );
  const contrasted = withExclusions(sentence, withContrasts(sentence, withLeastAccepted(sentence, found)));
  const spelledOut = withProvisions(
    sentence,
    withSpelledOut(sentence, withCompanionThings(sentence, parties, contrasted)),
  );
  const framed = asOpposition(sentence, spelledOut).map((candidate, _, beside) =>
    answeredByTheAsked(candidate, before, beside),
  );
  const taken = new Set<Token>(allowing);
  for (const candidate of framed) {
    taken.add(candidate.at);
    taken.add(candidate.content.head);
    for (const token of candidate.cue) taken.add(token);
  }
  const sides = sideRule(sentence, parties, last);
  if (sides.length) return sides;
  const verbless = [
    ...lists.candidates,
    ...fragmentRule(sentence, parties, last),
    ...(framed.length ? [] : [...headlineRule(sentence, parties), ...headlineAnswerRule(sentence, parties)]),
    ...voicedFragments(sentence, voice, {
      question: last !== undefined && isQuestion(last),
      fragment: before.some(({ family }) => family === 'fragment'),
    }),
    ...answerRule(sentence, parties, asked),
    ...shortAnswerRule(sentence, parties, asked ?? askedByRequest(parties, before)),
    ...yesAndNoRule(sentence, parties),
    ...pairedAnswerRule(sentence, parties, voice),
    ...answered,
    ...fronted,
    ...bounded,
    ...least,
  ];
  for (const candidate of verbless) taken.add(candidate.content.head).add(candidate.at);
  // "said that it would have to get back to them": an answer, and no duty
  for (const token of answering) taken.add(token);
  const backed = backingRule(sentence, parties);
  const termed = termsRule(sentence, parties, taken);
  for (const candidate of termed) taken.add(candidate.content.head).add(candidate.at);
  for (const candidate of evaluated) {
    taken.add(candidate.at);
    taken.add(candidate.content.head);
  }
  const verdicts = verdictRule(sentence, parties, occurrences, taken);
  for (const candidate of verdicts) taken.add(candidate.at);
  const advocated = advocateRule(sentence, parties, taken);
  const existing = existentialRule(sentence, parties, voice).filter((candidate) => !taken.has(candidate.at));
  for (const candidate of existing) taken.add(candidate.at);
  const received = [...receptionRule(sentence, parties), ...existingReceptionRule(sentence, parties)].filter(
    (candidate) => !taken.has(candidate.at),
  );
  for (const candidate of received) taken.add(candidate.at);
  const dreaded = consequenceRule(sentence, parties, occurrences, taken);
  for (const candidate of dreaded) taken.add(candidate.at);
  const felt = experiencerRule(sentence, parties, taken);
  for (const candidate of felt) taken.add(candidate.at);
  const planned = planRule(sentence, parties, taken);
  for (const candidate of planned) taken.add(candidate.at).add(candidate.content.head);
  const limited = limitRule(sentence, parties).filter(({ at }) => !taken.has(at));
  for (const candidate of limited) taken.add(candidate.at);
  const resisted = resistanceRule(sentence, parties).filter(({ at }) => !taken.has(at));
  for (const candidate of resisted) taken.add(candidate.at).add(candidate.content.head);
  const wished = withRanked(sentence, wouldRatherRule(sentence, parties));
  for (const candidate of wished) taken.add(candidate.at);
  const obliged = asOpposition(sentence, modalRule(sentence, parties, taken, last));
  for (const candidate of obliged) taken.add(candidate.at);
  const committed = asOpposition(sentence, withRanked(sentence, commitmentRule(sentence, parties, taken)));
  for (const candidate of committed) taken.add(candidate.at);
  const denied = deniedHabitRule(sentence, parties, taken);
  const standing = standingRule(sentence, parties, taken);
  const continued = continuationRule(sentence, parties, taken, voice);
  const paired = pairedRespectively(sentence, withYesAndNo(sentence, framed));
  const filled = limitedGaps(sentence, parties, gappingRule(sentence, parties, paired));
  const stated = withAnsweredThings(sentence, parties, [
    ...verbless,
    ...allowed,
    ...filled,
    ...asAsked,
    ...requestRule(sentence, parties),
    ...backed,
    ...termed,
    ...ratherRule(sentence, parties),
    ...resisted,
    ...wished,
    ...limited,
    ...rhetoricalRule(sentence, parties),
    ...evaluated,
    ...verdicts,
    ...comparisonRule(sentence, parties).filter(({ at }) => !taken.has(at)),
    ...advocated,
    ...existing,
    ...received,
    ...dreaded,
    ...felt,
    ...planned,
    ...obliged,
    ...committed,
    ...denied,
    ...standing,
    ...continued,
  ]);
  const company = companionsIn(sentence, parties);
  const alone = withPrices(
    sentence,
    withoutLooseAppositions(
      sentence,
      withRowsOfPassives(
        sentence,
        stated.filter((candidate) => !isOfCompany(company, candidate)),
      ),
    ),
  );
  const joined = [...alone, ...companyRule(sentence, parties, company, alone)];
  const soFar = [...before, ...joined];
  const echoed = [
    ...echoRule(sentence, parties, soFar),
    ...elidedPredicateRule(sentence, parties, soFar),
    ...allianceRule(sentence, parties, soFar),
    ...circumstanceRule(sentence, parties, joined),
    ...divisionRule(sentence, parties, joined),
  ];
  const ends = [
    ...echoed.map(({ cue, holder }) => Math.min(cue[0].index, holder.mention.first)),
    ...company.filter(({ beside }) => beside === null).map(({ at }) => at.index),
  ];
  const cut = joined.map((one) =>
    ends.filter((end) => end > one.at.index).reduce((made, end) => cutBefore(sentence, made, end), one),
  );
  // "…; Peru, dead against": the word is Peru's, whoever a tree gives it to
  const said = new Set(echoed.filter(({ family }) => family === 'echo').flatMap(({ cue }) => cue));
  return [...cut.filter(({ at }) => !said.has(at)), ...echoed];
}

/** "condemned the plan to burn the waste", "described the plan as vague": the plan that is judged is not the judge's. */
function isJudged(sentence: Sentence, head: Token, pos: string, evaluating: ReadonlySet<Token>): boolean {
  const governor = sentence.governor(head);
  if (pos !== 'noun' || governor === undefined || !isRelation(head.rel, 'obj')) return false;
  const described = governor.lemma === 'describe' && !sentence.child(head, 'nmod:poss');
  return described || evaluating.has(governor);
}
