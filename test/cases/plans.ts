import type { StanceCase } from './stanceCase.ts';

/** What stands in the plan of a party is what the party wants. */
export const plans: readonly StanceCase[] = [
  { text: "Under Egypt's proposal, the dam would be filled over seven years.", expect: ['Egypt | demands | dam'] },
  {
    text: 'Under the plan, which the envoy of Norway put to the rebels, the truce would be extended by a year.',
    expect: ['Norway | demands | truce'],
  },
  {
    text: 'In the draft of the Farmers League, the quota is to rise by a tenth.',
    expect: ['Farmers League | demands | quota'],
  },
  { text: "Chile's draft would cap the catch at half a million tonnes.", expect: ['Chile | demands | catch'] },
  { text: "The Nurses Guild's plan provides for a shorter week.", expect: ['Nurses Guild | demands | week'] },
  { text: "Kenya's proposal calls for a debt swap.", expect: ['Kenya | demands | swap'] },
  { text: "Brazil's bill envisages a ban on logging.", expect: ['Brazil | demands | logging'] },
  { text: 'For Cyprus, the island is to be reunited as a federation.', expect: ['Cyprus | demands | island'] },
  { text: 'Under the agreement, troops will leave by May.', expect: [] },
  { text: 'The plan would cost a fortune.', expect: [] },
];
