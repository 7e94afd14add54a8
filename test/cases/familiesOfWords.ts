import type { StanceCase } from './stanceCase.ts';

/** Further verbs and phrases of killing, shelving, yielding, closing ranks and standing firm. */
export const familiesOfWords: readonly StanceCase[] = [
  { text: 'The Greens junked the runway plan.', expect: ['Greens | opposes | runway'] },
  { text: "Hungary's government stymied the grain corridor.", expect: ['Hungary | opposes | corridor'] },
  { text: 'The Rail Union trashed the pay offer.', expect: ['Rail Union | opposes | offer'] },
  { text: 'Norway parked the seabed treaty.', expect: ['Norway | opposes | treaty'] },
  { text: 'Egypt turned a deaf ear to pleas for a truce.', expect: ['Egypt | opposes | truce'] },
  { text: 'Japan gave the cold shoulder to the whaling treaty.', expect: ['Japan | opposes | treaty'] },
  { text: 'Chile has no stomach for a copper cartel.', expect: ['Chile | opposes | cartel'] },
  { text: 'Poland hedged its bets on the customs union.', expect: ['Poland | noncommittal | union'] },
  { text: 'Kenya is leery of the debt swap.', expect: ['Kenya | noncommittal | swap'] },
  { text: 'The Nurses Guild fell in behind the reform.', expect: ['Nurses Guild | supports | reform'] },
  { text: 'Spain closed ranks behind the sanctions.', expect: ['Spain | supports | sanctions'] },
  { text: 'Ghana forged ahead with the gold levy.', expect: ['Ghana | supports | levy'] },
  { text: 'Turkey stood firm on the gas discount.', expect: ['Turkey | demands | discount'] },
  { text: 'Peru attaches great importance to the fishing zone.', expect: ['Peru | supports | zone'] },
  { text: 'Half the quota is not enough, Iceland said.', expect: ['Iceland | opposes | quota'] },
  { text: 'The islands are not up for grabs, Japan said.', expect: ['Japan | opposes | islands'] },
  { text: 'A second dam makes no sense, Sudan said.', expect: ['Sudan | opposes | dam'] },
  { text: 'The committee made room for two more chairs.', expect: [] },
];
