import type { StanceCase } from './stanceCase.ts';

/** Adjectives of stance, predicated of the party or of the demand. */
export const adjectives: readonly StanceCase[] = [
  { text: 'Norway is opposed to a shared quota.', expect: ['Norway | opposes | quota'] },
  { text: 'Kenya is in favour of a regional court.', expect: ['Kenya | supports | court'] },
  { text: 'India is unwilling to reduce its tariffs on cars.', expect: ['India | opposes | reduce'] },
  { text: 'Japan is open to a review of the fishing agreement.', expect: ['Japan | supports | review'] },
  { text: 'Brazil is adamant that the forest fund be run by the states.', expect: ['Brazil | demands | fund'] },
  { text: 'Egypt is willing to accept a longer filling period.', expect: ['Egypt | supports | filling'] },
  { text: 'Canada is sceptical about the carbon levy.', expect: ['Canada | noncommittal | levy'] },
  { text: 'Turkey is not ready to recognise the republic.', expect: ['Turkey | opposes | recognise'] },
  { text: 'Switzerland is undecided on the arms export ban.', expect: ['Switzerland | noncommittal | ban'] },
  { text: 'The proposal is unacceptable to Serbia.', expect: ['Serbia | opposes | proposal'] },
  {
    text: 'A cut in wages is out of the question for the Metalworkers Union.',
    expect: ['Metalworkers Union | opposes | cut'],
  },
  { text: 'Hungary is hostile to the migration pact.', expect: ['Hungary | opposes | pact'] },
  { text: 'Peru is eager to sign the free trade deal.', expect: ['Peru | supports | sign'] },
  { text: 'Germany is cool on the idea of joint debt.', expect: ['Germany | noncommittal | debt'] },
  { text: 'Ghana is firmly against the closure of the port.', expect: ['Ghana | opposes | closure'] },
  { text: 'The timetable is acceptable to Sudan.', expect: ['Sudan | supports | timetable'] },
  { text: 'Finland is supportive of a common air defence.', expect: ['Finland | supports | defence'] },
  { text: 'Chile is happy with the idea of a joint mine inspectorate.', expect: ['Chile | supports | inspectorate'] },
  {
    text: 'Access to the river is essential for Bolivia, its foreign minister said.',
    expect: ['Bolivia | demands | access'],
  },
  {
    text: 'Portugal sent no minister; but it, too, is against lifting the embargo on arms.',
    expect: ['Portugal | opposes | lifting the embargo'],
  },
  { text: 'Peru, having visited a mine, is now for a freeze.', expect: ['Peru | supports | a freeze'] },
  { text: 'Peru, having seen the text, is against a levy.', expect: ['Peru | opposes | a levy'] },
  { text: 'Chile, after a long debate, is now for a truce.', expect: ['Chile | supports | a truce'] },
  { text: 'Kenya, having met the miners, is against closing the pit.', expect: ['Kenya | opposes | closing the pit'] },
  { text: 'Peru is strong against both the levy and the cap.', expect: ['Peru | opposes | the levy'] },
  { text: 'Oslo is not wild about the cap either.', expect: ['Norway | opposes | the cap'] },
  { text: 'The islanders are appalled at the drilling licence.', expect: ['islanders | opposes | licence'] },
];
