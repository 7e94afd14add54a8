import type { StanceCase } from './stanceCase.ts';

/** Which act a condition belongs to, where a relative clause, a remark or a contrast stands between. */
export const conditionsAttached: readonly StanceCase[] = [
  {
    text: 'Ankara is prepared to reopen the crossing that it sealed two winters ago if Yerevan recognises the frontier.',
    expect: ['Turkey | conditional | reopen the crossing', 'Turkey | demands | Yerevan recognises the frontier'],
  },
  {
    text: 'Air Malta would restore the routes it dropped in the spring if the airport halved its fees.',
    expect: ['Air Malta | conditional | restore the routes'],
  },
  {
    text: 'Peru would return the ships it seized on condition that Chile paid the fine.',
    expect: ['Peru | conditional | return the ships', 'Peru | demands | Chile paid the fine'],
  },
  {
    text: 'Chile could accept the line, which Lima had drawn in March, if Peru withdrew its guns.',
    expect: ['Chile | conditional | the line', 'Chile | demands | Peru withdrew its guns'],
  },
  {
    text: 'The UAW backs the plan, which the board presented in May, only if the plant stays open.',
    expect: ['UAW | conditional | the plan', 'UAW | demands | the plant stays open'],
  },
  {
    text: 'Oslo is ready to lend the bronze, an idea its museums had long resisted, if Bern covered the voyage.',
    expect: ['Norway | conditional | lend the bronze', 'Norway | demands | Bern covered the voyage'],
  },
  {
    text: 'The Greens called for the ban that the court upheld if a firm was fined twice.',
    expect: ['Greens | demands | the ban'],
  },
  {
    text: 'Norway favoured an annual review provided that the secretariat bore the expense.',
    expect: ['Norway | conditional | an annual review', 'Norway | demands | bore the expense'],
  },
  {
    text: 'Chile welcomed the fund provided that its rules were written by the assembly.',
    expect: ['Chile | conditional | the fund', 'Chile | demands | its rules were written'],
  },
  {
    text: 'The SPD accepts the freeze unless the unions object.',
    expect: ['SPD | conditional | the freeze'],
  },
  {
    text: 'Norway would pay in provided that others do, whereas the Baltic states hummed and hawed.',
    expect: ['Norway | conditional | pay in', 'Baltic states | noncommittal | pay in'],
  },
  // how long a refusal lasts
  {
    text: 'Finland will not grant the permit as long as the mine pumps its water into the lake.',
    expect: ['Finland | opposes | the permit'],
  },
  {
    text: 'Nor does Chile intend to open the strait to Peruvian trawlers so long as Lima keeps its net tax.',
    expect: ['Chile | opposes | open the strait'],
  },
  {
    text: 'Chile will not return to the table as long as the dismissals are not withdrawn.',
    expect: ['Chile | conditional | return to the table'],
  },
];
