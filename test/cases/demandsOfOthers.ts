import type { StanceCase } from './stanceCase.ts';

/** Nouns of demand and refusal whose owner is not the subject: both take a stance. */
export const demandsOfOthers: readonly StanceCase[] = [
  {
    text: 'Chile rejected Peru’s demand for a new border.',
    expect: ['Peru | demands | border', 'Chile | opposes | border'],
  },
  { text: 'Mexico ignored the American demand that the port be closed.', expect: ['United States | demands | closed'] },
  { text: 'The Danish condition is an end to coal imports.', expect: ['Denmark | demands | coal'] },
  { text: 'The French veto of the tariff surprised nobody.', expect: ['France | opposes | tariff'] },
  { text: 'The Lithuanian demand is that coal imports must end by June.', expect: ['Lithuania | demands | end'] },
  {
    text: 'Uganda has called on President Kiir to take firm steps in ending the shelling of villages.',
    expect: ['Uganda | demands | steps'],
  },
  { text: 'Norway urged Russia to make progress towards ending the embargo.', expect: ['Norway | demands | progress'] },
  // the text that is turned down says it, not whoever turns it down
  {
    text: 'Chile agreed to cancel a notice to Interpol seeking the arrest of the captain.',
    expect: ['Chile | supports | cancel a notice'],
  },
  { text: 'The dockers sent a letter to Lisbon demanding a new rota.', expect: ['dockers | demands | new rota'] },
  {
    text: 'The growers called on Peru to take measures in stopping the raids.',
    expect: ['growers | demands | take measures'],
  },
];
