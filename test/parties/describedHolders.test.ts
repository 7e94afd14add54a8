import { testPassages } from './markedPassages.ts';

testPassages('who a description stands for', {
  'bodies told by what they have to do with': [
    'The two ports are at odds. [[The chamber of commerce|chamber of commerce]] calls for arbitration. [[The port authority|port authority]] opposes it. [[The competition watchdog|competition watchdog]] would not comment.',
    'The mill is to close. [[The works council|works council]] demands guarantees. [[The city council|city council]] backs the plan.',
    'The Reform Party wants a tunnel. [[Its youth wing|youth wing]] is against it.',
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
  'those about somebody': [
    'General Idris Hamza leads the Desert Front. [[His men|Desert Front]] will not lay down their arms. [[His men|Desert Front]] want amnesty.',
    'Barbados wants the cable. [[People close to the Barbadian premier|Barbados]] want a guarantee. [[Those around the premier|Barbados]] say no.',
    'Marco Rubio met the Japanese in Tokyo. [[The secretary of state|United States]] would not be drawn. [[The secretary|United States]] left.',
  ],
  'blocs by the number of their members': [
    'The European Union adopted a ban. [[The 27|European Union]] want it to start in May. [[The twenty-seven|European Union]] oppose a delay. [[The 27 ships|-]] left.',
  ],
});
