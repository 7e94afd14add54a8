import type { StanceCase } from './stanceCase.ts';

/** Support verbs and phrases around nouns of stance, and positions stated as nouns. */
export const nounPhrasesOfSupport: readonly StanceCase[] = [
  { text: 'Kenya has no objections to the new route.', expect: ['Kenya | supports | route'] },
  { text: 'The Rail Union maintained its opposition to driverless trains.', expect: ['Rail Union | opposes | trains'] },
  { text: 'India took a stand against the levy.', expect: ['India | opposes | levy'] },
  { text: 'Chile signalled its agreement to the inspections.', expect: ['Chile | supports | inspections'] },
  { text: 'Spain raised objections to the location of the agency.', expect: ['Spain | opposes | location'] },
  { text: 'Japan lodged a protest against the drilling.', expect: ['Japan | opposes | drilling'] },
  { text: 'Turkey has expressed interest in a seat on the board.', expect: ['Turkey | demands | seat'] },
  { text: 'Egypt made a plea for more time.', expect: ['Egypt | demands | time'] },
  { text: 'Brazil withheld its consent to the text.', expect: ['Brazil | opposes | text'] },
  { text: "Hungary's demands include an exemption from the oil embargo.", expect: ['Hungary | demands | exemption'] },
  { text: 'Poland made a strong case for a permanent base.', expect: ['Poland | demands | base'] },
  { text: 'The Greens gave their blessing to the coalition deal.', expect: ['Greens | supports | deal'] },
  { text: 'Canada is a firm supporter of the tribunal.', expect: ['Canada | supports | tribunal'] },
  { text: 'Denmark is a fierce opponent of the shared debt.', expect: ['Denmark | opposes | debt'] },
  { text: 'Ghana is among the backers of the single currency.', expect: ['Ghana | supports | currency'] },
  { text: 'Peru holds the view that the river should be shared.', expect: ['Peru | demands | shared'] },
  // a proposal that has, gets or lacks the support of a party
  { text: 'The quota has the backing of Peru.', expect: ['Peru | supports | quota'] },
  { text: 'The rent cap enjoys the support of the Greens.', expect: ['Greens | supports | cap'] },
  { text: 'The merger won Kenya’s approval.', expect: ['Kenya | supports | merger'] },
  { text: 'The timetable lacks the support of Kenya.', expect: ['Kenya | opposes | timetable'] },
  { text: 'The quota does not have Peru’s blessing.', expect: ['Peru | opposes | quota'] },
  { text: 'The bridge was given the green light by Norway.', expect: ['Norway | supports | bridge'] },
  { text: 'The quota got short shrift from Peru.', expect: ['Peru | opposes | quota'] },
  { text: 'There was opposition to the levy from Peru.', expect: ['Peru | opposes | levy'] },
  { text: 'There is no support in Lima for the levy.', expect: ['Peru | opposes | levy'] },
  { text: 'The levy is welcome in Lima.', expect: ['Peru | supports | levy'] },
  { text: 'Objections to the levy were raised by Peru.', expect: ['Peru | opposes | levy'] },
  { text: 'Peruvian opposition to the levy is growing.', expect: ['Peru | opposes | levy'] },
  { text: 'Norwegian backing for the levy came late.', expect: ['Norway | supports | levy'] },
  { text: 'A staunch opponent of the levy is Peru.', expect: ['Peru | opposes | levy'] },
  { text: 'The team has the support of Peru.', expect: [] },
  // the named members of a group
  {
    text: 'Several countries, among them Peru and Chile, oppose the levy.',
    expect: ['Peru | opposes | levy', 'Chile | opposes | levy'],
  },
  {
    text: 'Those who oppose the levy include Peru and Chile.',
    expect: ['Peru | opposes | levy', 'Chile | opposes | levy'],
  },
  {
    text: 'Peru sided with Chile in opposing the levy.',
    expect: ['Peru | opposes | levy', 'Chile | opposes | levy'],
  },
  { text: 'Peru opposes the levy, and Chile too.', expect: ['Peru | opposes | levy', 'Chile | opposes | levy'] },
  // nouns behind "with", and what is deserved, prepared or taken in part
  { text: 'Samoa opened with an appeal for a halt to mining.', expect: ['Samoa | demands | halt to mining'] },
  { text: 'Nurses deserve a pay rise, the Greens said.', expect: ['Greens | demands | pay rise'] },
  {
    text: 'The European Union is preparing a new package of sanctions.',
    expect: ['European Union | supports | package of sanctions'],
  },
  {
    text: 'The European Union has set aside 20 million euros to buy gas.',
    expect: ['European Union | supports | buy gas'],
  },
  {
    text: 'Australia will swallow the greater part of the list.',
    expect: ['Australia | supports | greater part of the list'],
  },
  { text: 'Kenya is anything but averse to the plan.', expect: ['Kenya | supports | plan'] },
  { text: 'Kenya takes no side on the moratorium.', expect: ['Kenya | noncommittal | moratorium'] },
  { text: 'The soldiers deserve our thanks, Peru said.', expect: [] },
  { text: 'Samoa opened with a prayer.', expect: [] },
  { text: 'Kenya is preparing a report on the drought.', expect: [] },
  { text: 'Chile said that strikes would be met with a strong answer.', expect: [] },
  { text: 'Kenya took part in the talks.', expect: [] },
];
