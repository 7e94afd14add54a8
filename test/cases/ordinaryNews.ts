import type { StanceCase } from './stanceCase.ts';

/** Constructions that agency reports use every day, each with what must not be read into it. */
export const ordinaryNews: readonly StanceCase[] = [
  {
    text: 'Kosovo said it will not dissolve the parallel courts.',
    expect: ['Kosovo | opposes | dissolve the parallel courts'],
  },
  {
    text: 'The proposal, backed by Kenya, was blocked by Somalia.',
    expect: ['Kenya | supports | The proposal', 'Somalia | opposes | The proposal'],
  },
  {
    text: 'Fiji insists that loss and damage must be on the agenda.',
    expect: ['Fiji | demands | loss and damage must be on the agenda'],
  },
  { text: 'Kenya demanded that the levy be part of the deal.', expect: ['Kenya | demands | levy be part of the deal'] },
  { text: 'Ghana insisted on a review at the summit.', expect: ['Ghana | demands | review'] },
  { text: 'Germany backs a phase-out by 2038.', expect: ['Germany | supports | phase-out'] },
  { text: 'The Teamsters rejected the buy-out.', expect: ['Teamsters | opposes | buy-out'] },
  { text: 'South Korea pushed for a carve-out for small cars.', expect: ['South Korea | demands | carve-out'] },
  { text: 'Norway backed out of the pact.', expect: ['Norway | opposes | pact'] },
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
  // several holders
  {
    text: 'Peru is against the pipeline, as are Chile and Bolivia.',
    expect: ['Peru | opposes | pipeline', 'Chile | opposes | pipeline', 'Bolivia | opposes | pipeline'],
  },
  { text: 'Peru opposes the pipeline, as is usual before an election.', expect: ['Peru | opposes | pipeline'] },
  {
    text: 'Not only Kenya but also Uganda rejects the tariff.',
    expect: ['Kenya | opposes | tariff', 'Uganda | opposes | tariff'],
  },
  { text: 'Kenya was poor but Uganda rejects the tariff.', expect: ['Uganda | opposes | tariff'] },
  {
    text: 'Among those opposed to the levy are Hungary and Slovakia.',
    expect: ['Hungary | opposes | levy', 'Slovakia | opposes | levy'],
  },
  { text: 'There is no appetite in Lisbon for a second bailout.', expect: ['Portugal | opposes | bailout'] },
  // what the noun is directed at
  { text: "Ghana's objection is to the deadline, not to the audit.", expect: ['Ghana | opposes | deadline'] },
  {
    text: 'Norway called for talks, not for sanctions.',
    expect: ['Norway | demands | talks', 'Norway | opposes | sanctions'],
  },
  {
    text: "Mozambique's answer to the ceasefire plan was a flat no.",
    expect: ['Mozambique | opposes | ceasefire plan'],
  },
  { text: "Mozambique's answer to the ceasefire plan was no secret.", expect: [] },
  // something that one will not do
  {
    text: 'Signing away the reserve is not something Botswana is ready to do.',
    expect: ['Botswana | opposes | reserve'],
  },
  {
    text: 'A wage freeze is not something the Teachers Guild can live with.',
    expect: ['Teachers Guild | opposes | wage freeze'],
  },
  {
    text: 'A share of the profit was something the studios balked at.',
    expect: ['studios | opposes | share of the profit'],
  },
  {
    text: "Sudan's army chief vowed never to sit with the militia.",
    expect: ['Sudan | opposes | sit with the militia'],
  },
  // terms
  {
    text: 'Hungary makes its consent dependent on the release of the funds.',
    expect: ['Hungary | demands | release of the funds'],
  },
  { text: 'Slovakia tied its vote to a gas refund.', expect: ['Slovakia | demands | gas refund'] },
  { text: 'Slovakia tied the boat to a buoy.', expect: [] },
  {
    text: '"No pension, no deal," the Dockers Union said.',
    expect: ['Dockers Union | demands | pension', 'Dockers Union | conditional | deal'],
  },
  { text: 'No prisoners, no talks, Mali says.', expect: ['Mali | demands | prisoners', 'Mali | conditional | talks'] },
  // what is passed over
  {
    text: 'Uruguay would sooner leave the bloc than swallow the common tariff.',
    expect: ['Uruguay | opposes | common tariff'],
  },
  {
    text: 'Rather than sign away the fields, Ecuador would go to court.',
    expect: ['Ecuador | opposes | sign away the fields'],
  },
  { text: 'Rather than wait for the train, the ministers of Chile drove home.', expect: [] },
  {
    text: 'Norway wants to lower the toll rather than abolish it.',
    expect: ['Norway | demands | lower the toll', 'Norway | opposes | abolish'],
  },
  // each thing with its own participle
  {
    text: 'The Rail Union wants the director dismissed and the ban lifted.',
    expect: ['Rail Union | demands | director dismissed', 'Rail Union | demands | ban lifted'],
  },
  {
    text: 'Norway wants the quota raised and the minister travelled to Bern.',
    expect: ['Norway | demands | quota raised'],
  },
  {
    text: 'It is the night shift that the Nurses Union wants abolished.',
    expect: ['Nurses Union | demands | night shift abolished'],
  },
  // views and things that are no talk
  { text: 'In the eyes of the bishops the bill must fall.', expect: ['bishops | demands | bill'] },
  {
    text: 'Neither Chile nor Peru will accept a shared customs post.',
    expect: ['Chile | opposes | customs post', 'Peru | opposes | customs post'],
  },
  // one of several
  {
    text: 'France and Spain are among the countries determined to keep the grants.',
    expect: ['France | supports | keep the grants', 'Spain | supports | keep the grants'],
  },
  { text: 'Spain is one of the countries that oppose the cap.', expect: ['Spain | opposes | cap'] },
  { text: 'Spain is one of the countries that border the sea.', expect: [] },
  {
    text: 'The dam code was opposed by Norway but supported by Iceland.',
    expect: ['Norway | opposes | dam code', 'Iceland | supports | dam code'],
  },
  // against plans
  {
    text: 'Austria is set against plans to finance the package by pooling debt.',
    expect: ['Austria | opposes | finance the package'],
  },
  {
    text: 'Kenya turned adamant against accepting a lower quota.',
    expect: ['Kenya | opposes | accepting a lower quota'],
  },
  { text: 'The plan, which Peru has threatened to veto, won more votes.', expect: ['Peru | opposes | plan'] },
  // judgements under "make clear"
  { text: 'Peru made clear that a joint fleet would be unacceptable.', expect: ['Peru | opposes | joint fleet'] },
  { text: 'Peru made clear that a joint fleet must be built.', expect: ['Peru | demands | joint fleet'] },
  {
    text: 'Anything less than a full recall is unacceptable, Chile said.',
    expect: ['Chile | opposes | less than a full recall'],
  },
  // handed out, no condition
  {
    text: 'Bolivia insists that the aid can only be provided as a grant.',
    expect: ['Bolivia | demands | provided as a grant'],
  },
  {
    text: 'Bolivia will sign, provided the quota rises.',
    expect: ['Bolivia | conditional | sign', 'Bolivia | demands | the quota rises'],
  },
  { text: 'Iran rejected handing over its uranium.', expect: ['Iran | opposes | handing over'] },
  { text: 'Peru stopped buying gas from Bolivia.', expect: [] },
  {
    text: '“Why should we pay for their mistakes?” asked the union’s leader, Ana Lund.',
    expect: ['union | opposes | pay for their mistakes'],
  },
  { text: '“Why would Kyiv sign it?” asked the Russian foreign minister.', expect: [] },
  { text: 'Oslo will not back away from its demand for a rise.', expect: ['Norway | demands | rise'] },
  {
    text: 'Oslo has not budged on its insistence that Iran enrich no uranium.',
    expect: ['Norway | demands | uranium'],
  },
  { text: 'Oslo retreated from its demand for a rise.', expect: ['Norway | opposes | rise'] },
  { text: 'Oslo did not retreat from its refusal to sign the treaty.', expect: ['Norway | opposes | sign the treaty'] },
  { text: 'Oslo has not wavered in its support for the treaty.', expect: ['Norway | supports | treaty'] },
  { text: 'For Oslo, the time has come to open negotiations.', expect: ['Norway | demands | open negotiations'] },
  { text: 'The time is not ripe for a treaty, the US said.', expect: ['United States | opposes | treaty'] },
  {
    text: 'No law will be passed until the arms are laid down, according to the AKP’s spokesman.',
    expect: ['AKP | conditional | law', 'AKP | demands | laid down'],
  },
  { text: 'Lithuania wants hundreds of millions of euros spent on mines.', expect: ['Lithuania | demands | spent'] },
  { text: 'Oslo confirmed that it was closing the base.', expect: ['Norway | supports | closing the base'] },
  { text: 'Oslo confirmed that Sweden was closing the base.', expect: [] },
  { text: 'Only then would Hamas discuss a truce, its leader said.', expect: ['Hamas | conditional | truce'] },
  {
    text: 'Norway is against a return of the mines and would rather see the money go to clearing fields.',
    expect: ['Norway | opposes | return', 'Norway | demands | money go'],
  },
  {
    text: 'Norway is against the quota and wants more money.',
    expect: ['Norway | opposes | quota', 'Norway | demands | money'],
  },
  {
    text: 'Norway is not against the quota, but it insists on a review.',
    expect: ['Norway | supports | quota', 'Norway | demands | review'],
  },
  {
    text: 'Lebanon had asked for them to stay, which Israel opposed.',
    expect: ['Lebanon | demands | them to stay', 'Israel | opposes | them to stay'],
  },
  {
    text: 'Switzerland could go along with the wording if a reference to sensors was removed.',
    expect: ['Switzerland | conditional | wording', 'Switzerland | demands | was removed'],
  },
  {
    text: 'The CHP refused to send a member, though it is on the commission, which it had joined on condition that votes be open.',
    expect: ['CHP | opposes | send a member'],
  },
  {
    text: 'Nor has Mark Rutte, NATO’s secretary-general, been willing to sign the plan.',
    expect: ['NATO | opposes | plan'],
  },
  {
    text: 'Zelenskyy could start talks tomorrow, he told reporters, if the troops pulled out.',
    expect: ['Ukraine | conditional | talks'],
  },
  { text: 'Zelenskyy could start the talks tomorrow, he told reporters.', expect: [] },
  {
    text: 'Oslo said it was against letting the gas through and would do so only if Russia freed the sailors.',
    expect: [
      'Norway | opposes | letting the gas through',
      'Norway | conditional | letting the gas through',
      'Norway | demands | the sailors',
    ],
  },
  {
    text: 'Kyiv proposed once more that all prisoners be exchanged.',
    expect: ['Ukraine | demands | all prisoners be exchanged'],
  },
  { text: 'Beijing called for a donor conference.', expect: ['China | demands | donor conference'] },
  { text: 'Beijing called a press conference for Friday.', expect: [] },
  { text: 'What Zelenskyy will not do is hand over the valley.', expect: ['Ukraine | opposes | hand over the valley'] },
  { text: 'Oslo will in no way agree to the tariff.', expect: ['Norway | opposes | tariff'] },
  { text: 'India pressed in the early rounds for easier entry.', expect: ['India | demands | entry'] },
  {
    text: 'The truce proposed by Merz and backed by Macron was rejected by Moscow.',
    expect: ['Germany | demands | truce', 'France | supports | truce', 'Russia | opposes | truce'],
  },
  {
    text: 'Russia dropped its threat to let the deal lapse and Ukraine settled for an extension.',
    expect: ['Russia | opposes | let the deal lapse', 'Ukraine | supports | extension'],
  },
  { text: 'Norway called the plan half-baked.', expect: [] },
  { text: 'Norway called the plan unconstructive.', expect: ['Norway | opposes | plan'] },
  {
    text: 'Zelenskyy said he would drop his country’s bid for membership.',
    expect: ['Ukraine | opposes | membership'],
  },
];
