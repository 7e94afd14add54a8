import type { StanceCase } from './stanceCase.ts';

/** Those to whom something is offered, proposed or promised are not what is offered. */
export const recipients: readonly StanceCase[] = [
  { text: "Ecuador's offer to bondholders expires on Friday.", expect: [] },
  { text: "Siemens's promise to its workers runs out in May.", expect: [] },
  { text: 'Norway made a proposal to the commission on Monday.', expect: [] },
  { text: 'Siemens renewed its commitment to shareholders.', expect: [] },
  { text: 'Peru repeated its threat to the miners.', expect: [] },
  { text: 'Oslo welcomed the offer to creditors.', expect: ['Norway | supports | the offer to creditors'] },
  { text: 'Kenya renewed its plea to donors for debt relief.', expect: ['Kenya | demands | debt relief'] },
  { text: 'Oslo repeated its commitment to reform.', expect: ['Norway | supports | reform'] },
  { text: 'Manama gave its consent to the merger.', expect: ['Bahrain | supports | the merger'] },
  { text: 'Chile made an offer to help.', expect: ['Chile | supports | help'] },
  { text: 'Peru stood by its commitment to the alliance.', expect: ['Peru | supports | the alliance'] },
  { text: 'Brazil repeated its objection to the council.', expect: ['Brazil | opposes | the council'] },
];
