import type { StanceCase } from './stanceCase.ts';

/** Denials on which a stance hangs, what an acceptance leaves out, and elliptical answers to what others said. */
export const denialsAndExclusions: readonly StanceCase[] = [
  { text: 'The brewer has promised to shut no depot before 2029.', expect: ['brewer | opposes | before 2029'] },
  {
    text: "“Not one hectare more for the runway,” the village's mayor, Ines Falk, demands.",
    expect: ['Ines Falk | opposes | the runway'],
  },
  { text: 'Serbia says the draft must be rejected.', expect: ['Serbia | opposes | the draft'] },
  { text: 'The growers agreed that the offer had to be turned down.', expect: ['growers | opposes | the offer'] },
  { text: 'Denmark wants the motion voted down.', expect: ['Denmark | opposes | the motion'] },
  { text: 'The RMT will fight any attempt to automate the quay.', expect: ['RMT | opposes | the quay'] },
  { text: 'Bolivia asked for a promise of no new wells.', expect: ['Bolivia | opposes | new wells'] },
  { text: 'Unison wants guarantees: no transfers for three years.', expect: ['Unison | opposes | three years'] },
  {
    text: 'Iceland named two red lines: no quota in its bay, and no inspectors on its trawlers.',
    expect: ['Iceland | opposes | its bay', 'Iceland | opposes | its trawlers'],
  },
  { text: 'The guild restated the claim: 7 per cent from May.', expect: ['guild | demands | from May'] },
  { text: 'Ecuador pledged never again to raise the toll.', expect: ['Ecuador | opposes | the toll'] },
  { text: 'By no means does Ghana want a toll.', expect: ['Ghana | opposes | a toll'] },
  { text: 'Austria sees the levy as the wrong way forward.', expect: ['Austria | opposes | the levy'] },
  { text: 'Turkey refuses to drop its demand for a corridor.', expect: ['Turkey | demands | a corridor'] },
  {
    text: 'Rather than a tunnel, Sweden wants a bridge.',
    expect: ['Sweden | opposes | a tunnel', 'Sweden | demands | a bridge'],
  },
  { text: 'Togo wants a loan, not a grant.', expect: ['Togo | demands | a loan', 'Togo | opposes | a grant'] },
  {
    text: 'India can live with a target, not with deadlines.',
    expect: ['India | supports | a target', 'India | opposes | deadlines'],
  },
  {
    text: 'Cuba declared itself ready to share the charts, but not the codes.',
    expect: ['Cuba | supports | the charts', 'Cuba | opposes | the codes'],
  },
  {
    text: 'Kenya would go along with a levy that spares small boats, but not with checks in its ports.',
    expect: ['Kenya | supports | a levy', 'Kenya | opposes | its ports'],
  },
  {
    text: 'Japan floated a tax on fuel, an idea that Fiji welcomed and Tonga did not.',
    expect: ['Japan | demands | on fuel', 'Fiji | supports | tax fuel', 'Tonga | opposes | tax fuel'],
  },
  {
    text: 'Chile will not accept the dam; neither will Peru.',
    expect: ['Chile | opposes | the dam', 'Peru | opposes | the dam'],
  },
  {
    text: 'Malta wants a levy, to which Cyprus is opposed.',
    expect: ['Malta | demands | a levy', 'Cyprus | opposes | a levy'],
  },
  { text: 'Iraq has vowed never to appear before the tribunal.', expect: ['Iraq | opposes | the tribunal'] },
  {
    text: "“That reactor will not leave our valley,” Armenia's energy minister said.",
    expect: ['Armenia | opposes | our valley'],
  },
  {
    text: "“We will not have foreign patrols in our waters,” Iceland's foreign minister said.",
    expect: ['Iceland | opposes | our waters'],
  },
  { text: 'Finland declined to be drawn on the pipeline.', expect: ['Finland | noncommittal | the pipeline'] },
  { text: 'Jordan has asked for time to study the water plan.', expect: ['Jordan | noncommittal | water plan'] },
  { text: 'Ireland has yet to take a view on the merger.', expect: ['Ireland | noncommittal | the merger'] },
  {
    text: "The minister batted away calls for an inquiry into the ferry line, Norway's cabinet backing him.",
    expect: ['Norway | opposes | ferry line'],
  },
  { text: 'Latvia said a second terminal made little sense.', expect: ['Latvia | opposes | second terminal'] },
  {
    text: 'Spain is willing to open the archive, a step the Basques have long asked for, but not until the trial is over.',
    expect: ['Spain | conditional | the archive', 'Basques | demands | the archive'],
  },
  {
    text: 'The Development Bank will not lend to the dam, but could pay for the gauges if all three states share their data.',
    expect: [
      'Development Bank | opposes | the dam',
      'Development Bank | demands | their data',
      'Development Bank | conditional | the gauges',
    ],
  },
  { text: 'Estonia agreed to halt the dredging pending a survey.', expect: ['Estonia | supports | a survey'] },
  // a promise that something will not come is wanted as it stands; what is put to one and should be refused is opposed
  { text: 'The Greens want a second runway ruled out for ten years.', expect: ['Greens | demands | runway ruled out'] },
  { text: 'Denmark wants night flights ruled out.', expect: ['Denmark | demands | night flights ruled out'] },
  { text: 'Unison wants weekend shifts excluded.', expect: ['Unison | demands | weekend shifts excluded'] },
  {
    text: 'Bolivia would like a sale of the mine ruled out.',
    expect: ['Bolivia | demands | sale of the mine ruled out'],
  },
  { text: 'The miners want the offer rejected.', expect: ['miners | opposes | the offer'] },
  { text: 'Peru does not want a levy ruled out.', expect: ['Peru | opposes | a levy ruled out'] },
  { text: 'Peru rejects anything short of the full ward.', expect: ['Peru | demands | the full ward'] },
  { text: 'Chile refuses anything but a recount.', expect: ['Chile | demands | a recount'] },
  {
    text: 'Kenya refused to accept anything less than a full withdrawal.',
    expect: ['Kenya | demands | a full withdrawal'],
  },
  { text: 'Kenya will not settle for anything less than 6 per cent.', expect: ['Kenya | demands | 6 per cent'] },
  {
    text: 'The Greens turned down anything other than a written pledge.',
    expect: ['Greens | demands | written pledge'],
  },
  {
    text: 'Chile is against anything short of a new vote, and Peru backs a delay.',
    expect: ['Chile | demands | a new vote', 'Peru | supports | a delay'],
  },
  { text: 'Oslo would accept anything but a levy.', expect: ['Norway | opposes | a levy'] },
  { text: 'Peru rejects anything more than a token fee.', expect: ['Peru | opposes | anything more than a token fee'] },
  { text: 'Kenya rejected anything less.', expect: [] },
  {
    text: 'There can be no question, adds the Peruvian foreign minister, of lifting the embargo.',
    expect: ['Peru | opposes | lifting the embargo'],
  },
  {
    text: 'Peru asked for two hundred gauges; anything less would let the sea into the wells.',
    expect: ['Peru | demands | two hundred gauges'],
  },
  { text: 'Any foreign base would be fair game, Minsk said.', expect: ['Belarus | opposes | base'] },
  { text: 'Minsk said any foreign base would be a legitimate target.', expect: ['Belarus | opposes | base'] },
  { text: 'Foreign pilots would be treated as enemies, Minsk said.', expect: ['Belarus | opposes | pilots'] },
  { text: 'A pause is of no use to anybody, Oslo said.', expect: ['Norway | opposes | pause'] },
  { text: 'A pause now would only help the smugglers, Oslo said.', expect: ['Norway | opposes | pause'] },
  // the people of a party are part of what they are not to do
  { text: 'Polish troops will not go to Mali, Tusk said.', expect: ['Poland | opposes | troops go to Mali'] },
  { text: 'Oslo does not recognise Kosovo.', expect: ['Norway | opposes | Kosovo'] },
  {
    text: 'There can be no question of Serbia closing the border, Belgrade said.',
    expect: ['Serbia | opposes | Serbia closing the border'],
  },
  { text: 'Japan is against Chile joining the fisheries pact.', expect: ['Japan | opposes | Chile joining'] },
  { text: 'There is no question of Peru citing the treaty in vain.', expect: [] },
];
