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
  {
    text: 'Manila said the reefs were the heart of the matter. The patrols had to stop, and the fishermen had to be let back in.',
    expect: ['Philippines | demands | patrols', 'Philippines | demands | fishermen'],
  },
  {
    text: 'Finland was adamant. The gas pipeline was not to be repaired.',
    expect: ['Finland | opposes | pipeline'],
  },
  {
    text: 'The message from Hanoi was clear. The islands are to be handed back.',
    expect: ['Vietnam | demands | islands'],
  },
  {
    text: 'Lagos accepts the court. The fees, though, must be halved.',
    expect: ['Lagos | supports | court', 'Lagos | demands | fees'],
  },
  {
    text: 'Kenya rejected the draft. Handing over the mine is out of the question.',
    expect: ['Kenya | opposes | draft', 'Kenya | opposes | mine'],
  },
  {
    text: 'Norway said the talks had failed. There would be no second round.',
    expect: ['Norway | opposes | round'],
  },
  {
    text: 'The Greens said the bill was too weak. Amnesty for polluters is excluded.',
    expect: ['Greens | opposes | bill', 'Greens | opposes | amnesty'],
  },
  { text: 'Norway met Sweden on Monday. There will be no second round.', expect: [] },
  { text: 'Peru lost the vote. A second vote is out of the question.', expect: [] },
  { text: 'Peru accused Chile of theft. The ships must be at sea by now.', expect: [] },
  { text: 'Chile said the mine was safe. It has to do with the rock.', expect: [] },
  {
    text: 'Oslo welcomed the plan. The talks should resume on Monday.',
    expect: ['Norway | supports | plan'],
  },
];
