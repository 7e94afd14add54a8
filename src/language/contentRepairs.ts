import { furtherAddressees } from './repairs/addressees.ts';
import { degreesAsNouns } from './repairs/adjectivesAsSubjects.ts';
import { agentsOfVerdicts } from './repairs/agents.ts';
import { askedSubjects } from './repairs/askedSubjects.ts';
import { conjunctsOfAsking } from './repairs/asking.ts';
import { boundedThings, clausesBehindThan } from './repairs/comparisons.ts';
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
import { conditionsAsRelatives, conditionsBeyondRelatives } from './repairs/conditionsBeyond.ts';
import { conditionsBeforeInversion, conditionsBehindInverted } from './repairs/conditionsInverted.ts';
import {
  demonstrativesAsRelatives,
  demonstrativesBeforeNames,
  demonstrativesBehindVerbs,
  frontedDemonstratives,
  sentencesBehindViews,
} from './repairs/demonstratives.ts';
import { auxiliariesWithSubjects, clausesBesideSemicolons, secondAbsolutes } from './repairs/ellipticalClauses.ts';
import { forClauses } from './repairs/forClauses.ts';
import {
  frontedObjects,
  namesAfterObjects,
  relativesAsComplements,
  relativesOfPhrases,
  relativesOfTexts,
  sentencesAsRelatives,
} from './repairs/fronting.ts';
import { prepositionsOfGerunds } from './repairs/gerundClauses.ts';
import {
  answersAsObjects,
  objectsBeforeOften,
  objectsBehindAtLeast,
  objectsBehindParticles,
  objectsBehindUpTo,
  oftenAsObject,
  particlesBeforeNumerals,
} from './repairs/particles.ts';
import { ratesOfAmounts } from './repairs/rates.ts';
import { clausesOnRecipients, clausesOnSettings, clausesOnSpans } from './repairs/settings.ts';
import { infinitivesBehindAsides, obligationsBehindAsides } from './repairs/sharedSpeakers.ts';
import { nounParticiples, participlesOfFrontedNouns, sourcesOfNouns } from './repairs/sources.ts';
import { closingSources, closingSpeech, conditionsBehindAsides, listedClauses } from './repairs/speech.ts';
import { resumedSpeech } from './repairs/subjects.ts';
import { bareSubjunctives, invariantSubjunctives } from './repairs/subjunctives.ts';
import { clausesOnTimeWords, repeatedly } from './repairs/timeWords.ts';
import { clausesOnWhichTime } from './repairs/whichTime.ts';
import type { TreeRepair } from './treeEdit.ts';

/** What is said or wanted: fronted objects, complements, clauses of nouns, speech behind the sentence. In the order they are applied. */
export const contentRepairs: readonly TreeRepair[] = [
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
  objectsBehindUpTo,
  objectsBehindAtLeast,
  objectsBeforeOften,
  oftenAsObject,
  particlesBeforeNumerals,
  ratesOfAmounts,
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
  boundedThings,
  clausesBehindThan,
  prepositionsOfGerunds,
  controlledInfinitives,
  forClauses,
  gerundComplements,
  toldClauses,
  clausesOnTimeWords,
  clausesOnSettings,
  clausesOnSpans,
  clausesOnRecipients,
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
  conditionsBeforeInversion,
  conditionsBehindInverted,
  conditionsAsRelatives,
  conditionsBeyondRelatives,
];
