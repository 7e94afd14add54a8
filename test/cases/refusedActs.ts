import type { StanceCase } from './stanceCase.ts';

/** Who is not to be brought to something, what no price buys, and what is left out of a bargain. */
export const refusedActs: readonly StanceCase[] = [
  { text: 'Nothing would induce Peru to accept the audit.', expect: ['Peru | opposes | accept the audit'] },
  {
    text: 'No subsidy will make Ghana give up its cocoa board.',
    expect: ['Ghana | opposes | give up its cocoa board'],
  },
  { text: 'Kenya will not be pushed into accepting the levy.', expect: ['Kenya | opposes | accepting the levy'] },
  { text: 'Finland would not be rushed into a binding pact.', expect: ['Finland | opposes | binding pact'] },
  { text: 'Chile cannot be forced to share the data.', expect: [] },
  {
    text: 'Chile will not be forced to share the data, said the European Commission.',
    expect: ['European Union | opposes | share the data'],
  },
  { text: 'Not for a hundred ships would Malta lease the dock.', expect: ['Malta | opposes | lease the dock'] },
  { text: 'Not even for a seat on the board would Oslo lift its veto.', expect: ['Norway | opposes | lift its veto'] },
  { text: 'Not a week later, Oslo agreed to lift its veto.', expect: ['Norway | supports | lift its veto'] },
  { text: 'Norway would give up not a single rig.', expect: ['Norway | opposes | give up a single rig'] },
  { text: 'Not a single hangar is negotiable for Peru.', expect: ['Peru | opposes | single hangar'] },
  { text: 'The miners say that safe shafts are not negotiable.', expect: ['miners | demands | safe shafts'] },
  {
    text: 'Norway would not lift its veto in exchange for a seat on the council.',
    expect: ['Norway | opposes | lift its veto'],
  },
  {
    text: 'Norway will not buy peace at the price of its islands.',
    expect: ['Norway | opposes | peace at the price of its islands'],
  },
  {
    text: 'Norway agreed to peace at the price of the northern valley.',
    expect: ['Norway | supports | peace at the price'],
  },
  {
    text: 'Peru can live with the first dam, not the second reservoir.',
    expect: ['Peru | supports | first dam', 'Peru | opposes | second reservoir'],
  },
  {
    text: 'Peru accepts the quota, not the licence fee.',
    expect: ['Peru | supports | quota', 'Peru | opposes | licence fee'],
  },
  { text: 'Peru would pay ten million and no more.', expect: ['Peru | supports | pay ten million'] },
  { text: 'Peru is ready to go as far as a customs post, but no further.', expect: ['Peru | supports | customs post'] },
  { text: 'Peru no longer insists on the toll.', expect: [] },
  {
    text: 'The Rail Union is fighting the closure of the depot and for the reinstatement of two drivers.',
    expect: ['Rail Union | opposes | closure of the depot', 'Rail Union | supports | reinstatement of two drivers'],
  },
  {
    text: 'Berlin does not believe the time has come to lift the embargo.',
    expect: ['Germany | opposes | lift the embargo'],
  },
  { text: 'Berlin thinks it unwise not to lift the embargo.', expect: ['Germany | supports | lift the embargo'] },
  { text: 'The canal was never Panama’s demand.', expect: [] },
  { text: 'A vote should not be Mali’s first priority, Oslo said.', expect: ['Norway | opposes | vote'] },
  { text: 'To freeze the scale, Oslo told the radio, is to empty the schools.', expect: [] },
  {
    text: 'Bern refused to take sides in the quarrel over the runway.',
    expect: ['Switzerland | noncommittal | runway'],
  },
  { text: 'Bern will not slam the door on a coalition.', expect: ['Switzerland | noncommittal | coalition'] },
  { text: 'Oslo discouraged Lima from buying the jets.', expect: ['Norway | opposes | buying the jets'] },
];
