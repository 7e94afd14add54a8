import type { StanceCase } from './stanceCase.ts';

/** Positions of one party reported by another. */
export const attribution: readonly StanceCase[] = [
  { text: 'The US says Iran wants a longer deadline.', expect: ['Iran | demands | deadline'] },
  { text: 'Norway said Iceland had agreed to the quota.', expect: ['Iceland | supports | quota'] },
  { text: 'According to Kenya, Uganda opposes the pipeline route.', expect: ['Uganda | opposes | route'] },
  { text: 'Rubio said India had accepted the tariff cut.', expect: ['India | supports | cut'] },
  { text: 'Turkey claims that Greece refuses to discuss the islands.', expect: ['Greece | opposes | discuss'] },
  { text: 'Canada believes that Japan supports the fishing zone.', expect: ['Japan | supports | zone'] },
  { text: "Egypt's envoy said Sudan no longer supports the dam.", expect: ['Sudan | opposes | dam'] },
  { text: 'Diplomats said that Hungary was demanding a new vote.', expect: ['Hungary | demands | vote'] },
  { text: 'German officials say France wants a joint budget.', expect: ['France | demands | budget'] },
  { text: 'The gate, as Cairo sees it, must stay shut.', expect: ['Egypt | demands | gate'] },
  { text: 'The treaty, in the eyes of Bogota, has to include the rivers.', expect: ['Colombia | demands | rivers'] },
  { text: 'As far as Rabat is concerned, autonomy is the only way out.', expect: ['Morocco | demands | autonomy'] },
  { text: 'From the Rail Union’s point of view, the depot must stay open.', expect: ['Rail Union | demands | depot'] },
  { text: 'The Rail Union’s view is that the depot should stay open.', expect: ['Rail Union | demands | depot'] },
  { text: 'It is Kenya’s view that the sailors should be freed first.', expect: ['Kenya | demands | sailors'] },
  { text: 'The idea in Warsaw is that Berlin should pay.', expect: ['Poland | demands | pay'] },
  { text: 'The loan, in Peru’s view, ought not to be prolonged.', expect: ['Peru | opposes | loan'] },
  { text: 'In the eyes of the world, Oslo must act.', expect: [] },
  { text: 'Canada leaves no doubt that the fleet must shrink.', expect: ['Canada | demands | fleet'] },
  { text: 'Canada left no doubt that it would veto the treaty.', expect: ['Canada | opposes | treaty'] },
  { text: 'For the Greens, a tax on flights must come first.', expect: ['Greens | demands | tax'] },
  {
    text: 'Kyiv had agreed, the Kremlin said, to leave the fighters for a later round.',
    expect: ['Ukraine | supports | leave the fighters for a later round'],
  },
  { text: 'Kyiv had agreed to leave the talks.', expect: ['Ukraine | opposes | leave the talks'] },
  {
    text: 'Peru had agreed, Chile said, to close the port. Lima denied having agreed to anything of the kind.',
    expect: ['Peru | supports | close the port', 'Peru | opposes | anything of the kind (close the port)'],
  },
];
