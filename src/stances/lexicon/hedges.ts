/** Words that make a statement less sure; the number is a factor on the confidence. */
export const HEDGES: ReadonlyMap<string, number> = new Map([
  ['reportedly', 0.8],
  ['allegedly', 0.7],
  ['supposedly', 0.7],
  ['apparently', 0.8],
  ['seemingly', 0.8],
  ['ostensibly', 0.7],
  ['presumably', 0.6],
  ['probably', 0.6],
  ['likely', 0.6],
  ['perhaps', 0.6],
  ['maybe', 0.6],
  ['possibly', 0.6],
  ['arguably', 0.6],
  ['conceivably', 0.5],
  ['potentially', 0.6],
  ['almost', 0.8],
  ['practically', 0.9],
  ['more or less', 0.8],
  ['in effect', 0.8],
  ['effectively', 0.8],
  ['may', 0.6],
  ['might', 0.5],
  ['could', 0.6],
  ['can', 0.7],
  ['appear to', 0.8],
  ['seem to', 0.8],
  ['seem', 0.8],
  ['look like', 0.7],
  ['look set to', 0.7],
  ['be say to', 0.8],
  ['be report to', 0.8],
  ['be rumour to', 0.6],
  ['be rumor to', 0.6],
  ['be believe to', 0.7],
  ['be think to', 0.7],
  ['be understand to', 0.8],
  ['be likely to', 0.6],
  ['be expect to', 0.6],
  ['be suppose to', 0.7],
  ['be due to', 0.7],
  ['hint', 0.8],
  ['suggest', 0.8],
  ['imply', 0.7],
  ['intimate', 0.8],
  ['indicate', 0.9],
  ['signal', 0.9],
  ['speculation', 0.4],
  ['rumour', 0.4],
  ['rumor', 0.4],
]);

/** Cues that a position is over or was replaced; what they modify is recorded only if it still holds. */
export interface SupersessionCue {
  words: string;
  /** `ended` the position is given up · `earlier` it was held before, maybe still · `new` the position is held from now on. */
  kind: 'ended' | 'earlier' | 'new';
}

const each = (kind: SupersessionCue['kind'], list: string): SupersessionCue[] =>
  list.split(', ').map((words) => ({ words, kind }));

export const SUPERSESSION_CUES: readonly SupersessionCue[] = [
  ...each('ended', 'until recently, no longer, not any more, not any longer, used to, had once, once, had until then'),
  ...each('ended', 'until now, until last week, until yesterday, up to now, in the past, back then, at one time'),
  ...each('earlier', 'formerly, previously, initially, at first, originally, earlier, had earlier, in the beginning'),
  ...each(
    'earlier',
    'to begin with, to start with, had at first, had originally, had long, for years, for months, first',
  ),
  ...each(
    'new',
    'now, by now, meanwhile, at last, finally, after all, in the end, eventually, since then, from now on',
  ),
];
