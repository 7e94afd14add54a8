import type { StanceCase } from './stanceCase.ts';

/** Dense sentences as papers print them: several holders, reported speech, conditions and subordinate clauses in one sentence. */
export const denseSentences: readonly StanceCase[] = [
  {
    text: 'Oslo, which has long resisted sharing its cod, told Brussels on Friday that it could live with a common quota.',
    expect: ['Norway | opposes | cod', 'Norway | supports | quota'],
  },
  {
    text: 'While Kenya would welcome a longer grace period, its finance minister dismissed the idea of a second loan from the fund.',
    expect: ['Kenya | supports | period', 'Kenya | opposes | loan'],
  },
  {
    text: 'Delhi has signalled to Washington that it is prepared to buy more gas, but it will not open its dairy market.',
    expect: ['India | supports | gas', 'India | opposes | dairy'],
  },
  {
    text: "Cairo's insistence that the treaty be binding, and Addis Ababa's refusal to discuss the matter, have kept the talks from moving.",
    expect: ['Egypt | demands | binding', 'Ethiopia | opposes | matter'],
  },
  {
    text: 'Tokyo is understood to be in favour of a longer contract, though its negotiators have asked for a lower price.',
    expect: ['Japan | supports | contract', 'Japan | demands | price'],
  },
  {
    text: 'The German chancellor said on Thursday that he saw no reason to change the debt rule.',
    expect: ['Germany | opposes | debt rule'],
  },
  {
    text: "Neither the government in Madrid nor the region's leaders want the merger to go ahead.",
    expect: ['region leaders | opposes | merger', 'Spain | opposes | merger'],
  },
  {
    text: 'The Canadian premier, Mark Carney, brushed aside suggestions that his country should give up its milk quotas.',
    expect: ['Canada | opposes | milk'],
  },
  {
    text: 'Beijing has repeatedly warned Manila against building on the reef.',
    expect: ['China | opposes | building'],
  },
  {
    text: 'To end the dispute, Lima has suggested that a neutral panel measure the flow of the river.',
    expect: ['Peru | demands | panel'],
  },
  {
    text: 'Under pressure from its farmers, Paris asked for a safeguard clause to be added to the accord.',
    expect: ['France | demands | clause'],
  },
  {
    text: 'Khartoum is willing to let aid convoys through, its envoy told the mediators in Jeddah on Sunday.',
    expect: ['Sudan | supports | convoys'],
  },
  {
    text: "Santiago's position is that the fjords should be kept out of the treaty.",
    expect: ['Chile | demands | fjords'],
  },
  {
    text: 'The Swedish government has thrown out a request by unions for a freeze on rents.',
    expect: ['Sweden | opposes | freeze', 'unions | demands | freeze'],
  },
  {
    text: 'Talks broke down when Tbilisi refused to let the monitors cross the line.',
    expect: ['Georgia | opposes | monitors'],
  },
  {
    text: 'Jakarta is not about to scrap the export ban, the mining minister said in an interview.',
    expect: ['Indonesia | opposes | scrap'],
  },
  {
    text: 'Among other things, Bogota demands that the gunmen hand over maps of the minefields.',
    expect: ['Colombia | demands | maps'],
  },
  { text: 'Lisbon has come round to the idea of a shared debt fund.', expect: ['Portugal | supports | fund'] },
  {
    text: 'Vienna remains opposed to letting Romania into the passport-free zone.',
    expect: ['Austria | opposes | zone'],
  },
  { text: 'Bern has shelved a plan to tax large inheritances.', expect: ['Switzerland | opposes | tax'] },
  {
    text: 'Although Norway is against any cut in the quota, Peru is unwilling to share the data.',
    expect: ['Norway | opposes | cut in the quota', 'Peru | opposes | share the data'],
  },
  {
    text: 'Norway rejected the levy, while Peru has not ruled out a boycott and Kenya remains opposed to the dam.',
    expect: ['Norway | opposes | levy', 'Peru | noncommittal | boycott', 'Kenya | opposes | dam'],
  },
  {
    text: 'Norway will not sign the treaty – Peru, for its part, insists that the port be reopened – and Kenya wants the levy lifted.',
    expect: ['Norway | opposes | treaty', 'Peru | demands | port be reopened', 'Kenya | demands | levy lifted'],
  },
  {
    text: 'Denmark backed the fund, while Japan proposed that the tax be halved and Brazil refused to hand over the files.',
    expect: ['Denmark | supports | fund', 'Japan | demands | tax be halved', 'Brazil | opposes | hand over the files'],
  },
  {
    text: 'Denmark is against any cut in the quota, Japan is ready to sign the treaty, and Brazil said no to the merger.',
    expect: ['Denmark | opposes | cut', 'Japan | supports | sign the treaty', 'Brazil | opposes | the merger'],
  },
  {
    text: 'Norway, whose economy is weak, insists that the port be reopened.',
    expect: ['Norway | demands | port be reopened'],
  },
];
