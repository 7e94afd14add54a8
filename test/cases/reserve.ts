import type { StanceCase } from './stanceCase.ts';

/** Reserve: declining to say, keeping options open, scepticism without rejection. */
export const reserve: readonly StanceCase[] = [
  { text: 'Norway declined to say whether it would back the quota.', expect: ['Norway | noncommittal | quota'] },
  { text: 'Kenya is still weighing the offer of a naval base.', expect: ['Kenya | noncommittal | base'] },
  { text: 'Japan has not yet decided on a boycott of the summit.', expect: ['Japan | noncommittal | boycott'] },
  { text: 'Turkey did not rule out a purchase of the jets.', expect: ['Turkey | noncommittal | purchase'] },
  { text: 'Brazil reserved judgement on the carbon levy.', expect: ['Brazil | noncommittal | levy'] },
  { text: 'Spain is examining the proposal for a joint fund.', expect: ['Spain | noncommittal | fund'] },
  { text: 'India would not say if it would accept the cap.', expect: ['India | noncommittal | cap'] },
  { text: 'Poland remains sceptical about the joint army.', expect: ['Poland | noncommittal | army'] },
  { text: 'Egypt is considering the sale of the airport.', expect: ['Egypt | noncommittal | sale'] },
  { text: 'Chile has doubts about the lithium cartel.', expect: ['Chile | noncommittal | cartel'] },
  { text: 'Peru was non-committal about the tunnel.', expect: ['Peru | noncommittal | tunnel'] },
  { text: 'The Liberal Party is divided over the rent cap.', expect: ['Liberal Party | noncommittal | cap'] },
  { text: 'Hungary wants more time to study the loan.', expect: ['Hungary | demands | time'] },
  { text: 'Asked about a longer lease, the Kremlin declined to comment.', expect: ['Russia | noncommittal | lease'] },
  {
    text: 'Asked whether it would sell the mine, Siemens would not comment.',
    expect: ['Siemens | noncommittal | sell'],
  },
  { text: 'Nippon Steel has yet to commit to a new furnace.', expect: ['Nippon Steel | noncommittal | furnace'] },
  { text: 'Portugal has not taken a decision on the drones.', expect: ['Portugal | noncommittal | drones'] },
  { text: 'The Nurses Guild stopped short of endorsing the merger.', expect: ['Nurses Guild | noncommittal | merger'] },
  {
    text: 'It is too early to say whether the toll will stay, the Danish transport minister said.',
    expect: ['Denmark | noncommittal | toll'],
  },
  { text: 'Kenya declined to rule out a referendum on the port.', expect: ['Kenya | noncommittal | referendum'] },
];
