import type { StanceCase } from './stanceCase.ts';

/** What stands in the plan of a party is what the party wants. */
export const plans: readonly StanceCase[] = [
  { text: "Under Egypt's proposal, the dam would be filled over seven years.", expect: ['Egypt | demands | dam'] },
  {
    text: 'Under the plan, which the envoy of Norway put to the rebels, the truce would be extended by a year.',
    expect: ['Norway | demands | truce'],
  },
  {
    text: 'In the draft of the Farmers League, the quota is to rise by a tenth.',
    expect: ['Farmers League | demands | quota'],
  },
  { text: "Chile's draft would cap the catch at half a million tonnes.", expect: ['Chile | demands | catch'] },
  { text: "The Nurses Guild's plan provides for a shorter week.", expect: ['Nurses Guild | demands | week'] },
  { text: "Kenya's proposal calls for a debt swap.", expect: ['Kenya | demands | swap'] },
  { text: "Brazil's bill envisages a ban on logging.", expect: ['Brazil | demands | logging'] },
  { text: 'For Cyprus, the island is to be reunited as a federation.', expect: ['Cyprus | demands | island'] },
  { text: 'Under the agreement, troops will leave by May.', expect: [] },
  { text: 'The plan would cost a fortune.', expect: [] },
  // a text speaks for whoever wrote it
  {
    text: 'The Russian memorandum calls on Kyiv to recognise Crimea.',
    expect: ['Russia | demands | recognise Crimea'],
  },
  {
    text: 'Kyiv’s own document starts at the other end. It rules out neutrality and refuses any limit on the army.',
    expect: ['Ukraine | opposes | neutrality', 'Ukraine | opposes | limit'],
  },
  {
    text: 'Kyiv’s own document starts at the other end. A ceasefire has to come first. The children should come home.',
    expect: ['Ukraine | demands | ceasefire', 'Ukraine | demands | children'],
  },
  {
    text: 'Norway asks for more. Peru would have to give up its arms and call an election.',
    expect: ['Norway | demands | arms', 'Norway | demands | election'],
  },
  { text: 'The memorandum runs to nine pages.', expect: [] },
  {
    text: 'The Swedish plan would cap the catch, start talks on tolls and give Peru a seat.',
    expect: ['Sweden | demands | catch', 'Sweden | demands | talks on tolls', 'Sweden | demands | seat'],
  },
  {
    text: 'The American draft would have had Kyiv leave Donetsk, cap its army and release all prisoners.',
    expect: [
      'United States | demands | leave Donetsk',
      'United States | demands | cap its army',
      'United States | demands | prisoners',
    ],
  },
  {
    text: 'Under the plan put forward by Washington, Kyiv would leave Donetsk.',
    expect: ['United States | demands | the plan', 'United States | demands | leave Donetsk'],
  },
  // whose it is has been said before
  {
    text: 'The Swedish plan was published. The plan calls on Peru to leave the bank.',
    expect: ['Sweden | demands | leave the bank'],
  },
  {
    text: 'Envoys of Jordan handed the two camps a draft under which the wells would be run by a joint board.',
    expect: ['Jordan | demands | the wells be run by a joint board'],
  },
  {
    text: 'Portugal has put forward a formula by which the catch would be counted every week and small boats would pay nothing.',
    expect: ['Portugal | demands | the catch be counted every week', 'Portugal | demands | small boats pay nothing'],
  },
  {
    text: 'The Bakers Union tabled a model whereby nights would be paid double.',
    expect: ['Bakers Union | demands | nights be paid double'],
  },
  {
    text: 'Canada rejected a draft under which salmon would be counted twice.',
    expect: ['Canada | opposes | a draft under which salmon would be counted twice'],
  },
  // what a text provides for is no undertaking of those it binds
  { text: 'Under the draft, Norway would keep a fleet of eighty trawlers.', expect: [] },
  { text: 'Under the second, Chile would rebuild the lighthouses.', expect: [] },
  {
    text: 'Under the first option Chile would drop its claim once Peru has left the strait.',
    expect: ['Chile | conditional | claim', 'Chile | demands | Peru'],
  },
];
