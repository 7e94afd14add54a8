import type { StanceCase } from './stanceCase.ts';

/** Phrases with clauses of their own, and verbs, before the clause they belong to; conditions without "if". */
export const frontedClauses: readonly StanceCase[] = [
  { text: 'A peace that amounts to capitulation Norway ruled out.', expect: ['Norway | opposes | to capitulation'] },
  { text: 'A deal that cuts pensions the union will not sign.', expect: ['union | opposes | cuts pensions'] },
  { text: 'Any text which leaves out the fund Fiji would reject.', expect: ['Fiji | opposes | the fund'] },
  {
    text: 'Peru proposed cuts to health care and a levy. Those Norway will not sign.',
    expect: ['Peru | demands | a levy', 'Norway | opposes | a levy'],
  },
  { text: 'The law that bans the boats was struck down.', expect: [] },
  { text: 'Sell the port Peru will never.', expect: ['Peru | opposes | the port'] },
  { text: 'That the toll should stay Peru will not accept.', expect: ['Peru | opposes | should stay'] },
  { text: 'Whether it would host the base Poland has yet to decide.', expect: ['Poland | noncommittal | the base'] },
  {
    text: 'Chile has agreed to talks, but whether it will sign the pact it would not say.',
    expect: ['Chile | supports | talks', 'Chile | noncommittal | the pact'],
  },
  {
    text: 'Whether the bank would lend more its chairman refused to say.',
    expect: ['bank | noncommittal | lend more'],
  },
  { text: 'Whether Norway wants the deal Peru signed is unclear.', expect: [] },
  { text: 'Whether the talks will resume depends on Peru.', expect: [] },
  { text: 'Whether the port would close was a question Norway did not answer.', expect: [] },
  { text: 'A toll, so long as it is low, Norway could live with.', expect: ['Norway | conditional | A toll'] },
  { text: 'It is the banks, Peru insists, that should pay.', expect: ['Peru | demands | should pay'] },
  { text: 'Should the toll stay, Chile would leave the pact.', expect: ['Chile | conditional | the pact'] },
  { text: 'Peru lobbies for a toll.', expect: ['Peru | demands | a toll'] },
  { text: 'Peru no longer objects to the toll.', expect: ['Peru | supports | the toll'] },
  { text: 'Chile counters with a levy on fuel.', expect: ['Chile | demands | on fuel'] },
  {
    text: 'The ports must be reopened and the siege lifted at once, Hamas had demanded a month before.',
    expect: ['Hamas | demands | The ports must be reopened', 'Hamas | demands | the siege lifted'],
  },
  {
    text: 'The terminal must be handed back in full, Kenya had demanded a fortnight earlier.',
    expect: ['Kenya | demands | terminal must be handed back'],
  },
  {
    text: 'A second ferry is on its way, Norway promised, unless the strike is called off.',
    expect: ['Norway | conditional | second ferry'],
  },
  { text: 'Fares are coming down, Denmark vowed.', expect: ['Denmark | supports | Fares are coming down'] },
  {
    text: 'Chile drops its claim, Peru promises a port.',
    expect: ['Chile | opposes | its claim', 'Peru | supports | a port'],
  },
  {
    text: "Fertiliser, Chad's ministry maintains, will be bought from whoever sells it cheapest.",
    expect: ['Chad | supports | bought from whoever sells it'],
  },
  {
    text: 'Those who fund one camp cannot arbitrate between both, Algeria argues.',
    expect: ['Algeria | opposes | arbitrate between both'],
  },
  {
    text: 'Those responsible must stand trial, Amnesty International insists.',
    expect: ['Amnesty International | demands | stand trial'],
  },
  { text: 'Serbia would, its president told the crowd, never sign the pact.', expect: ['Serbia | opposes | the pact'] },
  {
    text: 'A third tranche is being prepared, the Dutch minister promised, provided the audit is published.',
    expect: ['Netherlands | conditional | third tranche', 'Netherlands | demands | audit is published'],
  },
  { text: 'A longer pause it would accept, Hamas said.', expect: ['Hamas | supports | longer pause'] },
  { text: 'A foreign judge it could never accept, Kenya said.', expect: ['Kenya | opposes | foreign judge'] },
];
