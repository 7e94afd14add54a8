import { readdirSync, readFileSync } from 'node:fs';
import { guessLanguage } from '../../src/documents/language.ts';

const ENGLISH =
  'The union said that it would not call off the strike before the company had withdrawn its plan. Both sides were ' +
  'told by the mediator to come back with something better, which they have promised to do by the end of the month.';

const FOREIGN: readonly [language: string, text: string][] = [
  [
    'nl',
    'De vakbond wil niet praten over een nieuwe cao zolang het bedrijf vasthoudt aan het plan om driehonderd banen te schrappen. Of er volgende week weer wordt overlegd, was vrijdag nog niet duidelijk; de directie had daar geen antwoord op.',
  ],
  [
    'de',
    'Die Gewerkschaft lehnt das Angebot ab und fordert, dass der Konzern seine Pläne für die Werke im Osten zurücknimmt. Ob der Streik am Montag beginnt, war zunächst offen; der Vorstand wollte sich dazu nicht äußern.',
  ],
  [
    'fr',
    'Le syndicat refuse la proposition de la direction et exige que le plan de suppression de postes soit retiré. « Rien n’est perdu », a dit le médiateur, qui espère encore réunir les deux parties avant la fin du mois à Genève.',
  ],
  [
    'es',
    'El sindicato rechaza la propuesta de la empresa y exige que se retire el plan de despidos antes de volver a la mesa. El mediador confía todavía en que las dos partes lleguen a un acuerdo antes de que termine el mes de mayo.',
  ],
  [
    'da',
    'Fagforeningen afviser tilbuddet fra virksomheden og kræver, at planen om at lukke to fabrikker bliver trukket tilbage. Forligsmanden havde kaldt de to parter til møde, men det var uklart, om de ville komme.',
  ],
];

test('English is told without the tables of all languages, the others are named', async () => {
  expect(await guessLanguage(ENGLISH)).toBe('en');
  for (const [language, text] of FOREIGN) expect([language, await guessLanguage(text)]).toEqual([language, language]);
});

test.each(FOREIGN)('a text in %s that quotes English is not taken for English', async (_, text) => {
  expect(await guessLanguage(`${`${text} `.repeat(8)}“${ENGLISH.split('. ')[0]}” ${text}`)).not.toBe('en');
});

test('the annotated documents are all English', async () => {
  for (const set of ['seeds', 'train', 'check', 'news', 'dev'])
    for (const file of readdirSync(`test/gold/${set}`).filter((name) => name.endsWith('.txt')))
      expect([file, await guessLanguage(readFileSync(`test/gold/${set}/${file}`, 'utf8'))]).toEqual([file, 'en']);
});
