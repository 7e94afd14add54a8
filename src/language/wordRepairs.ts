import { adjectivesAsSubjects, backAsVerb } from './repairs/adjectivesAsSubjects.ts';
import { answersAsNouns } from './repairs/answerNouns.ts';
import { asidesAsNouns } from './repairs/asides.ts';
import {
  dependenceAsNouns,
  invertedConditions,
  invertedConditionsBehind,
  pronounsBeforeProvided,
  providedClauses,
  provisos,
  provisosWithThat,
} from './repairs/conditionClauses.ts';
import { conjunctVerbsAsNouns, rankedNounsAsVerbs } from './repairs/conjunctVerbs.ts';
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
import type { LemmaOf, TreeRepair } from './treeEdit.ts';

/** Tags and words: what is a noun, a verb, a name, and what opens a clause. In the order they are applied. */
export const wordRepairs = (lemma: LemmaOf): readonly TreeRepair[] => [
  taggedNames,
  namesAsPronouns,
  particlesAsNouns,
  compoundsAsVerbs,
  gerundsAsNouns,
  nounsAsVerbs(lemma),
  adjectivesAsSubjects(lemma),
  backAsVerb(lemma),
  asidesAsNouns(lemma),
  dependenceAsNouns(lemma),
  pronounsBeforeProvided,
  invertedConditions,
  invertedConditionsBehind,
  providedClauses(lemma),
  provisos(lemma),
  provisosWithThat,
  nounsInDisguise,
  pairedAdjectives,
  conjunctVerbsAsNouns(lemma),
  rankedNounsAsVerbs,
  answersAsNouns,
];
