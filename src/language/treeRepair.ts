import { furtherAddressees } from './repairs/addressees.ts';
import { adjectivesAsSubjects, backAsVerb, degreesAsNouns } from './repairs/adjectivesAsSubjects.ts';
import { agentsOfVerdicts } from './repairs/agents.ts';
import { asidesAsNouns } from './repairs/asides.ts';
import { askedSubjects } from './repairs/askedSubjects.ts';
import { conjunctsOfAsking } from './repairs/asking.ts';
import { clausesInRow } from './repairs/clausesInRow.ts';
import { cleftsOfDoing, cleftsOfWanting } from './repairs/clefts.ts';
import {
  attitudes,
  contentOfNouns,
  controlledInfinitives,
  gerundComplements,
  infinitivesBehindRelatives,
  interrogativeSubjects,
  ownedObliques,
  proposedNouns,
  toldClauses,
} from './repairs/complements.ts';
import { dependenceAsNouns, invertedConditions, providedClauses } from './repairs/conditionClauses.ts';
import {
  clausesBesideSubjunctives,
  conjunctsBehindPlaces,
  finiteConjuncts,
  invertedEchoes,
  participleConjuncts,
  strandedAuxiliaries,
  strandedCopulas,
  subjectsBehindDashes,
  subjectsOfConjuncts,
  verbsSharingObjects,
} from './repairs/conjuncts.ts';
import { conjunctVerbsAsNouns, rankedNounsAsVerbs } from './repairs/conjunctVerbs.ts';
import {
  denialsAsClauses,
  neitherOfVerbs,
  obligationsAsVerbs,
  participlesAsSpeech,
  strandedTo,
} from './repairs/conventions.ts';
import {
  demonstrativesAsRelatives,
  demonstrativesBeforeNames,
  demonstrativesBehindVerbs,
  frontedDemonstratives,
  sentencesBehindViews,
} from './repairs/demonstratives.ts';
import { auxiliariesWithSubjects, clausesBesideSemicolons, secondAbsolutes } from './repairs/ellipticalClauses.ts';
import { enumeratedNames, enumeratedSubjects, namesBehindAdverbs, subjectsBehindRows } from './repairs/enumerations.ts';
import { forClauses } from './repairs/forClauses.ts';
import {
  frontedObjects,
  namesAfterObjects,
  relativesAsComplements,
  relativesOfPhrases,
  relativesOfTexts,
  sentencesAsRelatives,
} from './repairs/fronting.ts';
import { interposedSpeech } from './repairs/interposedSpeech.ts';
import {
  conjunctsBesideExistentials,
  conjunctsOfConditions,
  conjunctsOfLikePrepositions,
  contentBehindPhrases,
  finiteBesideModals,
  nominalConjuncts,
} from './repairs/likeConjuncts.ts';
import {
  compoundsAsVerbs,
  gerundsAsNouns,
  namesAsPronouns,
  nounsAsVerbs,
  nounsInDisguise,
  pairedAdjectives,
  particlesAsNouns,
  taggedNames,
} from './repairs/names.ts';
import { partedPerfects, partedPredicates } from './repairs/partedVerbs.ts';
import {
  answersAsObjects,
  objectsBeforeOften,
  objectsBehindAtLeast,
  objectsBehindParticles,
  oftenAsObject,
  particlesBeforeNumerals,
} from './repairs/particles.ts';
import { describedSpeakers, infinitivesBehindAsides, obligationsBehindAsides } from './repairs/sharedSpeakers.ts';
import { nounParticiples, openingParticiples, participlesOfFrontedNouns, sourcesOfNouns } from './repairs/sources.ts';
import {
  closingSources,
  closingSpeech,
  conditionsBehindAsides,
  invertedSpeakers,
  listedClauses,
} from './repairs/speech.ts';
import {
  companyBeforeSubjects,
  floatingQuantifiers,
  prepositionsAsSubjects,
  quantifiersBehindAuxiliaries,
  relativesBehindExceptions,
  subjectsBehindWith,
  subjectsWithPrepositions,
  vocativeSubjects,
} from './repairs/subjectRelations.ts';
import { disposedSubjects, doubledSubjects, resumedSpeech } from './repairs/subjects.ts';
import { bareSubjunctives, invariantSubjunctives } from './repairs/subjunctives.ts';
import {
  clausesOnTimeWords,
  conjunctsOfTimes,
  objectsAsTimes,
  objectsBeforeTimes,
  repeatedly,
  strandedBeforeTimes,
  timesAsObjects,
} from './repairs/timeWords.ts';
import {
  conjunctsOfApposedNames,
  namesBeforeTitles,
  namesInApposition,
  phrasesBesideNameParts,
  titlesBeforeNames,
} from './repairs/titles.ts';
import { clausesOnWhichTime } from './repairs/whichTime.ts';
import { type EditableToken, EditableTree, type TreeRepair } from './treeEdit.ts';

