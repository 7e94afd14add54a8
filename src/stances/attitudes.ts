import type { Sentence, Token } from '../language/sentence.ts';
import type { PartyTable } from '../parties/partyFinder.ts';
import { type Attitude, type Echo, REACH } from './echo.ts';
import { CONDITIONAL_OPENINGS, EXCLAMATIONS, REFUSING_FOR_NOW, REFUSING_OPENINGS } from './lexicon/answers.ts';
import { ATTITUDES_TAKEN, BRIEFLY, DENIAL, FILLER, VERBS_BEHIND_WHAT } from './lexicon/attitudesTaken.ts';
import { INFLECTED_FORMS } from './lexicon/inflectedForms.ts';
import { DEALINGS_WITH_TWO, SET_ATTITUDES } from './lexicon/setAttitudes.ts';
import { flip } from './polarity.ts';
import type { StanceType } from './stance.ts';
import { utterancesOf } from './utterances.ts';

/** ", which is what Peru wants too", ", which is exactly what Lima has asked for", "… rejects". */
export function wanted(sentence: Sentence): Echo[] {
  const { tokens } = sentence;
  return tokens.flatMap((what) => {
    const opening = tokens
      .slice(Math.max(0, what.index - 4), what.index)
      .map(({ text }) => text.toLowerCase())
      .join(' ');
    if (!/^what$/i.test(what.text) || !/, which (?:is|was)(?: also| exactly| just| precisely)?$/.test(opening))
      return [];
    const verb = tokens.find(({ index, upos }) => index > what.index && upos === 'VERB');
    const subjects = tokens
      .slice(what.index + 1, verb?.index)
      .filter(({ upos }) => upos === 'PROPN' || upos === 'NOUN');
    const stance = verb && VERBS_BEHIND_WHAT.get(verb.lemma);
    if (!stance || subjects.length === 0 || subjects.length > REACH) return [];
    const denied = tokens.slice(what.index, verb.index).some(({ text }) => DENIAL.test(text));
    return [{ at: verb, stands: verb, subjects, turned: false, stance: denied ? flip(stance) : stance, words: [what] }];
  });
}

/** "Out of the question, says Peru", "“Over my dead body,” said Lund": a few words that answer what was just said. */
export function exclaimed(sentence: Sentence, parties: PartyTable): Echo[] {
  return utterancesOf(sentence, parties, undefined).flatMap(({ tokens, speakers }) => {
    const said = tokens.filter(({ upos }) => upos !== 'PUNCT');
    const stance = exclamation(said.map(({ text }) => text.toLowerCase()).join(' '));
    if (!stance || said[0].index > 1) return [];
    return [{ at: said[0], stands: said[0], subjects: [], speakers, turned: false, stance, words: said.slice(1) }];
  });
}

/** "No way", "not while the raids go on", "only if the raids end". */
function exclamation(said: string): StanceType | undefined {
  if (REFUSING_OPENINGS.test(said) || REFUSING_FOR_NOW.test(said)) return 'opposes';
  return EXCLAMATIONS.get(said) ?? (CONDITIONAL_OPENINGS.test(said) ? 'conditional' : undefined);
}

/** "Peru | thinks likewise", "Peru, which | is opposed", "Peru says it | is amenable": what is said of a party up to the end of the clause. */
export function attitudeIn(tokens: readonly Token[], last: number): Attitude | null {
  let from = last + 1;
  if (tokens[from]?.text === ',' && /^(?:who|which)$/i.test(tokens[from + 1]?.text ?? '')) from += 2;
  const behind = tokens.slice(from).findIndex(({ upos }) => upos === 'PUNCT');
  const whole = withoutCircumstance(tokens.slice(from, behind < 0 ? tokens.length : from + behind));
  const provided = whole.findIndex((_, at) => at > 0 && opensProviso(whole.slice(at)));
  const clause = provided < 0 ? whole : whole.slice(0, provided);
  const reported = clause.findIndex(({ upos, xpos }) => upos === 'PRON' && xpos === 'PRP');
  const rest =
    reported > 0 && reported < 3 && /^(?:say|insist|declare|profess|claim|maintain|pronounce)$/.test(clause[0].lemma)
      ? clause.slice(reported + 1)
      : clause;
  const told = rest.filter(
    ({ text, upos, lemma }) =>
      !DENIAL.test(text) &&
      !(upos === 'AUX' && lemma !== 'be') &&
      !(
        upos === 'ADV' &&
        !/^(?:likewise|so|alike|otherwise|differently|along|away|off|aside|round|around|not|yet|in|down|on|against|there|here)$/i.test(
          text,
        )
      ),
  );
  const said = told
    .map(({ text, lemma, upos }) => {
      const form = text.toLowerCase();
      return /^(?:VERB|AUX|NOUN)$/.test(upos) ? (INFLECTED_FORMS.get(form) ?? lemma) : form;
    })
    .join(' ');
  const asTheyStand = [rest, clause].map((words) => words.map(({ text }) => text.toLowerCase()).join(' '));
  const set = SET_ATTITUDES.find(({ words }) => asTheyStand.some((form) => words.test(form)));
  if (set?.stance === 'same') return { at: rest[0], turned: false, words: rest.slice(1) };
  if (set) return { at: rest[0], turned: false, stance: set.stance as StanceType, words: rest.slice(1) };
  const attitude = ATTITUDES_TAKEN.find(({ words }) => words.test(said));
  // "sees it differently: …": what it is follows
  if (!attitude || told.length === 0 || (behind >= 0 && tokens[from + behind].text === ':')) return null;
  const denials = rest.filter(({ text }) => DENIAL.test(text));
  if (attitude.denied && denials.length === 0) return null;
  const turned = denials.length > 0 !== (attitude.stance === 'other');
  const words = [...told.slice(1), ...denials];
  if (attitude.stance === 'same' || attitude.stance === 'other')
    return { at: told[0], turned, words, vague: attitude.stance === 'other' };
  return { at: told[0], turned: false, stance: turned ? flip(attitude.stance) : attitude.stance, words };
}

