import type { Polarity } from '../../../src/stances/stance.ts';

/** Adjective, capital, leader's surname and full name, and the leader's pronoun. */
export const STATES: Readonly<Record<string, readonly string[]>> = {
  Russia: ['Russian', 'Moscow', 'Putin', 'Vladimir Putin', 'he'],
  Ukraine: ['Ukrainian', 'Kyiv', 'Zelenskyy', 'Volodymyr Zelenskyy', 'he'],
  France: ['French', 'Paris', 'Macron', 'Emmanuel Macron', 'he'],
  Italy: ['Italian', 'Rome', 'Meloni', 'Giorgia Meloni', 'she'],
  Iran: ['Iranian', 'Tehran', 'Araghchi', 'Abbas Araghchi', 'he'],
  Peru: ['Peruvian', 'Lima', 'Ana Lund', 'Ana Lund', 'she'],
  Kenya: ['Kenyan', 'Nairobi', 'Ruto', 'William Ruto', 'he'],
  Denmark: ['Danish', 'Copenhagen', 'Frederiksen', 'Mette Frederiksen', 'she'],
};

export const PAIRS: readonly (readonly [string, string])[] = [
  ['Russia', 'Ukraine'],
  ['France', 'Iran'],
  ['Italy', 'Kenya'],
  ['Denmark', 'Peru'],
  ['Ukraine', 'France'],
  ['Kenya', 'Denmark'],
];

/** Texts of two or three sentences with slots for two states ({A} name, {Aa} adjective, {Ac} capital, {Al} leader, {Af} in full, {Ap} pronoun), and who takes which side on what. */
export const PASSAGES: readonly (readonly [
  text: string,
  expected: readonly (readonly ['A' | 'B', Polarity, string])[],
])[] = [
  ['{Af} met {Bf} in Geneva. Afterwards {Ap} rejected the levy.', [['A', 'con', 'levy']]],
  ["{A}'s foreign minister met the {Ba} delegation. He called for a truce.", [['A', 'pro', 'truce']]],
  [
    '{A} made an offer. {B} rejected it. It wants a longer truce.',
    [
      ['B', 'con', 'offer'],
      ['B', 'pro', 'truce'],
    ],
  ],
  ['{Al} told {Bl} that {Ap} would not sign the treaty.', [['A', 'con', 'treaty']]],
  ['Speaking after a meeting with {Bf}, {Al} called for a truce.', [['A', 'pro', 'truce']]],
  [
    '{A} wants a truce, but its rival does not. {Bc} insists on a vote first.',
    [
      ['A', 'pro', 'truce'],
      ['B', 'pro', 'vote'],
    ],
  ],
  [
    'The {Aa} leader rejected the plan. {Bl}, by contrast, welcomed it.',
    [
      ['A', 'con', 'plan'],
      ['B', 'pro', 'it'],
    ],
  ],
  [
    '{Al} and {Bl} spoke for an hour. Both want the talks to go on.',
    [
      ['A', 'pro', 'talks'],
      ['B', 'pro', 'talks'],
    ],
  ],
  [
    'Talks between {A} and {B} stalled. The two sides reject a partition.',
    [
      ['A', 'con', 'partition'],
      ['B', 'con', 'partition'],
    ],
  ],
  [
    '{Al} said that {B} must withdraw. {Bc} refuses to do so.',
    [
      ['A', 'pro', 'withdraw'],
      ['B', 'con', 'withdraw'],
    ],
  ],
  [
    "{A}'s president is ready to sign the treaty; {Ap2} {Ba} counterpart is not.",
    [
      ['A', 'pro', 'treaty'],
      ['B', 'con', 'treaty'],
    ],
  ],
  ['{Ac} accused {Bc} of stalling. It demanded an inquiry.', [['A', 'pro', 'inquiry']]],
  ['According to {Al}, {B} has agreed to a truce.', [['B', 'pro', 'truce']]],
  ['{B} says that {A} opposes the levy.', [['A', 'con', 'levy']]],
  ['A spokesman for {Al} said the {Aa} government would not accept the levy.', [['A', 'con', 'levy']]],
  [
    '{Al} was in Geneva on Monday. There {Ap} met {Bf} and called for an end to the blockade.',
    [['A', 'pro', 'blockade']],
  ],
  ['{Bf} travelled to {Ac}. {Al} told the visitor that a truce was out of the question.', [['A', 'con', 'truce']]],
  ['The {Aa} envoy praised the talks. “We want a truce,” the diplomat said.', [['A', 'pro', 'truce']]],
  ['“We will not sign the treaty,” {Al} said. “{B} knows that.”', [['A', 'con', 'treaty']]],
  [
    '{A} backs the levy. So does {B}.',
    [
      ['A', 'pro', 'levy'],
      ['B', 'pro', 'levy'],
    ],
  ],
  [
    '{A} backs the levy, {B} does not.',
    [
      ['A', 'pro', 'levy'],
      ['B', 'con', 'levy'],
    ],
  ],
  [
    'Neither {A} nor {B} wants a partition.',
    [
      ['A', 'con', 'partition'],
      ['B', 'con', 'partition'],
    ],
  ],
  ['{A}, backed by {B}, called for a truce.', [['A', 'pro', 'truce']]],
  ['Unlike {B}, {A} opposes the levy.', [['A', 'con', 'levy']]],
  ['Asked about the levy, {Al} said no. {Ap} wants a vote.', [['A', 'pro', 'vote']]],
  [
    '{Bl} asked {Al} for a truce. {Ap} refused.',
    [
      ['B', 'pro', 'truce'],
      ['A', 'con', 'truce'],
    ],
  ],
  ['{A} urged {B} to sign the treaty. {Bc} has not replied.', [['A', 'pro', 'treaty']]],
  [
    '{A} and {B} disagree over the levy: the former wants it scrapped, the latter wants it kept.',
    [['B', 'pro', 'kept']],
  ],
  ['{Al} arrived late. The {Aa} president, who had flown in from home, called for a truce.', [['A', 'pro', 'truce']]],
  ['Officials in {Ac} said they would reject the levy.', [['A', 'con', 'levy']]],
  [
    '{A} wants the talks moved to Geneva, something {B} has ruled out.',
    [
      ['A', 'pro', 'talks'],
      ['B', 'con', 'talks'],
    ],
  ],
  ['For {A}, the levy is a red line; for {B} it is negotiable.', [['A', 'con', 'levy']]],
  [
    '{A} insists on a truce. Its neighbour, {B}, will not hear of it.',
    [
      ['A', 'pro', 'truce'],
      ['B', 'con', 'it'],
    ],
  ],
];
