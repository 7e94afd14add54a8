import type { StanceCase } from './stanceCase.ts';

/** Refusals under report, with complements of every kind. */
export const verbsOfRefusalUnderReport: readonly StanceCase[] = [
  {
    text: 'Norway said it could not accept a quota below forty thousand tonnes.',
    expect: ['Norway | opposes | quota'],
  },
  { text: 'Kenya made it clear that it would not sign the debt deal.', expect: ['Kenya | opposes | debt deal'] },
  {
    text: 'India told the council that it was against the naming of a mediator.',
    expect: ['India | opposes | mediator'],
  },
  {
    text: 'Spain has said repeatedly that it will not raise military spending to five percent.',
    expect: ['Spain | opposes | spending'],
  },
  { text: 'Hungary let it be known that it would veto the seventh budget.', expect: ['Hungary | opposes | budget'] },
  { text: 'The Rail Union announced that it had rejected the final offer.', expect: ['Rail Union | opposes | offer'] },
  { text: 'Egypt warned that it would never tolerate a new dam.', expect: ['Egypt | opposes | dam'] },
  { text: 'Japan confirmed that it had turned down the fishing proposal.', expect: ['Japan | opposes | proposal'] },
  { text: 'Serbia insists that it will never join the sanctions.', expect: ['Serbia | opposes | sanctions'] },
  { text: 'Denmark replied that the island was not for sale.', expect: ['Denmark | opposes | island'] },
  { text: 'Brazil argued against a tax on flights.', expect: ['Brazil | opposes | tax'] },
  { text: 'Poland voiced doubts about the wisdom of a shared army.', expect: ['Poland | noncommittal | army'] },
  { text: 'Canada said no to a toll on the bridge.', expect: ['Canada | opposes | toll'] },
  { text: 'Corvin Group has urged investors to reject the bid.', expect: ['Corvin Group | opposes | bid'] },
];
