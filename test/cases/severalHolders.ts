import type { StanceCase } from './stanceCase.ts';

/** Several parties in one sentence: who of them holds what, and who does not. */
export const severalHolders: readonly StanceCase[] = [
  {
    text: 'Kenya and Uganda have each spurned the toll.',
    expect: ['Kenya | opposes | the toll', 'Uganda | opposes | the toll'],
  },
  {
    text: 'Malta is ready to fund the ferry, Cyprus is not.',
    expect: ['Malta | supports | the ferry', 'Cyprus | opposes | the ferry'],
  },
  { text: 'It is not Nepal but Bhutan that opposes the dam.', expect: ['Bhutan | opposes | the dam'] },
  { text: 'Not Ghana but Togo wants the quota lifted.', expect: ['Togo | demands | the quota'] },
  {
    text: 'The quota was rejected by Iceland, Norway and Ireland, all of which ask for a review.',
    expect: [
      'Iceland | opposes | The quota',
      'Norway | opposes | The quota',
      'Ireland | opposes | The quota',
      'Iceland | demands | a review',
      'Norway | demands | a review',
      'Ireland | demands | a review',
    ],
  },
  {
    text: 'Laos and Cambodia, neither of which accepts the weir, left the room.',
    expect: ['Laos | opposes | the weir', 'Cambodia | opposes | the weir'],
  },
  {
    text: "Ghana, along with the cocoa growers' league Nanafo, opposed the tax.",
    expect: ['Ghana | opposes | the tax', 'Nanafo | opposes | the tax'],
  },
  {
    text: 'Sen. Vera Cole (D-Maine), joined by Reps. Luis Vega (D-Nevada) and Tim Nash (R-Utah), opposed the pipeline.',
    expect: [
      'Vera Cole | opposes | the pipeline',
      'Luis Vega | opposes | the pipeline',
      'Tim Nash | opposes | the pipeline',
    ],
  },
  {
    text: 'Like Kenya, Malawi and Zambia spurned the offer.',
    expect: ['Kenya | opposes | the offer', 'Malawi | opposes | the offer', 'Zambia | opposes | the offer'],
  },
  {
    text: "Echoing Belgium, Portugal's transport minister, Rui Sousa, called for a review.",
    expect: ['Belgium | demands | a review', 'Portugal | demands | a review'],
  },
  { text: "Echoing Belgium's worries, Portugal called for a review.", expect: ['Portugal | demands | a review'] },
  {
    text: 'Alongside Norway, Iceland and Ireland argued for the port to pay by the tonne.',
    expect: ['Norway | demands | by the tonne', 'Iceland | demands | by the tonne', 'Ireland | demands | by the tonne'],
  },
  { text: 'Harklin is prepared to reopen the mill.', expect: ['Harklin | supports | the mill'] },
  {
    text: 'The federation of Polish dairies wants a quota.',
    expect: ['federation of Polish dairies | demands | a quota'],
  },
  {
    text: 'Polish Dairies United met in May. The association of Dutch dairies wants a quota.',
    expect: ['association of Dutch dairies | demands | a quota'],
  },
  {
    text: "The bakers' union and the millers' union want a rise.",
    expect: ["bakers' union | demands | a rise", "millers' union | demands | a rise"],
  },
  {
    text: "Both the pilots' federation Volare and the league of cabin crews have asked for a vote.",
    expect: ['Volare | demands | a vote', 'league of cabin crews | demands | a vote'],
  },
  {
    text: "Aino Laine, Finland's fisheries minister, and Per Dahl, her counterpart from Sweden, called for a quota.",
    expect: ['Finland | demands | a quota', 'Sweden | demands | a quota'],
  },
  {
    text: "Rosa Pinto, for the growers of Tavira, and Jan Vos, for the shearers' union Wolbond, rejected the fence.",
    expect: ['growers | opposes | the fence', 'Wolbond | opposes | the fence'],
  },
  {
    text: 'Latvia supports and Estonia rejects a toll on lorries.',
    expect: ['Latvia | supports | a toll', 'Estonia | opposes | a toll'],
  },
  {
    text: 'Oman wants the assets sold. Kuwait, where the ships are based, rules that out.',
    expect: ['Oman | demands | the assets', 'Kuwait | opposes | the assets'],
  },
  {
    text: 'Niger, for its part, will not have a broker at the table.',
    expect: ['Niger | opposes | a broker'],
  },
  {
    text: 'Chad is ready to join the pact, Mali only if grain is exempt, and Benin not at all.',
    expect: [
      'Chad | supports | join the pact',
      'Mali | conditional | join the pact',
      'Mali | demands | grain is exempt',
      'Benin | opposes | join the pact',
    ],
  },
  {
    text: 'Gabon and Angola demanded, respectively, a quay and a road.',
    expect: ['Gabon | demands | a quay', 'Angola | demands | a road'],
  },
];
