import type { StanceCase } from './stanceCase.ts';

/** Sentences whose stance words point the other way, or nowhere: thwarting, things unsaid, inverted conditions, asides after a "not". */
export const polarityTraps: readonly StanceCase[] = [
  { text: 'Norway vowed to stop the sale of the shipyard.', expect: ['Norway | opposes | sale of the shipyard'] },
  {
    text: 'Norway vowed to do everything in its power to prevent a higher quota.',
    expect: ['Norway | opposes | higher quota'],
  },
  {
    text: 'The Teamsters are ready to fight to halt the layoffs.',
    expect: ['Teamsters | opposes | layoffs'],
  },
  {
    text: 'The union vowed to stop the merger from going ahead.',
    expect: ['union | opposes | merger going ahead'],
  },
  {
    text: 'Norway vowed to stop the raids on fishing boats.',
    expect: ['Norway | supports | stop the raids'],
  },
  { text: 'Delhi asked Dhaka to stop the dam.', expect: ['India | demands | stop the dam'] },
  { text: 'The mayor never said that he would close the schools.', expect: [] },
  { text: 'The bloc did not promise that it would lift the ban.', expect: [] },
  { text: 'Should the nurses get five per cent, the porters would walk out, their union says.', expect: [] },
  { text: 'The ministry will publish the figures in June.', expect: [] },
  { text: 'The bank refuses to publish the figures.', expect: ['bank | opposes | publish the figures'] },
  {
    text: 'Tunis asked the fund not to publish the letter until the vote is over.',
    expect: ['Tunisia | opposes | publish the letter until the vote'],
  },
  {
    text: 'Tunis will not publish the letter until the vote is over.',
    expect: ['Tunisia | conditional | publish the letter'],
  },
  {
    text: 'Peru would not, its envoy promised, move forward on rosters.',
    expect: ['Peru | opposes | move forward on rosters'],
  },
  // behind a refusal, "but" names what is wanted
  { text: 'Chile does not want a toll but a quota.', expect: ['Chile | opposes | toll', 'Chile | demands | quota'] },
  {
    text: 'Peru came under pressure from Chile to lift the toll.',
    expect: ['Chile | demands | lift the toll'],
  },
  {
    text: 'Peru bowed to pressure from Chile to lift the toll.',
    expect: ['Peru | supports | lift the toll', 'Chile | demands | lift the toll'],
  },
  // nobody is obliged, and nothing is said of what they will do
  { text: 'Peru does not have to accept the levy.', expect: [] },
  { text: 'Chile said Norway would not have to reject the offer.', expect: [] },
  { text: 'Norway need not support the dam.', expect: [] },
  { text: 'The RMT no longer has to accept the cap.', expect: [] },
  // no way that it will be done
  { text: 'There is no way we will sign the pact, Peru said.', expect: ['Peru | opposes | pact'] },
  { text: 'There was no way, Verizon warned, that it could accept the list.', expect: ['Verizon | opposes | list'] },
  { text: 'There is no way that the toll can be lifted, Chile said.', expect: ['Chile | opposes | toll be lifted'] },
  { text: 'Peru said there was no way it would accept the levy.', expect: ['Peru | opposes | levy'] },
  { text: 'Peru sees no way to lift the ban.', expect: ['Peru | opposes | lift the ban'] },
  { text: 'There is no danger that the dam will break, Peru said.', expect: [] },
  { text: 'There is no way to reach the village by road, Peru said.', expect: [] },
  { text: 'Kenya is against giving up the rebate.', expect: ['Kenya | opposes | giving up the rebate'] },
  {
    text: 'Kenya is against pulling the plug on the fund.',
    expect: ['Kenya | opposes | pulling the plug on the fund'],
  },
  {
    text: 'Kenya has kept out of that quarrel, but is against letting the ban lapse.',
    expect: ['Kenya | opposes | letting the ban lapse'],
  },
  { text: 'Kenya is for scrapping the toll.', expect: ['Kenya | supports | scrapping the toll'] },
  {
    text: 'Kenya cautioned against dragging its feet on the fund.',
    expect: ['Kenya | opposes | dragging its feet on the fund'],
  },
  { text: 'Oslo wants Lima to stop opposing the fund.', expect: ['Norway | demands | stop opposing the fund'] },
  {
    text: 'Oslo demanded that Lima drop its objections to the fund.',
    expect: ['Norway | demands | drop its objections to the fund'],
  },
  {
    text: 'Norway’s demand that Peru leave the bay is, in the words of a diplomat, a fig leaf.',
    expect: ['Norway | demands | Peru leave the bay'],
  },
  { text: 'Norway’s call for a truce was a trap.', expect: ['Norway | demands | truce'] },
  { text: 'Norway was less adamant about the quota.', expect: ['Norway | noncommittal | quota'] },
  { text: 'Norway is less hostile to the quota than Peru.', expect: [] },
  { text: 'Norway likes the quota even less than Peru does.', expect: ['Norway | opposes | quota'] },
  { text: 'Norway is no less keen on the quota than Peru.', expect: ['Norway | demands | quota'] },
  { text: 'Chile objects to the toll being dropped.', expect: ['Chile | opposes | toll being dropped'] },
  { text: 'Chile counts on the toll being dropped.', expect: ['Chile | demands | toll being dropped'] },
  { text: 'Chile agreed to the toll staying until June.', expect: ['Chile | supports | toll staying until June'] },
  { text: 'Chile cannot but welcome the toll.', expect: ['Chile | supports | toll'] },
  { text: 'Chile is too weak to resist the toll.', expect: [] },
  { text: 'Chile came close to rejecting the toll.', expect: [] },
  { text: 'Chile almost agreed to the toll.', expect: [] },
  { text: 'Chile has agreed to almost every toll.', expect: ['Chile | supports | toll'] },
  { text: 'Chile put its objection to the toll aside.', expect: ['Chile | supports | toll'] },
  {
    text: 'Chile wants a toll and a quota. Peru objects to neither.',
    expect: ['Chile | demands | toll', 'Chile | demands | quota', 'Peru | supports | toll', 'Peru | supports | quota'],
  },
  {
    text: 'Chile had demanded a say in the inspections. None of the others would give it one.',
    expect: ['Chile | demands | say in the inspections'],
  },
  {
    text: 'Chile wants the sale stopped. Peru wants nothing of the sort.',
    expect: ['Chile | demands | sale stopped', 'Peru | opposes | sale stopped'],
  },
  {
    text: 'Chile called off its walkout but not its overtime ban.',
    expect: ['Chile | opposes | walkout', 'Chile | supports | overtime ban'],
  },
  { text: 'Chile left the room rather than sign the pact.', expect: ['Chile | opposes | sign the pact'] },
  { text: 'Chile wants the border shut.', expect: ['Chile | demands | border shut'] },
  // an act done before anything else would be
  {
    text: 'The senator of Peru said she would starve before she signed the annex.',
    expect: ['Peru | opposes | signed the annex'],
  },
  { text: 'Chile would go to prison before it paid the toll.', expect: ['Chile | opposes | toll'] },
  // in its order, and no worse than the other
  {
    text: 'Chile would consult its fishermen before it signed the treaty.',
    expect: ['Chile | supports | treaty'],
  },
  // a denied comparative names the least that will do
  {
    text: 'Norway insisted that the quota must not be lower than 40,000 tonnes.',
    expect: ['Norway | demands | not be lower than 40,000 tonnes'],
  },
  {
    text: 'Norway insisted that the quota must not be raised.',
    expect: ['Norway | opposes | raised'],
  },
  {
    text: 'Peru will accept the levy only if the quota is not lower than a third.',
    expect: ['Peru | conditional | levy', 'Peru | demands | not lower than a third'],
  },
  // nothing and none
  { text: 'As for tanks, Chile, its minister said, will send none.', expect: ['Chile | opposes | send'] },
  { text: 'Chile will give nothing to the fund.', expect: ['Chile | opposes | give'] },
  // particles that undo
  { text: 'Chile backed off its plan to tax copper.', expect: ['Chile | opposes | tax copper'] },
  { text: 'Chile held back its consent to the pipeline.', expect: ['Chile | opposes | pipeline'] },
  { text: 'Ask us whether we would pay a toll, Chile said.', expect: [] },
  {
    text: 'Lisbon insists that nothing be settled about the fleet without its fishermen.',
    expect: ['Portugal | demands | nothing be settled about the fleet without its fishermen'],
  },
  { text: 'Ecuador has been careful not to say no to the Peruvian map.', expect: ['Ecuador | noncommittal | map'] },
  { text: 'The Dockers Union never said no to a night shift.', expect: ['Dockers Union | noncommittal | night shift'] },
  {
    text: 'Monitors from Ghana were received but kept off the island, as the Liberians had asked.',
    expect: ['Liberia | demands | kept off the island'],
  },
  {
    text: 'The Sailors Union wants a veto over the timetable.',
    expect: ['Sailors Union | demands | a veto over the timetable'],
  },
  { text: 'The most Iceland will offer is a lease.', expect: ['Iceland | supports | a lease'] },
  { text: 'Chile demanded no less than a public inquiry.', expect: ['Chile | demands | inquiry'] },
  { text: 'Bern is asking for nothing more than a fair price.', expect: ['Switzerland | demands | price'] },
  { text: 'Oslo will accept no more than a tenth of the cut.', expect: ['Norway | supports | tenth'] },
  { text: 'Oslo will accept no cut.', expect: ['Norway | opposes | cut'] },
  { text: 'The minister said Fiji was not wedded to the quota.', expect: ['Fiji | noncommittal | quota'] },
  { text: 'Kenya neither took up the idea nor ruled it out.', expect: ['Kenya | noncommittal | idea'] },
  { text: 'Ghana did not so much reject the pact as put it aside.', expect: [] },
  { text: 'Kenya agreed in March to the joint patrols, then withdrew its consent.', expect: [] },
  {
    text: 'Kenya agreed in March to the joint patrols, then sent two boats.',
    expect: ['Kenya | supports | patrols'],
  },
  // words of distance deny an attitude or an act
  { text: 'Serbia is nowhere near accepting the customs union.', expect: ['Serbia | opposes | the customs union'] },
  { text: 'Serbia is a long way from endorsing the pact.', expect: ['Serbia | opposes | the pact'] },
  { text: 'Serbia was anything but pleased with the merger.', expect: ['Serbia | opposes | the merger'] },
  { text: 'Serbia is far from ready to lift the toll.', expect: ['Serbia | opposes | lift the toll'] },
  { text: 'Serbia will do anything but accept the levy.', expect: ['Serbia | opposes | the levy'] },
  { text: 'Serbia is not far from accepting the pact.', expect: ['Serbia | supports | the pact'] },
  { text: 'Serbia is ready to lift the toll far from the border.', expect: ['Serbia | supports | lift the toll'] },
  // whoever would be the last to do it does not; whoever was the last did
  { text: 'Malta would be the last state to agree to the quota.', expect: ['Malta | opposes | the quota'] },
  { text: 'Malta would be the last to oppose the quota.', expect: ['Malta | supports | the quota'] },
  { text: 'Malta was the last state to accept the quota.', expect: ['Malta | supports | the quota'] },
  // a refusal that is passed over is none
  { text: 'Rather than reject the pact, Ghana will sign it.', expect: ['Ghana | supports | it (the pact)'] },
  { text: 'Instead of opposing the pact, Ghana asked for a delay.', expect: ['Ghana | demands | delay'] },
  {
    text: 'Instead of signing the pact, Ghana asked for a delay.',
    expect: ['Ghana | opposes | signing the pact', 'Ghana | demands | delay'],
  },
  { text: 'Togo could not bring itself to accept the quota.', expect: ['Togo | opposes | accept the quota'] },
  { text: 'Togo brought itself up to date on the quota.', expect: [] },
  { text: 'Togo gave up opposing the quota.', expect: ['Togo | supports | the quota'] },
  { text: 'Togo carried on opposing the quota.', expect: ['Togo | opposes | the quota'] },
  { text: 'Togo refrained from vetoing the quota.', expect: ['Togo | noncommittal | the quota'] },
  { text: 'Togo refrained from endorsing the quota.', expect: ['Togo | opposes | endorsing the quota'] },
  { text: 'Togo will not settle for a loan.', expect: ['Togo | opposes | a loan'] },
  { text: 'Togo will not settle for less than a grant.', expect: ['Togo | demands | a grant'] },
  // what is denied of oneself, and what is refused
  { text: 'Cairo pushed back against the claim for damages.', expect: ['Egypt | opposes | damages'] },
  { text: 'The tunnel is worth the money, the Chilean minister said.', expect: ['Chile | supports | The tunnel'] },
  // the verb parts with a thing, or signs a paper
  {
    text: '“We will not sign away our forests,” the Gabonese minister said.',
    expect: ['Gabon | opposes | sign away our forests'],
  },
  { text: '“We will not sign the lease,” the Gabonese minister said.', expect: ['Gabon | opposes | the lease'] },
  // what a call is for
  { text: 'Sudan was unimpressed by the appeal for a ceasefire.', expect: ['Sudan | opposes | a ceasefire'] },
  { text: 'Sudan was unimpressed by the draft.', expect: ['Sudan | opposes | the draft'] },
];
