/** What a pronoun may stand for. */
export interface PronounFeatures {
  kind: 'personal' | 'possessive' | 'reflexive' | 'first' | 'first-plural' | 'pair';
  number: 'singular' | 'plural' | 'any';
  gender: 'm' | 'f' | 'n' | null;
}

const feature = (
  kind: PronounFeatures['kind'],
  number: PronounFeatures['number'],
  gender: PronounFeatures['gender'] = null,
): PronounFeatures => ({ kind, number, gender });

/** English pronouns by their lower-case form. */
export const PRONOUNS: ReadonlyMap<string, PronounFeatures> = new Map([
  ['he', feature('personal', 'singular', 'm')],
  ['him', feature('personal', 'singular', 'm')],
  ['his', feature('possessive', 'singular', 'm')],
  ['himself', feature('reflexive', 'singular', 'm')],
  ['she', feature('personal', 'singular', 'f')],
  ['her', feature('possessive', 'singular', 'f')],
  ['hers', feature('possessive', 'singular', 'f')],
  ['herself', feature('reflexive', 'singular', 'f')],
  ['it', feature('personal', 'singular', 'n')],
  ['its', feature('possessive', 'singular', 'n')],
  ['itself', feature('reflexive', 'singular', 'n')],
  ['they', feature('personal', 'plural')],
  ['them', feature('personal', 'plural')],
  ['their', feature('possessive', 'plural')],
  ['theirs', feature('possessive', 'plural')],
  ['themselves', feature('reflexive', 'plural')],
  ['i', feature('first', 'singular')],
  ['me', feature('first', 'singular')],
  ['my', feature('first', 'singular')],
  ['mine', feature('first', 'singular')],
  ['myself', feature('first', 'singular')],
  ['we', feature('first-plural', 'plural')],
  ['us', feature('first-plural', 'plural')],
  ['our', feature('first-plural', 'plural')],
  ['ours', feature('first-plural', 'plural')],
  ['ourselves', feature('first-plural', 'plural')],
  ['both', feature('pair', 'plural')],
  ['neither', feature('pair', 'plural')],
  ['either', feature('pair', 'plural')],
]);

/** Nouns, as lemmas, of "the two X", "both X", "each X", "the X" that stand for the parties facing each other. */
export const PAIR_NOUNS: ReadonlySet<string> = new Set(
  'side party leader country president man woman nation state government capital camp minister neighbour neighbor delegation rival foe adversary enemy premier ally partner company union team people power belligerent negotiator politician statesman official diplomat assembly chamber house army delegation economy superpower'.split(
    ' ',
  ),
);

/** Words that measure out a group and are no part of its name. */
export const QUANTIFIERS: ReadonlySet<string> = new Set(
  'a an the some several many most few all any every each both other another more such certain various no those these this that about around nearly almost only much half dozens hundreds thousands two three four five six seven eight nine ten dozen hundred thousand same'.split(
    ' ',
  ),
);
