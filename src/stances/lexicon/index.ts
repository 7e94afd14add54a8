import { ADJECTIVES } from './adjectives.ts';
import { ADJECTIVES_OF_TEMPER } from './adjectivesOfTemper.ts';
import { APPROVING_EVALUATIONS } from './approvingEvaluations.ts';
import { DEMAND_NOUNS } from './demandNouns.ts';
import type { LexiconClass } from './entry.ts';
import { IDIOMS_AROUND_OBJECTS } from './idiomsAroundObjects.ts';
import { IDIOMS_OF_ACCEPTANCE } from './idiomsOfAcceptance.ts';
import { IDIOMS_OF_DENIAL } from './idiomsOfDenial.ts';
import { IDIOMS_OF_FIRMNESS } from './idiomsOfFirmness.ts';
import { IDIOMS_OF_RANK } from './idiomsOfRank.ts';
import { IDIOMS_OF_SUSPENSE } from './idiomsOfSuspense.ts';
import { IDIOMS_OF_TIMING } from './idiomsOfTiming.ts';
import { IDIOMS_OF_WORTH } from './idiomsOfWorth.ts';
import { POSITION_NOUNS } from './positionNouns.ts';
import { REFUSAL_IDIOMS } from './refusalIdioms.ts';
import { REJECTING_EVALUATIONS } from './rejectingEvaluations.ts';
import { REJECTING_METAPHORS } from './rejectingMetaphors.ts';
import { REJECTING_RELATIONS } from './rejectingRelations.ts';
import { STANCE_IDIOMS } from './stanceIdioms.ts';
import { VERBS_OF_ACCEPTANCE } from './verbsOfAcceptance.ts';
import { VERBS_OF_APPEALING } from './verbsOfAppealing.ts';
import { VERBS_OF_COMMITMENT } from './verbsOfCommitment.ts';
import { VERBS_OF_DEMANDING } from './verbsOfDemanding.ts';
import { VERBS_OF_DESIRE } from './verbsOfDesire.ts';
import { VERBS_OF_EVALUATION } from './verbsOfEvaluation.ts';
import { VERBS_OF_PROPOSING } from './verbsOfProposing.ts';
import { VERBS_OF_REFUSAL } from './verbsOfRefusal.ts';
import { VERBS_OF_RESERVE } from './verbsOfReserve.ts';
import { VERBS_OF_SHELVING } from './verbsOfShelving.ts';
import { VERBS_OF_WITHDRAWAL } from './verbsOfWithdrawal.ts';
import { VERBS_OF_YIELDING } from './verbsOfYielding.ts';

/** All classes of the lexicon of stance predicates, word class by word class. */
export const LEXICON: readonly LexiconClass[] = [
  ...VERBS_OF_DEMANDING,
  ...VERBS_OF_APPEALING,
  ...VERBS_OF_PROPOSING,
  ...VERBS_OF_DESIRE,
  ...VERBS_OF_ACCEPTANCE,
  ...VERBS_OF_COMMITMENT,
  ...VERBS_OF_REFUSAL,
  ...VERBS_OF_WITHDRAWAL,
  ...VERBS_OF_SHELVING,
  ...VERBS_OF_YIELDING,
  ...VERBS_OF_EVALUATION,
  ...VERBS_OF_RESERVE,
  ...DEMAND_NOUNS,
  ...POSITION_NOUNS,
  ...ADJECTIVES,
  ...ADJECTIVES_OF_TEMPER,
  ...REJECTING_EVALUATIONS,
  ...REJECTING_METAPHORS,
  ...REJECTING_RELATIONS,
  ...APPROVING_EVALUATIONS,
  ...REFUSAL_IDIOMS,
  ...STANCE_IDIOMS,
  ...IDIOMS_OF_FIRMNESS,
  ...IDIOMS_AROUND_OBJECTS,
  ...IDIOMS_OF_ACCEPTANCE,
  ...IDIOMS_OF_DENIAL,
  ...IDIOMS_OF_RANK,
  ...IDIOMS_OF_SUSPENSE,
  ...IDIOMS_OF_TIMING,
  ...IDIOMS_OF_WORTH,
];
