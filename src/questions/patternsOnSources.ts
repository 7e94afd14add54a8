import { type QuestionPattern, splitClause } from './questionPattern.ts';

/** Who said it, of whom, in which document and when. */
export const PATTERNS_ON_SOURCES: readonly QuestionPattern[] = [
  {
    wording:
      /^(?:what(?: is|[’']s) the evidence|why do (?:we|you) (?:say|think|believe)|how do (?:we|you) know|where (?:does|do) (?:it|they|the documents?) say|show(?: me)? (?:the )?(?:evidence|quotes?|words|sentences?)|(?:the )?evidence)(?: that| for| of)? (.+)$/,
    read: ([clause], names) => {
      const found = splitClause(clause, names);
      if (found?.rest)
        return { kind: 'evidence', party: found.party, stance: found.stance, demand: names.demand(found.rest) };
      const about = /^(.+?)(?:[’']s?)?(?: (?:positions?|stances?))? (?:on|about) (.+)$/i.exec(clause);
      return about && { kind: 'evidence', party: names.party(about[1]), stance: null, demand: names.demand(about[2]) };
    },
  },
  {
    wording:
      /^(?:who|(?:which|what) (?:parties|party|states?|countries|sides?)) (?:has |have |had |did |does |do |is |are )?(?:never|not)(?: been)? (?:spoken|speak|spoke|said|say|talked?|quoted|heard)(?: anything)?(?: for (?:themselves|itself|himself|herself))?$/,
    read: () => ({ kind: 'never-spoke' }),
  },
  {
    wording:
      /^(?:whose|which|what)(?: of (.+?)(?:[’']s?)?)? (?:positions?|stances?|views?) (?:is|are|do we|we) (?:know(?:n)? only|only know(?:n)?|only|reported only|only reported) ?(?:from|through|by|via)? (?:somebody else|someone else|others?|other parties|(?:a )?third part(?:y|ies)|hearsay)$/,
    read: ([party], names) => ({ kind: 'known-from-others', party: party ? names.party(party) : null }),
  },
  {
    wording:
      /^(?:where|on what|about what|in what|when) (?:do|does|did) (?:the |two )?(?:documents?|sources?|articles?|texts?|newspapers?|outlets?|papers) (?:disagree|differ|contradict(?: each other)?|conflict|clash)(?: (?:on|about|over) (?:what )?(.+?)(?:[’']s?)?(?: (?:positions?|stances?|views?|says?|wants?))?)?$/,
    read: ([party], names) => ({ kind: 'source-disagreements', party: party ? names.party(party) : null }),
  },
  {
    wording:
      /^(?:which|what|whose)(?: of (.+?)(?:[’']s?)?)? (?:positions?|stances?|views?|minds?|demands?) (?:has |have |had |did )?(?:changed?|shift(?:ed)?|moved?|turned?)(?: over time| since .+)?$/,
    read: ([party], names) => ({ kind: 'changes', party: party ? names.party(party) : null }),
  },
  {
    wording:
      /^(?:who|which (?:parties|party|states?|countries|sides?)) (?:has |have |had )?(?:changed|shifted|reversed|moved|turned)(?: (?:its|their|his|her|the))?(?: (?:positions?|stances?|minds?|views?|course))?(?: over time)?$/,
    read: () => ({ kind: 'changes', party: null }),
  },
  {
    wording:
      /^(?:how|where|when|on what) (?:has|have|had|did|does) (.+?)(?:(?:[’']s?)? (?:positions?|stances?|views?))? (?:changed?|shift(?:ed)?|moved?)(?: (?:its|their|his|her) (?:positions?|stances?|minds?|views?))?(?: over time)?$/,
    read: ([party], names) => (names.isParty(party) ? { kind: 'changes', party: names.party(party) } : null),
  },
  {
    wording:
      /^what(?: demands?)? (?:does|do|did|has|have) (.+?) (?:demand|demanded|want|wanted|ask|asked|expect|require|put)(?: (?:of|from|to)) (.+)$/,
    read: ([party, addressee], names) =>
      names.isParty(party) && names.isParty(addressee)
        ? { kind: 'demands-of', party: names.party(party), addressee: names.party(addressee) }
        : null,
  },
];
