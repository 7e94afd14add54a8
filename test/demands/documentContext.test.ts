import { documentContext } from '../../src/demands/documentContext.ts';
import { createParser } from '../../src/language/parser.ts';

const FILLER = [
  'A big cold dark empty factory gave bread, butter, coal, copper and cotton.',
  'A dry early flat green harvest left beans, corn, figs, grapes, hay and honey.',
  'A hard idle kind late modest engineer made bolts, cables, doors, gates, hinges and keys.',
  'A low mild narrow old plain river brought eels, frogs, ice, leaves, mud and reeds.',
];

test('a name that a short text gives once is among its main words', async () => {
  const parser = await createParser();
  const document = parser.parse({ id: 'short', text: ['Envoys from Uruguay met.', ...FILLER].join(' ') });
  expect(documentContext(document)(document.sentences[4])).toContain('uruguay');
});
