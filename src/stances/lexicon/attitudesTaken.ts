import type { StanceType } from '../stance.ts';

/** What somebody is said to think of a demand named before, without a word of the demand. */
export interface AttitudeTaken {
  /** Lemmas behind the party, up to the end of the clause; adverbs and auxiliaries left out. */
  words: RegExp;
  /** `same` or `other` as the party before; else the stance on what was named. */
  stance: 'same' | 'other' | StanceType;
  /** Only with a denial: who *has* taken a position is not undecided. */
  denied?: true;
  example: string;
}

export const ATTITUDES_TAKEN: readonly AttitudeTaken[] = [
  { words: /^think (?:likewise|the same|so|alike)$/, stance: 'same', example: 'Peru thinks likewise.' },
  {
    words: /^(?:say|argue|want|hold|demand) (?:the same|as much|likewise)$/,
    stance: 'same',
    example: 'Peru says the same.',
  },
  {
    words: /^see (?:it|thing|the matter) (?:the same|that) way$/,
    stance: 'same',
    example: 'Peru sees it the same way.',
  },
  {
    words: /^take (?:the|a) (?:same|similar|like) (?:view|line|position|stance)$/,
    stance: 'same',
    example: 'Peru takes the same view.',
  },
  {
    words: /^be of (?:the same|one|a like|like|that) (?:opinion|mind|view)$/,
    stance: 'same',
    example: 'Peru is of the same mind.',
  },
  {
    words:
      /^share (?:the|this|that|its|his|her|their) (?:view|opinion|position|demand|wish|concern|objection|reservation)$/,
    stance: 'same',
    example: 'Peru shares that view.',
  },
  { words: /^be no different$/, stance: 'same', example: 'Peru is no different.' },
  {
    words: /^(?:echo|second) (?:it|this|that|the call|the demand|the motion|the view)$/,
    stance: 'same',
    example: 'Peru echoed the call.',
  },
  {
    words: /^join (?:the chorus|in the (?:chorus|call|demand)|the call)$/,
    stance: 'same',
    example: 'Peru has joined the chorus.',
  },
  {
    words:
      /^be (?:with|behind) (?:him|her|it|them) (?:there|here|in (?:this|that)|on (?:it|this|that|that point|that count))$/,
    stance: 'same',
    example: 'Peru is with them there.',
  },
  {
    words: /^come (?:down )?on (?:to )?the same side$/,
    stance: 'same',
    example: 'Peru came down on the same side.',
  },
  {
    words: /^come (?:round|around) to the same (?:view|opinion|position|conclusion)$/,
    stance: 'same',
    example: 'Peru has come round to the same view.',
  },
  {
    words: /^think (?:otherwise|differently|not|nothing of the (?:kind|sort))$/,
    stance: 'other',
    example: 'Peru thinks otherwise.',
  },
  {
    words: /^see (?:it|thing|the matter|this|that) (?:differently|otherwise|another way|in another light)$/,
    stance: 'other',
    example: 'Peru sees it differently.',
  },
  {
    words:
      /^take (?:a|the|an) (?:different|opposite|contrary|other|dim) (?:view|line|position|stance)(?: of (?:it|this|that))?$/,
    stance: 'other',
    example: 'Peru takes the opposite view.',
  },
  {
    words: /^be of (?:a different|another|the opposite) (?:opinion|mind|view)$/,
    stance: 'other',
    example: 'Peru is of another opinion.',
  },
  {
    words:
      /^(?:come (?:(?:round|around) to|down on) the (?:opposite|other|contrary) (?:view|opinion|position|side|conclusion)|take the (?:opposite|other) side)$/,
    stance: 'other',
    example: 'Peru has come round to the opposite opinion.',
  },
  { words: /^(?:beg to )?differ$/, stance: 'other', example: 'Peru begs to differ.' },
  {
    words: /^want (?:nothing of the (?:sort|kind)|no such thing)$/,
    stance: 'other',
    example: 'Peru wants nothing of the sort.',
  },
  { words: /^disagree$/, stance: 'other', example: 'Peru disagreed.' },
  { words: /^(?:dissent|dispute (?:it|this|that)|contradict)$/, stance: 'other', example: 'Peru dissented.' },
  {
    words:
      /^be (?:oppose|opposed|(?:set |dead |dead set )?against|hostile|averse)(?: (?:to )?(?:it|this|that|the idea))?$/,
    stance: 'opposes',
    example: 'Peru is opposed.',
  },
  {
    words: /^be anything but (?:oppose|opposed|hostile|averse)(?: to (?:it|this|that|the idea))?$/,
    stance: 'supports',
    example: 'Peru is anything but averse.',
  },
  {
    words: /^(?:be )?have none of (?:it|this|that)$/,
    stance: 'other',
    example: 'Peru was having none of it.',
  },
  {
    words:
      /^(?:think|find|consider|call) (?:it|this|that) an? (?:excellent|good|splendid|fine|capital|sound|sensible|great|marvellous|brilliant) (?:idea|plan|suggestion|thing|step)$/,
    stance: 'supports',
    example: 'Peru thinks that an excellent idea.',
  },
  {
    words:
      /^(?:think|find|consider|call) (?:it|this|that) an? (?:bad|terrible|dreadful|poor|dangerous|absurd|awful|rotten|foolish) (?:idea|plan|suggestion|thing|step)$/,
    stance: 'opposes',
    example: 'Peru thinks it a dreadful idea.',
  },
  {
    words:
      /^(?:accept|welcome|back|support|endorse|embrace|applaud|favour|favor|live with|agree to|consent to|put up with|swallow|stomach) (?:it|this|that|the idea)$/,
    stance: 'supports',
    example: 'Peru could accept that.',
  },
  {
    words:
      /^(?:lend|give|offer|pledge|voice|express|declare) (?:(?:its|his|her|their|full|strong|cautious) )*(?:support|backing|approval|consent|assent|blessing|agreement)$/,
    stance: 'supports',
    example: 'Peru lent its support.',
  },
  {
    words: /^give (?:it|this|that) (?:(?:its|his|her|their|the) )?(?:support|backing|blessing|nod|approval)$/,
    stance: 'supports',
    example: 'Peru gave it its blessing.',
  },
  {
    words: /^(?:voice|express|declare) (?:(?:its|his|her|their|strong|firm) )*(?:opposition|objection|disapproval)$/,
    stance: 'opposes',
    example: 'Peru voiced its opposition.',
  },
  {
    words: /^(?:want|have) (?:nothing to do with|no part of) (?:it|this|that)$/,
    stance: 'opposes',
    example: 'Peru wants no part of it.',
  },
  { words: /^(?:say no|refuse|decline)$/, stance: 'opposes', example: 'Peru said no.' },
  {
    words: /^(?:answer|reply|respond|come back) (?:with )?an? (?:[a-z]+ )?no$/,
    stance: 'opposes',
    example: 'Peru answered with a flat no.',
  },
  {
    words: /^(?:answer|reply|respond|come back) (?:with )?an? (?:[a-z]+ )?yes$/,
    stance: 'supports',
    example: 'Peru replied with a cautious yes.',
  },
  {
    words: /^(?:shake (?:its|his|her) head|wave (?:it|this|that) (?:away|off|aside)|hear nothing of (?:it|this|that))$/,
    stance: 'opposes',
    example: 'Peru shook its head.',
  },
  {
    words: /^be (?:in favour|in favor|for it|all for it|amenable|agreeable|game)$/,
    stance: 'supports',
    example: 'Peru is in favour.',
  },
  {
    words: /^(?:say yes|nod|go along|play along|agree|accept|consent|assent|acquiesce)$/,
    stance: 'supports',
    example: 'Peru said yes.',
  },
  {
    words:
      /^be (?:undecided|silent|sceptical|skeptical|unconvinced|in two mind|of two mind|wavering|noncommittal|non-committal|waver)$/,
    stance: 'noncommittal',
    example: 'Peru is undecided.',
  },
  {
    words:
      /^(?:waver|dither|stay silent|remain silent|keep silent|have yet to decide|have yet to make up (?:its|his|her|their) mind|keep (?:its|his|her|their) counsel)$/,
    stance: 'noncommittal',
    example: 'Peru wavers.',
  },
  { words: /^concur$/, stance: 'same', example: 'Peru concurs.' },
  { words: /^join in$/, stance: 'same', example: 'Peru joined in.' },
  { words: /^applaud$/, stance: 'same', example: 'Peru applauded.' },
  {
    words: /^(?:budge|yield|relent|comply|oblige|accede|give in|give way|bow)$/,
    stance: 'supports',
    example: 'Peru complied.',
  },
  { words: /^be impress(?:ed)?$/, stance: 'supports', example: 'Peru was not impressed.' },
  {
    words: /^be (?:unmoved|unmove|unimpressed|unbending|adamant|dead against)$/,
    stance: 'opposes',
    example: 'Peru is unmoved.',
  },
  { words: /^mind$/, stance: 'opposes', example: 'Peru does not mind.' },
  {
    words:
      /^have (?:no (?:objection|quarrel|problem|qualm)(?: (?:to|with|about) (?:it|this|that|the idea))?|nothing against(?: (?:it|this|that|the idea))?)$/,
    stance: 'supports',
    example: 'Peru has no objection.',
  },
  {
    words: /^have (?:(?:its|his|her|their|some|grave|serious) )?(?:doubt|reservation|misgiving)$/,
    stance: 'noncommittal',
    example: 'Peru has its doubts.',
  },
  { words: /^(?:hesitate|hedge|equivocate)$/, stance: 'noncommittal', example: 'Peru hesitates.' },
  { words: /^(?:be )?(?:resist|balk|baulk|demur|hold out)$/, stance: 'opposes', example: 'Peru is resisting.' },
  {
    words: /^(?:stand|get|be) in (?:the|its|his|her|their) way$/,
    stance: 'opposes',
    example: 'Peru will not stand in the way.',
  },
  { words: /^object(?: in principle)?$/, stance: 'opposes', example: 'Peru does not object.' },
  {
    words:
      /^(?:(?:take|adopt|form) an? (?:(?:official|formal|final|public|common|clear|firm) )?(?:position|stand|stance|view|side)|make up (?:its|his|her|their) mind|commit itself)$/,
    stance: 'noncommittal',
    denied: true,
    example: 'Peru has not taken a position.',
  },
  { words: /^agree in principle$/, stance: 'conditional', example: 'Peru agreed in principle.' },
];

