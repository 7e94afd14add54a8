import type { StanceCase } from './stanceCase.ts';

/** What a party was asked for, and its yes or no in the next clause without a word on what that was. */
export const requestsAnswered: readonly StanceCase[] = [
  {
    text: 'Will Chile lift the ban on mussels, as Peru has demanded?',
    expect: ['Peru | demands | lift the ban'],
  },
  { text: 'Will Chile lift the ban on mussels, as planned?', expect: [] },
  {
    text: 'Kenya pleaded with both sides to stay at the table. Chad will.',
    expect: ['Kenya | demands | the table', 'Chad | supports | the table'],
  },
  {
    text: 'The United Nations pleaded with both sides to publish the minutes. Peru will; Chile will not.',
    expect: ['United Nations | demands | minutes', 'Peru | supports | minutes', 'Chile | opposes | minutes'],
  },
  {
    text: 'The European Union asked Chile to lift the levy and to reopen the port. Chile will do neither.',
    expect: [
      'European Union | demands | levy',
      'European Union | demands | port',
      'Chile | opposes | levy',
      'Chile | opposes | port',
    ],
  },
  {
    text: 'Norway asked Sweden to open the dam and to close the sluice. Sweden will do both.',
    expect: [
      'Norway | demands | dam',
      'Norway | demands | sluice',
      'Sweden | supports | dam',
      'Sweden | supports | sluice',
    ],
  },
  {
    text: 'The Greens asked Oslo to cut the grant. Ms Berg gave her word that she would.',
    expect: ['Greens | demands | grant', 'Berg | supports | grant'],
  },
  {
    text: 'The Greens asked Oslo to cut the grant. Oslo replied that it would not.',
    expect: ['Greens | demands | grant', 'Norway | opposes | grant'],
  },
  {
    text: 'Chile asked Peru to sign the pact. Peru did.',
    expect: ['Chile | demands | the pact', 'Peru | supports | the pact'],
  },
  {
    text: 'The European Union asked Chile to lift the levy, which it dismissed out of hand.',
    expect: ['European Union | demands | levy', 'Chile | opposes | levy'],
  },
  {
    text: 'The European Union asked Chile to lift the levy, to which it agreed.',
    expect: ['European Union | demands | levy', 'Chile | supports | levy'],
  },
  {
    text: 'Kyiv wants a longer truce and an exchange of prisoners. Moscow would hear of neither.',
    expect: [
      'Ukraine | demands | truce',
      'Ukraine | demands | prisoners',
      'Russia | opposes | truce',
      'Russia | opposes | prisoners',
    ],
  },
  {
    text: 'Chile wants a bridge and a tunnel. Peru has neither.',
    expect: ['Chile | demands | a bridge', 'Chile | demands | a tunnel'],
  },
  // a pronoun and its modal
  {
    text: 'The European Union asked Chile to lift the levy. It will not.',
    expect: ['European Union | demands | levy', 'Chile | opposes | levy'],
  },
  {
    text: 'Kenya urged Uganda to publish the contract. It would, so long as the price stayed secret.',
    expect: ['Kenya | demands | contract', 'Uganda | conditional | contract'],
  },
  {
    text: 'Oslo would join the fund if Denmark pays half. It won’t, Ms Frederiksen said.',
    expect: ['Norway | conditional | fund', 'Norway | demands | half', 'Denmark | opposes | half'],
  },
  {
    text: 'Kenya would extend the ceiling to trawlers if the coastal states foot the bill. They will not.',
    expect: [
      'Kenya | conditional | ceiling',
      'Kenya | demands | foot the bill',
      'coastal states | opposes | foot the bill',
    ],
  },
  { text: 'Kenya urged Uganda to publish the contract. It must.', expect: ['Kenya | demands | contract'] },
  {
    text: 'Kenya urged Uganda to publish the contract. It could not have come at a worse time.',
    expect: ['Kenya | demands | contract'],
  },
  // a few words that open a reply
  {
    text: 'Cameroon wants the border reopened. Not while the raids go on, says Chad.',
    expect: ['Cameroon | demands | border', 'Chad | opposes | border'],
  },
  {
    text: 'Chile asked for a seat on the board. Not before the debts are paid, said Peru.',
    expect: ['Chile | demands | seat', 'Peru | conditional | seat'],
  },
  {
    text: 'Kyiv demands a fifth of the fees. “Not in a hundred years,” said Lufthansa.',
    expect: ['Ukraine | demands | fees', 'Lufthansa | opposes | fees'],
  },
  { text: 'Chile built a wall. Not while it was raining, said Peru.', expect: [] },
  { text: 'The envoy met both sides in Oslo. Chile will.', expect: [] },
  { text: 'Chile saw Peru win the match. Peru did.', expect: [] },
];
