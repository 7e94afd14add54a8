import type { StanceType } from '../stance.ts';

/** Verbs, as lemmas, behind which the thing judged may come with "in": "*sees* in the draft a good basis". */
export const SEEING: ReadonlySet<string> = new Set(['see', 'find', 'perceive']);

/** A verb that predicates an evaluation of its object: "called the offer *derisory*", "dismissed it as *a stunt*". */
export interface EvaluationFrame {
  verb: string;
  /** Word that introduces the evaluation, or null where it follows the object bare. */
  marker: 'as' | 'to be' | null;
  /** Stance towards the object whatever the evaluation ("dismiss as"); null: the evaluation decides. */
  stance: StanceType | null;
  /** Where the judge stands, if not as the subject: what is judged is the subject then ("the clause strikes *Oslo* as a trap"). */
  judge?: 'obj';
  example: string;
}

export const EVALUATION_FRAMES: readonly EvaluationFrame[] = [
  { verb: 'call', marker: null, stance: null, example: 'The RMT says that the carbon levy is derisory.' },
  { verb: 'term', marker: null, stance: null, example: 'Delhi termed the levy unjust.' },
  { verb: 'label', marker: null, stance: null, example: 'The mayor labelled the plan absurd.' },
  { verb: 'label', marker: 'as', stance: null, example: 'The mayor labelled the plan as absurd.' },
  { verb: 'brand', marker: null, stance: null, example: 'The Greens branded the bonus scandalous.' },
  { verb: 'brand', marker: 'as', stance: null, example: 'The Greens branded the bonus as scandalous.' },
  { verb: 'dub', marker: null, stance: null, example: 'The senators dubbed the accord a sell-out.' },
  { verb: 'deem', marker: null, stance: null, example: 'The creditors deemed the payment insufficient.' },
  { verb: 'deem', marker: 'to be', stance: null, example: 'The creditors deemed the payment to be insufficient.' },
  { verb: 'consider', marker: null, stance: null, example: 'Belgrade considers the vote illegitimate.' },
  { verb: 'consider', marker: 'to be', stance: null, example: 'Belgrade considers the vote to be illegitimate.' },
  { verb: 'think', marker: null, stance: null, example: 'The bank thinks a rate cut premature.' },
  { verb: 'find', marker: null, stance: null, example: 'Cairo finds the draft unacceptable.' },
  { verb: 'hold', marker: 'to be', stance: null, example: 'The court holds the clause to be unlawful.' },
  { verb: 'judge', marker: null, stance: null, example: 'The auditors judged the tunnel unaffordable.' },
  { verb: 'declare', marker: null, stance: null, example: 'Tehran declared the sanctions illegal.' },
  { verb: 'pronounce', marker: null, stance: null, example: 'The bishops pronounced the reform unacceptable.' },
  { verb: 'believe', marker: 'to be', stance: null, example: 'The fund believes a write-off to be unavoidable.' },
  { verb: 'regard', marker: 'as', stance: null, example: 'Rome regards the quota as unfair.' },
  { verb: 'see', marker: 'as', stance: null, example: 'Rome sees the quota as unfair.' },
  { verb: 'view', marker: 'as', stance: null, example: 'The guild views the merger as a threat.' },
  { verb: 'perceive', marker: 'as', stance: null, example: 'Ankara perceives the sale as a provocation.' },
  { verb: 'describe', marker: 'as', stance: null, example: 'The board described the bid as inadequate.' },
  { verb: 'characterise', marker: 'as', stance: null, example: 'Beijing characterised the tariff as unjustified.' },
  { verb: 'characterize', marker: 'as', stance: null, example: 'Beijing characterized the tariff as unjustified.' },
  { verb: 'treat', marker: 'as', stance: null, example: 'The union treats pensions as untouchable.' },
  { verb: 'portray', marker: 'as', stance: null, example: 'The minister portrayed the levy as fair.' },
  { verb: 'cast', marker: 'as', stance: null, example: 'The studios cast the bonus as a burden.' },
  { verb: 'hail', marker: 'as', stance: 'supports', example: 'Lagos hailed the pact as a milestone.' },
  { verb: 'greet', marker: 'as', stance: null, example: 'Lagos greeted the pact as a welcome step.' },
  { verb: 'strike', marker: 'as', stance: null, judge: 'obj', example: 'The pact strikes Lagos as a trap.' },
  { verb: 'receive', marker: 'as', stance: null, example: 'Lagos received the offer as an insult.' },
  { verb: 'praise', marker: 'as', stance: 'supports', example: 'Seoul praised the plan as sound.' },
  { verb: 'welcome', marker: 'as', stance: 'supports', example: 'Accra welcomed the deal as timely.' },
  { verb: 'tout', marker: 'as', stance: 'supports', example: 'The governor touted the plant as the way forward.' },
  { verb: 'reject', marker: 'as', stance: 'opposes', example: 'The board rejected the bid as inadequate.' },
  { verb: 'mock', marker: 'as', stance: 'opposes', example: 'The miners mocked the offer as a joke.' },
  { verb: 'scorn', marker: 'as', stance: 'opposes', example: 'The miners scorned the offer as small change.' },
  { verb: 'paint', marker: 'as', stance: null, example: 'The studios painted the bonus as a burden.' },
  { verb: 'depict', marker: 'as', stance: null, example: 'The studios depicted the bonus as a burden.' },
  { verb: 'dismiss', marker: 'as', stance: 'opposes', example: 'The mayor dismissed the offer as a stunt.' },
  { verb: 'condemn', marker: 'as', stance: 'opposes', example: 'Delhi condemned the levy as discriminatory.' },
  { verb: 'denounce', marker: 'as', stance: 'opposes', example: 'Warsaw denounced the rule as blackmail.' },
  { verb: 'decry', marker: 'as', stance: 'opposes', example: 'The charity decried the plan as shameful.' },
  { verb: 'criticise', marker: 'as', stance: 'opposes', example: 'The clubs criticised the cap as unfair.' },
  { verb: 'criticize', marker: 'as', stance: 'opposes', example: 'The senator criticized the pact as a sell-out.' },
  { verb: 'deride', marker: 'as', stance: 'opposes', example: 'Pyongyang derided the roadmap as a copy.' },
  { verb: 'ridicule', marker: 'as', stance: 'opposes', example: 'The miners ridiculed the offer as a joke.' },
  { verb: 'slam', marker: 'as', stance: 'opposes', example: 'The fishermen slammed the accord as a betrayal.' },
  { verb: 'blast', marker: 'as', stance: 'opposes', example: 'The pilots blasted the rota as unsafe.' },
  { verb: 'attack', marker: 'as', stance: 'opposes', example: 'The judges attacked the bill as unconstitutional.' },
  { verb: 'lambast', marker: 'as', stance: 'opposes', example: 'The guild lambasted the offer as insulting.' },
];
