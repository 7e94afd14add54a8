import type { StanceCase } from './stanceCase.ts';

/** Reserve: declining to say, keeping options open, scepticism without rejection. */
export const reserve: readonly StanceCase[] = [
  { text: 'Norway declined to say whether it would back the quota.', expect: ['Norway | noncommittal | quota'] },
  { text: 'Kenya is still weighing the offer of a naval base.', expect: ['Kenya | noncommittal | base'] },
  { text: 'Japan has not yet decided on a boycott of the summit.', expect: ['Japan | noncommittal | boycott'] },
  { text: 'Turkey did not rule out a purchase of the jets.', expect: ['Turkey | noncommittal | purchase'] },
  { text: 'Brazil reserved judgement on the carbon levy.', expect: ['Brazil | noncommittal | levy'] },
  { text: 'Spain is examining the proposal for a joint fund.', expect: ['Spain | noncommittal | fund'] },
  { text: 'India would not say if it would accept the cap.', expect: ['India | noncommittal | cap'] },
  { text: 'Poland remains sceptical about the joint army.', expect: ['Poland | noncommittal | army'] },
  { text: 'Egypt is considering the sale of the airport.', expect: ['Egypt | noncommittal | sale'] },
  { text: 'Chile has doubts about the lithium cartel.', expect: ['Chile | noncommittal | cartel'] },
  { text: 'Peru was non-committal about the tunnel.', expect: ['Peru | noncommittal | tunnel'] },
  { text: 'The Liberal Party is divided over the rent cap.', expect: ['Liberal Party | noncommittal | cap'] },
  { text: 'Hungary wants more time to study the loan.', expect: ['Hungary | demands | time'] },
  { text: 'Asked about a longer lease, the Kremlin declined to comment.', expect: ['Russia | noncommittal | lease'] },
  {
    text: 'Asked whether it would sell the mine, Siemens would not comment.',
    expect: ['Siemens | noncommittal | sell'],
  },
  { text: 'Nippon Steel has yet to commit to a new furnace.', expect: ['Nippon Steel | noncommittal | furnace'] },
  { text: 'Portugal has not taken a decision on the drones.', expect: ['Portugal | noncommittal | drones'] },
  { text: 'The Nurses Guild stopped short of endorsing the merger.', expect: ['Nurses Guild | noncommittal | merger'] },
  {
    text: 'It is too early to say whether the toll will stay, the Danish transport minister said.',
    expect: ['Denmark | noncommittal | toll'],
  },
  { text: 'Kenya declined to rule out a referendum on the port.', expect: ['Kenya | noncommittal | referendum'] },
  {
    text: 'Norway preferred not to say whether it would accept a cap on catches.',
    expect: ['Norway | noncommittal | a cap'],
  },
  { text: 'Kenya did not wish to comment on the base.', expect: ['Kenya | noncommittal | the base'] },
  {
    text: 'Hungary was unable to say whether it would keep the base.',
    expect: ['Hungary | noncommittal | keep the base'],
  },
  {
    text: 'The Liberal Party was not prepared to say whether it would back the budget.',
    expect: ['Liberal Party | noncommittal | the budget'],
  },
  {
    text: 'The White House would not say whether it considers itself bound by the treaty.',
    expect: ['United States | noncommittal | bound by the treaty'],
  },
  { text: 'Norway wants to say whether the cap stays.', expect: [] },
  {
    text: 'The Greens have still to make up their minds about the toll.',
    expect: ['Greens | noncommittal | the toll'],
  },
  { text: 'Kenya has still to say whether it will send troops.', expect: ['Kenya | noncommittal | send troops'] },
  { text: 'Peru has still to take a position on the tunnel.', expect: ['Peru | noncommittal | the tunnel'] },
  { text: 'Kenya has still to pay its dues.', expect: [] },
  {
    text: 'Norway asked for a cap on catches. Peru would not commit itself.',
    expect: ['Norway | demands | a cap', 'Peru | noncommittal | a cap'],
  },
  {
    text: 'Norway asked for a cap on catches. Peru preferred not to commit itself.',
    expect: ['Norway | demands | a cap', 'Peru | noncommittal | a cap'],
  },
  {
    text: 'Norway asked for a cap on catches. Peru declined to be drawn.',
    expect: ['Norway | demands | a cap', 'Peru | noncommittal | a cap'],
  },
  {
    text: 'Norway wants a levy on fuel; Chile hummed and hawed.',
    expect: ['Norway | demands | a levy', 'Chile | noncommittal | a levy'],
  },
  { text: 'The Nurses Guild will not commit itself to a date.', expect: ['Nurses Guild | opposes | a date'] },
  { text: 'On the date of the vote Brazil would not be pinned down.', expect: ['Brazil | noncommittal | the vote'] },
  { text: 'Kenya would neither confirm nor deny the sale of the port.', expect: ['Kenya | noncommittal | the sale'] },
  {
    text: 'Whether it has offered troops, Kenya will neither confirm nor deny.',
    expect: ['Kenya | noncommittal | troops'],
  },
  { text: 'Egypt meets Sudan on Monday. Its minister would not comment.', expect: [] },
  {
    text: 'Norway would like a cap on catches. Peru has not ruled it out.',
    expect: ['Norway | demands | a cap', 'Peru | noncommittal | a cap'],
  },
  {
    text: 'Norway would like a cap on catches. That Peru has not excluded.',
    expect: ['Norway | demands | a cap', 'Peru | noncommittal | a cap'],
  },
  {
    text: 'Peru is considering a toll, which it considers a last resort.',
    expect: ['Peru | noncommittal | a toll'],
  },
  {
    text: 'Norway proposed a cap on catches. Peru neither took this up nor dismissed it.',
    expect: ['Norway | demands | a cap', 'Peru | noncommittal | a cap'],
  },
  { text: 'India neither welcomed the toll nor opposed it.', expect: ['India | noncommittal | the toll'] },
  {
    text: 'Norway accepted the toll but did not sign it.',
    expect: ['Norway | supports | the toll', 'Norway | opposes | the toll'],
  },
  { text: 'Peru has said neither yes nor no to the cap.', expect: ['Peru | noncommittal | the cap'] },
  { text: 'A longer lease is something Kenya has yet to rule in or out.', expect: ['Kenya | noncommittal | lease'] },
  { text: 'Spain promised to think about the tariff.', expect: ['Spain | noncommittal | the tariff'] },
  {
    text: 'Norway would like a cap on catches. Peru wanted to think about it.',
    expect: ['Norway | demands | a cap', 'Peru | noncommittal | a cap'],
  },
  {
    text: 'Norway would like a cap on catches. Peru is thinking it over.',
    expect: ['Norway | demands | a cap', 'Peru | noncommittal | a cap'],
  },
  { text: 'Brazil promised to consider a smaller quota.', expect: ['Brazil | noncommittal | quota'] },
  { text: 'Brazil is willing to consider a smaller quota.', expect: ['Brazil | supports | quota'] },
  { text: 'Brazil wants the council to consider a smaller quota.', expect: ['Brazil | demands | quota'] },
  {
    text: 'Norway asked Peru to stop drilling. It made no promises.',
    expect: ['Norway | demands | stop drilling', 'Peru | noncommittal | stop drilling'],
  },
  {
    text: 'Ireland, asked whether it might join the pact, is keeping its options open.',
    expect: ['Ireland | noncommittal | the pact'],
  },
  {
    text: 'Asked whether Oslo could live with a cap, its minister smiled and walked on.',
    expect: ['Norway | noncommittal | a cap'],
  },
  {
    text: 'Was Kenya about to lease the port? Its minister declined to be drawn.',
    expect: ['Kenya | noncommittal | the port'],
  },
  { text: 'Would Kenya bid? Its minister would not be drawn.', expect: ['Kenya | noncommittal | bid'] },
  { text: 'Peru has yet to say where it stands on the toll.', expect: ['Peru | noncommittal | the toll'] },
  { text: 'Kenya would not say where it stood on the base.', expect: ['Kenya | noncommittal | the base'] },
  { text: 'Kenya does not know whether it will keep the base.', expect: ['Kenya | noncommittal | the base'] },
  { text: 'Kenya does not know who will run the base.', expect: [] },
  { text: 'Kenya knows what it would do if the talks failed.', expect: [] },
  { text: 'Whether the base is to stay is for Kenya to decide.', expect: [] },
  { text: 'That would leave it open to attack, Kenya said.', expect: [] },
  // who has adopted no position is undecided; who has one is not
  {
    text: 'Peru backs the levy. Rome has not adopted an official position.',
    expect: ['Peru | supports | levy', 'Italy | noncommittal | levy'],
  },
  {
    text: 'Chile wants the quota. Kenya has not taken a common position.',
    expect: ['Chile | demands | quota', 'Kenya | noncommittal | quota'],
  },
  { text: 'Peru rejects the pact. Togo has adopted a common position.', expect: ['Peru | opposes | pact'] },
  { text: 'Peru rejects the pact. Fiji has made up its mind.', expect: ['Peru | opposes | pact'] },
  { text: 'Peru would not put a date on the ban.', expect: ['Peru | noncommittal | the ban'] },
  { text: "Oslo wouldn't put a figure on the aid for the port.", expect: ['Norway | noncommittal | the aid'] },
  { text: 'Unite said it would not put a number on the claim.', expect: ['Unite | noncommittal | the claim'] },
  { text: "Kenya won't put a timetable on the withdrawal.", expect: ['Kenya | noncommittal | the withdrawal'] },
  { text: 'Kenya will not put troops on the border.', expect: ['Kenya | opposes | put troops on the border'] },
  { text: 'Chile put a date on the ceremony.', expect: [] },
  {
    text: 'Peru’s envoy said only that the offer was being examined.',
    expect: ['Peru | noncommittal | the offer'],
  },
  {
    text: 'Peru’s envoy said that the toll was still under consideration.',
    expect: ['Peru | noncommittal | the toll'],
  },
  { text: 'Peru’s envoy said that two men were under investigation.', expect: [] },
  { text: 'Peru’s envoy said that the ferries were being loaded.', expect: [] },
];
