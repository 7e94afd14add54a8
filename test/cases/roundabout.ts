import type { StanceCase } from './stanceCase.ts';

/** What a party wants, said of what another did: at its request, as it had asked, over its objections. */
export const roundabout: readonly StanceCase[] = [
  { text: 'Chile lifted the toll, as Peru had asked it to.', expect: ['Peru | demands | the toll'] },
  { text: 'As demanded by Peru, Chile lifted the toll.', expect: ['Peru | demands | the toll'] },
  { text: 'The bill passed as it stood.', expect: [] },
  { text: 'At Peru’s request, Chile lifted the toll.', expect: ['Peru | demands | the toll'] },
  { text: 'At the insistence of Peru, Chile closed the port.', expect: ['Peru | demands | the port'] },
  { text: 'The toll’s fiercest opponent is Peru.', expect: ['Peru | opposes | The toll'] },
  {
    text: 'Among the critics of the ban are Peru and Chile.',
    expect: ['Peru | opposes | the ban', 'Chile | opposes | the ban'],
  },
  { text: 'Those against the ban include Norway.', expect: ['Norway | opposes | the ban'] },
  { text: 'The levy drew criticism from Norway.', expect: ['Norway | opposes | The levy'] },
  { text: 'The canal has the backing of Peru.', expect: ['Peru | supports | The canal'] },
];
