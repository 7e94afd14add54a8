import { beforeAll, describe, expect, test } from '@jest/globals';
import { mentionOf, partiesOf, type TextReading, textReader } from './readText.ts';

let read: (text: string) => TextReading;

beforeAll(async () => {
  read = await textReader();
});

const means = (text: string, words: string, party: string): void =>
  expect(partiesOf(mentionOf(read(text), words))).toEqual([party]);
const isNot = (text: string, words: string, party: string): void =>
  expect(partiesOf(mentionOf(read(text), words))).not.toContain(party);

describe('countries and blocs by where they lie and how they are governed', () => {
  test.each<[string, string, string]>([
    [
      'Ghana met the European Union. Italy urged Brussels to pay. The West African country wants more.',
      'country',
      'Ghana',
    ],
    ['Bolivia and Brazil met over gas. The landlocked country wants more.', 'country', 'Bolivia'],
    ['Morocco met Algeria over the border. The kingdom wants a pact.', 'kingdom', 'Morocco'],
    ['Estonia met Finland. The Baltic state wants more troops.', 'state', 'Estonia'],
    ['Mercosur met the European Union. The South American bloc wants more beef sold.', 'bloc', 'Mercosur'],
    ['The Faroese met the British. The islanders want more mackerel.', 'islanders', 'Faroe Islands'],
    [
      'Serbia bought shares in Lindvall Oil. Hungary’s Petrona made an offer. The Budapest-based company wants more.',
      'company',
      'Petrona',
    ],
    ['Kenya met Uganda over the port. Uganda accused its eastern neighbour of delay.', 'neighbour', 'Kenya'],
  ])('%s «%s» is %s', means);

  test.each<[string, string]>([
    ['Peru met Chile. The West African country wants more.', 'country'],
    ['Peru met Chile in Lima. A neighbouring country wants more.', 'country'],
    ['Peru met Chile in Lima. Peru has many neighbours.', 'neighbours'],
  ])('%s «%s» is none of those named', (text, words) => {
    expect(partiesOf(mentionOf(read(text), words)).filter((party) => /Peru|Chile/.test(party))).toEqual([]);
  });

  test('"South American" names nobody of the United States', () => {
    expect(partiesOf(mentionOf(read('The South American presidents met.'), 'American'))).not.toContain('United States');
  });
});

describe('bodies named by their place', () => {
  test.each<[string, string, string[]]>([
    [
      'The universities of Brno and Olomouc oppose the cuts.',
      'universities',
      ['University of Brno', 'University of Olomouc'],
    ],
    ['The port of Gdynia wants the ships back.', 'port', ['port of Gdynia']],
    ['The cantons of Uri and Zug oppose the levy.', 'cantons', ['Uri', 'Zug']],
    ['The mayor of Paris, Ada Morel, opposes the levy.', 'Ada Morel', ['Paris']],
    ['Zambia’s central bank opposes the levy.', 'bank', ['Zambia']],
    ['The IMF met over Zambia. The central bank in Lusaka opposes the levy.', 'central bank', ['Zambia']],
  ])('%s «%s» are %s', (text, words, parties) => {
    expect(partiesOf(mentionOf(read(text), words))).toEqual(parties);
  });

  test('a mayor with no city named speaks for no state', () => {
    const text = 'Norway opposes the levy. Norway wants a vote. Mayor Ada Morel opposes the levy too.';
    expect(partiesOf(mentionOf(read(text), 'Ada Morel'))).toEqual(['Ada Morel']);
  });
});

describe('whose people they are', () => {
  test.each<[string, string, string]>([
    ['Ada Morel, who runs Vostok Energy’s terminals, opposes the levy.', 'Ada Morel', 'Vostok Energy'],
    ['Ada Morel, the head of the shipbuilder Halvorsen Yards, opposes the levy.', 'Ada Morel', 'Halvorsen Yards'],
    ['Bart De Wever rejected the levy. His party wants a vote.', 'party', 'N-VA'],
    ['The military rulers in Bamako want more time.', 'rulers', 'Mali'],
    ['D66 insists on it. The liberals want a vote. Their leader, Dilan Yeşilgöz, objects.', 'Dilan Yeşilgöz', 'VVD'],
  ])('%s «%s» speaks for %s', means);

  test('the party of a head of government is no state', () => {
    expect(partiesOf(mentionOf(read('Bart De Wever rejected it. His party wants a vote.'), 'party'))).not.toContain(
      'Belgium',
    );
  });
});

