import type { StanceCase } from './stanceCase.ts';

/** Pronouns and descriptions that stand for a demand named before. */
export const anaphoraOfDemands: readonly StanceCase[] = [
  {
    text: 'Iceland asked for a larger quota. Norway rejected this demand.',
    expect: ['Iceland | demands | quota', 'Norway | opposes | quota'],
  },
  {
    text: 'Kenya proposed a pause on debt repayments. Germany supports the idea.',
    expect: ['Kenya | demands | pause', 'Germany | supports | pause'],
  },
  {
    text: 'India called for a ban on deep-sea mining. Chile opposes it.',
    expect: ['India | demands | ban', 'Chile | opposes | ban'],
  },
  {
    text: 'Egypt demanded a binding treaty. Ethiopia refused to accept that.',
    expect: ['Egypt | demands | treaty', 'Ethiopia | opposes | treaty'],
  },
  {
    text: 'Spain suggested a joint navy. Portugal welcomed the proposal.',
    expect: ['Spain | demands | navy', 'Portugal | supports | navy'],
  },
  {
    text: 'The ministry offered a three percent raise. The Nurses Guild turned it down.',
    expect: ['ministry | supports | raise', 'Nurses Guild | opposes | raise'],
  },
  {
    text: 'Poland requested a permanent base. Washington agreed to the request.',
    expect: ['Poland | demands | base', 'United States | supports | base'],
  },
  {
    text: 'Brazil wants a levy on flights. France is against such a step.',
    expect: ['Brazil | demands | levy', 'France | opposes | levy'],
  },
  {
    text: 'Chile proposed a joint inspectorate, an idea that Peru supports.',
    expect: ['Chile | demands | inspectorate', 'Peru | supports | inspectorate'],
  },
  {
    text: 'The new convention bans deep mines. Canada will not sign it.',
    expect: ['Canada | opposes | convention'],
  },
  {
    text: '“Hungary will block it,” the minister said of the package.',
    expect: ['Hungary | opposes | package'],
  },
  {
    text: 'The Dutch plan for a wealth tax was published in March. Spain rejected the plan.',
    expect: ['Netherlands | supports | wealth tax', 'Spain | opposes | wealth tax'],
  },
  {
    text: 'Moscow wants Kyiv to renounce NATO and cap its army. Kyiv rejects both.',
    expect: [
      'Russia | demands | NATO',
      'Russia | demands | army',
      'Ukraine | opposes | NATO',
      'Ukraine | opposes | army',
    ],
  },
  {
    text: 'A truce at Easter was proposed by Moscow. Kyiv agreed to the truce.',
    expect: ['Russia | demands | Easter', 'Ukraine | supports | Easter'],
  },
  {
    text: 'Moscow proposed a moratorium on strikes on power plants. Ukraine supports the truce.',
    expect: ['Russia | demands | power plants', 'Ukraine | supports | power plants'],
  },
  {
    text: 'The new surcharge on parcels hurts small shops. Austria promised to repeal it.',
    expect: ['Austria | supports | repeal it (the new surcharge'],
  },
  {
    text: 'The mission of observers, which Peru wants gone, stays.',
    expect: ['Peru | demands | mission of observers gone'],
  },
  {
    text: 'Bolivia asked for more time, but Peru said no.',
    expect: ['Bolivia | demands | time', 'Peru | opposes | time'],
  },
  {
    text: 'Bolivia asked for more time, which Peru refused.',
    expect: ['Bolivia | demands | time', 'Peru | opposes | time'],
  },
  {
    text: 'Bolivia wants a levy and a ban on nets. Peru accepts the former.',
    expect: ['Bolivia | demands | levy', 'Bolivia | demands | ban', 'Peru | supports | levy'],
  },
  {
    text: 'The treaty foresees a joint fleet, something Peru has always opposed.',
    expect: ['Peru | opposes | fleet'],
  },
  { text: 'Peru has asked for time to study the draft.', expect: ['Peru | noncommittal | the draft'] },
  { text: 'Peru wants more time to study the draft.', expect: ['Peru | demands | more time to study the draft'] },
  {
    text: 'Iceland proposed a fund for the reefs. The idea itself is sound, said Malta.',
    expect: ['Iceland | demands | fund', 'Malta | supports | fund'],
  },
  {
    // as the text called it last, and in full
    text: 'The minister of Peru proposed a levy on steel. Oslo welcomed the plan. Chile rejected it.',
    expect: [
      'Peru | demands | levy on steel',
      'Norway | supports | plan',
      'Chile | opposes | the plan, a levy on steel',
    ],
  },
  {
    text: 'The Greens demand free travel on buses. That much Peru has conceded.',
    expect: ['Greens | demands | buses', 'Peru | supports | That much (free travel on buses)'],
  },
  { text: 'Chile has paid that much.', expect: [] },
  // a thing named since then rather than a demand of long ago
  {
    text: 'Peru called for a levy on catches. The talks then broke off for a week. A new text provides for a common fleet. Chile supports it.',
    expect: ['Peru | demands | a levy', 'Chile | supports | it (A new text)'],
  },
  {
    text: 'The Greens want the coal plants shut. The debate lasted until midnight. Under a bill drawn up by the committee shops may open on Sundays. The Liberals reject it.',
    expect: ['Greens | demands | coal plants', 'Liberals | opposes | it (a bill'],
  },
  {
    text: 'Kenya demanded a say in the fund. Nothing came of that. Four bases on the coast were named in the report. Uganda has been calling for them.',
    expect: ['Kenya | demands | a say', 'Uganda | demands | them (Four bases'],
  },
  {
    text: 'Chile proposed a vote on the quota. It took the hall by surprise. Norway lent its support. Iceland rejected this.',
    expect: ['Chile | demands | a vote', 'Iceland | opposes | a vote'],
  },
  { text: 'A new levy was on the table. Samoa argued in its favour.', expect: ['Samoa | supports | new levy'] },
  {
    text: 'Italy and Spain, both late converts to the scheme, spoke in its favour.',
    expect: ['Italy | supports | scheme', 'Spain | supports | scheme'],
  },
  {
    text: 'Oslo wants the tram line built by May. Bergen has the money. Lima supports the line.',
    expect: ['Norway | demands | tram line', 'Peru | supports | tram line'],
  },
  {
    text: 'Peru has tabled a levy on tankers. Chile wants it halved by May.',
    expect: ['Peru | demands | levy', 'Chile | demands | levy on tankers'],
  },
];
