import type { StanceCase } from './stanceCase.ts';

/** Another party joins in what was said last, or does not. */
export const echoes: readonly StanceCase[] = [
  { text: 'Brazil rejects the levy. So does Mexico.', expect: ['Brazil | opposes | levy', 'Mexico | opposes | levy'] },
  {
    text: 'Chile supports a binding cap, and so does Peru.',
    expect: ['Chile | supports | cap', 'Peru | supports | cap'],
  },
  {
    text: 'Norway will not sign the treaty, nor will Iceland.',
    expect: ['Norway | opposes | treaty', 'Iceland | opposes | treaty'],
  },
  {
    text: 'Kenya demanded a debt swap, as did Ghana.',
    expect: ['Kenya | demands | swap', 'Ghana | demands | swap'],
  },
  {
    text: 'Spain backs the pipeline. Portugal does not.',
    expect: ['Spain | supports | pipeline', 'Portugal | opposes | pipeline'],
  },
  {
    text: 'Egypt wants a joint office on the dam. Sudan, too.',
    expect: ['Egypt | demands | office', 'Sudan | demands | office'],
  },
  { text: 'Egypt wants a joint office on the dam. The weather is fine, too.', expect: ['Egypt | demands | office'] },
  { text: 'Japan demanded a vote, as is usual in Korea.', expect: ['Japan | demands | vote'] },
  { text: 'Brazil rejects the levy. So did the day end.', expect: ['Brazil | opposes | levy'] },
  {
    text: 'Greece rejected an arbiter on Monday. Cyprus did the same on Tuesday.',
    expect: ['Greece | opposes | arbiter', 'Cyprus | opposes | arbiter'],
  },
  {
    text: 'Chile called for a tax on lithium and Peru followed suit.',
    expect: ['Chile | demands | tax', 'Peru | demands | tax'],
  },
  {
    text: 'Kenya called for a toll on the bridge. Uganda would do nothing of the kind.',
    expect: ['Kenya | demands | toll', 'Uganda | opposes | toll'],
  },
  {
    text: 'Kenya called for a toll on the bridge. Uganda did the same job as before.',
    expect: ['Kenya | demands | toll'],
  },
  // a word or two in reply
  {
    text: 'Peru proposed a toll on lorries. Unacceptable, said Chile.',
    expect: ['Peru | demands | toll', 'Chile | opposes | toll'],
  },
  {
    text: 'Mali asked France for new jets. Not now, came the answer from Paris.',
    expect: ['Mali | demands | jets', 'France | opposes | jets'],
  },
  {
    text: 'Togo asked for a bridge and a port. Not the port, came the reply from Ghana within the hour.',
    expect: ['Togo | demands | bridge', 'Togo | demands | port', 'Ghana | opposes | port'],
  },
  { text: 'No new fines, came the reply from Brussels.', expect: ['European Union | opposes | fines'] },
  { text: 'A storm, came the answer from Norway.', expect: [] },
  { text: 'Peru denied that it had sent ships. Not true, said Chile.', expect: [] },
  // "likewise" behind a name
  {
    text: 'Brazil insisted that the tariffs be cut by half, Argentina likewise.',
    expect: ['Brazil | demands | tariffs', 'Argentina | demands | tariffs'],
  },
  {
    text: 'The Greens want the coal plants shut by 2030, the Liberals likewise.',
    expect: ['Greens | demands | plants', 'Liberals | demands | plants'],
  },
  { text: 'Chile told Bolivia, Peru likewise, to open the port.', expect: ['Chile | demands | the port'] },
  // an aside between "so" and the verb
  {
    text: 'The Danes want a cap on nitrates. Norway could accept that and so, after some grumbling, could Iceland.',
    expect: ['Denmark | demands | a cap', 'Norway | supports | a cap', 'Iceland | supports | a cap'],
  },
  // attitudes to what was said
  {
    text: 'Italy supports the levy on plastic. Austria, after weeks of doubt, came down on the same side.',
    expect: ['Italy | supports | the levy', 'Austria | supports | the levy'],
  },
  {
    text: 'The Liberals are calling for a plebiscite; the Greens, who used to agree, have come round to the opposite view.',
    expect: ['Liberals | demands | plebiscite', 'Greens | opposes | plebiscite'],
  },
  {
    text: 'Peru proposed a joint patrol. Chile thinks it a splendid idea.',
    expect: ['Peru | demands | patrol', 'Chile | supports | patrol'],
  },
  {
    text: 'The Centre wants the full pension for widows. Ms Dahl has no quarrel with that.',
    expect: ['Centre | demands | pension', 'Dahl | supports | pension'],
  },
  {
    text: 'Ireland has been clamouring for a ban on trawlers; Denmark, whose factories live on them, is against.',
    expect: ['Ireland | demands | trawlers', 'Denmark | opposes | trawlers'],
  },
  {
    text: 'Kenya proposed a pause in the drilling. Ghana was having none of it.',
    expect: ['Kenya | demands | pause', 'Ghana | opposes | pause'],
  },
  {
    text: 'Spain would halve the subsidy. Portugal applauds; so, more quietly, does Italy.',
    expect: ['Spain | supports | subsidy', 'Portugal | supports | subsidy', 'Italy | supports | subsidy'],
  },
  {
    text: 'Chile proposed ten free harbours. Greece is anything but averse. Malta is.',
    expect: ['Chile | demands | harbours', 'Greece | supports | harbours', 'Malta | opposes | harbours'],
  },
  {
    text: 'Chile proposed a toll. Greece is not averse. Malta is.',
    expect: ['Chile | demands | toll', 'Greece | supports | toll', 'Malta | opposes | toll'],
  },
  {
    text: 'London sees no case for a toll. Labour’s backbenchers from the valleys do.',
    expect: ['United Kingdom | opposes | toll', 'Labour | supports | toll'],
  },
  {
    text: 'Mexico wants a vote on the annex. The UK lent its support.',
    expect: ['Mexico | demands | annex', 'United Kingdom | supports | annex'],
  },
  {
    text: 'Shell proposed a cut of a tenth. Norway has neither accepted nor rejected it.',
    expect: ['Shell | demands | a tenth', 'Norway | noncommittal | a tenth'],
  },
  {
    text: 'The farmers’ federation wants Canberra to end the strike. Australia isn’t having it.',
    expect: ['farmers’ federation | demands | the strike', 'Australia | opposes | the strike'],
  },
  {
    text: 'Macron rejected the plan. Zelenskyy, by contrast, welcomed it.',
    expect: ['France | opposes | plan', 'Ukraine | supports | plan'],
  },
  { text: 'Mexico wants a vote. The UK lent its ships.', expect: ['Mexico | demands | a vote'] },
  { text: 'Kenya has nothing. Ghana thinks that an excellent idea.', expect: [] },
  { text: 'Chile wants a toll. Peru is. Bolivia will.', expect: ['Chile | demands | toll'] },
  { text: 'Chile wants a toll. Peru came down on the same road.', expect: ['Chile | demands | toll'] },
  {
    text: 'Berlin thinks the levy is wrong. So thinks Paris.',
    expect: ['Germany | opposes | levy', 'France | opposes | levy'],
  },
  {
    text: 'Oslo wants a quota, and so think the Greens.',
    expect: ['Norway | demands | quota', 'Greens | demands | quota'],
  },
  {
    text: 'Peru says that a truce is worth having. So believes Kenya.',
    expect: ['Peru | supports | truce', 'Kenya | supports | truce'],
  },
  { text: 'So thinks Peru.', expect: [] },
  { text: 'Oslo wants a quota. So thinks a columnist who knows Peru.', expect: ['Norway | demands | quota'] },
  {
    text: 'Norway opposes the levy. Nor is Peru of much help to the hawks.',
    expect: ['Norway | opposes | levy'],
  },
  {
    text: 'Norway thinks the price too low and will keep its shares for now. So will Peru.',
    expect: ['Norway | opposes | price'],
  },
  {
    text: 'Malta opposes the toll. Peru agrees.',
    expect: ['Malta | opposes | toll', 'Peru | opposes | toll'],
  },
  {
    text: 'Malta opposes the toll. Peru concurs.',
    expect: ['Malta | opposes | toll', 'Peru | opposes | toll'],
  },
  {
    text: 'Malta opposes the toll. Peru disagrees.',
    expect: ['Malta | opposes | toll', 'Peru | supports | toll'],
  },
  {
    text: 'Malta rejected the toll, but Peru agreed to it.',
    expect: ['Malta | opposes | toll', 'Peru | supports | toll'],
  },
  {
    text: 'Malta refused to join the pact. Peru agreed.',
    expect: ['Malta | opposes | join the pact', 'Peru | supports | join the pact'],
  },
  {
    text: 'Malta does not want the toll, but Peru does.',
    expect: ['Malta | opposes | toll', 'Peru | supports | toll'],
  },
  {
    text: 'Malta wants no toll, Peru a small one.',
    expect: ['Malta | opposes | toll', 'Peru | supports | small one'],
  },
  {
    text: 'Malta wants a toll, Peru no toll at all.',
    expect: ['Malta | demands | toll', 'Peru | opposes | toll at all'],
  },
  {
    text: 'Malta would lift the ban on one condition: that Peru scrap the toll.',
    expect: ['Malta | conditional | lift the ban', 'Malta | demands | Peru scrap the toll'],
  },
  {
    text: 'Norway supports the return of the exiles, as does the hospital trust.',
    expect: ['Norway | supports | return', 'hospital trust | supports | return'],
  },
];