/** What may follow an attitude without a word of its own about the demand: "Peru accepted *at once*", "agreed *without hesitation*". */
export const BRIEFLY =
  / (?:at once|on the spot|by return of post|straight away|right away|there and then|(?:on )?(?:the|that) (?:same|very) (?:day|evening|night|afternoon)|within (?:the |an |a few |two )?(?:hour|day|minute)s?|without (?:hesitation|delay|ado|further ado|reservation|reserve|demur|fuss)|in the end|with a sigh|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:last|this) (?:week|month|night|morning|evening)|yesterday|today)$/;

/** The words that deny. */
export const DENIAL = /^(?:not|n['’]t)$/i;

/** Words between the party and the end of an elliptical clause that say nothing of their own. */
export const FILLER = /^(?:too|also|likewise|either|himself|itself|themselves|yet|have|be|been|done|so)$/i;

const verbs = (stance: StanceType, list: string): [string, StanceType][] =>
  list.split(' ').map((verb) => [verb, stance]);

/** Verbs, as lemmas, that say what a party makes of what was just said: "…, which is what Peru *wants*", "… exactly what Lima *rejects*". */
export const VERBS_BEHIND_WHAT: ReadonlyMap<string, StanceType> = new Map([
  ...verbs('demands', 'want ask demand call seek propose urge request wish advocate suggest'),
  ...verbs('opposes', 'reject oppose resist refuse'),
]);
