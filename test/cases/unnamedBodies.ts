import type { StanceCase } from './stanceCase.ts';

/** Parties without a name of their own, with a legal form, and those who speak for others. */
export const unnamedBodies: readonly StanceCase[] = [
  {
    text: 'A coalition of environmental organisations demanded a ban on bottom trawling.',
    expect: ['coalition of environmental organisations | demands | bottom trawling'],
  },
  {
    text: 'A federation of small fishers rejects the quota. It wants an audit.',
    expect: ['federation of small fishers | opposes | the quota', 'federation of small fishers | demands | an audit'],
  },
  {
    text: 'Marlow Foods plc has tabled a bonus. It will not go higher. Marlow Foods rejects a strike.',
    expect: [
      'Marlow Foods | demands | a bonus',
      'Marlow Foods | opposes | go higher',
      'Marlow Foods | opposes | a strike',
    ],
  },
  {
    text: "Velmora's foreign minister rejected the toll. The government wants a vote.",
    expect: ['Velmora | opposes | the toll', 'Velmora | demands | a vote'],
  },
  {
    text: 'Indonesia for Global Justice, a campaign group, is calling on Peru to suspend the negotiations.',
    expect: ['Indonesia for Global Justice | demands | the negotiations'],
  },
  {
    text: 'Uganda, on behalf of the African Group, repeated the call for a fund. It asked that most of the money be provided as grants.',
    expect: ['African Group | demands | a fund', 'African Group | demands | as grants'],
  },
  {
    text: 'Speaking on behalf of the African Group, Tanzania rejected the levy.',
    expect: ['African Group | opposes | the levy'],
  },
  {
    text: 'The UN mission in Colombia and the Catholic bishops appealed to both sides to meet again soon.',
    expect: ['United Nations | demands | again soon', 'Catholic bishops | demands | again soon'],
  },
  { text: 'The co-chairs, Ana Lund and Marc Horn, rejected the levy.', expect: ['co-chairs | opposes | the levy'] },
  {
    text: 'Defense Minister Iván Velásquez of Colombia said the armed forces would resume operations against the group.',
    expect: ['Colombia | supports | the group'],
  },
  {
    text: 'That was not enough for the Screeners’ Union. The money was turned down. Its president, Tomas Weil, opposes the new body scanners.',
    expect: ['Screeners’ Union | opposes | body scanners'],
  },
];
