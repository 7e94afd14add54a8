import type { StanceCase } from './stanceCase.ts';

/** Acceptance and refusal under a condition. */
export const conditions: readonly StanceCase[] = [
  {
    text: 'Norway will accept the quota if Iceland cuts its catch.',
    expect: ['Norway | conditional | quota', 'Norway | demands | its catch'],
  },
  {
    text: 'Kenya would join the market provided that poor countries pay less.',
    expect: ['Kenya | conditional | market', 'Kenya | demands | pay less'],
  },
  {
    text: 'Egypt agreed to the schedule on condition that the data be shared.',
    expect: ['Egypt | conditional | schedule', 'Egypt | demands | be shared'],
  },
  {
    text: 'India will lift the ban only if prices fall.',
    expect: ['India | conditional | lift', 'India | demands | prices fall'],
  },
  {
    text: 'Turkey is willing to back the accession in exchange for the jets.',
    expect: ['Turkey | conditional | accession'],
  },
  {
    text: 'The Nurses Guild would call off the strike if the ministry raised the bonus.',
    expect: ['Nurses Guild | conditional | strike', 'Nurses Guild | demands | the bonus'],
  },
  {
    text: 'Brazil accepts the levy in principle but wants exemptions for sugar.',
    expect: ['Brazil | conditional | levy', 'Brazil | demands | exemptions'],
  },
  {
    text: 'Japan will not sign unless the clause is deleted.',
    expect: ['Japan | conditional | sign', 'Japan | demands | is deleted'],
  },
  {
    text: 'Hungary refuses to approve the loan until the funds are released.',
    expect: ['Hungary | conditional | approve', 'Hungary | demands | are released'],
  },
  {
    text: 'Iran said it would accept inspections as long as sanctions were lifted.',
    expect: ['Iran | conditional | inspections'],
  },
  { text: 'Armenia will open the road once the prisoners are free.', expect: ['Armenia | conditional | open'] },
  {
    text: 'Canada would agree to the deal in return for lower duties on timber.',
    expect: ['Canada | conditional | deal', 'Canada | demands | on timber'],
  },
  { text: 'The Liberals will support the budget only with a tax cut.', expect: ['Liberals | conditional | budget'] },
  { text: 'Chile backs the treaty, so long as the fjords are left out.', expect: ['Chile | conditional | treaty'] },
  {
    text: 'Unless the duty is lifted, Canada will not renew the contract.',
    expect: ['Canada | conditional | contract', 'Canada | demands | is lifted'],
  },
  { text: 'If the fund pays, Kenya will close the coal plant.', expect: ['Kenya | conditional | plant'] },
  {
    text: 'Greece supports the pact, provided that the islands are exempted.',
    expect: ['Greece | conditional | pact', 'Greece | demands | are exempted'],
  },
  { text: 'Hungary agreed in principle to the audit.', expect: ['Hungary | conditional | audit'] },
  {
    text: 'Ireland supports the takeover subject to guarantees for the airport.',
    expect: ['Ireland | conditional | takeover'],
  },
  {
    text: 'Egypt made its approval of the dam conditional on a water treaty.',
    expect: ['Egypt | conditional | dam', 'Egypt | demands | water treaty'],
  },
  {
    text: 'Kenya will not sign unless the debt is cut.',
    expect: ['Kenya | conditional | sign', 'Kenya | demands | is cut'],
  },
  { text: 'Peru will not ratify the treaty before the border is drawn.', expect: ['Peru | conditional | treaty'] },
  { text: 'Spain will accept the quota as long as France does.', expect: ['Spain | conditional | quota'] },
  {
    text: 'Spain would consider a cork levy only if Portugal dropped its subsidy.',
    expect: ['Spain | conditional | levy', 'Spain | demands | its subsidy'],
  },
  {
    text: 'The support of Jordan for the pipeline depends on a water treaty.',
    expect: ['Jordan | conditional | pipeline', 'Jordan | demands | water treaty'],
  },
  {
    text: 'Peru’s acceptance of the quota is subject to approval by its parliament.',
    expect: ['Peru | conditional | quota'],
  },
  {
    text: 'Without guarantees on fuel, Air Malta will not open the route, the airline said.',
    expect: ['Air Malta | conditional | route', 'Air Malta | demands | guarantees'],
  },
  {
    text: 'Italy was willing to join the fleet with two ships and a tanker, provided that the mandate was clear.',
    expect: ['Italy | conditional | fleet', 'Italy | demands | was clear'],
  },
  { text: 'Tunisia agrees with the idea of a joint grid in principle.', expect: ['Tunisia | conditional | grid'] },
  { text: 'Norway supports a fund linked to the price of oil.', expect: ['Norway | supports | fund'] },
  { text: 'Chile resisted a devaluation for a year before it gave in.', expect: ['Chile | opposes | devaluation'] },
  { text: 'Ghana would not host a summit without its neighbours.', expect: ['Ghana | opposes | summit'] },
  {
    text: 'Peru remains ready to return to the table as soon as there is a new offer.',
    expect: ['Peru | conditional | return'],
  },
  { text: 'Peru will only open its border after Bolivia has signed.', expect: ['Peru | conditional | border'] },
  { text: 'Peru will fund no further trips until there is a timetable.', expect: ['Peru | conditional | trips'] },
  {
    text: 'Peru will not sign without spending cuts.',
    expect: ['Peru | conditional | sign', 'Peru | demands | cuts'],
  },
  { text: 'Peru will not hand over the port without a fight.', expect: ['Peru | opposes | port'] },
  {
    text: 'Peru said there can be no outcome other than the withdrawal of the law.',
    expect: ['Peru | opposes | outcome', 'Peru | demands | withdrawal'],
  },
  { text: 'There must be no limits on the fleet, Peru said.', expect: ['Peru | opposes | limits'] },
  { text: 'There is no scenario in which Peru accepts the levy.', expect: ['Peru | opposes | levy'] },
  { text: 'Peru offered to sign if the blockade ends.', expect: ['Peru | conditional | sign'] },
  { text: 'Peru accepts the levy but not the toll.', expect: ['Peru | supports | levy', 'Peru | opposes | toll'] },
  {
    text: 'Peru is in favour of the levy and against the toll.',
    expect: ['Peru | supports | levy', 'Peru | opposes | toll'],
  },
  // Who sets conditions for a thing would take it on them.
  { text: 'Cairo has set out its conditions for a truce.', expect: ['Egypt | conditional | truce'] },
  { text: 'Peru laid down preconditions for signing the treaty.', expect: ['Peru | conditional | signing the treaty'] },
  // what might be done on a condition
  { text: 'The levy could be discussed, Peru said, if the quota went.', expect: ['Peru | conditional | levy'] },
  { text: 'Kenya said the tunnel could be opened once the toll was gone.', expect: ['Kenya | conditional | tunnel'] },
  { text: 'Peru said the talks could be seen as a success.', expect: [] },
  {
    text: 'Chile will withdraw its troops the moment the monitors arrive.',
    expect: ['Chile | conditional | withdraw its troops'],
  },
  {
    text: 'Denmark would open the strait the moment the tankers left, and not a day sooner.',
    expect: ['Denmark | conditional | open the strait'],
  },
  {
    text: 'The moment the tankers leave, Denmark will open the strait.',
    expect: ['Denmark | conditional | open the strait'],
  },
  { text: 'As soon as the ships leave, Norway will lift the ban.', expect: ['Norway | conditional | lift the ban'] },
  { text: 'Norway will lift the ban as soon as possible.', expect: ['Norway | supports | lift the ban'] },
  { text: 'Chile will mark the day the war ended.', expect: ['Chile | supports | mark the day'] },
  {
    text: 'Peru said it might lift the toll if Chile paid its share.',
    expect: ['Peru | conditional | lift the toll', 'Peru | demands | Chile paid its share'],
  },
  {
    text: 'Peru could lift the toll, provided that Chile pays its share.',
    expect: ['Peru | conditional | lift the toll', 'Peru | demands | Chile pays its share'],
  },
  {
    text: 'Chile could end the blockade on condition that Peru sells the ships.',
    expect: ['Chile | conditional | end the blockade', 'Chile | demands | Peru sells the ships'],
  },
  {
    text: 'Visas could be issued in return for the release of the sailors, Norway said.',
    expect: ['Norway | conditional | Visas', 'Norway | demands | release of the sailors'],
  },
  { text: 'Peru said that Chile might sell its ships in return for oil.', expect: [] },
  { text: 'Peru said prices might rise if the quota fell.', expect: [] },
  { text: 'Iran could close the strait if it is attacked.', expect: ['Iran | conditional | close the strait'] },
  { text: 'Give Peru its ships back, and it will open the port.', expect: ['Peru | conditional | open the port'] },
  { text: 'Take the train and you will see.', expect: [] },
  {
    text: 'Peru will return to the table, but not before the lockout ends.',
    expect: ['Peru | conditional | return to the table'],
  },
  { text: 'Peru will return to the table on Monday.', expect: [] },
  {
    text: 'The strike will be called off when the text is signed, not before, Peru said.',
    expect: ['Peru | conditional | strike'],
  },
  {
    text: 'Norway will lift the ban when the ships leave and not a day sooner.',
    expect: ['Norway | conditional | lift the ban'],
  },
  { text: 'Peru agrees to talks after the vote, not before.', expect: ['Peru | conditional | talks'] },
  { text: 'When the treaty is ratified, the tariffs will fall, Peru said.', expect: [] },
  {
    text: 'Peru could accept a toll, it let it be known, if Chile paid.',
    expect: ['Peru | conditional | toll', 'Peru | demands | Chile paid'],
  },
  {
    text: 'Peru is open to the concept, its negotiators said, as long as it did not become an obligation.',
    expect: ['Peru | conditional | concept'],
  },
  {
    text: 'Peru is prepared to double its payments, always supposing that Chile opens its purse.',
    expect: ['Peru | conditional | double its payments'],
  },
  {
    text: 'Peru conceded a longer lease, though only in return for a seat.',
    expect: ['Peru | conditional | longer lease', 'Peru | demands | seat'],
  },
  // the end of what runs its course is a date, unless the act waits for nothing but that
  { text: 'Norway would send engineers once the war is over.', expect: ['Norway | supports | send engineers'] },
  {
    text: 'Finland promises to reopen the border once the fighting has ended.',
    expect: ['Finland | supports | reopen the border'],
  },
  {
    text: 'Spain offered to rebuild the port as soon as hostilities cease.',
    expect: ['Spain | supports | rebuild the port'],
  },
  {
    text: 'Peru pledged to restock the lake once the fishing season is over.',
    expect: ['Peru | supports | restock the lake'],
  },
  { text: 'Norway would send engineers only once the war is over.', expect: ['Norway | conditional | send engineers'] },
  {
    text: 'Peru said it would reopen the embassy once the shooting stops, and not a day sooner.',
    expect: ['Peru | conditional | reopen the embassy'],
  },
  { text: 'Peru would lift the toll once Chile has ended the war.', expect: ['Peru | conditional | lift the toll'] },
  { text: 'Peru would lift the toll once the strike is over.', expect: ['Peru | conditional | lift the toll'] },
  {
    text: 'Peru would recommend the bid if Chile promised to keep the smelter open.',
    expect: ['Peru | conditional | the bid'],
  },
  {
    text: 'Norway would urge a vote if Sweden dropped its veto.',
    expect: ['Norway | conditional | a vote'],
  },
  {
    text: 'If the depot were spared, Unite would recommend the offer to its members.',
    expect: ['Unite | conditional | the offer'],
  },
  {
    text: 'Oslo said it would call for a new round if Bern lifted its ban.',
    expect: ['Norway | conditional | a new round'],
  },
  {
    text: 'Chile would recommend the treaty only if fish were left out.',
    expect: ['Chile | conditional | the treaty', 'Chile | demands | fish were left out'],
  },
  { text: 'Kenya would urge Mali to sign if it wants peace.', expect: ['Kenya | demands | sign'] },
  { text: 'Chile would demand damages if Peru closed the port.', expect: ['Chile | demands | damages'] },
  { text: 'Kenya recommends a truce if possible.', expect: ['Kenya | demands | a truce'] },
  {
    text: 'Chile would support the move provided theatres at the port are spared.',
    expect: ['Chile | conditional | the move', 'Chile | demands | theatres at the port are spared'],
  },
  {
    text: 'The dockers will call off the strike provided wages rise by 4 per cent.',
    expect: ['dockers | conditional | the strike'],
  },
  {
    text: 'Peru would back the bid provided Chile agreed to a truce.',
    expect: ['Peru | conditional | the bid', 'Peru | demands | Chile agreed to a truce'],
  },
  {
    text: 'Kenya would back the levy provided that Uganda promised to open its books.',
    expect: ['Kenya | conditional | the levy', 'Kenya | demands | open its books'],
  },
  {
    text: 'Provided pensioners are spared, the Liberals would vote for the cut.',
    expect: ['Liberals | conditional | the cut', 'Liberals | demands | pensioners are spared'],
  },
  { text: 'Chile backed the aid provided to Peru.', expect: ['Chile | supports | the aid'] },
  { text: 'Oslo accepts the deal providing for a new port.', expect: ['Norway | supports | the deal'] },
  { text: 'Ghana deplored the delay without blocking it.', expect: ['Ghana | opposes | delay'] },
  { text: 'Peru opposes the bill without blocking it.', expect: ['Peru | opposes | bill'] },
  { text: 'Oslo has rejected the draft without reading it.', expect: ['Norway | opposes | draft'] },
  { text: 'Verdi denounced the levy without calling a strike.', expect: ['Verdi | opposes | levy'] },
  {
    text: 'Peru refuses to sign without seeing the text.',
    expect: ['Peru | conditional | sign', 'Peru | demands | seeing the text'],
  },
  {
    text: 'Chile opposes signing without seeing the text.',
    expect: ['Chile | conditional | signing', 'Chile | demands | seeing the text'],
  },
  {
    text: 'Norway tabled a toll. Switzerland could agree to that provided the auditors have the last word.',
    expect: ['Norway | demands | a toll', 'Switzerland | conditional | toll', 'Switzerland | demands | the last word'],
  },
  {
    text: "Spain's minister told us that he could add a few buses, but not unless the council gives up its claim.",
    expect: ['Spain | conditional | add a few buses', 'Spain | demands | the council gives up its claim'],
  },
  {
    text: "Gas will flow again, Ukraine's minister told Slovakia, once the fee is paid.",
    expect: ['Ukraine | conditional | Gas flow again', 'Ukraine | demands | the fee is paid'],
  },
  {
    text: 'Chad maintains that the border can reopen the day the rebels leave.',
    expect: ['Chad | conditional | border reopen', 'Chad | demands | the rebels leave'],
  },
  { text: 'The border can reopen, Chad said.', expect: [] },
  { text: 'The offer would not, Peru cautioned, be on the table forever.', expect: [] },
  {
    text: 'Bolivia has agreed to reopen the pipeline, if the Chilean minister is to be believed.',
    expect: ['Bolivia | supports | reopen the pipeline'],
  },
  {
    text: 'The ceasefire could enter into force only once the bridges had been cleared, Ghana said.',
    expect: ['Ghana | conditional | ceasefire enter into force', 'Ghana | demands | bridges had been cleared'],
  },
  {
    text: 'There can be elections only if the militias disarm, Mali said.',
    expect: ['Mali | conditional | elections', 'Mali | demands | militias disarm'],
  },
  {
    text: 'A merger is conceivable only if both ports stay open, Belgium said.',
    expect: ['Belgium | conditional | merger', 'Belgium | demands | both ports stay open'],
  },
  { text: 'Norway could accept the treaty with a few changes.', expect: ['Norway | conditional | the treaty'] },
  {
    text: 'With the fuel clause removed, Chile would sign the contract.',
    expect: ['Chile | conditional | the contract'],
  },
  { text: 'With the vote lost, Peru would face new elections.', expect: [] },
  {
    text: 'Kenya can talk about the port only after the arrears have been paid.',
    expect: ['Kenya | conditional | talk about the port', 'Kenya | demands | the arrears have been paid'],
  },
  { text: 'Kenya can win the cup only if it scores twice.', expect: [] },
  { text: 'Turkey will ratify the pact on delivery of the jets.', expect: ['Turkey | conditional | the pact'] },
  {
    text: 'Iceland said it could live with a smaller share, were the closed season to stay as it is.',
    expect: ['Iceland | conditional | share'],
  },
  {
    text: 'Were Lima to lift the toll, Quito would sign the pact.',
    expect: ['Ecuador | conditional | pact', 'Ecuador | demands | toll'],
  },
  {
    text: 'Nepal held out the prospect of lower fees in exchange for a bridge.',
    expect: ['Nepal | conditional | fees', 'Nepal | demands | bridge'],
  },
];
