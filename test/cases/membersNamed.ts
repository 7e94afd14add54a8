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
  {
    text: 'Environmental groups, the Marine Stewardship Council among them, called on Norway to halve catches.',
    expect: ['environmental groups | demands | halve catches', 'Marine Stewardship Council | demands | halve catches'],
  },
  {
    text: 'Creditors, the World Bank among them, urged Zambia to sell the mines.',
    expect: ['creditors | demands | sell the mines', 'World Bank | demands | sell the mines'],
  },
  {
    text: 'Andean states, Peru included, rejected the tax.',
    expect: ['andean states | opposes | the tax', 'Peru | opposes | the tax'],
  },
  {
    text: 'Environmental groups such as Greenpeace oppose the dam.',
    expect: ['environmental groups | opposes | the dam', 'Greenpeace | opposes | the dam'],
  },
  { text: 'Five states, including Peru, oppose the ban.', expect: ['Peru | opposes | the ban'] },
  { text: 'Several states, Peru included, lie on the coast.', expect: [] },
  {
    text: 'The dockers’ guild met on Monday. Its leader, Jan-Erik Moe, demands two free weekends.',
    expect: ['dockers’ guild | demands | free weekends'],
  },
  { text: 'Nurses United rejected the roster.', expect: ['Nurses United | opposes | the roster'] },
  { text: 'The roster was rejected by Tenants First.', expect: ['Tenants First | opposes | roster'] },
  { text: 'Growers Alliance demanded a ban on imports.', expect: ['Growers Alliance | demands | on imports'] },
  { text: 'Nurses first rejected the roster.', expect: ['nurses | opposes | the roster'] },
];
