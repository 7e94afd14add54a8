import type { StanceCase } from './stanceCase.ts';

/** Yes, no and neither to what was said before, without a word on what that was. */
export const bareAssents: readonly StanceCase[] = [
  {
    text: 'Peru proposed a levy on catches. Chile was not in a position to agree.',
    expect: ['Peru | demands | on catches', 'Chile | opposes | on catches'],
  },
  {
    text: 'Peru proposed a levy on catches. Chile would not agree.',
    expect: ['Peru | demands | on catches', 'Chile | opposes | on catches'],
  },
  {
    text: 'Peru proposed a levy on catches. Chile refuses to agree.',
    expect: ['Peru | demands | on catches', 'Chile | opposes | on catches'],
  },
  {
    text: 'Peru proposed a levy on catches. Chile has agreed.',
    expect: ['Peru | demands | on catches', 'Chile | supports | on catches'],
  },
  {
    text: 'Peru proposed a levy on catches. Chile did not agree.',
    expect: ['Peru | demands | on catches', 'Chile | opposes | on catches'],
  },
  {
    text: 'Peru demanded the withdrawal of the trawlers. Chile refused to comply.',
    expect: ['Peru | demands | the trawlers', 'Chile | opposes | the trawlers'],
  },
  {
    text: 'Peru asked for a waiver. Chile said it could not accept.',
    expect: ['Peru | demands | a waiver', 'Chile | opposes | a waiver'],
  },
  {
    text: 'Peru asked for a waiver. Chile said it was ready to agree.',
    expect: ['Peru | demands | a waiver', 'Chile | supports | a waiver'],
  },
  {
    text: 'Chile wants a fund. Peru does not object in principle, provided that none of the money is wasted.',
    expect: ['Chile | demands | a fund', 'Peru | conditional | a fund', 'Peru | opposes | is wasted'],
  },
  {
    text: 'Chile wants a fund. Peru is in favour, but only if none of the money is wasted.',
    expect: ['Chile | demands | a fund', 'Peru | conditional | a fund', 'Peru | conditional | is wasted'],
  },
  {
    text: 'Chile wants a tax. Peru has not taken a position.',
    expect: ['Chile | demands | a tax', 'Peru | noncommittal | a tax'],
  },
  {
    text: 'The Liberals want Petro to break off the talks altogether and to have the warrants reactivated. Peru dismissed both ideas.',
    expect: [
      'Liberals | demands | talks altogether',
      'Liberals | demands | warrants reactivated',
      'Peru | opposes | warrants reactivated',
      'Peru | opposes | talks altogether',
    ],
  },
  {
    text: 'Peru should be asked to take its seat, said Chile. No thanks, replied Norway.',
    expect: ['Chile | demands | its seat', 'Norway | opposes | its seat'],
  },
  { text: 'Norway would neither say yes nor no to the levy.', expect: ['Norway | noncommittal | the levy'] },
  { text: 'Norway would say only that it had yet to discuss arbitration.', expect: [] },
  {
    text: 'Peru wants a levy. Neither Chile nor Bolivia agreed.',
    expect: ['Peru | demands | levy', 'Chile | opposes | levy', 'Bolivia | opposes | levy'],
  },
  {
    text: 'Chile wants a referendum. Peru might go along if campaign spending were capped.',
    expect: ['Chile | demands | referendum', 'Peru | conditional | referendum', 'Peru | demands | campaign spending'],
  },
  {
    text: 'Chile wants a referendum. Peru would say yes only if Bolivia paid its share.',
    expect: ['Chile | demands | referendum', 'Peru | conditional | referendum', 'Peru | demands | Bolivia paid'],
  },
  { text: 'Chile wants a toll. Peru will go along.', expect: ['Chile | demands | toll', 'Peru | supports | toll'] },
  {
    text: 'Peru proposed an exchange of prisoners. Chile accepted at once.',
    expect: ['Peru | demands | exchange', 'Chile | supports | exchange'],
  },
  {
    text: 'Vostok offered a mediator. The Calder Guild agreed by return of post.',
    expect: ['Vostok | supports | mediator', 'Calder Guild | supports | mediator'],
  },
  {
    text: 'Labour proposed a toll. The Greens refused without hesitation.',
    expect: ['Labour | demands | toll', 'Greens | opposes | toll'],
  },
  { text: 'Labour proposed a toll. The Greens left at once.', expect: ['Labour | demands | toll'] },
  {
    text: 'Brussels proposed a levy. Denmark is not in favour, but neither will it stand in the way.',
    expect: ['European Union | demands | levy', 'Denmark | opposes | levy'],
  },
  { text: 'Kenya will not stand in the way.', expect: [] },
  { text: 'Peru opposes the merger but will not get in its way.', expect: ['Peru | opposes | merger'] },
  {
    text: 'Verdi called for a strike. The Greens will not stand in the way.',
    expect: ['Verdi | demands | strike', 'Greens | supports | strike'],
  },
  {
    text: 'Oslo proposed a quota. Peru will not be in its way.',
    expect: ['Norway | demands | quota', 'Peru | supports | quota'],
  },
  { text: 'The Greens will not stand in the way of a deal.', expect: ['Greens | supports | deal'] },
  { text: 'Peru will not go all the way.', expect: ['Peru | opposes | go all the way'] },
];
