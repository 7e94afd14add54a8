import type { StanceCase } from './stanceCase.ts';

/** Words that take parties one by one or pick some of them: each, neither of them, the others, the former, the one; and who is called by what. */
export const severalAndOneOfThem: readonly StanceCase[] = [
  {
    text: 'Ghana and Togo met in Accra on Sunday. Neither of them will accept a toll on trucks.',
    expect: ['Ghana | opposes | a toll', 'Togo | opposes | a toll'],
  },
  {
    text: 'Peru and Chile met in Lima. Each of the two demands a refund.',
    expect: ['Peru | demands | a refund', 'Chile | demands | a refund'],
  },
  {
    text: 'Oman and Yemen share a bay. Each wants the other to withdraw its boats.',
    expect: ['Oman | demands | the other to withdraw', 'Yemen | demands | the other to withdraw'],
  },
  {
    text: 'Kenya and Uganda met in Kisumu. Neither of the guests is prepared to lower the levy.',
    expect: ['Kenya | opposes | lower the levy', 'Uganda | opposes | lower the levy'],
  },
  { text: 'Ghana and Togo made two proposals. Neither of them was discussed.', expect: [] },
  {
    text: 'Ghana, Togo and Benin met in Lomé. Togo backs the fund; the others reject it.',
    expect: ['Togo | supports | the fund', 'Ghana | opposes | the fund', 'Benin | opposes | the fund'],
  },
  {
    text: 'Fiji, Tonga and Samoa met in Suva. Fiji backs the fund; the other two oppose it.',
    expect: ['Fiji | supports | the fund', 'Tonga | opposes | the fund', 'Samoa | opposes | the fund'],
  },
  {
    text: 'Fiji, Tonga and Samoa met in Suva. The others stayed away, and the rest of the money was spent.',
    expect: [],
  },
  {
    text: 'The Reform League and the Harbour Party met the governor. The former insist on a ferry, while the latter demand a bridge.',
    expect: ['Reform League | demands | a ferry', 'Harbour Party | demands | a bridge'],
  },
  {
    text: 'Norvane Steel and Kestrel Lines met in Bergen. Ana Lund, who chairs the former, ruled out a merger.',
    expect: ['Norvane Steel | opposes | a merger'],
  },
  {
    text: 'Two firms are left in the race: Norvane Steel and Kestrel Lines. The one has promised to keep the yard; the other proposes to close it.',
    expect: ['Norvane Steel | supports | keep the yard', 'Kestrel Lines | demands | close it'],
  },
  { text: 'Unison and the GMB met the dean. One wants a strike and the other does not.', expect: [] },
  {
    text: 'Ana Lund and Jon Ek, the finance ministers of Denmark and Norway, met in Oslo. The Dane wants a toll, and the Norwegian rejects it.',
    expect: ['Denmark | demands | a toll', 'Norway | opposes | a toll'],
  },
  {
    text: 'The finance ministers of Ireland and Spain met in Cork. The Irishman wants a levy on jets.',
    expect: ['Ireland | demands | a levy'],
  },
  {
    text: 'The Peruvian foreign minister met the UN’s envoy, Jon Ek. His government would never accept the dam, he said.',
    expect: ['Peru | opposes | the dam'],
  },
  {
    text: 'Oman’s envoy, Salim Harthi, met the rebels. The mediator proposes a truce at sea.',
    expect: ['Oman | demands | a truce'],
  },
  {
    text: 'Norvane Steel made a bid for Kestrel Lines. The suitor wants to close a yard.',
    expect: ['Norvane Steel | demands | Kestrel Lines', 'Norvane Steel | demands | close a yard'],
  },
  {
    text: 'The bill went from the Chamber of Deputies to the Senate. The upper house wants the levy scrapped; the lower house rejects that.',
    expect: ['Senate | demands | the levy scrapped', 'Chamber of Deputies | opposes | the levy scrapped'],
  },
  {
    text: 'The Sudanese Armed Forces and the Rapid Support Forces met in Geneva. The militia rejects a retreat.',
    expect: ['Rapid Support Forces | opposes | a retreat'],
  },
  {
    text: 'The Eastern and Southern Trade Bank refuses to write off the loan.',
    expect: ['Eastern and Southern Trade Bank | opposes | write off the loan'],
  },
  {
    text: 'The presidents of Chile and Peru, Ana Lund and Jon Ek, met in Oslo. Ek rejected the toll.',
    expect: ['Peru | opposes | the toll'],
  },
  {
    text: 'Only Togo has endorsed the plan. The others, Ghana and Benin, refuse to pay.',
    expect: ['Togo | supports | the plan', 'Ghana | opposes | pay', 'Benin | opposes | pay'],
  },
  {
    text: 'Only the Dyers’ Guild has endorsed the plan. The others, namely the Weavers’ Guild, the Tanners’ Guild and Unison, refuse to pay the levy.',
    expect: [
      'Dyers’ Guild | supports | the plan',
      'Weavers’ Guild | opposes | the levy',
      'Tanners’ Guild | opposes | the levy',
      'Unison | opposes | the levy',
    ],
  },
  {
    text: 'Ghana wants a port and Togo wants a canal.',
    expect: ['Ghana | demands | a port', 'Togo | demands | a canal'],
  },
  { text: 'On the hill above Cusco, Peru counts its friends.', expect: [] },
];
