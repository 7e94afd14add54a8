import type { DemandNode, PartyNode } from '../graph/knowledgeGraph.ts';
import type { StanceType } from '../stances/stance.ts';

/** A question as Parley understood it. */
export type Question =
  | { kind: 'who'; stance: StanceType; demand: DemandNode }
  | { kind: 'positions'; party: PartyNode; stance: StanceType | null }
  | { kind: 'position-on'; party: PartyNode; stance: StanceType | null; demand: DemandNode }
  | { kind: 'demand'; demand: DemandNode }
  | { kind: 'compare'; a: PartyNode; b: PartyNode; want: 'agree' | 'disagree' }
  | { kind: 'unopposed' }
  | { kind: 'conflicts' }
  | { kind: 'conditions'; demand: DemandNode | null; party: PartyNode | null }
  | { kind: 'demands-of'; party: PartyNode; addressee: PartyNode }
  | { kind: 'changes'; party: PartyNode | null }
  | { kind: 'source-disagreements'; party: PartyNode | null }
  | { kind: 'known-from-others'; party: PartyNode | null }
  | { kind: 'never-spoke' }
  | { kind: 'evidence'; party: PartyNode; demand: DemandNode; stance: StanceType | null };

/** One example of each question that can be asked. */
export const EXAMPLE_QUESTIONS: readonly string[] = [
  'who opposes NATO exclusion?',
  'what does Russia demand?',
  'what is Ukraine’s position on the ceasefire?',
  'where do Russia and Ukraine disagree?',
  'where do Russia and the United States agree?',
  'what are the positions on NATO exclusion?',
  'what demands does nobody oppose?',
  'what is contested?',
  'on what conditions would Ukraine accept a ceasefire?',
  'what does Russia demand of Ukraine?',
  'which positions changed?',
  'where do the documents disagree?',
  'whose positions are known only from somebody else?',
  'which parties never spoke for themselves?',
  'what is the evidence that Ukraine opposes NATO exclusion?',
];

/** Each stance as a verb in a sentence. */
export const STANCE_VERBS: Readonly<Record<StanceType, string>> = {
  demands: 'demands',
  supports: 'supports',
  conditional: 'conditionally accepts',
  noncommittal: 'is noncommittal on',
  opposes: 'opposes',
};

/** The question in Parley's own words, for "understood as". */
export function describeQuestion(question: Question): string {
  switch (question.kind) {
    case 'who':
      return `who ${STANCE_VERBS[question.stance]} “${question.demand.label}”`;
    case 'positions':
      return `what ${question.party.label} ${question.stance ? STANCE_VERBS[question.stance] : 'takes a stance on'}`;
    case 'position-on':
      return question.stance
        ? `whether ${question.party.label} ${STANCE_VERBS[question.stance]} “${question.demand.label}”`
        : `what ${question.party.label} says on “${question.demand.label}”`;
    case 'demand':
      return `who says what on “${question.demand.label}”`;
    case 'compare':
      return `where ${question.a.label} and ${question.b.label} ${question.want}`;
    case 'unopposed':
      return 'which demands someone supports and nobody opposes';
    case 'conflicts':
      return 'which demands some support and others oppose';
    case 'conditions':
      return `on what conditions ${question.party?.label ?? 'anyone'} accepts ${
        question.demand ? `“${question.demand.label}”` : 'anything'
      }`;
    case 'demands-of':
      return `what ${question.party.label} demands of ${question.addressee.label}`;
    case 'changes':
      return `which positions ${of(question.party)}turned from against to for or to conditional, or the reverse, by date`;
    case 'source-disagreements':
      return `which positions ${of(question.party)}two documents give differently`;
    case 'known-from-others':
      return `which positions ${of(question.party)}only other parties report`;
    case 'never-spoke':
      return 'which parties are never quoted or reported as speaking for themselves, and what is said of them';
    case 'evidence':
      return `every statement that ${question.party.label} ${
        question.stance ? STANCE_VERBS[question.stance] : 'takes a stance on'
      } “${question.demand.label}”`;
  }
}

const of = (party: PartyNode | null): string => (party ? `of ${party.label} ` : '');
