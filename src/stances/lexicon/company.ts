/** Words that set a party beside another which acts, one test for each word. */
export interface Company {
  words: readonly RegExp[];
  /** Stands also at the end of a clause, for company of its subject ("…, along with Peru"). */
  closes: boolean;
  /** What must follow the parties. */
  after?: RegExp;
  example: string;
}

export const COMPANY: readonly Company[] = [
  {
    words: [/^(supported|backed|seconded|flanked|accompanied|followed|echoed|endorsed)$/i, /^by$/],
    closes: false,
    example: 'Chile, supported by Peru, opposed the levy.',
  },
  { words: [/^joined$/i, /^by$/], closes: true, example: 'Chile opposed the levy, joined by Peru.' },
  { words: [/^(along|together)$/i, /^with$/], closes: true, example: 'Chile, along with Peru, opposed the levy.' },
  {
    words: [/^and$/i],
    closes: true,
    after: /^(?:too|likewise|similarly)$/i,
    example: 'Chile opposed the levy, and Peru too.',
  },
  {
    words: [
      /^(a|the)$/i,
      /^(demand|call|view|position|request|wish|concern|objection|proposal|opinion)$/,
      /^(echoed|shared|backed|supported|endorsed|repeated|seconded)$/,
      /^by$/,
    ],
    closes: true,
    example: 'Chile called for a pause, a demand echoed by Peru.',
  },
  { words: [/^with$/i], closes: true, example: 'Chile objected, with Peru, to the levy.' },
  {
    words: [/^also$/i, /^on$/, /^behalf$/, /^of$/],
    closes: false,
    example: 'Chile, also on behalf of Peru, opposed the levy.',
  },
  { words: [/^also$/i, /^for$/], closes: false, example: 'Chile, also for Peru, opposed the levy.' },
  { words: [/^(echoing|joining)$/i], closes: true, example: 'Echoing Peru, Chile opposed the levy.' },
  {
    words: [/^and$/i, /^with$/, /^(?:it|him|her|them)$/],
    closes: true,
    example: 'Chile, and with it Peru, opposed the levy.',
  },
  { words: [/^alongside$/i], closes: true, example: 'Chile, alongside Peru, opposed the levy.' },
  { words: [/^as$/i, /^well$/, /^as$/], closes: true, example: 'Chile opposed the levy, as well as Peru.' },
  { words: [/^like$/i], closes: true, example: 'Like Peru, Chile opposed the levy.' },
  { words: [/^just$/i, /^like$/], closes: true, example: 'Chile opposed the levy, just like Peru.' },
  {
    words: [/^in$/i, /^(concert|tandem|unison|agreement|line|common)$/, /^with$/],
    closes: true,
    example: 'In concert with Peru, Chile opposed the levy.',
  },
  {
    words: [/^with$/i, /^the$/, /^(support|backing|agreement|blessing|consent)$/, /^of$/],
    closes: false,
    example: 'Chile, with the support of Peru, opposed the levy.',
  },
];
