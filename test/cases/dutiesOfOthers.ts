import type { StanceCase } from './stanceCase.ts';

/** What one side lays on others: more than one of them asked, duties that are theirs, demands further on in the sentence. */
export const dutiesOfOthers: readonly StanceCase[] = [
  {
    text: 'Macron urged Israel to lift the blockade and Hamas to free the hostages.',
    expect: ['France | demands | lift the blockade', 'France | demands | free the hostages'],
  },
  {
    text: 'The union called on all five firms to raise wages, and on the government to stand by the law.',
    expect: ['union | demands | raise wages', 'union | demands | stand by the law'],
  },
  {
    text: 'Macron asked Chad to send a doctor and a nurse to treat the sick.',
    expect: ['France | demands | send a doctor and a nurse to treat the sick'],
  },
  {
    text: 'Oslo urged Chad to ask France and Spain to send troops.',
    expect: ['Norway | demands | ask France and Spain to send troops'],
  },
  { text: 'It is up to Ankara to move, Kyriakos Mitsotakis said.', expect: ['Greece | demands | move'] },
  {
    text: 'Macron said it was up to the government in Chad to reopen the border.',
    expect: ['France | demands | reopen the border'],
  },
  { text: 'It is for Spain to act, Emmanuel Macron told reporters.', expect: ['France | demands | act'] },
  { text: 'Macron said it was for the voters of Chad to decide on the law.', expect: [] },
  { text: 'It is hard for Spain to pay the loan, Emmanuel Macron said.', expect: [] },
  {
    text: 'Macron suggested that the tax be cut and insisted on a vote.',
    expect: ['France | demands | the tax be cut', 'France | demands | a vote'],
  },
  {
    text: 'The firm could have used another port, Macron has argued, and should pay its taxes.',
    expect: ['France | demands | pay its taxes'],
  },
  {
    text: 'Keir Starmer said hours earlier that Serbia must not rearm.',
    expect: ['United Kingdom | opposes | Serbia rearm'],
  },
  {
    text: 'Estonia announced that it was withdrawing all its troops from the valley.',
    expect: ['Estonia | supports | withdrawing all its troops from the valley'],
  },
  { text: 'Kenya withdrew its troops from the valley in 2012.', expect: [] },
  { text: 'Kenya withdrew its signature from the pact.', expect: ['Kenya | opposes | the pact'] },
  { text: 'Peru must be neutral, Chile said.', expect: ['Chile | demands | Peru be neutral'] },
  { text: 'Chile said that Peru had to be open to inspectors.', expect: ['Chile | demands | open to inspectors'] },
];
