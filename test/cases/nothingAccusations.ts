import type { StanceCase } from './stanceCase.ts';

/** Accusations and claims about facts: no position on a demand. */
export const nothingAccusations: readonly StanceCase[] = [
  { text: 'Russia accused Ukraine of shelling a power station.', expect: [] },
  { text: 'Peru accused Chile of overfishing.', expect: [] },
  { text: 'The union accused Harwick Foods of hiding its profits.', expect: [] },
  { text: 'India said that Pakistan had violated the agreement on the canal.', expect: [] },
  { text: 'Norway complained that the talks were slow.', expect: [] },
  { text: 'China denied that its ships had entered the zone.', expect: [] },
  { text: 'Kenya blamed the floods on upstream deforestation.', expect: [] },
  { text: 'Israel said that rockets had been fired from the valley.', expect: [] },
  { text: 'The opposition said the minister had lied about the contract.', expect: [] },
  { text: 'Iran insists that its nuclear programme has always been peaceful.', expect: [] },
  { text: 'Mexico alleged that the inspectors took bribes.', expect: [] },
  { text: 'The Pilots Association said the airline had broken its word.', expect: [] },
  { text: 'Turkey claimed that its jets never left national airspace.', expect: [] },
  { text: 'Azerbaijan charged Armenia with smuggling weapons through the corridor.', expect: [] },
  { text: 'The Rail Union said that managers had ignored its letters for months.', expect: [] },
  { text: "Sudan's army said the rival force had used drones against the hospital.", expect: [] },
  { text: 'Moscow said its air defences had shot down forty drones overnight.', expect: [] },
  { text: 'Corvin Group said its rival had spread false rumours about its loans.', expect: [] },
  { text: 'Poland said that Belarus was behind the balloon flights.', expect: [] },
  { text: 'The Philippines reported that a Chinese ship had rammed one of its boats.', expect: [] },
  { text: 'The Nurses Guild denied that it had leaked the letter.', expect: [] },
];
