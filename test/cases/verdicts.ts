import type { StanceCase } from './stanceCase.ts';

/** Offers judged by the adjective before them, bans on what nobody may do, refusals with "no". */
export const verdicts: readonly StanceCase[] = [
  {
    text: '“It’s an insulting offer,” said Ana Lund, Norway’s foreign minister.',
    expect: ['Norway | opposes | offer'],
  },
  { text: 'The pact is a fair deal, Norway said.', expect: ['Norway | supports | pact'] },
  { text: 'The pact is a terrible deal for farmers, Norway said.', expect: ['Norway | opposes | pact'] },
  { text: 'Norway said that it was a long road.', expect: [] },
  { text: 'China stressed that no state may mine the seabed.', expect: ['China | opposes | mine the seabed'] },
  { text: 'Peru insisted that it would accept no relocations.', expect: ['Peru | opposes | accept relocations'] },
  { text: 'Norway regards the toll as null and void.', expect: ['Norway | opposes | toll'] },
  {
    text: 'Norway is against the toll and against the quota.',
    expect: ['Norway | opposes | toll', 'Norway | opposes | quota'],
  },
  { text: 'For Norway there can be no toll.', expect: ['Norway | opposes | toll'] },
  { text: 'Peru called the levy a stab in the back.', expect: ['Peru | opposes | levy'] },
  { text: 'Kyiv called the pause a breather for the invader.', expect: ['Ukraine | opposes | pause'] },
  { text: 'The cut was a kick in the teeth, said Verdi.', expect: ['Verdi | opposes | cut'] },
  { text: 'A second airport is one too many for the Greens.', expect: ['Greens | opposes | second airport'] },
  { text: 'A refund is not on offer, said Siemens.', expect: ['Siemens | opposes | refund'] },
  { text: 'The border checks are there to stay, said Denmark.', expect: ['Denmark | supports | border checks'] },
  { text: 'Peru regards the audit as none of its business.', expect: ['Peru | opposes | audit'] },
  { text: 'Chile called the report a fantasy.', expect: [] },
  { text: 'The quota is unworkable in Tokyo’s eyes.', expect: ['Japan | opposes | quota'] },
  { text: 'A second runway would be unfair in the eyes of the Greens.', expect: ['Greens | opposes | runway'] },
  {
    text: 'Chile proposed a toll; a quota is unjust in Peru’s view.',
    expect: ['Chile | demands | toll', 'Peru | opposes | quota'],
  },
  { text: 'The tower is in the minister’s view.', expect: [] },
  { text: 'The clause strikes Peru as a trap.', expect: ['Peru | opposes | clause'] },
  { text: 'The plan struck Chile as fair.', expect: ['Chile | supports | plan'] },
  { text: 'The demand does not strike Siemens as excessive.', expect: ['Siemens | supports | demand'] },
  { text: 'The new chairman struck Norway as weak.', expect: [] },
  { text: 'Lightning struck Peru as a warning.', expect: [] },
];
