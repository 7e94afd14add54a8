import type { StanceCase } from './stanceCase.ts';

/** Compounds of party and participle: the party stands behind the noun. */
export const backing: readonly StanceCase[] = [
  { text: 'A US-backed truce took effect in the valley on Friday.', expect: ['United States | supports | truce'] },
  { text: 'The French-led mission would guard the ports.', expect: ['France | supports | guard the ports'] },
  { text: 'A Kenya-backed plan for debt swaps gained ground.', expect: ['Kenya | supports | plan'] },
  { text: 'An EU-backed loan for the dam was delayed again.', expect: ['European Union | supports | loan'] },
  { text: 'Turkish-made drones flew over the border.', expect: [] },
  { text: 'The Russian-held town lies on the river.', expect: [] },
  { text: 'An Egyptian-brokered pause ended on Monday.', expect: [] },
  { text: 'The Indian-born chemist won the prize.', expect: [] },
  { text: 'A Kenya-backed fishing quota is on the table.', expect: ['Kenya | supports | fishing quota'] },
];
