import type { StanceCase } from './stanceCase.ts';

/** Pronouns and descriptions that stand for a party named before. */
export const anaphoraOfHolders: readonly StanceCase[] = [
  {
    text: 'Kenyan president William Ruto opened the summit. He called for a pause on debt repayments.',
    expect: ['Kenya | demands | pause'],
  },
  { text: 'The Nurses Guild met on Tuesday. It rejected the pay offer.', expect: ['Nurses Guild | opposes | offer'] },
  {
    text: 'Norway sent its fisheries minister to Oslo. The country wants a larger share of the herring.',
    expect: ['Norway | demands | share'],
  },
  {
    text: 'The prime minister of Denmark, Mette Frederiksen, spoke on Sunday. She ruled out a sale of the island.',
    expect: ['Denmark | opposes | sale'],
  },
  {
    text: 'India and Pakistan met in Muscat. Both sides agreed to reopen the road.',
    expect: ['India | supports | reopen', 'Pakistan | supports | reopen'],
  },
  {
    text: 'Turkish president Recep Tayyip Erdogan spoke in Ankara. The Turkish leader refused to withdraw the troops.',
    expect: ['Turkey | opposes | withdraw'],
  },
  {
    text: 'The Hungarian foreign minister flew to Brussels. There he blocked the loan.',
    expect: ['Hungary | opposes | loan'],
  },
  {
    text: "Egypt's president received the envoy. He insisted on a binding treaty.",
    expect: ['Egypt | demands | treaty'],
  },
  {
    text: 'The Liberal Party held its congress in Graz. It wants lower taxes on labour.',
    expect: ['Liberal Party | demands | taxes'],
  },
  { text: 'Poland said that it would close the border.', expect: ['Poland | supports | close'] },
  { text: "Chile's envoy said his government supports the cartel.", expect: ['Chile | supports | cartel'] },
  {
    text: 'Peru and Ecuador met in Quito. They want a joint patrol of the border.',
    expect: ['Peru | demands | patrol', 'Ecuador | demands | patrol'],
  },
  {
    text: 'The trade ministers of Ghana and Togo rejected the levy.',
    expect: ['Ghana | opposes | levy', 'Togo | opposes | levy'],
  },
  {
    text: 'Spain urged Morocco to lift its ban on tomatoes. It wants the talks reopened.',
    expect: ['Spain | demands | ban', 'Spain | demands | talks'],
  },
  {
    text: 'The two mediators, Oman and Kenya, said: “We expect both armies to halt the raids.”',
    expect: ['Oman | demands | raids', 'Kenya | demands | raids'],
  },
  {
    text: 'In a joint statement, Peru and Chile said: “We cannot accept a levy on cars.”',
    expect: ['Peru | opposes | levy', 'Chile | opposes | levy'],
  },
  { text: 'Kenya’s opposition leader, Ana Ruiz, rejected the pact.', expect: ['Ana Ruiz | opposes | pact'] },
  {
    text: 'In Brussels, the Liberals asked for a veto.',
    expect: ['Liberals | demands | veto'],
  },
  {
    text: 'Mark Rutte met the ministers. The German chancellor stayed away. The French rejected the plan.',
    expect: ['France | opposes | plan'],
  },
  {
    text: 'António Guterres met the envoys. The Portuguese wants a truce.',
    expect: ['United Nations | demands | truce'],
  },
  {
    text: 'Peru and Chile disagree over the levy: the former wants it scrapped, the latter wants it kept.',
    expect: ['Peru | demands | it scrapped', 'Chile | demands | it kept'],
  },
  {
    // nobody answers a request of their own
    text: 'Zelenskyy asked Putin for a truce. He refused.',
    expect: ['Ukraine | demands | truce', 'Russia | opposes | truce'],
  },
  {
    text: 'Chile, which until last week backed the ban without reservation, now says it would be content with a study.',
    expect: ['Chile | supports | a study'],
  },
  {
    text: 'Turkmenistan let the convoy through on Monday. Free transit it grants to lorries.',
    expect: ['Turkmenistan | supports | free transit'],
  },
  {
    text: 'The Welders’ Union has told its members to stay calm, but it is cool towards the figure of four per cent.',
    expect: [
      'Welders’ Union | demands | its members to stay calm',
      'Welders’ Union | noncommittal | the figure of four per cent',
    ],
  },
];
