import type { StanceCase } from './stanceCase.ts';

/** Constructions that agency reports use every day, each with what must not be read into it. */
export const ordinaryNews: readonly StanceCase[] = [
  // the day is not what is insisted on
  {
    text: 'On Tuesday, Bolivia insisted that the lithium levy be kept.',
    expect: ['Bolivia | demands | lithium levy'],
  },
  { text: 'In March, Cyprus insisted on a joint patrol.', expect: ['Cyprus | demands | patrol'] },
  // compound prepositions
  { text: 'Mongolia rejected the mining offer out of hand.', expect: ['Mongolia | opposes | mining offer'] },
  {
    text: 'The Miners Union backed out of the arbitration because of the layoffs.',
    expect: ['Miners Union | opposes | arbitration'],
  },
  // nouns of refusal
  {
    text: 'Georgia has announced its rejection to the bridge toll.',
    expect: ['Georgia | opposes | bridge toll'],
  },
  {
    text: 'Bolivia deplored the refusal of Chile to open the port.',
    expect: ['Bolivia | opposes | refusal', 'Chile | opposes | open the port'],
  },
  {
    text: 'Peru and Chile are united against a lower quota.',
    expect: ['Peru | opposes | quota', 'Chile | opposes | quota'],
  },
  { text: 'Peru and Chile were united in one kingdom then.', expect: [] },
  { text: 'The growers do not like the new water tariff.', expect: ['growers | opposes | water tariff'] },
  {
    text: 'Norway is pushing back at the plan to close the sound.',
    expect: ['Norway | opposes | plan'],
  },
  // what others say that somebody wants
  {
    text: 'Jordan is said to be opposed to a second pipeline.',
    expect: ['Jordan | opposes | second pipeline'],
  },
  {
    text: 'The Pilots Union is understood to be ready to accept a lower bonus.',
    expect: ['Pilots Union | supports | lower bonus'],
  },
  // denied thoughts and announcements
  {
    text: "Estonia doesn't believe there should be a second referendum.",
    expect: ['Estonia | opposes | second referendum'],
  },
  { text: 'Estonia believes there should be a second referendum.', expect: ['Estonia | demands | second referendum'] },
  {
    text: '"There is not going to be a merger," the chairman of Siemens said.',
    expect: ['Siemens | opposes | merger'],
  },
  {
    text: "Switzerland said there isn't going to be any amnesty.",
    expect: ['Switzerland | opposes | amnesty'],
  },
  { text: 'Switzerland said there is going to be a vote on Friday.', expect: [] },
  // words that call for something
  {
    text: 'Iceland issued a statement in the evening calling on Norway to lift the ban.',
    expect: ['Iceland | demands | lift the ban'],
  },
  {
    text: 'The Nurses Guild wrote a letter to the ministry urging a higher minimum wage.',
    expect: ['Nurses Guild | demands | minimum wage'],
  },
  {
    text: 'Kenya rejected the talks, demanding Uganda to first reopen the border.',
    expect: ['Kenya | opposes | talks', 'Kenya | demands | reopen the border'],
  },
  { text: 'The Landlords League lobbied against a cap for tenants.', expect: ['Landlords League | opposes | cap'] },
  // agreements known by their letters
  { text: 'Israel opposes the JCPOA.', expect: ['Israel | opposes | JCPOA'] },
  { text: 'Washington opposes the YPG.', expect: [] },
  // principles
  {
    text: 'The Dockers Union will not compromise on the hiring hall.',
    expect: ['Dockers Union | demands | hiring hall'],
  },
];
