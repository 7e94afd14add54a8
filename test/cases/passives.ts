import type { StanceCase } from './stanceCase.ts';

/** Passives with and without an agent, and reduced participles. */
export const passives: readonly StanceCase[] = [
  { text: 'The quota was rejected by Norway.', expect: ['Norway | opposes | quota'] },
  {
    text: 'The debt swap was welcomed by Kenya and Ghana.',
    expect: ['Kenya | supports | swap', 'Ghana | supports | swap'],
  },
  { text: 'The levy is opposed by India.', expect: ['India | opposes | levy'] },
  { text: 'The loan has been vetoed by Hungary.', expect: ['Hungary | opposes | loan'] },
  { text: 'Iceland was urged by Norway to cut its catch.', expect: ['Norway | demands | cut'] },
  {
    text: 'The plan proposed by Egypt foresees a joint commission.',
    expect: ['Egypt | demands | plan', 'Egypt | demands | commission'],
  },
  { text: 'The pay offer was turned down by the Nurses Guild.', expect: ['Nurses Guild | opposes | offer'] },
  { text: 'A ban on trawling is demanded by Ireland.', expect: ['Ireland | demands | ban'] },
  { text: 'A timetable backed by Spain would close the plants by 2030.', expect: ['Spain | supports | timetable'] },
  { text: 'The treaty was rejected.', expect: [] },
  { text: 'Longer opening hours have been proposed.', expect: [] },
  { text: 'The bridge toll is being fought by Denmark.', expect: ['Denmark | opposes | toll'] },
  { text: 'A new seat was requested by Brazil.', expect: ['Brazil | demands | seat'] },
  { text: 'The embargo is supported by Finland.', expect: ['Finland | supports | embargo'] },
  { text: 'The border towns were shelled by both armies.', expect: [] },
  { text: 'Poland was asked by Germany to take back the migrants.', expect: ['Germany | demands | take back'] },
  {
    text: 'Any partition of the island is categorically rejected, said spokeswoman Ana Lund of Chile.',
    expect: ['Chile | opposes | partition'],
  },
  {
    text: 'A longer truce was agreed between Chile and Peru.',
    expect: ['Chile | supports | truce', 'Peru | supports | truce'],
  },
  { text: 'The ferry tax is rejected in Lima.', expect: ['Peru | opposes | tax'] },
  { text: "Chile's foreign minister said the offer was rejected.", expect: [] },
  { text: 'Further cuts have been refused, Peru said.', expect: [] },
  { text: 'The ceasefire agreed in Doha was broken.', expect: [] },
  {
    text: 'Chile demands that the reef be placed under a joint council.',
    expect: ['Chile | demands | be placed under a joint council'],
  },
  { text: 'Chile proposed that an early vote be called.', expect: ['Chile | demands | vote be called'] },
  {
    text: 'Chile insists on being heard before any quota is set.',
    expect: ['Chile | demands | being heard'],
  },
  { text: 'A Chilean diplomat asked not to be named.', expect: [] },
  // of whom it is asked, who turns it down
  {
    text: "Peru's request that Chile open the port was turned down within hours.",
    expect: ['Peru | demands | open the port', 'Chile | opposes | open the port'],
  },
  {
    text: 'An appeal from Ghana to Togo to lower the toll was granted on Friday.',
    expect: ['Ghana | demands | lower the toll', 'Togo | supports | lower the toll'],
  },
  {
    text: 'A demand by Ghana for a second bridge was refused.',
    expect: ['Ghana | demands | bridge'],
  },
  {
    text: "Peru's request that Chile open the port was rejected in Geneva.",
    expect: ['Peru | demands | open the port'],
  },
];
