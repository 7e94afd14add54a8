import type { StanceCase } from './stanceCase.ts';

/** Chains of outlet, speaker and holder. */
export const mediaAndChains: readonly StanceCase[] = [
  { text: 'The Guardian reported that Norway had rejected the quota.', expect: ['Norway | opposes | quota'] },
  {
    text: 'According to a source close to the talks, Kenya will not accept the swap.',
    expect: ['Kenya | opposes | swap'],
  },
  {
    text: 'In an interview with Le Monde, the Polish president called for a permanent base.',
    expect: ['Poland | demands | base'],
  },
  {
    text: 'Speaking to the BBC, Mary Holt of the Rail Union ruled out a pause in the strike.',
    expect: ['Rail Union | opposes | pause'],
  },
  {
    text: 'The Danish foreign ministry wrote on X that it supports the tribunal.',
    expect: ['Denmark | supports | tribunal'],
  },
  { text: "India's envoy was quoted as saying that Delhi opposed the levy.", expect: ['India | opposes | levy'] },
  {
    text: 'Chile, the newspaper La Tercera wrote, has agreed to the inspections.',
    expect: ['Chile | supports | inspections'],
  },
  {
    text: 'A statement from the Brazilian presidency said that the levy was unacceptable.',
    expect: ['Brazil | opposes | levy'],
  },
];
