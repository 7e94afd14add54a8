import type { StanceCase } from './stanceCase.ts';

/** Another party joins in what was said last, or does not. */
export const echoes: readonly StanceCase[] = [
  { text: 'Brazil rejects the levy. So does Mexico.', expect: ['Brazil | opposes | levy', 'Mexico | opposes | levy'] },
  {
    text: 'Chile supports a binding cap, and so does Peru.',
    expect: ['Chile | supports | cap', 'Peru | supports | cap'],
  },
  {
    text: 'Norway will not sign the treaty, nor will Iceland.',
    expect: ['Norway | opposes | treaty', 'Iceland | opposes | treaty'],
  },
  {
    text: 'Kenya demanded a debt swap, as did Ghana.',
    expect: ['Kenya | demands | swap', 'Ghana | demands | swap'],
  },
  {
    text: 'Spain backs the pipeline. Portugal does not.',
    expect: ['Spain | supports | pipeline', 'Portugal | opposes | pipeline'],
  },
  {
    text: 'Egypt wants a joint office on the dam. Sudan, too.',
    expect: ['Egypt | demands | office', 'Sudan | demands | office'],
  },
  { text: 'Egypt wants a joint office on the dam. The weather is fine, too.', expect: ['Egypt | demands | office'] },
  { text: 'Japan demanded a vote, as is usual in Korea.', expect: ['Japan | demands | vote'] },
  { text: 'Brazil rejects the levy. So did the day end.', expect: ['Brazil | opposes | levy'] },
  {
    text: 'Greece rejected an arbiter on Monday. Cyprus did the same on Tuesday.',
    expect: ['Greece | opposes | arbiter', 'Cyprus | opposes | arbiter'],
  },
  {
    text: 'Chile called for a tax on lithium and Peru followed suit.',
    expect: ['Chile | demands | tax', 'Peru | demands | tax'],
  },
  {
    text: 'Kenya called for a toll on the bridge. Uganda would do nothing of the kind.',
    expect: ['Kenya | demands | toll', 'Uganda | opposes | toll'],
  },
  {
    text: 'Kenya called for a toll on the bridge. Uganda did the same job as before.',
    expect: ['Kenya | demands | toll'],
  },
  // a word or two in reply
  {
    text: 'Peru proposed a toll on lorries. Unacceptable, said Chile.',
    expect: ['Peru | demands | toll', 'Chile | opposes | toll'],
  },
  {
    text: 'Mali asked France for new jets. Not now, came the answer from Paris.',
    expect: ['Mali | demands | jets', 'France | opposes | jets'],
  },
  {
    text: 'Togo asked for a bridge and a port. Not the port, came the reply from Ghana within the hour.',
    expect: ['Togo | demands | bridge', 'Togo | demands | port', 'Ghana | opposes | port'],
  },
  { text: 'No new fines, came the reply from Brussels.', expect: ['European Union | opposes | fines'] },
  { text: 'A storm, came the answer from Norway.', expect: [] },
  { text: 'Peru denied that it had sent ships. Not true, said Chile.', expect: [] },
];
