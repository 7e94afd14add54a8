import type { StanceType } from '../stance.ts';

/**
 * A predicate whose subject is the demand and whose object, or noun behind a preposition, is the holder: "the plan pleases Peru", "a toll does not
 * go down well in Lima". Psych verbs with an experiencer for object, in the sense of Levin 1993 (31.1, 31.4).
 */
export interface Experiencer {
  /** Lemma of the verb or adjective. */
  head: string;
  /** Words right behind the head or the holder, one choice of each: "down well", "cold". */
  with?: RegExp;
  /** Prepositions before the holder; none where it is the object. */
  links: readonly string[];
  stance: StanceType | null;
  /** Under negation. */
  negated: StanceType | null;
  example: string;
}

const TO = ['to', 'in'];
const WITH = ['with', 'in', 'among'];

export const EXPERIENCERS: readonly Experiencer[] = [
  { head: 'please', links: [], stance: 'supports', negated: 'opposes', example: 'The plan pleases Peru.' },
  { head: 'suit', links: [], stance: 'supports', negated: 'opposes', example: 'The plan suits Peru.' },
  { head: 'satisfy', links: [], stance: 'supports', negated: 'opposes', example: 'The offer does not satisfy Peru.' },
  { head: 'delight', links: [], stance: 'supports', negated: null, example: 'The ruling delighted Peru.' },
  { head: 'tempt', links: [], stance: 'supports', negated: 'opposes', example: 'The offer tempts Peru.' },
  { head: 'impress', links: [], stance: null, negated: 'opposes', example: 'The offer did not impress Peru.' },
  { head: 'convince', links: [], stance: null, negated: 'noncommittal', example: 'The plan does not convince Peru.' },
  { head: 'displease', links: [], stance: 'opposes', negated: null, example: 'The plan displeases Peru.' },
  { head: 'anger', links: [], stance: 'opposes', negated: null, example: 'The levy angered Peru.' },
  { head: 'annoy', links: [], stance: 'opposes', negated: null, example: 'The levy annoys Peru.' },
  { head: 'irk', links: [], stance: 'opposes', negated: null, example: 'The levy irks Peru.' },
  { head: 'infuriate', links: [], stance: 'opposes', negated: null, example: 'The levy infuriated Peru.' },
  { head: 'enrage', links: [], stance: 'opposes', negated: null, example: 'The levy enraged Peru.' },
  { head: 'outrage', links: [], stance: 'opposes', negated: null, example: 'The levy outraged Peru.' },
  { head: 'appal', links: [], stance: 'opposes', negated: null, example: 'The levy appals Peru.' },
  { head: 'dismay', links: [], stance: 'opposes', negated: null, example: 'The levy dismayed Peru.' },
  { head: 'appeal', links: TO, stance: 'supports', negated: 'opposes', example: 'The plan appeals to Peru.' },
  {
    head: 'go',
    with: /^down well$/,
    links: WITH,
    stance: 'supports',
    negated: 'opposes',
    example: 'The plan went down well in Lima.',
  },
  {
    head: 'go',
    with: /^down (?:badly|ill|poorly)$/,
    links: WITH,
    stance: 'opposes',
    negated: null,
    example: 'The plan went down badly in Lima.',
  },
  {
    head: 'sit',
    with: /^(?:well|easily)$/,
    links: WITH,
    stance: null,
    negated: 'opposes',
    example: 'The plan does not sit well with Peru.',
  },
  {
    head: 'sit',
    with: /^(?:badly|ill|uneasily|awkwardly)$/,
    links: WITH,
    stance: 'opposes',
    negated: null,
    example: 'The plan sits badly with Peru.',
  },
  {
    head: 'leave',
    with: /^(?:cold|unmoved|unimpressed)$/,
    links: [],
    stance: 'opposes',
    negated: null,
    example: 'The plan leaves Peru cold.',
  },
  {
    head: 'cut',
    with: /^no ice$/,
    links: WITH,
    stance: 'opposes',
    negated: null,
    example: 'The plan cut no ice with Peru.',
  },
  {
    head: 'hold',
    with: /^no (?:appeal|attraction)$/,
    links: ['for'],
    stance: 'opposes',
    negated: null,
    example: 'The plan holds no appeal for Peru.',
  },
  {
    head: 'have',
    with: /^(?:no|little) (?:appeal|attraction)$/,
    links: ['for', 'to'],
    stance: 'opposes',
    negated: null,
    example: 'The plan has little appeal for Peru.',
  },
  {
    head: 'fine',
    links: ['with', 'for', 'by'],
    stance: 'supports',
    negated: 'opposes',
    example: 'The plan is fine with Peru.',
  },
  {
    head: 'okay',
    links: ['with', 'for', 'by'],
    stance: 'supports',
    negated: 'opposes',
    example: 'The plan is okay with Peru.',
  },
  { head: 'dear', links: TO, stance: 'supports', negated: null, example: 'The plan is dear to Peru.' },
  {
    head: 'popular',
    links: WITH,
    stance: 'supports',
    negated: 'opposes',
    example: 'The plan is popular with the Poles.',
  },
  { head: 'unpopular', links: WITH, stance: 'opposes', negated: null, example: 'The plan is unpopular in Lima.' },
  { head: 'repugnant', links: TO, stance: 'opposes', negated: null, example: 'The plan is repugnant to Peru.' },
  { head: 'abhorrent', links: TO, stance: 'opposes', negated: null, example: 'The plan is abhorrent to Peru.' },
  { head: 'unpalatable', links: TO, stance: 'opposes', negated: null, example: 'The plan is unpalatable to Peru.' },
  { head: 'anathema', links: TO, stance: 'opposes', negated: null, example: 'The plan is anathema to Peru.' },
  {
    head: 'liking',
    links: ['poss', 'of'],
    stance: 'supports',
    negated: 'opposes',
    example: "The plan is not to Peru's liking.",
  },
  {
    head: 'taste',
    links: ['poss', 'of'],
    stance: 'supports',
    negated: 'opposes',
    example: "The plan is not to Peru's taste.",
  },
  {
    head: 'fall',
    with: /^on deaf ears$/,
    links: WITH,
    stance: 'opposes',
    negated: null,
    example: 'The request fell on deaf ears in Lima.',
  },
];
