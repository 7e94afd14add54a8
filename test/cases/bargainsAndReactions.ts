import type { StanceCase } from './stanceCase.ts';

/** Conditions before their sentence, what is asked in return, what was left undone, reactions to what is enacted, and whose body or place is named. */
export const bargainsAndReactions: readonly StanceCase[] = [
  {
    text: 'Norway proposes a joint patrol. For Iceland that is out of the question.',
    expect: ['Norway | demands | joint patrol', 'Iceland | opposes | joint patrol'],
  },
  {
    text: "Norway proposes a joint patrol. In Iceland's view that is a mistake.",
    expect: ['Norway | demands | joint patrol', 'Iceland | opposes | joint patrol'],
  },
  {
    text: 'Junts and Podemos, on the contrary, demand that the vote be held in May.',
    expect: ['Junts | demands | in May', 'Podemos | demands | in May'],
  },
  {
    text: 'Estonia’s Harbour Alternative opposes the port levy.',
    expect: ['Harbour Alternative | opposes | port levy'],
  },
  { text: 'Ana Lund of Malta’s Reform Bloc rejects the ferry tax.', expect: ['Reform Bloc | opposes | ferry tax'] },
  { text: 'The regional government of Skåne rejects the bridge toll.', expect: ['Skåne | opposes | bridge toll'] },
  { text: "Alberta's government wants a pipeline.", expect: ['Alberta | demands | a pipeline'] },
  { text: 'Kenya ruled out reopening the accord before the autumn.', expect: ['Kenya | opposes | the autumn'] },
  {
    text: 'The Greens will not talk about a merger before the end of the year.',
    expect: ['Greens | opposes | the year'],
  },
  {
    text: 'Laos is offering to take in at most 300 workers, a long way short of the 900 wanted.',
    expect: ['Laos | supports | 900 wanted'],
  },
  { text: 'Fiji took note of the draft code without endorsing it.', expect: [] },
  { text: 'Malta held back from endorsing the freeze on rents.', expect: ['Malta | noncommittal | on rents'] },
  { text: 'Ford fell short of its sales target.', expect: [] },
  { text: 'Accra received the loan offer as an insult.', expect: ['Ghana | opposes | loan offer'] },
  {
    text: 'What Cuba wants is not a loan but a grant.',
    expect: ['Cuba | opposes | a loan', 'Cuba | demands | a grant'],
  },
  {
    text: 'What Nepal wants is not fewer dams but cheaper power.',
    expect: ['Nepal | opposes | fewer dams', 'Nepal | demands | cheaper power'],
  },
  { text: 'It would be wrong to say that Malta is against the tunnel.', expect: [] },
  {
    text: 'Tonga is not against opening its waters, but everything depends on the price.',
    expect: ['Tonga | supports | its waters'],
  },
  {
    text: 'Iran offered to ship the stock abroad in exchange for the release of its funds.',
    expect: ['Iran | demands | its funds', 'Iran | conditional | stock abroad'],
  },
  {
    text: "Peru's consent to the swap hinges on guarantees for its miners.",
    expect: ['Peru | demands | its miners', 'Peru | conditional | the swap'],
  },
  {
    text: "Chile's support for the pact depends on the outcome of the vote.",
    expect: ['Chile | conditional | the pact'],
  },
  { text: 'Ghana has made its vote conditional on the return of the masks.', expect: ['Ghana | demands | the masks'] },
  {
    text: 'As long as the truce holds, Oman is prepared to host the talks.',
    expect: ['Oman | conditional | the talks'],
  },
  {
    text: 'Subject to a vote in parliament, Croatia agreed to share the bay.',
    expect: ['Croatia | conditional | the bay'],
  },
  {
    text: 'On condition that the talks be held in secret, Oman consented to host them.',
    expect: ['Oman | demands | in secret', 'Oman | conditional | the talks'],
  },
  {
    text: 'Only once the arrears have been paid will the guild sign the contract.',
    expect: ['guild | conditional | contract', 'guild | demands | been paid'],
  },
  {
    text: 'Were Washington to lift the steel duty, Ottawa would scrap its levy on bourbon.',
    expect: ['Canada | demands | steel duty', 'Canada | conditional | on bourbon'],
  },
  { text: '“We shall close the crossing,” Serbia said.', expect: ['Serbia | supports | the crossing'] },
  { text: 'The miners want a four-day week.', expect: ['miners | demands | four-day week'] },
  { text: 'The round ended with Sweden insisting on a ballot.', expect: ['Sweden | demands | a ballot'] },
  { text: "Exports rose, in defiance of Poland's demand for a ban on grain.", expect: ['Poland | demands | on grain'] },
  {
    text: 'The motion passed, with the exception of Greece, which insists on a hearing.',
    expect: ['Greece | demands | a hearing'],
  },
  {
    text: 'Amid calls by Finland for a ban on trawling, the ministers adjourned.',
    expect: ['Finland | demands | on trawling'],
  },
  {
    text: 'The timetable for the cull was adopted over the objections of Denmark.',
    expect: ['Denmark | opposes | the cull'],
  },
  {
    text: 'To the dismay of Slovakia, the budget cuts the farm subsidy.',
    expect: ['Slovakia | opposes | farm subsidy'],
  },
  {
    text: 'The clause on observers was dropped at dawn, to the fury of Tonga.',
    expect: ['Tonga | supports | on observers'],
  },
  { text: 'The match was cancelled, to the dismay of Peru.', expect: [] },
];
