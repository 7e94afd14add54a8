import type { StanceCase } from './stanceCase.ts';

/** "anything" with a clause or a likeness behind it says what is meant; alone it says nothing. */
export const indefinites: readonly StanceCase[] = [
  {
    text: 'Ethiopia refuses to sign anything that might pass for a quota.',
    expect: ['Ethiopia | opposes | anything that might pass for a quota'],
  },
  {
    text: 'The Pilots Association will not accept anything that cuts overtime.',
    expect: ['Pilots Association | opposes | cuts overtime'],
  },
  {
    text: 'Brussels rejects anything that smells of protectionism.',
    expect: ['European Union | opposes | smells of protectionism'],
  },
  {
    text: 'Chile would accept anything that keeps the fund alive.',
    expect: ['Chile | supports | keeps the fund alive'],
  },
  { text: 'Kenya rejected anything like a cap.', expect: ['Kenya | opposes | like a cap'] },
  { text: 'Peru opposes anything resembling a tax.', expect: ['Peru | opposes | resembling a tax'] },
  {
    text: 'Paris ruled out anything with a customs border in it.',
    expect: ['France | opposes | with a customs border'],
  },
  { text: 'Norway refuses to sign anything.', expect: [] },
  { text: 'The Danish minister refused to say anything about the levy.', expect: [] },
  { text: 'Ghana refused to say anything that might upset the lenders.', expect: [] },
  { text: 'Spain has not seen anything that resembles an offer.', expect: [] },
  { text: 'Canada denied that it had signed anything that binds it.', expect: [] },
];
