import type { StanceCase } from './stanceCase.ts';

/** Demands in other places than behind an active verb: passives, shared objects, inversion, fronted adjectives, tabled motions. */
export const formsOfDemands: readonly StanceCase[] = [
  { text: 'The lease was called unacceptable by Cyprus.', expect: ['Cyprus | opposes | lease'] },
  { text: 'The lease was called unacceptable by analysts.', expect: [] },
  {
    text: 'Malawi proposed and Zambia vetoed a toll on copper.',
    expect: ['Malawi | demands | toll', 'Zambia | opposes | toll'],
  },
  {
    text: 'Ghana proposed, Togo supported and Benin rejected a fee for trucks.',
    expect: ['Ghana | demands | fee', 'Togo | supports | fee', 'Benin | opposes | fee'],
  },
  { text: 'Under no circumstances should the harbour be leased, Malta said.', expect: ['Malta | opposes | harbour'] },
  {
    text: 'Pensions must rise, Unison said, and in no case may the fund be closed.',
    expect: ['Unison | demands | Pensions', 'Unison | opposes | fund'],
  },
  { text: 'Norway states that the strait is to be kept open.', expect: ['Norway | demands | strait'] },
  { text: 'Norway says that its minister is to visit Ankara.', expect: [] },
  { text: 'Samoa’s wish to keep its reefs closed has not weakened.', expect: ['Samoa | demands | reefs'] },
  { text: 'It is for Laos to publish the water levels, Vietnam said.', expect: ['Vietnam | demands | water levels'] },
  {
    text: 'Unacceptable to Tunis, the article on ports was struck out.',
    expect: ['Tunisia | opposes | the article on ports'],
  },
  {
    text: 'Indispensable to Quito and unacceptable to Lima, the map is still missing.',
    expect: ['Ecuador | demands | map', 'Peru | opposes | map'],
  },
  {
    text: 'Verdi wants the shop kept open, the redundancy scheme withdrawn and a mediator brought in.',
    expect: ['Verdi | demands | shop kept open', 'Verdi | demands | redundancy scheme', 'Verdi | demands | mediator'],
  },
  { text: 'A motion moved by the Greens would ban night flights.', expect: ['Greens | demands | night flights'] },
  {
    text: 'The Labour Party has moved an amendment that would put off the levy.',
    expect: ['Labour Party | demands | levy'],
  },
  {
    text: 'Gabon is in favour of a quota and Congo of a tax.',
    expect: ['Gabon | supports | quota', 'DR Congo | supports | tax'],
  },
  {
    text: 'This proposal Oman and Qatar have accepted.',
    expect: ['Oman | supports | proposal', 'Qatar | supports | proposal'],
  },
  { text: 'Nothing short of a full refund will satisfy Unison.', expect: ['Unison | demands | full refund'] },
  { text: 'Nothing but rain will satisfy the meadows of Kenya.', expect: [] },
  { text: 'Nepal would say nothing about a dam.', expect: ['Nepal | noncommittal | dam'] },
  { text: 'Nepal said nothing about a dam.', expect: [] },
  { text: 'Mongolia wants nothing of the railway.', expect: ['Mongolia | opposes | railway'] },
  {
    text: 'The plan for a tunnel met with a firm no from Austria.',
    expect: ['Austria | opposes | tunnel'],
  },
  {
    text: 'The claims that Unison put to the airline are a pay rise and longer breaks.',
    expect: ['Unison | demands | pay rise', 'Unison | demands | breaks'],
  },
  { text: 'A lower toll Panama has ruled out more than once.', expect: ['Panama | opposes | toll'] },
  {
    text: 'Chad urged Sudan to open its border, a step that Sudan rejects.',
    expect: ['Chad | demands | open its border', 'Sudan | opposes | a step (open its border)'],
  },
  {
    text: 'An amendment from the Greens that would have exempted farmers from the levy fell by 9 votes to 4.',
    expect: ['Greens | demands | exempted farmers'],
  },
  {
    text: 'The Green Party wants a vote. A ban, by contrast, it has ruled out.',
    expect: ['Green Party | demands | vote', 'Green Party | opposes | ban'],
  },
  {
    text: 'Brazil wants a fund. It has turned down a levy.',
    expect: ['Brazil | demands | fund', 'Brazil | opposes | levy'],
  },
  {
    text: 'Brazil wants a fund. It is in favour of a levy.',
    expect: ['Brazil | demands | fund', 'Brazil | supports | levy'],
  },
  { text: 'Brazil wants a fund. It turned cold in May.', expect: ['Brazil | demands | fund'] },
  // "would rather" with another's act behind it, "would have" with a place
  { text: 'The Greens would rather the city took a stake.', expect: ['Greens | demands | city took a stake'] },
  { text: 'Norway would rather the ferry were sold.', expect: ['Norway | demands | ferry'] },
  {
    text: 'The Kenyan minister said he would rather the court did not sit in May.',
    expect: ['Kenya | opposes | court sit in May'],
  },
  { text: 'Peru would rather the firm paid a bonus.', expect: ['Peru | demands | bonus'] },
  { text: 'The minister would rather the past was forgotten, Kenya feared.', expect: [] },
  {
    text: 'Ireland would have the trawlers off the banks by spring.',
    expect: ['Ireland | demands | trawlers off the banks'],
  },
  {
    text: 'Ireland would have foreign boats out of its bays.',
    expect: ['Ireland | demands | foreign boats out of its bays'],
  },
  { text: 'Peru would have a seat on the board.', expect: [] },
  { text: 'Kenya would have the day off.', expect: [] },
  // what a thing is called stands for it
  { text: 'Brazil rejects what it calls unilateral tariffs.', expect: ['Brazil | opposes | unilateral tariffs'] },
  {
    text: 'India is against what it regards as interference in its farm policy.',
    expect: ['India | opposes | interference'],
  },
  { text: 'Kenya called for what it sees as a fair share of the water.', expect: ['Kenya | demands | fair share'] },
  { text: 'The Teamsters object to what they call a two-tier wage.', expect: ['Teamsters | opposes | two-tier wage'] },
  { text: 'Chile condemned what it called an attack on its embassy.', expect: [] },
  { text: 'Chile rejected what it called false reports.', expect: [] },
  // set a term
  {
    text: 'London has given the coastal states until the end of the year to agree on a quota.',
    expect: ['United Kingdom | demands | agree on a quota'],
  },
  { text: 'Lagos gave the airline three weeks to pay its debts.', expect: ['Lagos | demands | pay its debts'] },
  { text: 'Peru gave the miners a month to recover from the shift.', expect: [] },
  { text: 'Donald Trump gave Iran two weeks to think it over.', expect: [] },
  { text: 'The game gave the children an hour to play.', expect: [] },
  // places and dates
  { text: 'For the harbour Somalia proposes Hobyo.', expect: ['Somalia | demands | Hobyo'] },
  { text: 'The Kenyan side wants Mombasa.', expect: ['Kenya | demands | Mombasa'] },
  { text: 'Russia had suggested Minsk for the talks.', expect: ['Russia | demands | Minsk'] },
  { text: 'India preferred November.', expect: ['India | demands | November'] },
  { text: 'Peru wants Chile.', expect: [] },
  { text: 'Germany had wanted an answer by Friday.', expect: ['Germany | demands | answer'] },
  {
    text: 'The United States does not want Georgia in the alliance.',
    expect: ['United States | opposes | Georgia in the alliance'],
  },
  { text: 'Kenya is for lowering the toll.', expect: ['Kenya | supports | lowering the toll'] },
  { text: 'The Teamsters plead meanwhile for a truce.', expect: ['Teamsters | demands | truce'] },
  { text: 'The Teamsters are paid for lowering the crates.', expect: [] },
  {
    text: 'Peru accepts up to forty observers, unarmed, drawn from neutral countries.',
    expect: ['Peru | supports | up to forty observers, unarmed, drawn from neutral countries'],
  },
  { text: 'The union rejects up to 300 job cuts.', expect: ['union | opposes | up to 300 job cuts'] },
  { text: 'Oslo wants up to twenty inspectors at the mine.', expect: ['Norway | demands | up to twenty inspectors'] },
  { text: 'Peru offered up to $40 million.', expect: ['Peru | supports | up to $40 million'] },
  { text: 'Norway backs up to six months of talks.', expect: ['Norway | supports | up to six months of talks'] },
  { text: 'The bills added up to 40 pages.', expect: [] },
  {
    text: 'Rwanda wants the FDLR, a Hutu militia, to be disarmed.',
    expect: ['Rwanda | demands | the FDLR, a Hutu militia, to be disarmed'],
  },
  {
    text: 'Turkey wants the Syrians, in Idlib, to be kept out.',
    expect: ['Turkey | demands | the Syrians to be kept out'],
  },
  { text: 'Poland wants Hungary to be heard first.', expect: ['Poland | demands | Hungary to be heard first'] },
  {
    text: 'The Teamsters want UPS, the larger carrier, to be fined.',
    expect: ['Teamsters | demands | UPS, the larger carrier, to be fined'],
  },
  { text: 'Peru wants Chile to sign the treaty.', expect: ['Peru | demands | sign the treaty'] },
  { text: 'France went in with eight per cent.', expect: ['France | demands | eight per cent'] },
  { text: 'France went in with tanks.', expect: [] },
  { text: 'Germany expects an apology.', expect: ['Germany | demands | apology'] },
  { text: 'Germany expects growth of two per cent.', expect: [] },
  { text: 'Growth of two per cent is what Germany expects.', expect: [] },
  {
    text: 'Ryanair came back with what it described as a raise of ten per cent.',
    expect: ['Ryanair | demands | raise of ten per cent'],
  },
  { text: 'Peru said the ban should apply only to new ships.', expect: ['Peru | demands | apply only to new ships'] },
  {
    text: 'Norway demanded that the toll be lifted if traffic falls.',
    expect: ['Norway | demands | the toll be lifted if traffic falls'],
  },
];