/** "accepted | at once", "agreed | on Monday": how or when it was said is no part of the attitude. */
function withoutCircumstance(clause: readonly Token[]): readonly Token[] {
  const circumstance = BRIEFLY.exec(clause.map(({ text }) => text.toLowerCase()).join(' '));
  return circumstance ? clause.slice(0, clause.length - circumstance[0].trim().split(' ').length) : clause;
}

/** "… is in favour | provided that the toll goes", "might go along | if spending were capped": what it depends on is no part of the attitude. */
const opensProviso = (tokens: readonly Token[]): boolean =>
  PROVISO.test(
    `${tokens
      .slice(0, 3)
      .map(({ text }) => text.toLowerCase())
      .join(' ')} `,
  );

const PROVISO =
  /^(?:if|unless|once|provided (?!by|for|with|to)|providing|only (?:if|when|once|after)|(?:as|so) long as|on condition|on the (?:condition|understanding)|but (?:only|not (?:before|without|until))) /;

/** "will do neither", "would hear of neither", "will do both of them": what is done with the two demands named last. */
function takenOfTwo(rest: readonly Token[]): Omit<Echo, 'subjects'> | null {
  const from = rest.findIndex(({ upos, text }) => upos !== 'AUX' && !FILLER.test(text));
  const both = rest.find(({ text }) => /^(?:neither|both)$/i.test(text));
  const at = rest[/^do$/i.test(rest[from - 1]?.text ?? '') ? from - 1 : from];
  if (!at || !both || rest.slice(0, both.index - rest[0].index).some(({ text }) => DENIAL.test(text))) return null;
  const said = rest.map((word) => (word === at ? word.lemma : word.text.toLowerCase())).join(' ');
  const stance = DEALINGS_WITH_TWO.find(({ words }) => words.test(said))?.stance;
  if (!stance) return null;
  return { at, stands: both, turned: false, stance, words: rest.filter((word) => word.index > at.index) };
}

/** "did the same on Tuesday", "would do nothing of the kind", "followed suit": the deed of the one before, done again or refused. */
export function takenUp(rest: readonly Token[]): Omit<Echo, 'subjects'> | null {
  const ofTwo = takenOfTwo(rest);
  if (ofTwo) return ofTwo;
  const from = rest.findIndex(({ lemma }) => /^(?:do|follow)$/.test(lemma));
  if (from < 0 || rest.slice(0, from).some(({ upos, text }) => !(upos === 'AUX' || FILLER.test(text)))) return null;
  const said = rest
    .slice(from)
    .map(({ text, lemma }, index) => (index === 0 ? lemma : text.toLowerCase()))
    .join(' ');
  const frame =
    /^(?:do (?:exactly |just )?the same|follow suit|do nothing of the (?:kind|sort))\b(?! (?:as|for|thing|to))/.exec(
      said,
    )?.[0];
  if (!frame) return null;
  const words = rest.slice(0, from + frame.split(' ').length);
  // "did the same job"
  if (rest[words.length]?.upos === 'NOUN') return null;
  return {
    at: rest[from],
    stands: rest[from],
    turned: frame.includes('nothing'),
    words: words.filter((word) => word !== rest[from]),
  };
}
