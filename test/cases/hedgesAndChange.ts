import type { StanceCase } from './stanceCase.ts';

/** Positions given up, changed or newly taken, and hedged wordings. */
export const hedgesAndChange: readonly StanceCase[] = [
  { text: 'Kenya dropped its plan to tax mobile money.', expect: ['Kenya | opposes | tax'] },
  { text: 'India has softened its stance and would now accept a cap on cotton.', expect: ['India | supports | cap'] },
  { text: 'Spain appears ready to accept the merger.', expect: ['Spain | supports | merger'] },
  { text: 'Turkey may be willing to lift its veto.', expect: ['Turkey | supports | lift'] },
  { text: 'Chile reaffirmed its support for the treaty.', expect: ['Chile | supports | treaty'] },
  { text: 'Poland reiterated its demand for reparations.', expect: ['Poland | demands | reparations'] },
  { text: 'The Liberal Party has warmed to the idea of a wealth tax.', expect: ['Liberal Party | supports | tax'] },
  { text: 'Canada withdrew its support for the pipeline.', expect: ['Canada | opposes | pipeline'] },
  { text: 'Egypt stepped up its calls for a binding treaty.', expect: ['Egypt | demands | treaty'] },
  { text: 'Hungary stopped opposing the loan.', expect: ['Hungary | supports | loan'] },
  { text: 'Denmark has hinted that it would accept a toll.', expect: ['Denmark | supports | toll'] },
  { text: 'The Rail Union is said to favour a shorter contract.', expect: ['Rail Union | supports | contract'] },
  { text: 'Peru once again rejected the border treaty.', expect: ['Peru | opposes | treaty'] },
  { text: 'Ghana continues to resist the sale of the port.', expect: ['Ghana | opposes | sale'] },
  // what may yet come about
  { text: 'Kenya may drop its objection to the canal.', expect: ['Kenya | noncommittal | the canal'] },
  { text: 'Kenya might lift its veto of the accord.', expect: ['Kenya | noncommittal | the accord'] },
  { text: 'Kenya dropped its objection to the canal.', expect: ['Kenya | supports | the canal'] },
];