/** Base form of a word under its universal and Penn tags. */
export type LemmaOf = (form: string, upos: string, xpos: string) => string;

/**
 * The parser's systematic errors and their cures, in the order they are applied: tags first, then who does what, then
 * what is said or wanted. The only place where trees are changed; rules over trees need not know of these errors.
 */
export function treeRepairs(lemma: LemmaOf): readonly TreeRepair[] {
  return [
    taggedNames,
    namesAsPronouns,
    particlesAsNouns,
    compoundsAsVerbs,
    gerundsAsNouns,
    nounsAsVerbs(lemma),
    adjectivesAsSubjects(lemma),
    backAsVerb,
    asidesAsNouns(lemma),
    dependenceAsNouns,
    invertedConditions,
    providedClauses,
    nounsInDisguise,
    pairedAdjectives,
    conjunctVerbsAsNouns,
    rankedNounsAsVerbs,

    obligationsAsVerbs,
    neitherOfVerbs,
    denialsAsClauses,
    participlesAsSpeech,
    strandedTo,
    partedPerfects,
    partedPredicates,
    objectsBeforeTimes,
    timesAsObjects,
    objectsAsTimes,
    conjunctsOfTimes,
    strandedBeforeTimes,
    titlesBeforeNames,
    namesBeforeTitles,
    namesInApposition,
    phrasesBesideNameParts,
    conjunctsOfApposedNames,
    describedSpeakers,
    interposedSpeech,
    invertedSpeakers,
    enumeratedSubjects,
    enumeratedNames,
    namesBehindAdverbs,
    subjectsBehindRows,
    subjectsWithPrepositions,
    subjectsBehindWith,
    prepositionsAsSubjects,
    relativesBehindExceptions,
    companyBeforeSubjects,
    doubledSubjects,
    vocativeSubjects,
    openingParticiples,
    floatingQuantifiers,
    quantifiersBehindAuxiliaries,
    conjunctsBehindPlaces,
    clausesInRow,
    verbsSharingObjects,
    finiteConjuncts,
    participleConjuncts,
    strandedAuxiliaries,
    strandedCopulas,
    invertedEchoes,
    subjectsOfConjuncts,
    conjunctsOfConditions,
    finiteBesideModals,
    conjunctsBesideExistentials,
    conjunctsOfLikePrepositions,
    nominalConjuncts,
    contentBehindPhrases,
    clausesBesideSubjunctives,
    subjectsBehindDashes,
    disposedSubjects,
    cleftsOfDoing,
    cleftsOfWanting,
    frontedObjects,
    sentencesAsRelatives,
    relativesAsComplements,
    relativesOfPhrases,
    relativesOfTexts,
    frontedDemonstratives,
    demonstrativesAsRelatives,
    sentencesBehindViews,
    demonstrativesBeforeNames,
    demonstrativesBehindVerbs,
    namesAfterObjects,
    objectsBehindParticles,
    objectsBehindAtLeast,
    objectsBeforeOften,
    oftenAsObject,
    particlesBeforeNumerals,
    answersAsObjects,
    degreesAsNouns,
    resumedSpeech,
    repeatedly,
    bareSubjunctives,
    invariantSubjunctives,
    conjunctsOfAsking,
    auxiliariesWithSubjects,
    clausesBesideSemicolons,
    secondAbsolutes,
    askedSubjects,
    clausesOnWhichTime,
    participlesOfFrontedNouns,
    nounParticiples,
    sourcesOfNouns,
    contentOfNouns,
    ownedObliques,
    infinitivesBehindRelatives,
    controlledInfinitives,
    forClauses,
    gerundComplements,
    toldClauses,
    clausesOnTimeWords,
    furtherAddressees,
    proposedNouns,
    agentsOfVerdicts,
    attitudes,
    interrogativeSubjects,
    listedClauses,
    closingSpeech,
    closingSources,
    obligationsBehindAsides,
    infinitivesBehindAsides,
    conditionsBehindAsides,
  ];
}

/** Applies `repairs` to the tokens of one sentence, in place. The result is a tree with one root, as before. */
export function repairTree(tokens: EditableToken[], repairs: readonly TreeRepair[]): void {
  const tree = new EditableTree(tokens);
  for (const repair of repairs) repair.apply(tree);
}
