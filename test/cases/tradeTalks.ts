import type { StanceCase } from './stanceCase.ts';

/** News sentences on trade talks. */
export const tradeTalks: readonly StanceCase[] = [
  {
    text: 'In a letter to Brussels, India asked for a five-year transition before the new steel rules apply to its exporters.',
    expect: ['India | demands | transition'],
  },
  {
    text: 'Canada will not trade away its milk quotas, its chief negotiator said after the round in Ottawa.',
    expect: ['Canada | opposes | quotas'],
  },
  {
    text: 'The European Union wants Mercosur to accept stricter rules on deforestation.',
    expect: ['European Union | demands | rules'],
  },
  { text: 'Japan has agreed to cut its duty on frozen beef in three steps.', expect: ['Japan | supports | cut'] },
  {
    text: 'Switzerland is ready to lower its industrial tariffs if Washington withdraws the surcharge on watches.',
    expect: ['Switzerland | conditional | tariffs', 'Switzerland | demands | on watches'],
  },
  { text: 'Beijing urged Washington to remove all unilateral tariffs.', expect: ['China | demands | remove'] },
  {
    text: 'The United States insists that Vietnam curb the transit of foreign goods through its ports.',
    expect: ['United States | demands | curb'],
  },
  {
    text: 'Thailand rejected the demand that it open its market to frozen pork.',
    expect: ['Thailand | opposes | open'],
  },
  {
    text: 'Australia and New Zealand back a common standard for organic meat.',
    expect: ['Australia | supports | standard', 'New Zealand | supports | standard'],
  },
  {
    text: 'Britain hopes to secure an exemption from the steel duties.',
    expect: ['United Kingdom | demands | exemption'],
  },
  { text: 'South Korea is not prepared to discuss rice at this stage.', expect: ['South Korea | opposes | rice'] },
  { text: 'Brazil is pushing for sugar to be included in the deal.', expect: ['Brazil | demands | sugar'] },
  { text: 'Turkey wants the customs union to be modernised.', expect: ['Turkey | demands | modernised'] },
  {
    text: 'Norway objected to a clause that would let investors sue the state.',
    expect: ['Norway | opposes | clause'],
  },
  {
    text: 'Argentina, unlike Paraguay, supports an early signing of the accord.',
    expect: ['Argentina | supports | signing'],
  },
];
