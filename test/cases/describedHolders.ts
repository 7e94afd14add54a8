import type { StanceCase } from './stanceCase.ts';

/** Holders that the text describes and never names, or names elsewhere. */
export const describedHolders: readonly StanceCase[] = [
  {
    text: 'The port authority urged the two sides to resume talks.',
    expect: ['port authority | demands | the two sides to resume talks'],
  },
  { text: 'The competition watchdog opposes the merger.', expect: ['competition watchdog | opposes | the merger'] },
  { text: 'The chamber of commerce calls for a truce.', expect: ['chamber of commerce | demands | a truce'] },
  { text: 'The churches call for a truce.', expect: ['churches | demands | a truce'] },
  {
    text: 'The European Union met. The 27 rejected a tax on gas.',
    expect: ['European Union | opposes | a tax on gas'],
  },
  {
    text: 'Kenya received the Somali foreign minister yesterday. The hosts oppose a new corridor.',
    expect: ['Kenya | opposes | a new corridor'],
  },
  {
    text: 'The nurses met the owners. The negotiators for the engine drivers reject a wage freeze.',
    expect: ['engine drivers | opposes | a wage freeze'],
  },
  {
    text: 'Lena Brandt, who chairs Nordstal, met the crews. The chairwoman opposes a sale.',
    expect: ['Nordstal | opposes | a sale'],
  },
  { text: 'The hospitals are full. The health minister opposes a levy.', expect: ['government | opposes | a levy'] },
  { text: 'The De Vries family opposes the merger.', expect: ['De Vries family | opposes | the merger'] },
  { text: 'Norway closed the port. The authorities oppose a strike.', expect: ['Norway | opposes | a strike'] },
  { text: 'The planning report was ready to be printed.', expect: [] },
  { text: 'The odds are against a deal, and the clock is against the envoys.', expect: [] },
  {
    text: 'Scores of mayors have called for a halt to the drilling.',
    expect: ['mayors | demands | a halt to the drilling'],
  },
  {
    text: 'The surgeons’ union let it be known in May that its hospital committee would meet. The committee is also seeking a reform of the pay board.',
    expect: ['surgeons’ union | demands | a reform of the pay board'],
  },
  {
    text: 'The conference of regional governors met in Bergen. It will not accept a lower ceiling.',
    expect: ['conference of regional governors | opposes | a lower ceiling'],
  },
  {
    text: 'Delegates heard a speech by Ana Lund of Chile, who demanded a ban on trawling.',
    expect: ['Chile | demands | a ban on trawling'],
  },
  { text: 'Dozens of shells fell on the port, and hundreds of windows broke.', expect: [] },
  { text: 'The strait, which denies nobody passage, was quiet.', expect: [] },
];
