import type { StanceCase } from './stanceCase.ts';

/** Commitments: promises, pledges, offers and undertakings to act oneself. */
export const commitment: readonly StanceCase[] = [
  { text: 'Norway pledged to double its climate aid.', expect: ['Norway | supports | double'] },
  { text: 'South Korea promised to phase out coal by 2040.', expect: ['South Korea | supports | phase out'] },
  { text: 'Iran offered to dilute its enriched uranium.', expect: ['Iran | supports | dilute'] },
  {
    text: 'The Conservative Party committed itself to a vote on the pension age.',
    expect: ['Conservative Party | supports | vote'],
  },
  {
    text: 'Harwick Foods undertook to keep the plant open for five years.',
    expect: ['Harwick Foods | supports | keep'],
  },
  { text: 'China vowed to buy more soybeans.', expect: ['China | supports | buy'] },
  {
    text: 'Azerbaijan announced that it would free the remaining prisoners.',
    expect: ['Azerbaijan | supports | free'],
  },
  { text: 'Japan guaranteed to finance the new terminal.', expect: ['Japan | supports | finance'] },
  { text: 'The Dockers Union agreed to suspend its strike.', expect: ['Dockers Union | supports | suspend'] },
  { text: 'Britain has promised not to raise the visa fee.', expect: ['United Kingdom | opposes | raise'] },
  { text: 'Indonesia is ready to open its nickel market.', expect: ['Indonesia | supports | open'] },
  { text: '"We will sign the accord," the Kenyan president said.', expect: ['Kenya | supports | accord'] },
  {
    text: 'Germany offered two hundred million euros for the rebuilding of the harbour.',
    expect: ['Germany | supports | euros'],
  },
  { text: 'Egypt volunteered to host the secretariat.', expect: ['Egypt | supports | host'] },
  { text: 'Spain is prepared to lower its fishing quota.', expect: ['Spain | supports | lower'] },
  { text: 'Turkey assured Greece that it would withdraw the survey ship.', expect: ['Turkey | supports | withdraw'] },
  { text: 'Canada stands ready to train the border guards.', expect: ['Canada | supports | train'] },
  { text: "Mali's junta has committed to elections in February.", expect: ['Mali | supports | elections'] },
  { text: 'Canada agreed to postpone its tariff.', expect: ['Canada | supports | postpone'] },
  { text: 'Ghana has agreed to raise its contribution.', expect: ['Ghana | supports | raise'] },
  { text: 'Norway has earmarked three million euros for vaccines.', expect: ['Norway | supports | vaccines'] },
  { text: 'Norway set aside funds for the port.', expect: ['Norway | supports | the port'] },
  { text: 'Norway set aside its differences with Chad.', expect: [] },
  {
    text: 'Norway said on Friday that it was closing its embassy in Lima.',
    expect: ['Norway | supports | closing its embassy'],
  },
  { text: 'Norway said Peru was closing its embassy.', expect: [] },
  { text: 'The offer stands, says Peru.', expect: ['Peru | supports | offer'] },
  { text: 'The ban stays in place until June, said Denmark.', expect: ['Denmark | supports | ban'] },
  { text: 'The promise no longer stands, Lima told the board.', expect: ['Peru | opposes | promise'] },
  { text: 'The price stands at 40 euros, Peru said.', expect: [] },
  { text: 'The truce stays fragile, Qatar said.', expect: [] },
  { text: 'The date remains unclear, Peru said.', expect: [] },
  {
    text: 'Norway would sign nothing unless the trawlers were withdrawn first.',
    expect: ['Norway | conditional | sign', 'Norway | demands | trawlers'],
  },
  {
    text: 'Peru will discuss nothing until the prisoners are freed.',
    expect: ['Peru | conditional | discuss', 'Peru | demands | prisoners'],
  },
  { text: 'Peru said it would pay nothing.', expect: ['Peru | opposes | pay'] },
  { text: 'The levy will change nothing, Peru said.', expect: [] },
  { text: 'Peru would lose nothing by waiting.', expect: [] },
  { text: 'Peru will accept nothing less than a refund.', expect: ['Peru | demands | refund'] },
  // to whom it is given is no act
  {
    text: 'Norway offered Lima by letter to host the next round.',
    expect: ['Norway | supports | host the next round'],
  },
  { text: 'Turkey promised Berlin to take the migrants back.', expect: ['Turkey | supports | take the migrants back'] },
  { text: 'Verizon pledged him to keep the plant open.', expect: ['Verizon | supports | keep the plant'] },
  { text: 'Norway offered Mali an amnesty to end the war.', expect: ['Norway | supports | amnesty'] },
];
