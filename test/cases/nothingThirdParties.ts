import type { StanceCase } from './stanceCase.ts';

/** Analysts' views, wishes of nobody in particular, and hypothetical cases. */
export const nothingThirdParties: readonly StanceCase[] = [
  { text: 'Some say that a longer truce would help both sides.', expect: [] },
  { text: 'If Hungary were to block the loan, the fund would run dry in May.', expect: [] },
  { text: 'There is talk of a joint navy in the region.', expect: [] },
  { text: 'A ban on trawling would hurt the ports of Ireland.', expect: [] },
  { text: 'Nobody knows what Iran will do next.', expect: [] },
  { text: 'Any refusal by Turkey would delay the summit.', expect: [] },
  { text: 'It remains to be seen if Kenya will join the market.', expect: [] },
  { text: 'The proposal is due to be published in June.', expect: [] },
  { text: 'A yes from Poland would open the way to a deal.', expect: [] },
  { text: 'Without the consent of India, the treaty cannot enter into force.', expect: [] },
  { text: 'Critics say the levy would punish the poorest farmers.', expect: [] },
  { text: 'A majority of Danes own a bicycle, a survey found.', expect: [] },
  { text: 'Under the old treaty, Chile had to tell Peru about every new well.', expect: [] },
  { text: 'Were Norway to leave the pact, its neighbours would pay more for gas.', expect: [] },
  { text: 'The longer the strike lasts, the more passengers will turn to the coach.', expect: [] },
  { text: 'It was unclear on Friday whether the rebels had received the letter.', expect: [] },
  { text: 'Whether Norway accepts the quota will be decided in June.', expect: [] },
  { text: 'It is not known whether the Rail Union will accept the offer.', expect: [] },
];
