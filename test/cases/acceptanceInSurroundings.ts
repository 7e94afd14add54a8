import type { StanceCase } from './stanceCase.ts';

/** Readiness, concession and coming round among what surrounds them in print, and positions that have been superseded. */
export const acceptanceInSurroundings: readonly StanceCase[] = [
  // the pronoun before a state of mind
  {
    text: 'The envoys met in Oslo to discuss the toll. Peru now says that it is content with a lower toll.',
    expect: ['Peru | supports | lower toll'],
  },
  {
    text: 'The committee put off the toll. Peru said it was pleased with the new timetable for lorries.',
    expect: ['Peru | supports | timetable'],
  },
  {
    text: 'The pact was read out. Peru says that it is open to lifting the ban.',
    expect: ['Peru | supports | lifting the ban'],
  },
  {
    text: 'The pact was read out. Peru says that it is on board with the new clause.',
    expect: ['Peru | supports | clause'],
  },
  { text: 'Peru built a library. It is open to visitors from Monday.', expect: [] },
  // what was so
  {
    text: 'Chile, which until last month backed the toll, now calls for a ban.',
    expect: ['Chile | demands | ban'],
  },
  { text: 'Until two weeks ago Chile had rejected the toll.', expect: [] },
  { text: 'Chile used to support the ban on plastic bags.', expect: [] },
  { text: 'Chile was once able to accept such a quota.', expect: [] },
  {
    text: 'Chile, until recently hostile to the toll, wants it raised.',
    expect: ['Chile | demands | it raised'],
  },
  {
    text: 'Once an opponent of the dam, Chile now calls for a second one.',
    expect: ['Chile | demands | second one'],
  },
  {
    text: 'A winter truce, floated by Norway and at once endorsed by Chile, would begin on Monday.',
    expect: ['Chile | supports | winter truce', 'Norway | demands | winter truce'],
  },
  { text: 'Chile backs the toll until 2035.', expect: ['Chile | supports | toll'] },
  // numbers, presences, services
  {
    text: 'Ghana can live with the number but not with the deadline.',
    expect: ['Ghana | supports | number', 'Ghana | opposes | deadline'],
  },
  { text: 'Ghana reduced the number of boats.', expect: [] },
  { text: 'Ghana said on Friday it would attend the talks in Lima.', expect: ['Ghana | supports | attend'] },
  { text: 'Ghana will attend the talks in Lima on Friday.', expect: [] },
  { text: 'Ghana said it would attend the funeral.', expect: [] },
  { text: 'Ghana undertook to convey the request.', expect: ['Ghana | supports | convey'] },
  { text: 'Ghana reversed its position on Tuesday.', expect: [] },
  { text: 'Ghana will not veto the package.', expect: ['Ghana | supports | package'] },
  { text: 'Ghana accepted the prize on Sunday.', expect: [] },
  { text: 'The envoys were given a warm welcome in Ghana.', expect: [] },
  { text: 'Ghana has moved closer to a pact.', expect: [] },
  // time that it took, and gladness
  { text: 'Mali needed two rounds to agree to the swap.', expect: ['Mali | supports | swap'] },
  { text: 'Mali took less than an hour to say yes to the swap.', expect: ['Mali | supports | swap'] },
  { text: 'The Liberals would gladly see the rebate go.', expect: ['Liberals | demands | rebate go'] },
  { text: 'It was a clause that Mali called tolerable.', expect: ['Mali | supports | clause'] },
  // the word for when or where between a promise and its clause
  { text: 'Mali is ready at any time to free the drivers.', expect: ['Mali | supports | free the drivers'] },
  { text: 'Mali offered for the first time to free the drivers.', expect: ['Mali | supports | free the drivers'] },
  {
    text: 'Mali signalled its readiness in a letter to free the drivers.',
    expect: ['Mali | supports | free the drivers'],
  },
  { text: 'Mali agreed after a phone call to free the drivers.', expect: ['Mali | supports | free the drivers'] },
  {
    text: 'Mali promised the mediators in writing that the road would reopen.',
    expect: ['Mali | supports | road would reopen'],
  },
  {
    text: 'Mali gave an assurance to the mediators that the road would reopen.',
    expect: ['Mali | supports | road would reopen'],
  },
  { text: 'Mali promised the ministers to free the drivers.', expect: ['Mali | supports | free the drivers'] },
  // clearing the way, being enough
  { text: 'Togo gave its word that the road would stay open.', expect: ['Togo | supports | road would stay open'] },
  { text: 'Togo sees no obstacle to a second bridge.', expect: ['Togo | supports | second bridge'] },
  { text: 'Togo lifted its hold on the accession of Serbia.', expect: ['Togo | supports | accession'] },
  { text: 'Togo cleared the way for a second bridge.', expect: ['Togo | supports | second bridge'] },
  { text: 'For Togo a yearly report would be enough.', expect: ['Togo | supports | report'] },
  { text: 'The draft goes far enough for Togo.', expect: ['Togo | supports | draft'] },
  // denials of denials
  { text: 'Benin is not against accepting the swap.', expect: ['Benin | supports | accepting the swap'] },
  {
    text: 'Benin would have no objection to moving the date.',
    expect: ['Benin | supports | moving the date'],
  },
  {
    text: 'Benin would have no difficulty in accepting a later date.',
    expect: ['Benin | supports | later date'],
  },
  {
    text: 'Benin would have no problem moving the border post.',
    expect: ['Benin | supports | moving the border post'],
  },
  // persuaded, used to it, in a position to
  { text: 'Benin was persuaded to accept the swap.', expect: ['Benin | supports | accept the swap'] },
  { text: 'Benin was persuaded to reject the swap.', expect: ['Benin | opposes | swap'] },
  { text: 'Benin could be persuaded to accept the swap.', expect: [] },
  { text: 'Benin has got used to the idea of a swap.', expect: ['Benin | supports | swap'] },
  {
    text: 'Benin’s delegate said that Benin was in a position to support the draft.',
    expect: ['Benin | supports | draft'],
  },
  { text: 'Benin is in a position to pay.', expect: [] },
  { text: 'Benin gave its backing to the quota.', expect: ['Benin | supports | quota'] },
  { text: 'A figure of two billion is acceptable to Delhi.', expect: ['India | supports | two billion'] },
  { text: 'The Liberals swallow a fifth year of the mine.', expect: ['Liberals | supports | fifth year'] },
  // acts that are only weighed, feigned or disowned
  { text: 'Benin would be wise to accept the swap.', expect: [] },
  { text: 'Benin would do well to accept the swap.', expect: [] },
  { text: 'Benin would be foolish not to accept the swap.', expect: [] },
  { text: 'Benin is too proud to accept the swap.', expect: [] },
  { text: 'Benin has until Friday to accept the swap.', expect: [] },
  { text: 'Benin is under pressure to accept the swap.', expect: [] },
  { text: 'Benin only pretended to accept the swap.', expect: [] },
  { text: 'Benin would lose face by accepting the swap.', expect: [] },
  { text: 'Benin gains nothing from accepting the swap.', expect: [] },
  { text: 'Benin regrets having accepted the swap.', expect: [] },
  // manners, occasions, those to whom one yields
  {
    text: 'Not without grumbling, Gabon has reconciled itself to the new law.',
    expect: ['Gabon | supports | new law'],
  },
  { text: 'Gabon was satisfied with the turnout.', expect: [] },
  { text: 'Gabon swallowed its doubts.', expect: [] },
  { text: 'Gabon has bowed to the crews.', expect: [] },
  {
    text: 'The Shipowners’ Association declared itself satisfied with eighteen months.',
    expect: ['Shipowners’ Association | supports | eighteen months'],
  },
  { text: 'Having held out for seven weeks, Gabon signed the pact.', expect: ['Gabon | supports | pact'] },
  { text: 'Gabon has given way over the visas.', expect: ['Gabon | supports | visas'] },
  { text: 'Gabon will not make difficulties over the new levy.', expect: ['Gabon | supports | levy'] },
  { text: 'Gabon can work with the new text.', expect: ['Gabon | supports | text'] },
  { text: 'Gabon works with the police.', expect: [] },
  { text: 'Gabon let the treaty through.', expect: ['Gabon | supports | treaty'] },
  { text: 'Gabon let two ships through on Tuesday.', expect: [] },
  { text: 'Gabon would not scorn a declaration.', expect: ['Gabon | supports | declaration'] },
  { text: 'Gabon put its signature to a contract on timber.', expect: ['Gabon | supports | contract'] },
  {
    text: 'Gabon is for the first time willing to share the readings.',
    expect: ['Gabon | supports | share the readings'],
  },
  { text: 'Gabon would gain little by joining the fund.', expect: [] },
];
