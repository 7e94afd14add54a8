import type { StanceCase } from './stanceCase.ts';

/** Idioms and fixed phrases of negotiation. */
export const idioms: readonly StanceCase[] = [
  { text: 'For Norway, a common fishing zone is a red line.', expect: ['Norway | opposes | zone'] },
  { text: 'A smaller quota is a non-starter for Iceland.', expect: ['Iceland | opposes | quota'] },
  { text: 'Brazil gave the green light to the dam.', expect: ['Brazil | supports | dam'] },
  { text: 'Kenya threw its weight behind the debt swap.', expect: ['Kenya | supports | swap'] },
  { text: 'Hungary put its foot down over the oil embargo.', expect: ['Hungary | opposes | embargo'] },
  { text: 'Japan slammed the door on a whaling ban.', expect: ['Japan | opposes | ban'] },
  { text: 'Canada left the door open to a joint patrol.', expect: ['Canada | noncommittal | patrol'] },
  { text: 'Turkey is dead against a new buffer zone.', expect: ['Turkey | opposes | zone'] },
  { text: 'Egypt drew a line at foreign inspectors.', expect: ['Egypt | opposes | inspectors'] },
  { text: 'Poland poured cold water on the idea of a shared army.', expect: ['Poland | opposes | army'] },
  { text: 'The Nurses Guild said no to a wage freeze.', expect: ['Nurses Guild | opposes | freeze'] },
  { text: 'Peru said yes to the joint venture.', expect: ['Peru | supports | venture'] },
  { text: 'Chile came out in favour of a lithium cartel.', expect: ['Chile | supports | cartel'] },
  { text: 'Ghana made clear that the gold levy was off the table.', expect: ['Ghana | opposes | levy'] },
  { text: "Sweden lent its support to the minority government's budget.", expect: ['Sweden | supports | budget'] },
  { text: 'Mexico sat on the fence about the lithium law.', expect: ['Mexico | noncommittal | law'] },
  {
    text: 'The Farmers League wants nothing to do with the nitrogen plan.',
    expect: ['Farmers League | opposes | plan'],
  },
  { text: 'Vietnam signed off on the river dredging.', expect: ['Vietnam | supports | dredging'] },
  { text: 'Top of the Greens’ list is a tax on fuel.', expect: ['Greens | demands | tax on fuel'] },
  { text: 'For Peru the priority is an end to the toll.', expect: ['Peru | demands | end to the toll'] },
  { text: 'For the Teamsters the condition is a shorter week.', expect: ['Teamsters | demands | shorter week'] },
  { text: 'For Peru the result was a surprise.', expect: [] },
  { text: 'Peru left the question of the toll open.', expect: ['Peru | noncommittal | toll'] },
];
