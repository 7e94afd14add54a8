/** Words behind "anything", in lower case, that name the least that is asked by who refuses it: "rejects anything less than a ban". */
export const FALLING_SHORT: ReadonlySet<string> = new Set(['less than', 'short of']);

/** Words behind "anything", in lower case, that name the one thing it does not hold for: "refuses anything but a ban". */
export const EXCEPTING: ReadonlySet<string> = new Set(['but', 'except', 'other than', 'short of']);
