const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What a sentence opens with that limits the one before, in lower case ("*But* it must be short."). */
export const CONTRASTS: ReadonlySet<string> = words('but yet however only still nonetheless nevertheless');

/** The same behind its modal verb ("It must, *however*, be short."). */
export const CONTRASTS_BEHIND_MODALS: ReadonlySet<string> = words('however though nonetheless nevertheless');
