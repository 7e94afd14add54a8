import type { StanceCase } from './stanceCase.ts';

/** Whose leader, whose delegates, which union, which government: parties that another sentence tells. */
export const whoSpeaksForWhom: readonly StanceCase[] = [
  {
    text: "Victoria's government, which foots the bill, rejects an inquiry into the timetable.",
    expect: ['Victoria | opposes | inquiry'],
  },
  {
    text: "The European Union meets in May. The teachers' union rejects the offer.",
    expect: ["teachers' union | opposes | the offer"],
  },
  { text: "The People's Left demands a veto on the sale.", expect: ["People's Left | opposes | the sale"] },
  {
    text: 'The group of least developed countries threw out the compromise on grants.',
    expect: ['least developed countries | opposes | on grants'],
  },
  { text: 'The Ukrainian ombudsman wants the children returned.', expect: ['Ukraine | demands | children returned'] },
  {
    text: 'The Social Democrats will not hear of a freeze. “We owe it to the nurses,” their leader, Tea Moran, said. She proposed a levy on banks instead.',
    expect: ['Social Democrats | opposes | a freeze', 'Social Democrats | demands | on banks'],
  },
  {
    text: 'Elin Rasmus sent six questions to every party. The Social Democrat opposes a tax on pensions.',
    expect: ['Social Democrats | opposes | on pensions'],
  },
  {
    text: "Kazakhstan will store the fuel. Hardliners in Iran's parliament want the country to quit the treaty, a step that the government opposes.",
    expect: ['Kazakhstan | supports | the fuel', 'hardliners | demands | the treaty', 'Iran | opposes | the treaty'],
  },
  {
    text: 'The United States wants a ceiling of 15 percent. Switzerland balks. Finance minister Beat Amsel ruled out a tax on platforms, and Swiss farmers cheered.',
    expect: [
      'United States | demands | 15 percent',
      'Switzerland | opposes | 15 percent',
      'Switzerland | opposes | on platforms',
    ],
  },
  {
    text: 'Switzerland sent a letter to Washington. Dana Whit, the deputy trade representative, welcomed the purchases of gas.',
    expect: ['United States | supports | of gas'],
  },
  {
    text: 'The guards of the Transport Alliance walked out on Friday. Northmark is losing money. The general secretary, Una Carr, rejected the roster.',
    expect: ['Transport Alliance | opposes | the roster'],
  },
  { text: "Chile's delegates demanded a recount.", expect: ['Chile | demands | a recount'] },
  { text: 'Peru reiterated that its troops stood ready to guard the pass.', expect: ['Peru | supports | the pass'] },
  {
    text: "The Growers' Council met the Millers' League. The users' group called for lower fees.",
    expect: ["users' group | demands | lower fees"],
  },
  {
    text: "Hollin Textiles Ltd: note of the second pay meeting, 4 March 2026\n\nPresent: for the company, Ms R. Hale (HR director) and Mr D. Oduya; for the Weavers' Union (WU), Mr T. Brand. In the chair: Dr E. Mossman (independent).\n\nBrand asked for a rise of 6 per cent. Hale ruled out any increase above 3 per cent. Oduya supported a shorter week. Mossman proposed a ballot.",
    expect: [
      'WU | demands | 6 per cent',
      'Hollin Textiles | opposes | above 3 per cent',
      'Hollin Textiles | supports | shorter week',
      'E. Mossman | demands | ballot',
    ],
  },
  {
    text: 'For the African Group, Zambia’s Collins Nzovu said that the levy was unacceptable.',
    expect: ['African Group | opposes | levy'],
  },
  { text: 'For Lima, the levy is unacceptable.', expect: ['Peru | opposes | levy'] },
  { text: 'Chipmaker Intel wants the subsidy doubled.', expect: ['Intel | demands | subsidy'] },
  {
    text: 'Envoys of Ghana, Togo and Benin rejected the tariff.',
    expect: ['Ghana | opposes | tariff', 'Togo | opposes | tariff', 'Benin | opposes | tariff'],
  },
  {
    text: 'An envoy from Ghana and the host met. Officials from Togo want a pause.',
    expect: ['Togo | demands | pause'],
  },
  {
    text: 'The commissioners sent by Norway rejected a pause.',
    expect: ['Norway | opposes | a pause'],
  },
  {
    text: 'The inspectors sent by Norway demanded a recount.',
    expect: ['Norway | demands | recount'],
  },
  {
    text: 'The miners walked out on Monday. Hallam Ores offered a bonus. Shop steward Una Carr opposed a bonus tied to output.',
    expect: ['Hallam Ores | supports | a bonus', 'miners | opposes | tied to output'],
  },
  {
    text: 'Transport Alliance, a union, met Hallam Glass. Shop steward Una Carr rejected the roster.',
    expect: ['Transport Alliance | opposes | the roster'],
  },
  {
    text: 'Note of the pay meeting. Present: Mr D. Oduya and Ms R. Hale for the employer; Mr T. Brand for the staff side. Ms Hale proposed a freeze. Mr Brand rejected the freeze.',
    expect: ['employer | demands | a freeze', 'staff side | opposes | the freeze'],
  },
  {
    text: 'Finland and Spain met in Bern. Finland proposed a levy on fuel. Spain rejected the levy. Ministers called for a study.',
    expect: ['Finland | demands | levy on fuel', 'Spain | opposes | the levy'],
  },
  {
    text: 'Finland shut its ports. Finland faces a strike. Ministers called for a study.',
    expect: ['Finland | demands | a study'],
  },
];
