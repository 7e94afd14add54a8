import type { StanceCase } from './stanceCase.ts';

/** Reported speech about facts, feelings and plans of third parties. */
export const nothingSaid: readonly StanceCase[] = [
  { text: 'The Kenyan minister said the harvest had been poor.', expect: [] },
  { text: 'A spokesman for Harwick Foods said sales had risen by a tenth.', expect: [] },
  { text: 'The Rail Union said turnout in the ballot was 71 percent.', expect: [] },
  { text: "Turkey's president recalled his first visit to Athens.", expect: [] },
  { text: 'Japan announced that its emperor would visit Mongolia.', expect: [] },
  { text: 'The Chilean minister explained how the dam works.', expect: [] },
  { text: "India's envoy noted that the hall was cold.", expect: [] },
  { text: 'The Polish premier admitted that the winter would be long.', expect: [] },
  { text: 'Egypt confirmed the death of three sailors.', expect: [] },
  { text: "Canada's minister recounted the history of the lumber dispute.", expect: [] },
  { text: 'The Swiss hosts said nine delegations had arrived.', expect: [] },
  { text: 'The mediator said the mood was better than last week.', expect: [] },
  { text: 'Corvin Group reported a loss of ninety million euros.', expect: [] },
  { text: 'The Danish premier said she had read the letter twice.', expect: [] },
  { text: 'The Brazilian president joked about the heat in the hall.', expect: [] },
  { text: '"I cannot tell you when the talks will resume," the Danish minister said.', expect: [] },
  { text: '"Let us be clear about the past," the Kenyan president said.', expect: [] },
  { text: 'Iceland will decide on the cable after the audit.', expect: [] },
  { text: 'A merger of the ports, Chile made clear, was not something it would push for.', expect: [] },
  { text: 'Asked whether Chile would sign, its minister answered with a single word: later.', expect: [] },
];
