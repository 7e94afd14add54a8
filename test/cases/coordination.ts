import type { StanceCase } from './stanceCase.ts';

/** Coordinated holders, predicates and demands. */
export const coordination: readonly StanceCase[] = [
  { text: 'Norway and Iceland rejected the quota.', expect: ['Norway | opposes | quota', 'Iceland | opposes | quota'] },
  {
    text: 'Both Kenya and Uganda support the railway.',
    expect: ['Kenya | supports | railway', 'Uganda | supports | railway'],
  },
  {
    text: 'Egypt wants a binding treaty and rejects further filling.',
    expect: ['Egypt | demands | treaty', 'Egypt | opposes | filling'],
  },
  {
    text: 'India supports the solar fund but opposes the carbon levy.',
    expect: ['India | supports | fund', 'India | opposes | levy'],
  },
  {
    text: 'Brazil demanded lower duties and a larger quota.',
    expect: ['Brazil | demands | duties', 'Brazil | demands | quota'],
  },
  {
    text: 'Spain accepted the merger, while Portugal rejected it.',
    expect: ['Spain | supports | merger', 'Portugal | opposes | it'],
  },
  {
    text: 'Poland, Latvia and Estonia called for a stronger border force.',
    expect: ['Poland | demands | force', 'Latvia | demands | force', 'Estonia | demands | force'],
  },
  {
    text: 'Neither Japan nor Iceland accepts the whaling ban.',
    expect: ['Japan | opposes | ban', 'Iceland | opposes | ban'],
  },
  {
    text: 'France and Germany agreed to a joint tank project.',
    expect: ['France | supports | tank', 'Germany | supports | tank'],
  },
  {
    text: 'Turkey asked Greece to disarm the islands and to open the airspace.',
    expect: ['Turkey | demands | disarm', 'Turkey | demands | open'],
  },
  {
    text: 'The Nurses Guild rejected the offer and called for a ballot.',
    expect: ['Nurses Guild | opposes | offer', 'Nurses Guild | demands | ballot'],
  },
  {
    text: 'Hungary vetoed the loan and blocked the accession talks.',
    expect: ['Hungary | opposes | loan', 'Hungary | opposes | accession'],
  },
  {
    text: 'The presidents of Chile and Peru reject the mining levy.',
    expect: ['Chile | opposes | levy', 'Peru | opposes | levy'],
  },
  {
    text: 'The quota is opposed by Norway and Iceland.',
    expect: ['Norway | opposes | quota', 'Iceland | opposes | quota'],
  },
  {
    text: 'Kenya can neither accept the loan nor support the swap.',
    expect: ['Kenya | opposes | loan', 'Kenya | opposes | swap'],
  },
  {
    text: 'India welcomed the fund and promised to pay into it.',
    expect: ['India | supports | fund', 'India | supports | pay'],
  },
  {
    text: 'A group of countries including Peru, Kenya and Japan has objected to the quota for tuna.',
    expect: ['Peru | opposes | quota', 'Kenya | opposes | quota', 'Japan | opposes | quota'],
  },
  {
    text: 'Delhi demanded that Lima pay the fee and rejected any delay.',
    expect: ['India | demands | pay the fee', 'India | opposes | delay'],
  },
  {
    text: 'Norway asked that the nets be removed and insisted on a refund of the fees.',
    expect: ['Norway | demands | nets', 'Norway | demands | refund'],
  },
  {
    text: 'Norway asked that the nets be removed and burned.',
    expect: ['Norway | demands | nets be removed', 'Norway | demands | burned'],
  },
  {
    text: 'In the long run Norway wants more, from a cap on the catch to the closure of the northern ports.',
    expect: ['Norway | demands | cap', 'Norway | demands | closure'],
  },
  {
    text: 'Norway wants a lot of things from Iceland.',
    expect: [],
  },
  // small clauses in a row, with a thing alone at its end
  {
    text: 'Kenya wanted the base closed, the whole of the debt forgiven, and an apology within a year.',
    expect: ['Kenya | demands | base closed', 'Kenya | demands | debt forgiven', 'Kenya | demands | apology'],
  },
  {
    text: 'Verdi wanted the working week cut to 35 hours, the depots kept open, and a referendum on the merger.',
    expect: ['Verdi | demands | working week', 'Verdi | demands | depots', 'Verdi | demands | referendum'],
  },
  {
    text: 'Labour wants the top rate of income tax raised to 52 percent and a levy on second homes.',
    expect: ['Labour | demands | top rate', 'Labour | demands | levy'],
  },
  {
    text: 'The rebels want the warrants back in force, and the talks ended by law.',
    expect: ['rebels | demands | warrants', 'rebels | demands | talks ended'],
  },
  {
    text: 'Kenya wants inspectors back in the port, who left in May, and the fees reduced.',
    expect: ['Kenya | demands | inspectors', 'Kenya | demands | fees reduced'],
  },
  {
    text: 'Oslo would have the shifts shortened, the pay raised and a depot built.',
    expect: ['Norway | demands | shifts', 'Norway | demands | pay raised', 'Norway | demands | depot'],
  },
  {
    text: 'Chile wants the wells inspected, the minister told reporters, and the mayor replaced.',
    expect: ['Chile | demands | wells', 'Chile | demands | mayor replaced'],
  },
  {
    text: 'Chile wants troops withdrawn from the port and the airport.',
    expect: ['Chile | demands | troops withdrawn from the port and the airport'],
  },
  {
    text: 'Oslo wants the plant closed because of the noise, the smell and the dust.',
    expect: ['Norway | demands | plant closed'],
  },
  {
    text: 'Oslo wants the plant closed for good, and with good reason.',
    expect: ['Norway | demands | plant closed for good'],
  },
  {
    text: 'Kenya wants the road repaired, a step that would cost millions.',
    expect: ['Kenya | demands | road repaired'],
  },
  {
    text: 'Kenya wants the road repaired, and the minister said work would begin in May.',
    expect: ['Kenya | demands | road repaired'],
  },
  // the predicate's preposition again, behind a sign
  {
    text: 'Ghana asked for a quarter of all fees, to be paid each month, and for an end to spot checks.',
    expect: ['Ghana | demands | quarter', 'Ghana | demands | end to spot checks'],
  },
  {
    text: 'Kenya asked for the port to be kept open beyond May and for airlifts to Wajir.',
    expect: ['Kenya | demands | port to be kept open', 'Kenya | demands | airlifts'],
  },
  {
    text: 'Oslo insists on a waiting period of four days before foreign firms may start work, on deposits, and on local rates.',
    expect: ['Norway | demands | waiting period', 'Norway | demands | deposits', 'Norway | demands | local rates'],
  },
  {
    text: 'The Liberals call for two billion in savings and for fees not to be raised at all.',
    expect: ['Liberals | demands | two billion', 'Liberals | opposes | fees'],
  },
  {
    text: 'Turkey balks at a treaty, and above all at arbitration.',
    expect: ['Turkey | opposes | treaty', 'Turkey | opposes | arbitration'],
  },
  {
    text: 'Verdi is pressing for a shorter week for drivers who work at night, and for a say in the rosters.',
    expect: ['Verdi | demands | shorter week', 'Verdi | demands | say in the rosters'],
  },
  {
    text: 'Ghana asked for money to pay for teachers and for textbooks.',
    expect: ['Ghana | demands | money to pay for teachers'],
  },
  { text: 'Ghana asked for a delay, and for good reason.', expect: ['Ghana | demands | delay'] },
  { text: 'Brazil lobbied for the tariff in May and for years found no ally.', expect: ['Brazil | demands | tariff'] },
  {
    text: 'The Greens pushed for a ban on lead, and for now they will wait.',
    expect: ['Greens | demands | ban on lead'],
  },
  // others who are asked, in the same form
  {
    text: 'Ankara wants the speaker to resign and the vote to be held again.',
    expect: ['Turkey | demands | speaker to resign', 'Turkey | demands | vote to be held again'],
  },
  {
    text: 'Norway wants Peru to pay the fishermen and the nets to be returned.',
    expect: ['Norway | demands | pay the fishermen', 'Norway | demands | nets to be returned'],
  },
  {
    text: 'Peru urged the miners to go home and the army to hold its fire.',
    expect: ['Peru | demands | miners to go home', 'Peru | demands | army to hold its fire'],
  },
  {
    text: 'Kenya wants Uganda to send teachers and doctors to treat the wounded.',
    expect: ['Kenya | demands | send teachers and doctors to treat the wounded'],
  },
  {
    text: 'Kenya wants farmers to keep the right to sell seed and a fund to help them.',
    expect: ['Kenya | demands | keep the right to sell seed and a fund to help them'],
  },
  {
    text: 'Brussels wants wine, cheese and some 160 other terms to be reserved for its own growers.',
    expect: ['European Union | demands | wine, cheese and some 160 other terms to be reserved'],
  },
  {
    text: 'Turkey wants a corridor for aid, which Greece regards as an insult, and the right to inspect ships.',
    expect: ['Turkey | demands | corridor', 'Turkey | demands | right to inspect ships', 'Greece | opposes | corridor'],
  },
  // passives in a row under the auxiliaries of the first
  {
    text: '"All hostages must be freed, the roads opened and the blockade lifted," said the Kenyan minister.',
    expect: ['Kenya | demands | hostages', 'Kenya | demands | roads opened', 'Kenya | demands | blockade'],
  },
  {
    text: 'Norway promised that the fees would be refunded, the fines cancelled and the boats returned.',
    expect: ['Norway | supports | fees', 'Norway | supports | fines', 'Norway | supports | boats'],
  },
  {
    text: 'Peru has put forward a plan. Drivers would be paid by the hour, the depots kept open, and more buses bought.',
    expect: [
      'Peru | demands | plan',
      'Peru | demands | Drivers',
      'Peru | demands | depots kept open',
      'Peru | demands | more buses',
    ],
  },
  {
    text: 'Kenya demands that the prisoners be released, and the talks collapsed in May.',
    expect: ['Kenya | demands | prisoners'],
  },
  {
    text: 'Kenya says the levy must be dropped, a proposal Uganda welcomed.',
    expect: ['Kenya | demands | levy', 'Uganda | supports | proposal'],
  },
  {
    text: 'The tolls should be scrapped, the Kenyan minister grumbled.',
    expect: ['Kenya | demands | tolls'],
  },
  {
    text: 'Norway says that the levy must be paid by owners, tenants and landlords.',
    expect: ['Norway | demands | levy be paid by owners, tenants and landlords'],
  },
  // what goes with a thing
  {
    text: 'Chile wants the limit written into the treaty, together with an annual review.',
    expect: ['Chile | demands | limit', 'Chile | demands | annual review'],
  },
  {
    text: 'Norway rejected the draft treaty in May, along with the amended fees.',
    expect: ['Norway | opposes | draft treaty', 'Norway | opposes | fees'],
  },
  {
    text: 'Kenya accepts the loan, along with the conditions attached to it.',
    expect: ['Kenya | supports | loan', 'Kenya | supports | conditions'],
  },
  {
    text: 'The Greens want the levy kept, along with a fund for farmers.',
    expect: ['Greens | demands | levy', 'Greens | demands | fund'],
  },
  {
    text: 'Kenya demanded an apology, as well as the return of the masks.',
    expect: ['Kenya | demands | apology', 'Kenya | demands | return of the masks'],
  },
  {
    text: 'Norway rejected the draft, together with Iceland.',
    expect: ['Norway | opposes | draft', 'Iceland | opposes | draft'],
  },
  { text: 'Peru rejected the plan, along with other states of the region.', expect: ['Peru | opposes | plan'] },
  { text: 'Peru rejected the plan, along with most of its neighbours.', expect: ['Peru | opposes | plan'] },
  {
    text: 'The World Bank urged governors to stop waiting and adopt a treaty.',
    expect: ['World Bank | demands | governors to stop waiting', 'World Bank | demands | governors adopt a treaty'],
  },
  {
    text: 'Verdi asked the port to raise wages, shorten shifts and hire more staff.',
    expect: [
      'Verdi | demands | the port to raise wages',
      'Verdi | demands | the port shorten shifts',
      'Verdi | demands | the port hire more staff',
    ],
  },
  {
    text: 'Oslo told the fleets to cut the catch as well as report it daily.',
    expect: ['Norway | demands | the fleets to cut the catch', 'Norway | demands | the fleets report it daily'],
  },
  {
    text: 'Berlin called on growers to halt exports and to refund the levy.',
    expect: ['Germany | demands | growers to halt exports', 'Germany | demands | growers to refund the levy'],
  },
  {
    text: 'Finland wants the fee halved and the quay rebuilt before it signs.',
    expect: ['Finland | demands | fee halved', 'Finland | demands | quay rebuilt'],
  },
];
