import type { StanceCase } from './stanceCase.ts';

/** Direct speech, first person, quotes before and after the speaker, quotes that go on. */
export const quotes: readonly StanceCase[] = [
  { text: '"We reject the quota," the Norwegian minister said.', expect: ['Norway | opposes | quota'] },
  { text: '"We want a permanent seat," said Brazil\'s foreign minister.', expect: ['Brazil | demands | seat'] },
  {
    text: '"I will not sign this agreement," Kenyan president William Ruto said.',
    expect: ['Kenya | opposes | agreement'],
  },
  {
    text: '"We cannot accept a cut in wages," said Mary Holt, general secretary of the Rail Union.',
    expect: ['Rail Union | opposes | cut'],
  },
  {
    text: '"We support a ban on deep-sea mining," Chile\'s envoy told the assembly.',
    expect: ['Chile | supports | ban'],
  },
  {
    text: 'The Egyptian president told reporters: "We demand a binding treaty."',
    expect: ['Egypt | demands | treaty'],
  },
  {
    text: '"We are ready to free the prisoners," the Azerbaijani spokesman said.',
    expect: ['Azerbaijan | supports | free'],
  },
  {
    text: '"We agree to the inspections," said Iranian negotiator Abbas Araghchi.',
    expect: ['Iran | supports | inspections'],
  },
  {
    text: '"India will never accept these terms," the trade minister of India said.',
    expect: ['India | opposes | terms'],
  },
  {
    text: '"We insist on a vote," the Liberal Party said. "We also want an inquiry."',
    expect: ['Liberal Party | demands | vote', 'Liberal Party | demands | inquiry'],
  },
  {
    text: '"Lift the blockade," the Qatari foreign minister told the council.',
    expect: ['Qatar | demands | blockade'],
  },
  { text: '"Yes, we back the tunnel," said a spokeswoman for Denmark.', expect: ['Denmark | supports | tunnel'] },
  { text: '"We are proud of our history," the Greek minister said.', expect: [] },
  { text: '"Turkey wants peace talks in Istanbul," the Turkish president said.', expect: ['Turkey | demands | talks'] },
  { text: '"Stop the drilling," the Cypriot president told Ankara.', expect: ['Cyprus | opposes | drilling'] },
  {
    text: '"We are in favour of a longer contract," a spokesman for Harwick Foods said.',
    expect: ['Harwick Foods | supports | contract'],
  },
];
