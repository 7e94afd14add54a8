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
];
