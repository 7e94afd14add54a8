import type { StanceCase } from './stanceCase.ts';

/** Demands of a scheme joined by "and": one statement for each. */
export const severalDemands: readonly StanceCase[] = [
  {
    text: 'Kyiv proposed a truce and prisoner swap.',
    expect: ['Ukraine | demands | truce', 'Ukraine | demands | swap'],
  },
  {
    text: 'Russia insists that Ukraine renounce NATO and recognise Crimea as Russian.',
    expect: ['Russia | demands | NATO', 'Russia | demands | Crimea'],
  },
  {
    text: 'Zelensky insisted on the presence of European peacekeepers as well as an increase in military aid for Ukraine.',
    expect: ['Ukraine | demands | peacekeepers', 'Ukraine | demands | aid'],
  },
  {
    text: 'Hungary opposes the sanctions and the oil embargo against Moscow, Kyiv said.',
    expect: ['Hungary | opposes | embargo'],
  },
  { text: 'Kyiv asked Germany for tanks and missiles.', expect: ['Ukraine | demands | tanks'] },
  {
    text: 'The Nurses Guild demanded an end to twelve-hour shifts.',
    expect: ['Nurses Guild | demands | end to twelve'],
  },
  { text: 'Peru proposed changes to the water treaty.', expect: ['Peru | demands | changes to the water treaty'] },
  { text: 'Norway thought the questions technical and wanted an expert.', expect: ['Norway | demands | expert'] },
  { text: 'Peru wants a judge.', expect: ['Peru | demands | judge'] },
  { text: 'Peru accepts the four days for small firms.', expect: ['Peru | supports | four days'] },
  { text: 'Peru vowed not to repeat the mistakes of the past.', expect: ['Peru | opposes | repeat'] },
  { text: 'Peru has been pressing for weeks.', expect: [] },
  {
    text: 'Ukraine is ready to discuss a 30-day ceasefire and a prisoner exchange if Russia left Kharkiv.',
    expect: [
      'Ukraine | conditional | ceasefire',
      'Ukraine | conditional | prisoner exchange',
      'Ukraine | demands | left Kharkiv',
    ],
  },
  // spans of time, and numbers of what was counted before
  { text: 'India is asking for ten years.', expect: ['India | demands | ten years'] },
  { text: 'The Greens have campaigned for ten years.', expect: [] },
  {
    text: 'The Port Union asked for six per cent. Vostok offers four.',
    expect: ['Port Union | demands | six per cent', 'Vostok | supports | four (per cent)'],
  },
  {
    text: 'Peru wants to close 90 schools. Chile insists on 60.',
    expect: ['Peru | demands | close 90 schools', 'Chile | demands | 60 (schools)'],
  },
  {
    text: 'Peru asked for a term of ten years; Chile pleaded for five.',
    expect: ['Peru | demands | term of ten years', 'Chile | demands | five (years)'],
  },
  // a bare verb is joined to a bare verb
  {
    text: 'Peru demanded that Chile stop arming the rebels and talk to the union.',
    expect: ['Peru | demands | stop arming the rebels', 'Peru | demands | talk to the union'],
  },
  {
    text: 'The Greens demanded that the ministry stop subsidising the mine and negotiate with the villages.',
    expect: ['Greens | demands | stop subsidising', 'Greens | demands | negotiate'],
  },
  {
    text: 'Fiji demands that Japan stop hunting whales and buying krill.',
    expect: ['Fiji | demands | stop hunting whales and buying krill'],
  },
  {
    text: 'Norway proposed that everyone take the same cut, an idea first put forward by the trawlermen.',
    expect: ['Norway | demands | everyone take the same cut'],
  },
  {
    text: 'Paris urged that the tariff be scrapped, something Berlin had asked for.',
    expect: ['France | demands | the tariff be scrapped', 'Germany | demands | something (the tariff be scrapped)'],
  },
  {
    text: 'The RMT asked that the rota be scrapped, a change long resisted by Berlin.',
    expect: ['RMT | demands | the rota be scrapped', 'Germany | opposes | a change (the rota be scrapped)'],
  },
  {
    text: 'Chile asked that the quota be cut and the port opened, an offer made in May.',
    expect: ['Chile | demands | the quota be cut', 'Chile | demands | the port opened'],
  },
  {
    text: 'Peru wants the mine closed, a plan drawn up and a fund created.',
    expect: ['Peru | demands | mine closed', 'Peru | demands | a plan drawn up', 'Peru | demands | a fund created'],
  },
  {
    text: 'Chile demanded that the mine be shut, a plan be drawn up and the owners pay.',
    expect: ['Chile | demands | mine be shut', 'Chile | demands | a plan be drawn up', 'Chile | demands | owners pay'],
  },
  {
    text: 'Peru demands lower fares, a longer deal, and an apology.',
    expect: ['Peru | demands | lower fares', 'Peru | demands | a longer deal', 'Peru | demands | an apology'],
  },
  // a row with a thing denied and a promise in it
  {
    text: 'Oslo wants the quota held at nine tonnes, no trawlers in the bay and a written pledge that Lima will stay outside the cartel.',
    expect: ['Norway | demands | quota', 'Norway | opposes | trawlers', 'Norway | demands | pledge'],
  },
  {
    text: 'Chile wants the fund doubled, no foreign staff at the mine and a say on the board.',
    expect: ['Chile | demands | fund', 'Chile | opposes | staff', 'Chile | demands | say'],
  },
  { text: 'Peru wants the strike over by Friday.', expect: ['Peru | demands | strike over'] },
  { text: 'Peru wants Chile outside every cartel.', expect: ['Peru | demands | outside every cartel'] },
  { text: 'Peru wants the trawlers well away from the reef.', expect: ['Peru | demands | away from the reef'] },
  { text: 'Peru wants the Chileans nowhere near the reef.', expect: ['Peru | opposes | near the reef'] },
];
