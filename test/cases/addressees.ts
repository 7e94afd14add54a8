import type { StanceCase } from './stanceCase.ts';

/** Two parties in a sentence: who wants it is not who would have to do it. */
export const addressees: readonly StanceCase[] = [
  { text: 'Norway wants Iceland to cut its catch of mackerel.', expect: ['Norway | demands | cut'] },
  { text: 'Kenya asked China to extend the railway loan.', expect: ['Kenya | demands | extend'] },
  { text: 'Peru is pressing Ecuador for the return of the boats.', expect: ['Peru | demands | return'] },
  { text: 'Egypt demanded of Ethiopia that it share the flow data.', expect: ['Egypt | demands | data'] },
  { text: 'Canada appealed to the United States to lift the lumber tariff.', expect: ['Canada | demands | lift'] },
  { text: 'Japan expects South Korea to withdraw the complaint.', expect: ['Japan | demands | withdraw'] },
  { text: 'Germany reminded Greece that the loan must be repaid.', expect: ['Germany | demands | repaid'] },
  { text: 'Turkey warned Cyprus not to drill near the shelf.', expect: ['Turkey | opposes | drill'] },
  { text: 'Chile begged Bolivia to reopen the pass.', expect: ['Chile | demands | reopen'] },
  { text: 'The Rail Union implored the ministry to keep the night trains.', expect: ['Rail Union | demands | keep'] },
  { text: 'Poland has called upon Belarus to free the journalist.', expect: ['Poland | demands | free'] },
  { text: 'Spain forbade Britain to refuel the submarine in the bay.', expect: ['Spain | opposes | refuel'] },
  { text: 'Austria invited Slovenia to join the tunnel project.', expect: ['Austria | demands | join'] },
];
