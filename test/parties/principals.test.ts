import { beforeAll, describe, expect, test } from '@jest/globals';
import { mentionOf, partiesOf, type TextReading, textReader } from './readText.ts';

let read: (text: string) => TextReading;

beforeAll(async () => {
  read = await textReader();
});

/** A text, words of it, and the parties that they stand for; none where nobody named is meant. */
type Case = [text: string, words: string, parties: string[], occurrence?: number];

const HOSTED = 'Chad and Niger met in Oslo. Norway, the host, wants a truce by Easter. ';

const CASES: Record<string, Case[]> = {
  'who is told of right after being quoted': [
    [
      'The Union of Cleaners turned the offer down. “It is an insult,” Mara Dahl said. The Cleaners’ leader wants seven percent.',
      'Dahl',
      ['Union of Cleaners'],
    ],
    [
      'The National Union of Seafarers met Calmar Ferries. “Nobody sleeps,” Donal Keane said. The Seafarers’ general secretary objected. Calmar will wait. Keane wants a cook.',
      'Keane',
      ['National Union of Seafarers'],
    ],
    [
      'The Union of Cleaners met Hallam Hotels. Mara Dahl, a student, watched. The Cleaners’ leader wants seven percent. Dahl left.',
      'Dahl',
      ['Mara Dahl'],
    ],
  ],
  'a union by its members': [
    [
      "The Glassworkers' Union met Hallam Glass and the Clerks' Guild. The Glassworkers' president wants a shorter night.",
      'president',
      ["Glassworkers' Union"],
    ],
  ],
  'who comes in by name and is told of right after': [
    [
      'On pensions the sides differ. To a cap Helve Aas has no objection. The president of LOK would not wait. Aas wants a vote.',
      'Aas',
      ['LOK'],
    ],
  ],
  'titles and descriptions beside a name': [
    [
      'Talmor Shipping bid for Vane Ports. The Greek owner of Talmor Shipping, Nikos Dimas, will wait.',
      'Dimas',
      ['Talmor Shipping'],
    ],
    ['Slovenia’s unions walked out. Labour Minister Vida Oman rejected a freeze.', 'Oman', ['Slovenia']],
    [
      'The chief Zambian negotiator, Ruth Banda, asked for water. Peter Phiri, her Malawian opposite number, ruled out a dam.',
      'Phiri',
      ['Malawi'],
    ],
    ['The Danes met the Swedes. The Dane, Marie Holm, asked for a levy. Holm insisted.', 'Holm', ['Denmark']],
    [
      'The Welsh government wants the estate. First Minister Rhodri Penry asked for it in London.',
      'Penry',
      ['Welsh government'],
    ],
    [
      'Larsen Mills met Ian Rowe. His members in the Food Trades Union would not sign.',
      'members',
      ['Food Trades Union'],
    ],
    [
      'Brevik Salmon has raised its offer. Brevik Salmon, a fish farmer, will not go higher, said Kari Moe of Brevik.',
      'Moe',
      ['Brevik Salmon'],
    ],
  ],
  'bodies that the text has not named': [
    [
      'Calmar Ferries offered thirteen hours. The harbour authority objected. Its chairwoman, Ruth Doyle, wants ten.',
      'Doyle',
      ['harbour authority'],
    ],
    ['The nurses’ union RNA met the hospital. Trust chief Alan Moss offered one in four.', 'Moss', ['Alan Moss']],
    [
      'The Greens want a vote. Elli Saari, the Greens’ leader, said so. The mayor would rather wait. His deputy disagrees.',
      'deputy',
      ['mayor'],
    ],
    [
      'The junior doctors’ committee met the trust. The nurses’ union RNA waits. The doctors want more.',
      'The doctors',
      ['junior doctors’ committee'],
    ],
    ['The Lake Front met the mediators. The army wants it disarmed.', 'The army', ['army']],
  ],
  'who hosts the talks is neither side': [
    [`${HOSTED}Both sides accepted the map.`, 'Both sides', ['Chad', 'Niger']],
    [
      'Colombia and the Eastern Bloc, the rebel faction, met in Caracas. Venezuela, the host, wants a truce. The army objects.',
      'The army',
      ['Colombia'],
    ],
    [
      'Colombia met the Eastern Bloc. Colombia and the Eastern Bloc, the rebel faction, waited.',
      'the rebel faction',
      ['Eastern Bloc'],
    ],
    [
      'Sudan’s army fights the Rapid Support Forces. The army met them. The paramilitaries objected.',
      'The paramilitaries',
      ['Rapid Support Forces'],
    ],
  ],
  'who sends the mediator': [
    [
      'The rebels came to Nairobi. The government of South Sudan came, too. Kenya’s mediator asked both to stay. Kenya waits. To this plea the government turned a deaf ear.',
      'the government',
      ['South Sudan'],
    ],
  ],
  'several by their nationalities': [
    ['The American and Chinese presidents spoke on Monday.', 'presidents', ['China', 'United States']],
    [
      'The Czech and Slovak agriculture ministers met. Both want the quota back.',
      'Both',
      ['Czech Republic', 'Slovakia'],
    ],
    ['The French and German unions met.', 'unions', ['French and German unions']],
  ],
  'pronouns that open a sentence': [
    [
      'The Andean Front has 4,000 men. The Andean Front rules the coast. The smaller River Command left the Front in 2016. Its spokeswoman, Nadia Taha, wants talks.',
      'Taha',
      ['River Command'],
    ],
    [
      'The army of Peru keeps fighting, and the army refused a truce. Chile offered one. Its envoy, Luz Vera, called it progress.',
      'Vera',
      ['Chile'],
    ],
    ['Chile gave way on the toll. In Lima it agreed to wait.', 'it', ['Chile']],
    ['The Dockers’ Union waits. And the anglers? They want their day off.', 'They', []],
    [
      'Norway and Peru are at odds. Britain and France would have to sign as well. Neither wants to.',
      'Neither',
      ['France', 'United Kingdom'],
    ],
  ],
  'whose officials': [
    [
      'The Growers’ Fund met Peru, and the Growers’ Fund wants more. Peru asked the Growers’ Fund for help. In private its officials would settle for less.',
      'officials',
      ['Peru'],
    ],
  ],
  'who speaks in a quotation': [
    ['Chile waits. Peru’s envoy Ana Ruiz wants more. Norway’s Jon Ek kept that open: “We will see.”', 'We', ['Norway']],
    [
      '“We can start,” said Ana Ruiz of the Andean Front. A pause was conceivable, said Jon Ek of the River Command. “We would need maps.”',
      'We',
      ['River Command'],
      2,
    ],
    ['At NATO in Brussels a spokeswoman welcomed the extension.', 'spokeswoman', ['NATO']],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  test.each(cases.map(([text, words, parties, at = 1]) => ({ text, words, parties, at })))(
    '$text «$words»',
    ({ text, words, parties, at }) => {
      expect(partiesOf(mentionOf(read(text), words, at)).sort()).toEqual(parties);
    },
  );
});
