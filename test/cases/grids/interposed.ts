import type { Polarity } from '../../../src/stances/stance.ts';

/** Asides that say whose words are around them: Norway's. */
export const ASIDES: readonly string[] = [
  'said Norway',
  "said Norway's foreign minister",
  "said Norway's foreign minister, Ana Lund",
  "said Ana Lund, Norway's foreign minister",
  'argued the foreign minister of Norway',
  'replied the Norwegian delegation',
  "insisted Norway's Ana Lund",
  'warned Norwegian diplomats',
  'added a spokesman for Norway',
  'maintained the government in Oslo',
  'wrote Norwegian Prime Minister Ana Lund',
  'Norway said',
  "Norway's foreign minister said",
  "Norway's foreign minister, Ana Lund, said",
  "Ana Lund, Norway's foreign minister, said",
  'the Norwegian delegation argued',
  'Norway argued in a letter',
  'according to Norway',
  "in Norway's view",
];

/** Sentences around such an aside A. */
export const AROUND_ASIDES: readonly (readonly [frame: string, side: Polarity, word: string])[] = [
  ['The toll, A, has to go.', 'pro', 'toll'],
  ['The toll, A, must be scrapped.', 'pro', 'toll'],
  ['The ban on trawling, A, should stay in force.', 'pro', 'ban'],
  ['The levy, A, was unacceptable.', 'con', 'levy'],
  ['Chile should, A, lift the embargo.', 'pro', 'embargo'],
  ['Any treaty must, A, include a fund.', 'pro', 'fund'],
  ['There should, A, be a ban on drift nets.', 'pro', 'ban'],
  ['There can, A, be no return to the quota.', 'con', 'return'],
  ['In future, A, the toll must go.', 'pro', 'toll'],
  ['Before any vote, A, the prisoners should be freed.', 'pro', 'prisoner'],
  ['What was needed, A, was a ban on drift nets.', 'pro', 'ban'],
  ['It was time, A, to end the siege.', 'pro', 'siege'],
  ['It was too early, A, to lift the embargo.', 'con', 'embargo'],
  ['Chile, A, must open its ports.', 'pro', 'port'],
  ['The siege must end, A, and the ports be opened.', 'pro', 'siege'],
  ['No state, A, may dump waste at sea.', 'con', 'waste'],
];
