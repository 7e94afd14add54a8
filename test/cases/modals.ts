import type { StanceCase } from './stanceCase.ts';

/** Deontic modals under speech: what a speaker says must, should or may not happen. */
export const modals: readonly StanceCase[] = [
  { text: 'Norway said that Iceland must cut its mackerel catch.', expect: ['Norway | demands | cut'] },
  { text: 'Brazil said rich countries should pay for the forests.', expect: ['Brazil | demands | pay'] },
  { text: 'The Nurses Guild said the shifts must be shortened.', expect: ['Nurses Guild | demands | shortened'] },
  { text: "Kenya's president said the debt should be cancelled.", expect: ['Kenya | demands | cancelled'] },
  { text: 'Egypt said Ethiopia had to stop filling the reservoir.', expect: ['Egypt | demands | stop'] },
  { text: 'India said the subsidies must not be touched.', expect: ['India | opposes | touched'] },
  { text: 'Japan says the ban should be lifted.', expect: ['Japan | demands | lifted'] },
  {
    text: "Poland's defence minister said that NATO should station more troops in the east.",
    expect: ['Poland | demands | station'],
  },
  { text: 'Turkey said Greece must not arm the islands.', expect: ['Turkey | opposes | arm'] },
  { text: 'Canada said the tariffs would have to go.', expect: ['Canada | demands | tariffs go'] },
  { text: 'Any deal must include the islands, Argentina said.', expect: ['Argentina | demands | islands'] },
  { text: 'Spain said the treaty ought to be renewed.', expect: ['Spain | demands | renewed'] },
  { text: 'The Farmers League said milk prices need to rise.', expect: ['Farmers League | demands | rise'] },
  { text: "Hungary's prime minister said migrants should not be allowed in.", expect: ['Hungary | opposes | allowed'] },
  { text: 'According to Chile, the mines should stay in public hands.', expect: ['Chile | demands | stay'] },
  { text: 'Sudan said that any force must be African.', expect: ['Sudan | demands | African'] },
  { text: 'Pakistan said the water treaty should be restored.', expect: ['Pakistan | demands | restored'] },
  { text: 'Peru said that Chile should stop dredging the strait.', expect: ['Peru | demands | stop dredging'] },
  { text: 'The quota must go, the Danish fisheries minister said.', expect: ['Denmark | demands | quota go'] },
  { text: "'I have to make a call,' said the president of Peru.", expect: [] },
  { text: '"I must go now," the Chilean minister told reporters.', expect: [] },
  { text: '"We have to check with our members," said Unite.', expect: [] },
  { text: 'Kenya said it had to consult its farmers first.', expect: [] },
  { text: '"I must have guarantees," said the president of Peru.', expect: ['Peru | demands | guarantees'] },
  { text: '"We must have guarantees," said Unite.', expect: ['Unite | demands | guarantees'] },
  { text: '"They have to withdraw," said Chile.', expect: ['Chile | demands | withdraw'] },
  { text: '"We have to close the border," said Chile.', expect: ['Chile | demands | close the border'] },
  {
    text: 'The dispute can only be settled through talks, China said.',
    expect: ['China | demands | settled through talks'],
  },
  {
    text: 'Any lease could only be temporary, the Kenyan president told reporters.',
    expect: ['Kenya | demands | temporary'],
  },
  { text: 'The talks can only be described as difficult, Russia said.', expect: [] },
];
