import { beforeAll, describe, expect, test } from '@jest/globals';
import { partiesOf, type TextReading, textReader } from './readText.ts';

let read: (text: string) => TextReading;

beforeAll(async () => {
  read = await textReader();
});

/** Passages with marks: [[words|party that they stand for]], "-" for none. */
const PASSAGES: Record<string, string[]> = {
  'people and their bodies': [
    'The Freedom Movement and the Left Alliance met. [[Freedom Movement leader Jana Kos|Freedom Movement]] wants lower taxes. Luka Golob of the Left Alliance objected. [[Golob|Left Alliance]] wants more housing.',
    "The Alliance for Unity won 40 seats and the National Front 35. Marko Petrov, the Front's chairman, ruled out a coalition. [[Petrov|National Front]] wants elections. The [[Alliance|Alliance for Unity]] rejects that. The [[Front|National Front]] insisted.",
    'Unite wants eight per cent; the company, Northern Buses, offered four. [[Regional officer Sam Duffy|Unite]] objected. [[Northern Buses managing director Carol Hyde|Northern Buses]] said [[the company|Northern Buses]] would not go higher. [[Duffy|Unite]] said [[the union|Unite]] would ballot again.',
    "The Association of Hotel Owners met the Waiters' Union. Speaking for the owners, Paul Arden said four was the limit. [[Arden|Association of Hotel Owners]] ruled out more.",
    'The strike at Keller Motors enters its third week. The chief executive, Ulrich Brandt, ruled out a shorter week. [[Brandt|Keller Motors]] offered a bonus.',
    'Leaders of the Sand Party, the Reform Circle and the Dawn Movement met. [[Reform Circle chief Paul Ost|Reform Circle]] objected. [[Ost|Reform Circle]] wants cuts.',
    'The junta in Mali rejected the plan. [[Its leader, Colonel Sira Keita,|Mali]] ruled out elections. [[Keita|Mali]] said so.',
    'The Pilots Guild rejected the offer of Nordwind. [[Guild chairman Ole Brekke|Pilots Guild]] demanded talks.',
    'Ana Silva, representing the coffee growers, asked for a floor price. [[Silva|coffee growers]] opposes the levy.',
    'Norway is at odds with herders. For Norway, Minister Karin Aas rejected the claim. [[Aas|Norway]] wants a pause.',
    'Wang Yong, China’s trade envoy, rejected the tariffs. [[Wang|China]] urged talks.',
    'The talks in Beijing failed, and China said so. [[A spokesperson for the commerce ministry|China]] demanded respect.',
    '[[Norwegian union leaders|Norwegian union leaders]] object. [[Norwegian officials|Norway]] object too.',
    '[[Senator Ruth Ames of Ohio|Ruth Ames]] demanded tariffs. [[The governor of Texas|Texas]] wants them lifted.',
  ],
  'states that no registry knows': [
    "Three of Orvania's provinces met in Tarn. Orvania's foreign minister, Ilse Marr, rejected the plan. [[Marr|Orvania]] wants a pause. [[The government|Orvania]] objects.",
    'The Belandan parliament debated the levy. In Belanda nobody wants it, said [[finance minister Tor Vale|Belanda]].',
    'Ostra has lawyers, and so has the other of the two republics. [[The Ostrans|Ostra]] say no to the toll.',
    'The Kingdom of Marabia met its neighbours. [[Marabia|Marabia]] wants a port. [[The Kingdom|Marabia]] insists.',
    'Hallam Water met the regulator. [[Hallam Water’s president Ana Lund|Hallam Water]] wants a rise.',
    'Ana Tedren formed a cabinet. [[Tedren’s finance minister|Ana Tedren]] wants cuts.',
  ],
  'states of a treaty, by their governments, delegations and ministers': [
    'The delegation of Tavonia could accept neither date. Its Minister of Water Affairs, Ms Ida Voll, objected. [[Voll|Tavonia]] wants more. No [[Government of Tavonia|Tavonia]] would sign.',
    'The delegation of Tavonia met that of Meloria. [[The head of the Melorian delegation, Mr Daud Sarr,|Meloria]] refused. [[Sarr|Meloria]] wants three years.',
    'Oslo holds its line. And Kesandra? [[Mining minister Jo Abe|Kesandra]] was in no mood for it. [[She|Kesandra]] wants a refinery.',
    'The war in Tavonia goes on. Neighbouring [[Meloria|Meloria]], which denies arming the rebels, wants a say. Meloria said so.',
    'Iran met the envoys in Qom. Israel will not be bound by a bad deal, [[the prime minister’s office|Israel]] says.',
    'The line at Carlow, bought by an Australian pension fund, stood still. The government did nothing. [[Dilys Rook, the transport minister,|government]] refused.',
  ],
  'lands by the words that their names begin with': [
    'She said it in a lower voice. [[Lower Marr’s premier, Ana Reim,|Lower Marr]] objects. [[Reim|Lower Marr]] wants a quarter.',
    'Great Tarn and Little Tarn are to talk. Little Tarn cannot do without a veto. [[Its chief minister, Teo Marr,|Little Tarn]] objects. [[He|Little Tarn]] wants a vote.',
    'Port Marr met the fishers of Upper Vale. [[Upper Vale|Upper Vale]] wants the harbour back.',
  ],
  'people whom the text names without an office': [
    'Marta Dahl calls the freeze poison. Her Liberals would vote for a cap. [[Dahl|Liberals]] wants a tax cut.',
    'The Peruvian government’s chief negotiator explained what he would not do. There would be no zone, said [[Alva Lizar|Peru]]. [[Lizar|Peru]] promised a chair.',
    'Greta Osk stays away. The Farmers’ League will not join a cabinet that halves the herds, [[she|Farmers’ League]] tells the radio. [[Osk|Farmers’ League]] wants more.',
    'Paris, Rome and Madrid object. Paris clings to the fund; [[Étienne Marchal|France]] would halve it. Rome’s aims are the reverse. [[Giulia Santori|Italy]] wants more. Madrid would wait.',
    'Piers Lund does not raise his voice. Penrail’s managing director has a slide for everything. [[He|Penrail]] wants more. [[Lund|Penrail]] insists.',
    'Norway fined the ferries. [[Jon Ek|Jon Ek]] wants his money back.',
  ],
  'who speaks for whom in minutes': [
    'Prof. Lang (University, Vice-Rector) reported on the rents. [[Lang|University]] refused a cut. The University wants more.',
    'Cllr Whit (Conservative) objected. The Conservatives moved an amendment. [[Whit|Conservatives]] wants a vote.',
    'For the Labour group Cllr Okaf moved the motion. [[She|Labour]] opposes a study.',
    'Mrs Okaf, on behalf of the Mill Residents’ Association, had no quarrel with it. [[Her members|Mill Residents’ Association]] want a path.',
    'Israel’s finance minister, Ari Shom, threatened to quit. [[His colleague at defence, Dov Lahan,|Israel]] wants a truce.',
    'The Nurses’ and Midwives’ Federation met the owners. [[The Federation|Nurses’ and Midwives’ Federation]] rejects the roster.',
    'Egypt wants it run by the Palestinian Authority. [[The Authority|Palestine]] is willing.',
    'Corvale first offered a payment, which the Tahlan Nation turned down. [[The company’s chief executive, Gray Tell,|Corvale]] would agree to ten.',
  ],
  'further ways to say for whom somebody speaks': [
    'Jon Aschen, the chief executive of Brentol, would talk. Linda Kerr, his opposite number at Corvale, would not. [[Kerr|Corvale]] ruled it out.',
    'Cllr Dawn Abel, who leads Wexham District Council, hesitates. [[She|Wexham District Council]] backs the plan. [[Her deputy, Cllr Raj Sand,|Wexham District Council]] does not.',
    'South Korea haggles over the quota. [[Its envoy, Han Ji-sung,|South Korea]] wants a fifth. [[Han|South Korea]] said so.',
    'The government of Tavonia met the Front of the East. [[The chief mediator, retired judge Tabo Sere,|Tabo Sere]] appealed to both. [[Sere|Tabo Sere]] wants a truce.',
    'The Liberals and the Centre Party met. President Emil Rask gave the parties a week. [[Rask|Emil Rask]] does not want a second vote.',
    'Vera Solt speaks for Oslo. [[Solt|Norway]] wants a cap.',
    'The Grey Coast Society, represented by the retired vet Una Marsh, objects. [[Marsh|Grey Coast Society]] wants the cove.',
    'Ilan Brand, the dairy man who leads the Growers’ League, said no. [[Brand|Growers’ League]] wants a floor price.',
    'Chile sent its negotiator, a hydrologist named Selma Beck. [[Beck|Chile]] offered data.',
    'Peru’s envoy, the jurist Clara Nunn, rejected it. [[Nunn|Peru]] wants more.',
    'Hana Marr heads a parents’ committee that backs the nurses. [[Marr|parents’ committee]] wants the ward open.',
    'Ian Rudd was scathing. His members in United Looms reject the deal. [[Rudd|United Looms]] wants seven per cent.',
    'Manila has insisted on that. Elena Robles, who leads the government panel, spoke for the Philippines. [[Robles|Philippines]] wants more.',
    'The delegation of the Northern Front stayed away. “Not yet,” says Ben Mbo, who heads the team. [[Mbo|Northern Front]] wants the list.',
    'Nordline gives up nothing. “Not one seat,” says Lucy Marr. [[Marr|Nordline]] wants the chair.',
    'The European Commission met Peru. Arno Vis, the climate commissioner, would not say. [[Teresa Roble, his Spanish colleague,|European Union]] objects.',
    'The Union Council met the owners. The council’s lawyer is Howard Blum. [[Blum|Union Council]] wants more.',
    'Washington opposes the move too: [[Secretary of State Marco Rubio|United States]] called on partners to object.',
    'The pilots’ union Skyward met Norvane. [[Chief operating officer Barney Loke|Norvane]] proposes a study.',
    'The Falcons and the Harbour Club share a ground. The Harbour Club fears for its pitch. [[Their owner, Bea Horn,|Harbour Club]] wants rent.',
    'The greens of Tarn lost. “No,” said Tom “Sully” Marsh, who leads the Tarn List. [[Sully|Tarn List]] wants a recount. [[Marsh|Tarn List]] insists.',
  ],
  'those whom a nationality, a firm or a closeness tells': [
    'Sierra Leone’s Jiwo Abdul deplored the delay. [[Abdul|Sierra Leone]] wants more.',
    'The takeover drags on in Norway. [[A Norwegian pension manager|Norwegian pension manager]] backs it.',
    'America waits. [[An official close to Mr Rubio|United States]] says no.',
    'Nordline met its pilots. Nordline is against it: the idea, [[a spokeswoman|Nordline]] said, was premature.',
    'The Haulage Workers’ Guild met Fitters United. Fitters United is satisfied. [[The guild|Haulage Workers’ Guild]] is not.',
    'The Popular Union of Tea Lasz, a former pilot, needs four seats. [[Ms Lasz|Popular Union]] wants a pact. Lasz objects.',
    'On Sunday the senior lenders, some sixty funds, met. [[They|senior lenders]] want more.',
    'The Greeks met the Czechs. [[The Czechs|Czech Republic]] object.',
  ],
  'sides and allies': [
    'Chile and Peru met in Quito. Spain and Italy back the text. Spain and Italy want more. Chile and Peru disagree. [[Both sides|Chile + Peru]] wait.',
  ],
  'who is meant by a pronoun': [
    'Zelensky spoke by video link. Putin, [[he|Ukraine]] said, was after more land.',
    'Germany and France met. And the Dutch? [[They|Netherlands]] would agree to ten per cent.',
    'The Faroe Islands, Norway and Iceland met. The Faroese want a share. [[Their fisheries minister|Faroe Islands]] objects.',
    'Nes Marr met the council. [[She|Nes Marr]] wants a vote. Ilo Vant objected. [[He|Ilo Vant]] left.',
  ],
  'families, groups and bodies by their nouns': [
    'The Ashmore family owns a fifth of Nordline. [[The Ashmore family|Ashmore family]] does not want to sell. Petra Ashmore said so.',
    'There is also the little Hearth party. [[The Hearth party|Hearth party]] wants nothing.',
    'The little Kestrel bloc demands an early election. [[The bloc|Kestrel bloc]] opposes the bill.',
    'The Tarn fishermen parked their boats. The crew’s union wants pay. [[The fishermen|Tarn fishermen]] want rent.',
    'The board tabled the plan. [[The parents’ council|parents’ council]] backs it.',
    'The talks went on. [[The university|university]] would pay half.',
    'Kenya talked to the Vale Liberation Army. The Red Cross waited. Uganda denies arming [[the group|Vale Liberation Army]].',
    'North Korea fired again. South Korea protested. [[The North|North Korea]] wants talks.',
    'Thailand and Peru met. [[The North|-]] was cold.',
  ],
  'names that acronyms tell': [
    'The Citizens United for Water and Land (CUWL) movement met the council. [[CUWL|CUWL]] wants a public inquiry.',
    'The Port Workers Council wants a rise. [[PWC president Ana Lund|PWC]] said no. [[Lund|PWC]] wants more.',
    'The Road Safety Alliance met in Leeds. [[RSA|RSA]] wants a lower limit, and [[Alliance|RSA]] members agree.',
    'In Pretoria the RSA signed. [[RSA|South Africa]] wants a share.',
    '“No,” said Raj Nair, a spokesman for the Like-Minded Coastal Countries (LMCC) group. [[Nair|LMCC]] wants a new text.',
  ],
  'surnames of strangers': [
    'Liberia’s former warlord met the envoys of Ghana. [[Taylor|-]] was late.',
    'Canberra is split over the tax. [[Taylor|Liberal Party of Australia]] said no.',
  ],
  'chambers and those who sit in them': [
    'Ohio’s House Democrats met on Monday. [[The House|House]] rejected the cap.',
    'Senate Democrats want a vote. [[The Senate|Senate]] rejected it. [[House Speaker Bob Berg|Bob Berg]] wants progress.',
    'The teachers of the National Classroom Union met. The National Classroom Union wants more. [[Education Secretary Ruth Lane|government]] refused.',
  ],
  'presidents of unlisted bodies': [
    'Chad wants talks with the herders. [[Council President Ana Ruiz|Ana Ruiz]] rejected the plan of Chad.',
    'Kenya wants a cap. Kenya seeks a levy. [[Vice President Jon Otieno|Kenya]] rejected the bridge.',
    'Kenya will not agree to a cap, Kenya said. [[Harlem Borough President Ana Ruiz|Ana Ruiz]] welcomed it.',
  ],
  'fighters and delegations': [
    'Sudanese rebels want talks. [[The rebel group|Sudanese rebels]] rejected the truce. [[The rebels|Sudanese rebels]] want aid.',
    'India wants more. The head of the Pacific delegation, Ana Mahu, was unhappy. [[Mahu|Pacific delegation]] rejected the text.',
    'Washington waits. The Chinese Commerce Ministry wants a deal.\n\n[[The ministry|China]] called for talks with the United States.',
    'The [[Tamil Tiger rebels|LTTE]] agreed to talks in Oslo. The [[Liberation Tigers|LTTE]] want a federal state.',
  ],
  'descriptions of what was named': [
    'Aldermore Foods has bid two billion euros for Brenta, the Italian pasta maker. [[The bidder|Aldermore Foods]] asked for talks. [[The target|Brenta]] asks for more. [[The Italian company|Brenta]] wants guarantees.',
    'The Irish Health Workers Union wants nine per cent. [[Its general secretary, Nora Walsh,|Irish Health Workers Union]] said so. [[The health minister|Ireland]] refused in Dublin.',
    'A senior US official said no to Canada. [[The official|United States]] wants movement.',
    'Workers at Solvay Glass are on strike. Their union, the Glass Guild, wants ten per cent. [[Management|Solvay Glass]] refuses. [[Company spokesman Tim Lee|Solvay Glass]] said no.',
    "The Confederation of Industry opposes the levy. [[The employers' association|Confederation of Industry]] rejects it.",
    'The rebels of the Free Plateau Movement rejected the truce. [[Their spokesman, Idris Bako,|Free Plateau Movement]] objected. [[The rebels|Free Plateau Movement]] insist.',
    'The mediators of the African Union urged a pause. [[The mediators|African Union]] want talks.',
    '[[The target|-]] is two degrees. Aldermore Foods bid for Brenta.',
  ],
  'groups that nobody named': [
    'Families of the captives want a deal. [[The families|families of the captives]] demanded a vote.',
    '[[Four governments|four governments]] want talks. [[Several delegations|several delegations]] object. [[Several developing countries|developing countries]] agree.',
    'Chile waits. [[The moderators|moderators]] propose a pause. [[Pensioners|pensioners]] are unwilling to pay. [[The port workers’ pension trustees|port workers’ pension trustees]] refused.',
    'Chile waits. [[The evidence|-]] suggests a fraud. [[The new toll|-]] needs a vote. [[The review|-]] says so. [[The announcement|-]] rejects it.',
    '[[Governments|-]] want talks. [[Some states|-]] agree.',
  ],
  'talks between parties of one country': [
    'In Berlin the CDU and the SPD resumed their coalition talks. The CDU wants lower taxes, the SPD a rise. [[Merz|CDU]] ruled out new debt. [[Klingbeil|SPD]] wants it.',
    'Germany and France met in Berlin. [[Merz|Germany]] ruled out new debt, as the CDU and the SPD had agreed.',
  ],
  'organs of a state': [
    'The Government of Iceland rejects the claims. [[The Government|Iceland]] wants talks.',
    '[[The Royal Thai Navy|Thailand]] wants the patrols to end.',
  ],
  'a group just named': [
    'The Andean Group lamented an “X” in the text. Chile agreed. Peru, speaking for [[the Group|Andean Group]], called for a goal.',
  ],
  'who speaks in statements': [
    'HOST: With us from Rome is our correspondent Jo Field. Jo, what does Iran want?\nJO FIELD: It wants relief, and [[we|-]] may wait.',
    'Letter to the European Commission from the Alliance of Small Brewers\nDear Commissioner,\n[[We|Alliance of Small Brewers]] ask you to delay the tax. [[We|Alliance of Small Brewers]] oppose it.',
    'Press release\nThe Coastal Towns Network today urged the Government of Ireland to halt the drilling. [[Our|Coastal Towns Network]] members want a vote.',
  ],
};

