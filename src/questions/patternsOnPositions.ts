import type { StanceType } from '../stances/stance.ts';
import { type QuestionPattern, splitClause, withoutAuxiliary } from './questionPattern.ts';
import { leadingStance } from './stanceWord.ts';

const AUXILIARY = '(?:does|do|did|will|would|is|are|has|have)';
const NOT = /^(?:(?:does|do|did|will|would|is|are) ?(?:not|n’t|n't)|doesnt|dont|never) /i;

/** Who holds what: from the most particular wording to the most general. */
export const PATTERNS_ON_POSITIONS: readonly QuestionPattern[] = [
  {
    wording:
      /^(?:what|which)(?: demands?| points?| proposals?)? (?:does|do|did|has|is|are)?\s*(?:nobody|no one|none|no party|not|un)\s?(?:opposes?|opposed|rejects?|against)(?: by anyone)?$/,
    read: () => ({ kind: 'unopposed' }),
  },
  {
    wording:
      /^(?:what|which)(?: demands?| points?)? (?:is|are) (?:uncontested|undisputed|unopposed|consensual|common ground)$/,
    read: () => ({ kind: 'unopposed' }),
  },
  {
    wording:
      /^(?:what|which|where)(?: demands?| points?)? (?:is|are)(?: the)? (?:contested|disputed|conflicts?|disagreements?|sticking points?)$/,
    read: () => ({ kind: 'conflicts' }),
  },
  {
    wording:
      /^(?:where|on what|about what|what|in what) (?:do|does|are|can) (.+?) and (.+?) (agree|disagree|differ|clash|conflict|at odds|united|overlap)(?: on| about| over)?$/,
    read: ([a, b, verb], names) => ({
      kind: 'compare',
      a: names.party(a),
      b: names.party(b),
      want: /^(?:agree|united|overlap)$/i.test(verb) ? 'agree' : 'disagree',
    }),
  },
  {
    wording: /^(?:what|which)(?: demands?| points?| issues?)? (divides?|separates?|unites?) (.+?) (?:and|from) (.+)$/,
    read: ([verb, a, b], names) => ({
      kind: 'compare',
      a: names.party(a),
      b: names.party(b),
      want: /^unite/i.test(verb) ? 'agree' : 'disagree',
    }),
  },
  {
    wording:
      /^(?:what(?: is|[’']s) |where is )?(?:the )?(common ground|agreements?|disagreements?|differences?|disputes?)(?: there)? (?:between|of) (.+?) and (.+)$/,
    read: ([noun, a, b], names) => ({
      kind: 'compare',
      a: names.party(a),
      b: names.party(b),
      want: /^(?:common|agree)/i.test(noun) ? 'agree' : 'disagree',
    }),
  },
  {
    wording: /^(?:(?:on|under|with) (?:what|which) conditions?|when) (?:does|do|did|would|will|can|could) (.+)$/,
    read: ([clause], names) => {
      const found = splitClause(clause, names);
      return found && { kind: 'conditions', party: found.party, demand: found.rest ? names.demand(found.rest) : null };
    },
  },
  {
    wording: /^(?:(?:what|which) (?:are|is) )?(?:the )?conditions? (?:for|of|on|to) (.+)$/,
    read: ([name], names) =>
      names.isParty(name) && !names.isDemand(name)
        ? { kind: 'conditions', party: names.party(name), demand: null }
        : { kind: 'conditions', party: null, demand: names.demand(name) },
  },
  {
    wording: /^(?:(?:what|which) (?:are|is) )?(.+?)(?:[’']s?)? conditions?(?: for (.+))?$/,
    read: ([party, demand], names) =>
      names.isParty(party)
        ? { kind: 'conditions', party: names.party(party), demand: demand ? names.demand(demand) : null }
        : null,
  },
  {
    wording: /^(?:who|which (?:parties|party|states?|countries|country|side|sides)|what part(?:y|ies)) (.+)$/,
    read: ([clause], names) => {
      const negated = NOT.exec(clause);
      const found = leadingStance(withoutAuxiliary(negated ? clause.slice(negated[0].length) : clause));
      if (!found?.rest) return null;
      return { kind: 'who', stance: negated ? negate(found.stance) : found.stance, demand: names.demand(found.rest) };
    },
  },
  {
    wording: new RegExp(`^(?:what|which)(?: demands?| points?)? ${AUXILIARY} (.+)$`),
    read: ([clause], names) => {
      const found = splitClause(clause, names);
      if (!found) return null;
      if (!found.rest || /^(?:from|of|most|in|out|at) /.test(`${found.rest} `))
        return {
          kind: 'positions',
          party: found.party,
          stance: found.stance === 'demands' && found.wants ? null : found.stance,
        };
      return { kind: 'position-on', party: found.party, stance: null, demand: names.demand(found.rest) };
    },
  },
  {
    wording:
      /^(?:(?:what|where) (?:does|do|is|are) )?(.+?)(?:[’']s?)? (?:positions?|stances?|stands?|views?|thinks?|says?|say)(?: (?:is|are))? (?:on|about|of|towards?) (.+)$/,
    read: ([who, demand], names) =>
      /^(?:the )?(?:positions?|stances?|views?)$|^(?:the )?part(?:y|ies)$|^(?:the|every(?:one|body)|who)$/i.test(who)
        ? { kind: 'demand', demand: names.demand(demand) }
        : { kind: 'position-on', party: names.party(who), stance: null, demand: names.demand(demand) },
  },
  {
    wording: /^(?:(?:what|which) (?:are|is) )?(?:the )?(?:positions?|stances?|views?) (?:on|about|of|towards?) (.+)$/,
    read: ([name], names) =>
      names.isParty(name) && !names.isDemand(name)
        ? { kind: 'positions', party: names.party(name), stance: null }
        : { kind: 'demand', demand: names.demand(name) },
  },
  {
    wording: /^(?:what (?:are|is) )?(.+?)(?:[’']s?)? (demands?|positions?|stances?|red lines?)$/,
    read: ([party, noun], names) => ({
      kind: 'positions',
      party: names.party(party.replace(/^the (?=demands|positions)/, '')),
      stance: /^demand/i.test(noun) ? 'demands' : /^red/i.test(noun) ? 'opposes' : null,
    }),
  },
  {
    wording: /^(?:does|do|did|will|would|is|are|has|have) (.+)$/,
    read: ([clause], names) => {
      const found = splitClause(clause, names);
      return found?.rest
        ? { kind: 'position-on', party: found.party, stance: found.stance, demand: names.demand(found.rest) }
        : null;
    },
  },
];

const negate = (stance: StanceType): StanceType => (stance === 'opposes' ? 'supports' : 'opposes');
