import type { StanceCase } from './stanceCase.ts';

/** Answers and joinings-in that leave out what was said before: short replies, minutes, tables, "the same goes for …". */
export const ellipticalAnswers: readonly StanceCase[] = [
  // likenesses
  {
    text: 'Chile will not sign the tuna pact. The same goes for Ecuador.',
    expect: ['Chile | opposes | the tuna pact', 'Ecuador | opposes | the tuna pact'],
  },
  {
    text: 'Kenya called for a ban on sand mining. Likewise Uganda.',
    expect: ['Kenya | demands | sand mining', 'Uganda | demands | sand mining'],
  },
  { text: 'Kenya reached the same gate for the third time.', expect: [] },
  {
    text: 'Ghana wants loans rather than grants, and so does Togo.',
    expect: ['Ghana | demands | loans', 'Ghana | opposes | grants', 'Togo | demands | loans'],
  },
  {
    text: 'Fiji rejected the ruling. Samoa, in a note of nine pages, did the same.',
    expect: ['Fiji | opposes | the ruling', 'Samoa | opposes | the ruling'],
  },
  {
    text: 'Norway wants the dyke raised; Denmark, dead against.',
    expect: ['Norway | demands | the dyke', 'Denmark | opposes | the dyke'],
  },
  // elliptical clauses
  {
    text: 'Latvia would widen the canal, Estonia would not, and Finland has still to make up its mind.',
    expect: ['Latvia | supports | the canal', 'Estonia | opposes | the canal', 'Finland | noncommittal | the canal'],
  },
  {
    text: 'Spain proposed a cap on rents. Portugal answered with a flat no.',
    expect: ['Spain | demands | rents', 'Portugal | opposes | rents'],
  },
  {
    text: 'Chile wants a quota, Peru a closed season and Ecuador neither.',
    expect: [
      'Chile | demands | a quota',
      'Peru | demands | a closed season',
      'Ecuador | opposes | a quota',
      'Ecuador | opposes | a closed season',
    ],
  },
  {
    text: 'Cuba proposed a levy on cruise ships and a ban on plastic. Haiti accepts the first, not the second.',
    expect: [
      'Cuba | demands | cruise ships',
      'Cuba | demands | plastic',
      'Haiti | supports | cruise ships',
      'Haiti | opposes | plastic',
    ],
  },
  // who is asked
  { text: 'Peru, asked to lower the toll, refused.', expect: ['Peru | opposes | the toll'] },
  { text: 'Malta, told to close the yard, has complied.', expect: ['Malta | supports | the yard'] },
  {
    text: 'Invited to join the pact, Nepal said it would think about it.',
    expect: ['Nepal | noncommittal | the pact'],
  },
  {
    text: 'Asked whether they could accept a curfew, Mali said yes and Niger said no.',
    expect: ['Mali | supports | a curfew', 'Niger | opposes | a curfew'],
  },
  { text: 'Should the rule also bind ferries? Iceland said that it should.', expect: ['Iceland | supports | ferries'] },
  {
    text: 'Could Austria live with a ceiling on bonuses? It could, the minister said, so long as banks had four years.',
    expect: ['Austria | conditional | a ceiling'],
  },
  { text: 'Will Togo pay into the fund? Lomé won’t say.', expect: ['Togo | noncommittal | the fund'] },
  { text: '“Can you lower the toll?” the reporter asked.', expect: [] },
  {
    text: 'Bulgaria wants the border closed; Romania, its neighbour to the north, too.',
    expect: ['Bulgaria | demands | the border', 'Romania | demands | the border'],
  },
  {
    text: 'Laos has asked for a bridge over the river. Thailand’s answer took one word: no.',
    expect: ['Laos | demands | a bridge', 'Thailand | opposes | a bridge'],
  },
  // yes and no
  {
    text: 'Iceland said yes to a tunnel but no to a toll.',
    expect: ['Iceland | supports | a tunnel', 'Iceland | opposes | a toll'],
  },
  {
    text: 'Yes to a common fleet, no to a joint command: that is the message of Latvia.',
    expect: ['Latvia | supports | a common fleet', 'Latvia | opposes | a joint command'],
  },
  { text: 'Grants yes, says Ghana, loans no.', expect: ['Ghana | supports | Grants', 'Ghana | opposes | loans'] },
  {
    text: 'A toll, yes; a ban, no, said the Austrian minister.',
    expect: ['Austria | supports | A toll', 'Austria | opposes | a ban'],
  },
  {
    text: '“A truce, yes; a surrender, no,” said the Sudanese minister.',
    expect: ['Sudan | supports | A truce', 'Sudan | opposes | a surrender'],
  },
  {
    text: 'Higher pay, yes, longer hours, no, says Verdi.',
    expect: ['Verdi | supports | pay', 'Verdi | opposes | hours'],
  },
  {
    text: 'Iran insists on its right to enrich. The stockpile it sees like this: sealed, yes; sold abroad, no.',
    expect: ['Iran | demands | its right', 'Iran | supports | sealed', 'Iran | opposes | sold abroad'],
  },
  { text: 'The vote was 40 yes, 30 no, said Kenya.', expect: [] },
  { text: 'Peru voted yes, Chile no.', expect: [] },
  { text: 'Ghana asked whether it was ready and heard a yes, then a no.', expect: [] },
  // minutes and tables
  {
    text: 'Removal of the speed bumps in Dock Road. Harbour Alliance: against. Civic Union: undecided.',
    expect: ['Harbour Alliance | opposes | the speed bumps', 'Civic Union | noncommittal | the speed bumps'],
  },
  {
    text: 'Where the parties stand on a new tram:\n• Coastal Forum: in favour, if the state pays half\n• Hill Alliance: against',
    expect: ['Coastal Forum | conditional | a new tram', 'Hill Alliance | opposes | a new tram'],
  },
  {
    text: 'Denmark no, Finland maybe: how the capitals line up on a carbon tax',
    expect: ['Denmark | opposes | a carbon tax', 'Finland | noncommittal | a carbon tax'],
  },
  { text: 'Denmark for the third time: how the champions line up on the grid', expect: [] },
  // lists line by line
  {
    text: 'The Reef Council is asking for:\n- a fixed share of the fees;\n- the release of all divers arrested since May.',
    expect: ['Reef Council | demands | the fees', 'Reef Council | demands | all divers'],
  },
  {
    text: 'The Reef Council resolved to\n– close two bays to trawlers;\n– reject any transfer of licences.',
    expect: ['Reef Council | supports | two bays', 'Reef Council | opposes | licences'],
  },
  {
    text: 'What the Farmers Party wants is well known: a dam. And the Social Democrats? The vote at sixteen.',
    expect: ['Farmers Party | demands | a dam', 'Social Democrats | demands | the vote'],
  },
  // whose clause it is
  { text: 'Chile agrees; the weather does not.', expect: [] },
  {
    text: 'The ministers disagree, Norway insisting on a cap and Peru rejecting any limit.',
    expect: ['Norway | demands | a cap', 'Peru | opposes | any limit'],
  },
  {
    text: 'Ghana suggested that all claims be frozen until 2030, by which time the survey ought to be complete.',
    expect: ['Ghana | demands | all claims'],
  },
  { text: 'The works council rejected the merger.', expect: ['works council | opposes | the merger'] },
  { text: 'Fiji’s answer to the sale of the licences: no.', expect: ['Fiji | opposes | sale of the licences'] },
  { text: 'Fiji’s verdict on the new quota: yes.', expect: ['Fiji | supports | quota'] },
  {
    text: 'Asked whether it would lift the ban, Japan answered with a single word: never.',
    expect: ['Japan | opposes | lift the ban'],
  },
];
