import type { StanceCase } from './stanceCase.ts';

/** Coordinated holders, predicates and demands. */
export const coordination: readonly StanceCase[] = [
  { text: 'Norway and Iceland rejected the quota.', expect: ['Norway | opposes | quota', 'Iceland | opposes | quota'] },
  {
    text: 'Both Kenya and Uganda support the railway.',
    expect: ['Kenya | supports | railway', 'Uganda | supports | railway'],
  },
  {
    text: 'Egypt wants a binding treaty and rejects further filling.',
    expect: ['Egypt | demands | treaty', 'Egypt | opposes | filling'],
  },
  {
    text: 'India supports the solar fund but opposes the carbon levy.',
    expect: ['India | supports | fund', 'India | opposes | levy'],
  },
  {
    text: 'Brazil demanded lower duties and a larger quota.',
    expect: ['Brazil | demands | duties', 'Brazil | demands | quota'],
  },
  {
    text: 'Spain accepted the merger, while Portugal rejected it.',
    expect: ['Spain | supports | merger', 'Portugal | opposes | it'],
  },
  {
    text: 'Poland, Latvia and Estonia called for a stronger border force.',
    expect: ['Poland | demands | force', 'Latvia | demands | force', 'Estonia | demands | force'],
  },
  {
    text: 'Neither Japan nor Iceland accepts the whaling ban.',
    expect: ['Japan | opposes | ban', 'Iceland | opposes | ban'],
  },
  {
    text: 'France and Germany agreed to a joint tank project.',
    expect: ['France | supports | tank', 'Germany | supports | tank'],
  },
  {
    text: 'Turkey asked Greece to disarm the islands and to open the airspace.',
    expect: ['Turkey | demands | disarm', 'Turkey | demands | open'],
  },
  {
    text: 'The Nurses Guild rejected the offer and called for a ballot.',
    expect: ['Nurses Guild | opposes | offer', 'Nurses Guild | demands | ballot'],
  },
  {
    text: 'Hungary vetoed the loan and blocked the accession talks.',
    expect: ['Hungary | opposes | loan', 'Hungary | opposes | accession'],
  },
  {
    text: 'The presidents of Chile and Peru reject the mining levy.',
    expect: ['Chile | opposes | levy', 'Peru | opposes | levy'],
  },
  {
    text: 'The quota is opposed by Norway and Iceland.',
    expect: ['Norway | opposes | quota', 'Iceland | opposes | quota'],
  },
  {
    text: 'Kenya can neither accept the loan nor support the swap.',
    expect: ['Kenya | opposes | loan', 'Kenya | opposes | swap'],
  },
  {
    text: 'India welcomed the fund and promised to pay into it.',
    expect: ['India | supports | fund', 'India | supports | pay'],
  },
  {
    text: 'A group of countries including Peru, Kenya and Japan has objected to the quota for tuna.',
    expect: ['Peru | opposes | quota', 'Kenya | opposes | quota', 'Japan | opposes | quota'],
  },
  {
    text: 'Delhi demanded that Lima pay the fee and rejected any delay.',
    expect: ['India | demands | pay the fee', 'India | opposes | delay'],
  },
  {
    text: 'Norway asked that the nets be removed and insisted on a refund of the fees.',
    expect: ['Norway | demands | nets', 'Norway | demands | refund'],
  },
  {
    text: 'Norway asked that the nets be removed and burned.',
    expect: ['Norway | demands | nets be removed', 'Norway | demands | burned'],
  },
  {
    text: 'In the long run Norway wants more, from a cap on the catch to the closure of the northern ports.',
    expect: ['Norway | demands | cap', 'Norway | demands | closure'],
  },
  {
    text: 'Norway wants a lot of things from Iceland.',
    expect: [],
  },
];
