import type { StanceCase } from './stanceCase.ts';

/** Evaluations of a proposal that amount to a verdict. */
export const evaluations: readonly StanceCase[] = [
  { text: 'Norway called the quota unacceptable.', expect: ['Norway | opposes | quota'] },
  { text: 'Brazil described the levy as unfair.', expect: ['Brazil | opposes | levy'] },
  { text: 'India dismissed the carbon border tax as protectionism.', expect: ['India | opposes | tax'] },
  { text: 'Japan considers the whaling ban absurd.', expect: ['Japan | opposes | ban'] },
  { text: 'Egypt said the filling schedule was unacceptable.', expect: ['Egypt | opposes | schedule'] },
  { text: 'Spain hailed the fishing deal as a breakthrough.', expect: ['Spain | supports | deal'] },
  { text: "Poland's prime minister said the migration pact was a mistake.", expect: ['Poland | opposes | pact'] },
  { text: 'Germany finds the loan scheme too risky.', expect: ['Germany | opposes | scheme'] },
  { text: 'The Liberals criticised the rent cap as harmful.', expect: ['Liberals | opposes | cap'] },
  { text: 'Chile thinks the lithium cartel is a bad idea.', expect: ['Chile | opposes | cartel'] },
  { text: 'Iran considers the snapback of sanctions illegal.', expect: ['Iran | opposes | sanctions'] },
  { text: 'Harwick Foods rejected the bid as far too low.', expect: ['Harwick Foods | opposes | bid'] },
  { text: 'Turkey called the sale of the jets a mistake.', expect: ['Turkey | opposes | sale'] },
  { text: 'The Rail Union described the bonus as an insult.', expect: ['Rail Union | opposes | bonus'] },
  { text: 'Kenya regards the swap as fair.', expect: ['Kenya | supports | swap'] },
  { text: 'Egypt deems the schedule unworkable.', expect: ['Egypt | opposes | schedule'] },
  {
    text: 'The Liberal Party praised the pension plan as a step forward.',
    expect: ['Liberal Party | supports | plan'],
  },
  { text: 'India said a cap on cotton would be absurd.', expect: ['India | opposes | cap'] },
  { text: '"This quota is a disgrace," the Icelandic minister said.', expect: ['Iceland | opposes | quota'] },
  { text: 'Norway condemned the plan to burn the waste.', expect: ['Norway | opposes | plan'] },
  { text: 'Ghana dismissed the request for an inquiry.', expect: ['Ghana | opposes | inquiry'] },
  { text: 'The Teamsters called the offer derisory.', expect: ['Teamsters | opposes | offer'] },
  { text: 'Peru dubbed the toll on trucks blackmail.', expect: ['Peru | opposes | toll'] },
  { text: 'Peru called the levy toothless.', expect: ['Peru | opposes | levy'] },
];
