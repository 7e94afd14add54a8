import { withRecords } from '../../viz/files/manifestRecords.ts';

const file = (name: string, text = '') => new File([text], name);
const list = (text: string) => file('manifest.json', text);

test('files get their record of the manifest beside them, which is no document itself', async () => {
  const record = { id: 'notes', title: 'Notes' };
  const given = await withRecords([file('notes.txt'), list(JSON.stringify([record])), file('other.txt')]);
  expect(given.map(({ file: { name }, record: own }) => [name, own])).toEqual([
    ['notes.txt', JSON.stringify(record)],
    ['other.txt', null],
  ]);
});

test.each(['{', '{}', '[1, null, {"id": 3}]', JSON.stringify([{ id: 'notes', title: 'x'.repeat(9000) }])])(
  'a manifest that says nothing usable leaves the files as they are (%#)',
  async (text) => {
    const given = await withRecords([file('notes.txt'), list(text)]);
    expect(given.map(({ record }) => record)).toEqual([null]);
  },
);

test('a manifest alone is a file like any other', async () => {
  expect(await withRecords([list('[]')])).toHaveLength(1);
});
