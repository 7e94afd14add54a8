import { clausesInRow } from './repairs/clausesInRow.ts';
import { cleftsOfDoing, cleftsOfWanting } from './repairs/clefts.ts';
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
import {
  adverbsAsMarks,
  denialsAsClauses,
  neitherOfVerbs,
  obligationsAsVerbs,
  strandedTo,
} from './repairs/conventions.ts';
import { enumeratedNames, enumeratedSubjects, namesBehindAdverbs, subjectsBehindRows } from './repairs/enumerations.ts';
import { interposedSpeech } from './repairs/interposedSpeech.ts';
import {
  bareConjuncts,
  bareVerbsWithParticiples,
  conjunctsBesideExistentials,
  conjunctsOfConditions,
  conjunctsOfLikePrepositions,
  contentBehindPhrases,
  finiteBesideModals,
  nominalConjuncts,
} from './repairs/likeConjuncts.ts';
import {
  infinitivesBehindConditions,
  partedPerfects,
  partedPredicates,
  subjectsOfAuxiliaries,
} from './repairs/partedVerbs.ts';
import { describedSpeakers } from './repairs/sharedSpeakers.ts';
import { openingParticiples } from './repairs/sources.ts';
import { invertedSpeakers } from './repairs/speech.ts';
import {
  companyBeforeSubjects,
  floatingQuantifiers,
  prepositionsAsSubjects,
  quantifiersBehindAuxiliaries,
  relativesBehindContrasts,
  relativesBehindExceptions,
  subjectsBehindWith,
  subjectsWithPrepositions,
  vocativeSubjects,
} from './repairs/subjectRelations.ts';
import { disposedSubjects, doubledSubjects } from './repairs/subjects.ts';
import {
  conjunctsOfTimes,
  objectsAsTimes,
  objectsBeforeTimes,
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
import type { TreeRepair } from './treeEdit.ts';

/** Who does what: subjects, names in a row, titles, speakers, conjuncts. In the order they are applied. */
export const participantRepairs: readonly TreeRepair[] = [
  obligationsAsVerbs,
  neitherOfVerbs,
  adverbsAsMarks,
  denialsAsClauses,
  strandedTo,
  partedPerfects,
  partedPredicates,
  subjectsOfAuxiliaries,
  infinitivesBehindConditions,
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
  relativesBehindContrasts,
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
  bareConjuncts,
  bareVerbsWithParticiples,
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
];
