import type { StanceCase } from './stanceCase.ts';

/** Members of a group whose names stand behind it, and pronouns whose speaker stands behind them. */
export const membersNamed: readonly StanceCase[] = [
  { text: 'One country, Norway, rejected the levy.', expect: ['Norway | opposes | levy'] },
  {
    text: 'Two of the five, Norway and Peru, rejected the levy.',
    expect: ['Norway | opposes | levy', 'Peru | opposes | levy'],
  },
  {
    text: 'Several members, among them Norway and Peru, rejected the levy.',
    expect: ['Norway | opposes | levy', 'Peru | opposes | levy'],
  },
  {
    text: 'Before it left the country, Norway, Peru and Chile rejected the levy.',
    expect: ['Norway | opposes | levy', 'Peru | opposes | levy', 'Chile | opposes | levy'],
  },
  {
    text: 'Denmark, on behalf of Greenland, asked for a higher quota.',
    expect: ['Denmark | demands | quota'],
  },
  { text: 'It will not sign the treaty, Norway said on Monday.', expect: ['Norway | opposes | treaty'] },
  { text: 'Days before the summit, Norway rejected the levy.', expect: ['Norway | opposes | levy'] },
  { text: 'Peru has for the second time turned down the offer.', expect: ['Peru | opposes | offer'] },
];
