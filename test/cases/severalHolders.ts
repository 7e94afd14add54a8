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
];
