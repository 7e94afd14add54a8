import { testPassages } from './markedPassages.ts';

testPassages('who a description stands for', {
  'bodies told by what they have to do with': [
    'The two ports are at odds. [[The chamber of commerce|chamber of commerce]] calls for arbitration. [[The port authority|port authority]] opposes it. [[The competition watchdog|competition watchdog]] would not comment.',
    'The mill is to close. [[The works council|works council]] demands guarantees. [[The city council|city council]] backs the plan.',
    'The Reform Party wants a tunnel. [[Its youth wing|youth wing]] is against it.',
    'The quarry has split Hollin. [[The angling club|angling club]] wants the pit filled in.',
    'The club met. [[The supporters’ trust|supporters’ trust]] is for it. [[The youth wing of the trust|youth wing]] is not.',
    '[[Peru’s mining chamber|Peru mining chamber]] welcomed the decree. [[Peru’s lower chamber|Peru]] rejected it.',
    'The mill is to close. [[The planning report|-]] is out. [[The port authority|-]] was founded in 1910.',
  ],
  'groups by what they do': [
    'The hall is full. [[The brass|brass]] would settle for four per cent. [[The churches|churches]] call for calm. [[Start-ups|start-ups]] could put up with a levy.',
    'The mine is to open. [[Residents|residents]] would rather it stayed shut. The Deckhands’ Union wants pay.',
    'The price fell. [[The roof|-]] would not hold. [[The levy|-]] is in favour with many.',
  ],
  'hosts and guests': [
    'Kenya received Somalia’s foreign minister yesterday. [[The visitor|Somalia]] asked for a corridor. [[The hosts|Kenya]] would not grant one.',
    'Qatar hosted talks between Sudan and Ethiopia. [[The host|Qatar]] urged both to sign. [[The hosts|Qatar]] want a second round.',
    'The talks went on all night. [[The hosts|hosts]] want more time.',
  ],
  'one of two by size': [
    'The Metal League and the smaller Fitters’ Guild are on strike. Polmar Steel met the Metal League and the Fitters’ Guild. [[The larger of the two|Metal League]] turned down the offer. [[The smaller union|Fitters’ Guild]] would take it.',
    'The Civic List governs with the Farmers’ Party, the smaller of the two. [[The smaller partner|Farmers’ Party]] wants a school.',
    'The Civic List and the Farmers’ Party met. [[The larger of the two|-]] wants a school.',
  ],
  'colleagues, counterparts, rivals': [
    'Ruth Anders, the premier of Osk, wants the toll gone. [[Her colleague in Velm|Velm]] would rather keep it.',
    'Ann Webb of Labour wants a tram. [[Her Liberal rival, Craig Dole,|Craig Dole]] objected.',
    'In Athens, Chile met Peru. The Chilean minister wants a pause. [[His Peruvian colleague|Peru]] does not.',
  ],
  'the other of two': [
    'Laos wants the dam. Laos has asked Nepal for a loan. Laos is poor. Nepal is poor. Nepal waits. Laos objects to delay. [[Its neighbour|Nepal]] could put up with one.',
    'The president of Chile met the president of Peru. Chile wants a quota and Peru does not. Chile and Peru met again. The Chilean president left. [[His colleague|Peru]] wants more talks.',
    'Chile met Peru in Lima. The Chilean minister left. [[His colleague at the treasury|Chile]] stayed.',
  ],
  'whom somebody serves, and who governs': [
    'The Kremlin’s spokesman, Dmitry Peskov, was blunt. [[His master|Russia]] would not sign, he said.',
    'Norway closed the port. [[The authorities|Norway]] refuse to open it.',
    'Norway and Chile met. Norway and Chile talked of fish. Norway wants fish. Chile wants fish. [[The delegations|Norway + Chile]] agreed to meet again.',
    'OSLO – Chile and Peru met for talks on Monday. [[The hosts|Norway]] want a truce.',
    'The De Vries family owns a fifth of Nordline. [[The De Vries family|De Vries family]] would rather not sell.',
  ],
  'those about somebody': [
    'General Idris Hamza leads the Desert Front. [[His men|Desert Front]] will not lay down their arms. [[His men|Desert Front]] want amnesty.',
    'Barbados wants the cable. [[People close to the Barbadian premier|Barbados]] want a guarantee. [[Those around the premier|Barbados]] say no.',
    'Marco Rubio met the Japanese in Tokyo. [[The secretary of state|United States]] would not be drawn. [[The secretary|United States]] left.',
  ],
  'those who are sent, and who sends them': [
    'The negotiators for the pilots met the owners. [[The negotiators for the cabin crew|cabin crew]] would accept less. [[The pilots’ negotiators|pilots]] will not.',
    'Nordline met its pilots. Nordline is against the merger. [[An official|Nordline]] said so. Zamora waits. [[An aide to the mayor|-]] was late.',
    'Chile is in favour. And Peru? [[A spokeswoman|Peru]] would not be drawn.',
    'The rebels met Chile in Lima. Chile wants peace. [[The rebel delegation|-]] left.',
  ],
  'those who lead, by the verb that says so': [
    'Lena Brandt, who chairs Nordstal, wants to sell the yard. [[The chairwoman|Nordstal]] would keep the workforce.',
    'Omar Sy leads the Desert Front. [[The leader|Desert Front]] opposes a truce.',
  ],
  'who governs where no state is named': [
    'The plant at Lorde may close. The regional premier, Jo Vern, wants a guarantee. [[Vern|regional government]] would pay for it. [[The premier|regional government]] opposes layoffs.',
    'The hospitals are on strike. [[The health minister|government]] opposes a rise.',
  ],
  'soldiers and fighters': [
    'Sudan and the Blue Nile Movement signed a truce. [[The insurgents|Blue Nile Movement]] would extend it. [[The generals|Sudan]] want to fight on.',
  ],
  'bodies and things that “it” may be': [
    'The levy stays. Nordline met the council. [[It|Nordline]] is reluctant to pay. The bridge is old. [[It|-]] is likely to fall.',
    'Bergen Ferries has a new offer on the table. On the break [[it|Bergen Ferries]] keeps its counsel.',
  ],
  'blocs by the number of their members': [
    'The European Union adopted a ban. [[The 27|European Union]] want it to start in May. [[The twenty-seven|European Union]] oppose a delay. [[The 27 ships|-]] left.',
  ],
  'bodies told by what a relative clause says of them': [
    'The route was studied at the request of [[the bird society|bird society]], which opposes any digging.',
    'A ship passed [[the strait|-]], which denies nobody passage. It drew [[the solidarity|-]] of the crews, who refuse to sail.',
    'Delegates heard a speech by [[Ana Lund of Chile|Chile]], [[who|Chile]] demanded a ban.',
  ],
  'committees within a union': [
    'The Welders’ Union met Hallam Steel. Its pay committee was there. [[The committee|Welders’ Union]] refused to sign.',
    'The Welders’ Union met the firm. Its council was there. [[The council|council]] rose at noon.',
  ],
  'officials by where they are': [
    'Peru and Chile met. In Lima, [[officials|Peru]] declined to say more.',
    'Peru and Chile met. In May, [[officials|-]] declined to say more.',
  ],
});
