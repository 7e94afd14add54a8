import type { StanceCase } from './stanceCase.ts';

/** Stance words in other senses, or of no party in the talks: supporting documents, accepted wisdom, rejected parcels, offers of shops. */
export const nothingStanceWords: readonly StanceCase[] = [
  { text: 'The supporting documents were sent to the Kenyan ministry by courier.', expect: [] },
  { text: 'It is widely accepted that the winter of 1947 was the coldest in Poland.', expect: [] },
  { text: 'Customs officers in Oslo returned the rejected parcels to the sender.', expect: [] },
  { text: 'The shop next to the Turkish embassy offers a discount on carpets.', expect: [] },
  { text: 'A refusal of entry can be appealed before a court in Vienna.', expect: [] },
  { text: 'The welcome in the Chilean village was loud.', expect: [] },
  { text: 'Demand for gas usually peaks in January.', expect: [] },
  { text: 'The agreed minutes of the session filled two pages.', expect: [] },
  { text: 'The proposed route crosses a marsh near the Danish border.', expect: [] },
  { text: 'An approval rating of forty percent is normal for a Peruvian president in the third year.', expect: [] },
  { text: 'The wanted man was last seen in a suburb of Lisbon.', expect: [] },
  { text: 'The backing vocals were recorded in a studio in Cairo.', expect: [] },
  { text: "The committee's acceptance letter reached the Indian student in May.", expect: [] },
  { text: 'The bridge supports were damaged by ice on the Canadian side.', expect: [] },
  { text: "Denmark's consent form for trials runs to nine pages.", expect: [] },
  { text: 'The opposition benches in Nairobi were almost empty.', expect: [] },
  { text: 'The insistence of the rain kept the Swiss delegates indoors.', expect: [] },
  { text: 'The needs of the refugees in Chad are growing by the week.', expect: [] },
  { text: 'The request line of the Ghanaian radio station was busy all night.', expect: [] },
  { text: 'Nobody objected to the coffee.', expect: [] },
];
