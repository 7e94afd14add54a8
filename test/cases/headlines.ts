import type { StanceCase } from './stanceCase.ts';

/** Headlines and bullets: present tense, missing articles, no full stop. */
export const headlines: readonly StanceCase[] = [
  { text: 'Norway rejects mackerel quota', expect: ['Norway | opposes | quota'] },
  { text: 'Kenya demands pause on debt repayments', expect: ['Kenya | demands | pause'] },
  { text: 'Nurses Guild turns down pay offer', expect: ['Nurses Guild | opposes | offer'] },
  { text: 'India agrees to lift ban on rice exports', expect: ['India | supports | lift'] },
  { text: 'Egypt to push for binding treaty on dam', expect: ['Egypt | demands | treaty'] },
  { text: 'Spain backs merger of two lenders', expect: ['Spain | supports | merger'] },
  { text: 'Chile calls for ban on deep-sea mining', expect: ['Chile | demands | ban'] },
  { text: 'Turkey ready to lift veto', expect: ['Turkey | supports | lift'] },
  { text: 'Storm closes port in Norway', expect: [] },
  { text: 'Kenya and Uganda to meet on Friday', expect: [] },
  { text: 'Hundreds march in Lima', expect: [] },
  { text: 'Japan urges South Korea to reopen market', expect: ['Japan | demands | reopen'] },
  {
    text: 'Chile offers loans, balks at debt relief',
    expect: ['Chile | supports | loans', 'Chile | opposes | debt relief'],
  },
  {
    text: 'Norway backs the fund but balks at a levy',
    expect: ['Norway | supports | fund', 'Norway | opposes | levy'],
  },
  {
    text: 'No retreat, no talks, says Niger',
    expect: ['Niger | opposes | retreat', 'Niger | opposes | talks'],
  },
  { text: 'Kenya against new port levy', expect: ['Kenya | opposes | new port levy'] },
  { text: 'Chile open to shorter treaty', expect: ['Chile | supports | shorter treaty'] },
  { text: 'Kenya against Nigeria', expect: [] },
  // what one says of a topic
  { text: 'Ghana on coastal levy: ‘unacceptable’', expect: ['Ghana | opposes | coastal levy'] },
  { text: 'Iceland on fishing pact: out of the question', expect: ['Iceland | opposes | fishing pact'] },
  { text: 'Ghana on tour: 3 wins', expect: [] },
];