describe('bodies and their short names', () => {
  test.each<[string, string, string]>([
    ['Ghana met its lenders. The Fund wants a levy.', 'Fund', 'IMF'],
    ['Ghana met its lenders. The Fund left. The Bank wants a levy.', 'Bank', 'World Bank'],
    ['The Green Coast Fund met. The Fund wants a levy.', 'The Fund', 'Green Coast Fund'],
    [
      'The Lamp Makers Association (LMA) met the Carriers Alliance. Then the Association left.',
      'the Association',
      'LMA',
    ],
    ['Poland has a veto. The European Union met. Member states want a levy.', 'Member states', 'European Union'],
    ['The small retailers (UPR) want a levy.', 'retailers', 'UPR'],
    ['Peru left. Its ambassador in Chile, Ada Morel, wants a levy.', 'Ada Morel', 'Peru'],
  ])('%s «%s» is %s', means);

  test.each<[string, string, string]>([
    [
      'The Lamp Makers Union struck. A rival union objects. The other union wants more.',
      'other union',
      'Lamp Makers Union',
    ],
    ['Five member states object. The European Union met.', 'member states', 'European Union'],
    ['Harbour Bank left. The Bank wants a levy.', 'The Bank', 'World Bank'],
  ])('%s «%s» is not %s', isNot);
});

describe('whose ministry it is', () => {
  test.each<[string, string, string]>([
    [
      'Japan met Korea. Japan signed. Japan pays.\n\nSeoul refused to sign. Only later, the ministry said, would it pay.',
      'ministry',
      'South Korea',
    ],
    [
      'Japan met Korea. Japan signed. Japan pays.\n\nSeoul refused to sign. A ministry spokeswoman called for talks.',
      'spokeswoman',
      'South Korea',
    ],
    ['Japan signed. Japan pays. Japan waits. The ministry wants more.', 'ministry', 'Japan'],
  ])('%s «%s» is %s', means);
});

describe('roles and bodies that are no state’s', () => {
  test.each<[string, string, string]>([
    [
      'Norway and Cuba are the guarantors. Colombia wants peace. Colombia waits. The Nordic country would pay for it. The president wants a vote.',
      'The president',
      'Colombia',
    ],
    [
      'The Harbour Growers League objects. Ada Morel, who leads it, wants a vote.',
      'Ada Morel',
      'Harbour Growers League',
    ],
    [
      'Peru met the growers’ association UPB. The association’s president, Ada Morel, wants a vote.',
      'Ada Morel',
      'UPB',
    ],
    [
      'Masrour Barzani welcomed the talks. Turkey waits. Turkey wants more. The regional government wants a vote.',
      'regional government',
      'Kurdistan Regional Government',
    ],
    ['Niger has quarrelled with Orano. The military rulers want more.', 'rulers', 'Niger'],
    // who governs where no state is more than named in passing
    [
      'The lenders wait. A bid by Vostok Metals from Finland failed. Ada Morel, the environment secretary, wants a vote.',
      'Ada Morel',
      'government',
    ],
    [
      'The lenders wait. A bid by Vostok Metals from Finland failed. The Treasury wants a vote.',
      'Treasury',
      'government',
    ],
    [
      'The lenders wait. Finland wants more. Ada Morel, the environment minister, wants a vote.',
      'Ada Morel',
      'Finland',
    ],
  ])('%s «%s» is %s', means);

  test.each<[string, string, string]>([
    ['Niger waits. Niger wants more. The regional government wants a vote.', 'regional government', 'Niger'],
    ['The FAE struck. The common front wants more.', 'front', 'FAE'],
    ['Peru waits. Peru wants more. The association’s president, Ada Morel, wants a vote.', 'Ada Morel', 'Peru'],
    ['Canada waits. François Legault wants a vote.', 'Legault', 'Canada'],
  ])('%s «%s» is not %s', isNot);

  test('two unions are no association of producers', () => {
    const text =
      'The Lamp Makers Union met the producers’ association UPB. The Harbour Nurses Union joined the Lamp Makers Union. The two unions want more.';
    expect(partiesOf(mentionOf(read(text), 'unions')).sort()).toEqual(['Harbour Nurses Union', 'Lamp Makers Union']);
  });
});

describe('parties whose name any country may have', () => {
  test.each<[string, string, string]>([
    ['Sweden has a budget. Swedish ministers met. The Greens want a levy.', 'Greens', 'Green Party'],
    [
      'The European Parliament met in Strasbourg with the EU commissioner. The Greens want a levy.',
      'Greens',
      'European Greens',
    ],
  ])('%s «%s» is %s', means);

  test.each<[string, string, string]>([
    ['Iceland met the European Union. The Greens in Reykjavik want a levy.', 'Greens', 'European Greens'],
    [
      'Iceland waits. Icelandic voters wait. Iceland wants more. Iceland pays. Ireland once had such a levy. The Greens want it.',
      'The Greens',
      'Green Party of Ireland',
    ],
  ])('%s «%s» is not %s', isNot);

  test('who runs a body of an organisation speaks for that body', () => {
    const text = 'The UN met. Ada Morel, who runs the UN’s housing programme, wants a levy.';
    expect(partiesOf(mentionOf(read(text), 'Ada Morel'))).not.toContain('United Nations');
  });
});
