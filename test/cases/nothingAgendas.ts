import type { StanceCase } from './stanceCase.ts';

/** Agendas, meetings and topics: what will be talked about, without what anybody wants of it. */
export const nothingAgendas: readonly StanceCase[] = [
  { text: 'The two presidents will discuss grain exports on Tuesday.', expect: [] },
  { text: 'Talks between Norway and Iceland resume on Monday in Bergen.', expect: [] },
  { text: 'Kenya and Tanzania will meet next week in Arusha.', expect: [] },
  { text: 'The agenda covers fisheries, customs and visas.', expect: [] },
  { text: 'Delegates from forty countries gathered in Lima for the climate summit.', expect: [] },
  { text: "Brazil's foreign minister flew to Beijing for two days of meetings.", expect: [] },
  { text: 'The Nurses Guild and the ministry begin a third round of negotiations today.', expect: [] },
  { text: 'Japan and South Korea held consultations on the disputed islets.', expect: [] },
  { text: 'The committee will examine the budget in a closed session.', expect: [] },
  { text: 'The question of water rights was on the table in Cairo.', expect: [] },
  { text: "Mexico's trade envoy is due to speak to her Canadian counterpart on Friday.", expect: [] },
  { text: 'The board of Norlund Steel meets on Thursday to review its strategy.', expect: [] },
  { text: 'India hosted the energy ministers of eight states.', expect: [] },
  { text: 'The leaders exchanged views on migration and defence.', expect: [] },
  { text: 'Egypt and Sudan talked about the dam for nine hours.', expect: [] },
  { text: 'The Finnish delegation arrived in Geneva late on Sunday.', expect: [] },
  { text: 'Peace negotiators turned to the future of the border towns.', expect: [] },
];
