import { splitParagraphs } from '../../src/language/paragraphs.ts';

const read = (text: string) =>
  splitParagraphs(text).map(({ kind, wording }) => `${kind}: ${wording.trim().replace(/ +/g, ' ')}`);

describe('paragraphs and their kinds', () => {
  test.each([
    ['lines are paragraphs', 'He left.\nShe stayed.', ['text: He left.', 'text: She stayed.']],
    ['empty lines are not', 'He left.\r\n\r\n \r\nShe stayed.', ['text: He left.', 'text: She stayed.']],
    ['Markdown headings', '## What now\nHe left.', ['heading: What now', 'text: He left.']],
    ['bold lines', '**Talks resume.**\nHe **really** left.', ['heading: Talks resume.', 'text: He really left.']],
    ['headlines', 'Talks resume in Geneva\nHe left.', ['heading: Talks resume in Geneva', 'text: He left.']],
    ['questions in title case', 'A Ceasefire Deal in the Works?', ['heading: A Ceasefire Deal in the Works?']],
    ['questions in running text', 'Will he go?', ['text: Will he go?']],
    ['bullets', '- Kyiv must leave.\n• Kyiv must stay.', ['bullet: Kyiv must leave.', 'bullet: Kyiv must stay.']],
    ['numbers', '1. We call on Russia to leave.', ['bullet: We call on Russia to leave.']],
    ['times of a live page', '20:10 — A deal is near.', ['text: A deal is near.']],
    ['links', 'He [left](https://example.org/a_b) today.', ['text: He left today.']],
    ['note numbers', 'He left.[12] She stayed.', ['text: He left. She stayed.']],
    ['bylines', 'By Jane Smith and Ann Lee', ['heading: ']],
    ['credits', 'Reporting by Jane Smith; Editing by Ann Lee', ['heading: ']],
    ['days', 'Monday 17 July 2023', ['heading: ']],
  ])('%s', (_, text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });

  test.each([
    'LONDON, March 18 (Reuters) - ',
    'KYIV, Ukraine (AP) — ',
    'MOSCOW (AFP) – ',
    'WASHINGTON, Dec 18 - ',
    'MADRID/BARCELONA, 30 January 2024 – ',
    'ADEN/SANAA, Oct 3 (2022) - ',
    'GENEVA, Friday. ',
    'HASAKEH, Syria, 13 October 2025. ',
    'NEW DELHI, September 18: ',
    'Manila, 7/8/2017. ',
    'United Nations, 31 October 2025 — ',
    '(Reuters) - ',
  ])('the dateline "%s" is no wording', (dateline) => {
    expect(read(`${dateline}The envoy left the talks.`)).toEqual(['text: The envoy left the talks.']);
  });

  test.each([
    'The NATO - Russia talks failed.',
    'Trump – who left – agreed.',
    'US, UK and EU agreed.',
    'On 7 May 2017 he left.',
  ])('no dateline in "%s"', (text) => {
    expect(read(text)).toEqual([`text: ${text}`]);
  });

  test.each(['- Reuters', '— AP', '(AFP)', '/TASS/'])('the agency "%s" at the end is no wording', (agency) => {
    expect(read(`The envoy left the talks. ${agency}`)).toEqual(['text: The envoy left the talks.']);
  });

  test('lines of even width are one paragraph', () => {
    const text = [
      'The envoy said on Monday that the two sides had come closer to one',
      'another than at any time since the talks began, and that he was going to',
      'stay in the city until both delegations had put their names to the paper',
      'that his office had drawn up.',
      '',
      'Neither side would comment on what he said, or on whether the paper was',
      'the one that had been seen in the spring.',
    ].join('\n');
    expect(splitParagraphs(text).map(({ start, end }) => text.slice(start, end).split('\n').length)).toEqual([4, 2]);
  });
});
