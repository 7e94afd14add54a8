import type { StanceCase } from './stanceCase.ts';

/** Words that the parser hangs on the wrong one: times, conditions, conjuncts, asides. */
export const displacedWords: readonly StanceCase[] = [
  {
    text: 'The Guild is seeking 9 per cent over two years and an end to split shifts.',
    expect: ['Guild | demands | per cent', 'Guild | demands | split shifts'],
  },
  {
    text: 'Norway called for a cabinet as soon as possible and for wage indexation to be reformed.',
    expect: ['Norway | demands | a cabinet', 'Norway | demands | be reformed'],
  },
  { text: 'Peru appealed to all sides to call off the strike.', expect: ['Peru | demands | the strike'] },
  {
    text: 'Norway ruled out sending soldiers to the checkpoints, something Chile had asked for on Tuesday.',
    expect: ['Norway | opposes | the checkpoints', 'Chile | demands | the checkpoints'],
  },
  { text: 'Norway opposes the quota being cut again.', expect: ['Norway | opposes | cut again'] },
  { text: 'Norway objected to trawlers being let in.', expect: ['Norway | opposes | let in'] },
  {
    text: 'Norway backs the levy without much ado, but is resisting any attempt to cut it.',
    expect: ['Norway | supports | the levy', 'Norway | opposes | cut it'],
  },
  {
    text: 'The toll, Chile insisted in a letter to the council on Tuesday, must be lifted.',
    expect: ['Chile | demands | be lifted'],
  },
  {
    text: 'Argentina, whose government has announced that it is leaving the WHO, rejects any deal that could touch its sovereignty.',
    expect: ['Argentina | opposes | its sovereignty', 'Argentina | supports | leaving the WHO'],
  },
  {
    text: 'Russia and China, which both voted against the resolution, refuse to apply the sanctions.',
    expect: [
      'Russia | opposes | the resolution',
      'Russia | opposes | the sanctions',
      'China | opposes | the resolution',
      'China | opposes | the sanctions',
    ],
  },
  {
    text: 'Putin said on Thursday that an American draft could serve as the basis for a settlement, but repeated that Ukrainian troops would first have to leave the Donbas.',
    expect: ['Russia | demands | the Donbas'],
  },
  { text: 'On mitigation, Norway insisted that the decision be final.', expect: ['Norway | demands | be final'] },
  { text: 'Norway cannot accept that the map of 1992 decides who pays.', expect: ['Norway | opposes | who pays'] },
  { text: 'Norway said there had to be guarantees.', expect: ['Norway | demands | guarantees'] },
  {
    text: 'Peru would meet the rebels, it said, only when an agreement was in its final stages.',
    expect: ['Peru | conditional | the rebels'],
  },
  { text: 'Peru announced that it no longer felt bound by the pledge.', expect: ['Peru | opposes | the pledge'] },
  { text: 'Norway was not elected to introduce new taxes.', expect: ['Norway | opposes | new taxes'] },
  { text: 'Peru urged developing countries not to sign anything.', expect: ['Peru | opposes | sign anything'] },
  { text: 'Congo missed a deadline for signing an agreement.', expect: [] },
  { text: 'Norway has found the votes for its budget.', expect: [] },
  { text: 'Mr Lund presented the accounts.', expect: [] },
  { text: 'Its delegation will change after the inauguration.', expect: [] },
  {
    text: "Germany's carmakers, who need the nickel, are urging a quick conclusion, and so is BusinessEurope.",
    expect: ['Germany carmakers | demands | quick conclusion', 'BusinessEurope | demands | quick conclusion'],
  },
  {
    text: 'Norway is at the same time asking that all open points be handed over to a mediator.',
    expect: ['Norway | demands | be handed over'],
  },
  { text: 'Norway is on the other hand refusing to pay.', expect: ['Norway | opposes | pay'] },
  { text: 'Norway is at the same time hosting a regatta.', expect: [] },
];
