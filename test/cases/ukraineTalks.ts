import type { StanceCase } from './stanceCase.ts';

/** The scheme of the Ukraine talks: contraries folded, look-alikes kept apart, in own words. */
export const ukraineTalks: readonly StanceCase[] = [
  { text: 'Kyiv has accepted an unconditional ceasefire of thirty days.', expect: ['Ukraine | supports | ceasefire'] },
  { text: 'The Kremlin wants Kyiv to renounce its bid to join NATO.', expect: ['Russia | demands | NATO'] },
  { text: 'Zelensky ruled out giving up the Donbas.', expect: ['Ukraine | opposes | Donbas'] },
  { text: 'Macron offered to send peacekeepers to Ukraine.', expect: ['France | supports | peacekeepers'] },
  { text: 'Moscow rejects the presence of European troops on Ukrainian soil.', expect: ['Russia | opposes | troops'] },
  { text: 'Britain wants sanctions on Russia to be tightened.', expect: ['United Kingdom | demands | sanctions'] },
  { text: 'Washington is asking Ukraine to sign the minerals deal.', expect: ['United States | demands | minerals'] },
  { text: 'Moscow agreed to stop strikes on power stations for a month.', expect: ['Russia | supports | strikes'] },
  { text: 'Zelensky demanded the return of the deported children.', expect: ['Ukraine | demands | children'] },
  { text: 'The White House supports a truce in the Black Sea.', expect: ['United States | supports | truce'] },
  { text: 'Poland will not send soldiers to Ukraine.', expect: ['Poland | opposes | soldiers'] },
  { text: 'Trump spoke with Putin for ninety minutes.', expect: [] },
  { text: 'Russian forces advanced near Pokrovsk on Thursday.', expect: [] },
  { text: 'Moscow wants Ukraine outside every military bloc.', expect: ['Russia | demands | military bloc'] },
  { text: 'Moscow wants the Europeans nowhere near the talks on Ukraine.', expect: ['Russia | opposes | talks'] },
  { text: 'Zelensky said he needs more Patriots.', expect: ['Ukraine | demands | Patriots'] },
  { text: 'Rubio said American soldiers would not go to Ukraine.', expect: ['United States | opposes | soldiers go'] },
];
