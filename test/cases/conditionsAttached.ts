import type { StanceCase } from './stanceCase.ts';

/** Which act a condition belongs to, where a relative clause, a remark or a contrast stands between. */
export const conditionsAttached: readonly StanceCase[] = [
  {
    text: 'Ankara is prepared to reopen the crossing that it sealed two winters ago if Yerevan recognises the frontier.',
    expect: ['Turkey | conditional | reopen the crossing', 'Turkey | demands | Yerevan recognises the frontier'],
  },
  {
    text: 'Air Malta would restore the routes it dropped in the spring if the airport halved its fees.',
    expect: ['Air Malta | conditional | restore the routes'],
  },
  {
    text: 'Peru would return the ships it seized on condition that Chile paid the fine.',
    expect: ['Peru | conditional | return the ships', 'Peru | demands | Chile paid the fine'],
  },
  {
    text: 'Chile could accept the line, which Lima had drawn in March, if Peru withdrew its guns.',
    expect: ['Chile | conditional | the line', 'Chile | demands | Peru withdrew its guns'],
  },
  {
    text: 'The UAW backs the plan, which the board presented in May, only if the plant stays open.',
    expect: ['UAW | conditional | the plan', 'UAW | demands | the plant stays open'],
  },
  {
    text: 'Oslo is ready to lend the bronze, an idea its museums had long resisted, if Bern covered the voyage.',
    expect: ['Norway | conditional | lend the bronze', 'Norway | demands | Bern covered the voyage'],
  },
  {
    text: 'The Greens called for the ban that the court upheld if a firm was fined twice.',
    expect: ['Greens | demands | the ban'],
  },
  {
    text: 'Norway favoured an annual review provided that the secretariat bore the expense.',
    expect: ['Norway | conditional | an annual review', 'Norway | demands | bore the expense'],
  },
  {
    text: 'Chile welcomed the fund provided that its rules were written by the assembly.',
    expect: ['Chile | conditional | the fund', 'Chile | demands | its rules were written'],
  },
  {
    text: 'The SPD accepts the freeze unless the unions object.',
    expect: ['SPD | conditional | the freeze'],
  },
  {
    text: 'Norway would pay in provided that others do, whereas the Baltic states hummed and hawed.',
    expect: ['Norway | conditional | pay in', 'Baltic states | noncommittal | pay in'],
  },
  // how long a refusal lasts
  {
    text: 'Finland will not grant the permit as long as the mine pumps its water into the lake.',
    expect: ['Finland | opposes | the permit'],
  },
  {
    text: 'Nor does Chile intend to open the strait to Peruvian trawlers so long as Lima keeps its net tax.',
    expect: ['Chile | opposes | open the strait'],
  },
  {
    text: 'Chile will not return to the table as long as the dismissals are not withdrawn.',
    expect: ['Chile | conditional | return to the table'],
  },
  // what the demanded thing itself depends on
  {
    text: 'Togo supports a levy that would be charged only if sales exceed two million litres.',
    expect: ['Togo | supports | only if sales exceed'],
  },
  {
    text: 'Both Chile and Peru accepted a clause under which either may leave provided that it gives notice.',
    expect: ['Chile | supports | a clause', 'Peru | supports | a clause'],
  },
  {
    text: 'Airbus accepts a contract that can be cancelled if the engines are late.',
    expect: ['Airbus | supports | a contract'],
  },
  {
    text: 'Verdi would accept a rota that the board may alter if demand falls.',
    expect: ['Verdi | supports | a rota'],
  },
  {
    text: 'Fine Gael and Labour agreed that the lease should lapse unless the rent is paid within thirty days.',
    expect: ['Fine Gael | supports | unless the rent is paid', 'Labour | supports | unless the rent is paid'],
  },
  {
    text: 'Chile agreed that talks should resume if Bolivia withdraws its guns.',
    expect: ['Chile | conditional | talks should resume', 'Chile | demands | Bolivia withdraws its guns'],
  },
  {
    text: 'Mexico will lift the duties that weigh on American corn if Washington drops its suit.',
    expect: ['Mexico | conditional | lift the duties', 'Mexico | demands | Washington drops its suit'],
  },
  // between an auxiliary and its verb, an adjective and its infinitive
  {
    text: 'Iran would, if the agency apologised, readmit the inspectors.',
    expect: ['Iran | conditional | readmit the inspectors'],
  },
  {
    text: 'Ghana can, so long as its farmers are spared, live with the tariff.',
    expect: ['Ghana | conditional | the tariff'],
  },
  {
    text: 'Zambia is willing, provided that the creditors share the loss, to resume payments in January.',
    expect: ['Zambia | conditional | resume payments', 'Zambia | demands | the creditors share the loss'],
  },
  // other openings
  {
    text: 'Latvia will drop the suit on the day that the pipeline is buried.',
    expect: ['Latvia | conditional | drop the suit', 'Latvia | demands | the pipeline is buried'],
  },
  { text: 'Chile will hold a service on the day the war began.', expect: ['Chile | supports | hold a service'] },
  {
    text: 'Kazakhstan could swallow the clause against payment for the water it loses.',
    expect: ['Kazakhstan | conditional | the clause'],
  },
  {
    text: 'The Sioux would agree to the pipeline under one condition, that it skirts the burial ground.',
    expect: ['Sioux | conditional | the pipeline'],
  },
  { text: 'Verdi accepts the rota. But only if the nights stay free.', expect: ['Verdi | conditional | the rota'] },
  {
    text: 'Ryanair will reopen its base if the fee is cut, if the runway is lengthened, and not before 2027.',
    expect: ['Ryanair | conditional | reopen its base', 'Ryanair | demands | the fee is cut'],
  },
  {
    text: 'Finland will join the mission, assuming parliament agrees.',
    expect: ['Finland | conditional | the mission'],
  },
  {
    text: 'Armenia accepts the corridor, with the reservation that its own guards man it.',
    expect: ['Armenia | conditional | the corridor'],
  },
  // no conditions at all
  { text: 'Poland is ready to shoot down drones if need be.', expect: ['Poland | supports | shoot down drones'] },
  { text: 'Ecuador would go it alone if it had to.', expect: ['Ecuador | supports | go it alone'] },
  { text: 'Ghana offered a truce from tonight, if they like.', expect: ['Ghana | supports | a truce'] },
  // deeper still, inverted, of a neighbour, of what was done
  {
    text: 'Sweden is prepared to keep out of every bloc if a circle of states vouches for its borders.',
    expect: ['Sweden | conditional | keep out of every bloc'],
  },
  {
    text: 'Norway would leave the pact should the clause be dropped.',
    expect: ['Norway | conditional | leave the pact'],
  },
  {
    text: 'Peru has offered eleven million for the yard, where it means to build flats, on the understanding that the lease is renewed.',
    expect: [
      'Peru | conditional | eleven million',
      'Peru | demands | the lease is renewed',
      'Peru | supports | build flats',
    ],
  },
  {
    text: 'Peru will not recommend a renewal unless the flaws are mended, and will not say whether it prefers two pacts.',
    expect: [
      'Peru | conditional | a renewal',
      'Peru | demands | the flaws are mended',
      'Peru | noncommittal | two pacts',
    ],
  },
  {
    text: 'Ontario agreed to withdraw the film, but not before it had been shown twice.',
    expect: ['Ontario | supports | withdraw the film'],
  },
  {
    text: 'Ontario agreed to withdraw the film, but not before the fee is paid.',
    expect: ['Ontario | conditional | withdraw the film'],
  },
  {
    text: 'Peru conceded the toll in May in exchange for a seat on the board.',
    expect: ['Peru | supports | the toll'],
  },
  {
    text: 'Chile wants a clause which Peru could invoke by itself if the price exceeds a threshold.',
    expect: ['Chile | demands | a clause'],
  },
  {
    text: 'Uruguay backs a protocol that allows a member to sign deals so long as the others are told.',
    expect: ['Uruguay | supports | so long as the others are told'],
  },
  {
    text: 'The EU would recognise the vote, were observers let in.',
    expect: ['European Union | conditional | the vote'],
  },
  { text: 'Had the clause been dropped, Ghana would have signed.', expect: ['Ghana | conditional | signed'] },
  {
    text: 'If the Senate balks, the White House will impose the tariff by decree.',
    expect: ['United States | conditional | impose the tariff'],
  },
  {
    text: 'Volkswagen will keep the plant open for as long as the army buys its trucks.',
    expect: ['Volkswagen | supports | for as long as the army buys'],
  },
  { text: 'The port of Odessa can, provided the mines are cleared, take forty ships a week, Kyiv says.', expect: [] },
  {
    text: 'Tashkent will reopen the canal unless Dushanbe raises the dam again.',
    expect: ['Uzbekistan | conditional | reopen the canal'],
  },
  {
    text: 'Verdi will strike on Monday unless the wage offer is raised.',
    expect: ['Verdi | conditional | strike on Monday', 'Verdi | demands | the wage offer is raised'],
  },
  {
    text: 'Norsk Hydro will close the smelter should the grid fee be doubled.',
    expect: ['Norsk Hydro | conditional | close the smelter'],
  },
  {
    text: 'Moldova is willing, as long as Brussels guarantees the loan, to cut its subsidy for gas.',
    expect: ['Moldova | conditional | cut its subsidy'],
  },
  {
    text: 'If the Commons defeats the motion, the Scottish National Party will call another.',
    expect: ['Scottish National Party | conditional | call another'],
  },
  {
    text: 'Washington could live with a fee, but Ottawa, unless the dairy quotas stay, rejects one.',
    expect: [
      'United States | supports | a fee',
      'Canada | conditional | one (a fee)',
      'Canada | demands | the dairy quotas stay',
    ],
  },
  { text: 'Lima has agreed to a joint patrol, if only for a year.', expect: ['Peru | supports | a joint patrol'] },
  { text: 'Georgia accepts the observers as long as necessary.', expect: ['Georgia | supports | the observers'] },
  { text: 'The Conservatives would scrap the tax if elected.', expect: ['Conservatives | supports | scrap the tax'] },
  {
    text: 'Malaysia has agreed to take the waste back, if only for want of an alternative.',
    expect: ['Malaysia | supports | take the waste back'],
  },
  {
    text: 'Britain and France intend to send a force once the guns are silent.',
    expect: ['United Kingdom | supports | send a force', 'France | supports | send a force'],
  },
  {
    text: 'Norway intends to send a force only once the guns are silent.',
    expect: ['Norway | conditional | send a force'],
  },
  // what is not to be paid for it, and on which terms it is not accepted
  {
    text: 'Norway is in favour of a cable to Scotland, but not at the price of dearer power.',
    expect: ['Norway | conditional | cable'],
  },
  {
    text: 'Kenya backs the railway, though not at the expense of its parks.',
    expect: ['Kenya | conditional | railway'],
  },
  { text: 'The Greens would support the bill, but not in its present form.', expect: ['Greens | conditional | bill'] },
  { text: 'Chile is ready for talks, albeit not on Peruvian terms.', expect: ['Chile | conditional | talks'] },
  { text: 'Unite rejects the merger, and not at any price alone.', expect: ['Unite | opposes | merger'] },
  {
    text: 'Denmark accepts the fund but not the toll.',
    expect: ['Denmark | supports | fund', 'Denmark | opposes | toll'],
  },
  // what has yet to come
  {
    text: 'Ghana agreed to the refinery pending a study by its engineers.',
    expect: ['Ghana | conditional | refinery'],
  },
  { text: 'Ghana agreed to suspend the sale pending a study.', expect: ['Ghana | supports | pending a study'] },
  { text: 'Ghana backs the pending reform of the port.', expect: ['Ghana | supports | reform'] },
  {
    text: 'Peru reserved its position on the toll pending the advice of its lawyers.',
    expect: ['Peru | noncommittal | toll'],
  },
  // the condition in front of its inverted clause, or behind with its own verb inverted
  {
    text: 'Not unless the levy is dropped will Iceland ratify the accord, its minister said.',
    expect: ['Iceland | conditional | the accord', 'Iceland | demands | the levy is dropped'],
  },
  {
    text: 'Only if Egypt pays its share will Sudan open the sluices.',
    expect: ['Sudan | conditional | open the sluices', 'Sudan | demands | Egypt pays its share'],
  },
  { text: 'Not even for a seat on the board will Iceland sign.', expect: ['Iceland | opposes | sign'] },
  { text: 'Togo would have signed had the chapter on fish been dropped.', expect: ['Togo | conditional | signed'] },
  {
    text: 'Kenya would lift the ban were Uganda to pay.',
    expect: ['Kenya | conditional | lift the ban', 'Kenya | demands | Uganda to pay'],
  },
  { text: 'Kenya said it would sign and Uganda had its men withdrawn.', expect: ['Kenya | supports | sign'] },
  // what stands or falls with another, or is tied to it
  {
    text: 'Chile’s backing for the treaty stands or falls with the annex on copper.',
    expect: ['Chile | conditional | the treaty'],
  },
  {
    text: 'Bulgaria ties its approval of the border post to a loan for its roads.',
    expect: ['Bulgaria | conditional | the border post', 'Bulgaria | demands | a loan for its roads'],
  },
  {
    text: 'Bulgaria linked its consent to the canal to a refund of the fees.',
    expect: ['Bulgaria | conditional | the canal', 'Bulgaria | demands | a refund of the fees'],
  },
  {
    text: 'Denmark tied the release of the aid to new courts in Kosovo.',
    expect: ['Denmark | conditional | release of the aid', 'Denmark | demands | new courts in Kosovo'],
  },
  {
    text: 'Iran’s participation in the terminal is contingent on a tax break.',
    expect: ['Iran | conditional | participation in the terminal', 'Iran | demands | a tax break'],
  },
  { text: 'Denmark ties its pensions to prices.', expect: [] },
  { text: 'Greece’s recovery depends on tourism.', expect: [] },
  // the terms in a sentence of their own
  {
    text: 'Norway does not mind the pipeline as such. It must, however, be laid outside the reef.',
    expect: ['Norway | conditional | the pipeline', 'Norway | demands | be laid outside the reef'],
  },
  {
    text: 'Kenya has nothing against the toll. But it must not be charged at night.',
    expect: ['Kenya | conditional | the toll', 'Kenya | opposes | be charged at night'],
  },
  { text: 'Norway backs the cable. But it must convince its voters.', expect: ['Norway | supports | the cable'] },
  { text: 'Norway backs the cable. But the strike must end.', expect: ['Norway | supports | the cable'] },
  {
    text: 'In return for its backing for the canal, Egypt wants a share of the tolls.',
    expect: ['Egypt | conditional | the canal', 'Egypt | demands | a share of the tolls'],
  },
  { text: 'Serbia accepts the draft, with one reservation.', expect: ['Serbia | conditional | the draft'] },
  { text: 'Serbia accepts the draft, with one exception.', expect: ['Serbia | supports | the draft'] },
  {
    text: 'Serbia would accept the draft as a starting point, no more.',
    expect: ['Serbia | supports | the draft'],
  },
  { text: 'Serbia will pay the fee no more.', expect: ['Serbia | opposes | pay the fee'] },
  { text: 'Ghana wants a loan before it will let the ships go.', expect: ['Ghana | demands | a loan'] },
  // a consent of which only the price is told
  { text: 'Serbia’s consent hinges on a rebate.', expect: ['Serbia | demands | a rebate'] },
  {
    text: 'Our vote depends on a ceiling for rents, the Austrian chancellor said.',
    expect: ['Austria | demands | a ceiling for rents'],
  },
  {
    text: 'Chad’s return to the council depends on a pardon.',
    expect: ['Chad | conditional | return to the council', 'Chad | demands | a pardon'],
  },
  { text: 'Serbia’s vote depends on the outcome of the trial.', expect: [] },
  // nothing at all, before something has come about
  {
    text: 'Nothing will be ratified until the border opens, Oslo said.',
    expect: ['Norway | conditional | ratified'],
  },
];
