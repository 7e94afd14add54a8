import type { StanceCase } from './stanceCase.ts';

/** Sentences that go on in the voice of the party whose demands the one before them stated, and sentences that do not. */
export const freeIndirectSpeech: readonly StanceCase[] = [
  {
    text: 'Norway insists on a smaller catch. The fleet must also shrink, and foreign boats are to leave by May.',
    expect: ['Norway | demands | catch', 'Norway | demands | fleet', 'Norway | demands | boats'],
  },
  {
    text: 'What does the Rail Union want? Night shifts must end, and every depot should get a second driver.',
    expect: ['Rail Union | demands | shifts', 'Rail Union | demands | depot'],
  },
  {
    text: 'Kenya proposed a debt swap. Half the interest would be waived.',
    expect: ['Kenya | demands | swap', 'Kenya | demands | interest'],
  },
  {
    text: 'Egypt demanded a joint office on the dam. Gates would stay shut in summer.',
    expect: ['Egypt | demands | office', 'Egypt | demands | gates'],
  },
  { text: 'Norway signed the treaty. The weather should be better tomorrow.', expect: ['Norway | supports | treaty'] },
  {
    text: 'Chile rejects the tariff. Growers must wait until May to know what they will earn.',
    expect: ['Chile | opposes | tariff'],
  },
  {
    text: 'Norway demanded a quota and Iceland demanded a levy. Boats must stay in port.',
    expect: ['Norway | demands | quota', 'Iceland | demands | levy'],
  },
  {
    text: 'Peru demanded a fund for the coast.\n\nThe hotel must be rebuilt after the storm.',
    expect: ['Peru | demands | fund'],
  },
];