const cases = Object.entries(PASSAGES).flatMap(([group, passages]) =>
  passages.map((passage): [string, string] => [group, passage]),
);

describe('who is who in a passage', () => {
  test.each(cases)('%s: %s', (_, passage) => {
    const text = passage.replace(/\[\[(.*?)\|.*?\]\]/g, '$1');
    const reading = read(text);
    const wanted: string[] = [];
    const found: string[] = [];
    let from = 0;
    for (const [, words, party] of passage.matchAll(/\[\[(.*?)\|(.*?)\]\]/g)) {
      const at = text.indexOf(words, from);
      from = at + words.length;
      wanted.push(`${words}: ${party}`);
      found.push(`${words}: ${partyIn(reading, at, from)}`);
    }
    expect(found).toEqual(wanted);
  });
});

/** The parties of the phrase between two offsets. */
function partyIn({ document, table }: TextReading, start: number, end: number): string {
  const sentence = document.sentences.find((one) => one.start <= start && one.end >= end)!;
  const tokens = sentence.tokens.filter((token) => token.start >= start && token.end <= end);
  const head = tokens.find(
    ({ head: governor, upos }) =>
      (governor < tokens[0].index || governor > tokens[tokens.length - 1].index) && !/^(PUNCT|DET)$/.test(upos),
  )!;
  return [...new Set(partiesOf(table.at(sentence, head)))].join(' + ') || '-';
}
