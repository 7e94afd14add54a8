/** How newsrooms, official papers and Markdown mark up a line. Every pattern is matched at the start of a line's text. */

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const WEEKDAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)';
const DAY = `(?:${WEEKDAY}|(?:${WEEKDAY},? )?(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH}))(?:,? \\(?\\d{4}\\)?)?`;
/** A place in capitals ("NEW DELHI", "MADRID/BARCELONA", "WASHINGTON, D.C."). */
const PLACE = "[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,3}";
const PLACES = `${PLACE}(?:/${PLACE}){0,3}(?:, D\\.?C\\.?)?`;
const COUNTRY = '(?:, (?:[A-Z][a-z]+\\.?)(?: [A-Z][a-z]+){0,2})?';
/** A note in brackets: the agency, or "translated from the French". */
const NOTE = '(?: ?\\([^()]{2,60}\\))';
const DASH = '(?:--|[-–—])';

export const agencies =
  'Reuters|AP|AFP|dpa|TASS|RIA Novosti|Interfax|Ukrinform|Xinhua|ANSA|EFE|PTI|ANI|Kyodo(?: News)?|Yonhap|Anadolu(?: Agency)?|AA|Bloomberg|UPI|BBC(?: News)?|CNN|Al Jazeera|RFE/RL|ANADOLU|IRNA|WAM|SPA|KCNA|CNA|AAP|DW|VOA';

/** "LONDON, March 18 (Reuters) -", "KYIV, Ukraine (AP) —", "GENEVA, Friday.", "NEW DELHI, September 18:", "BRUSSELS —". */
export const datelines: readonly RegExp[] = [
  new RegExp(`^${PLACES}${COUNTRY}(?:,? ${DAY})?${NOTE}?\\.? ?${DASH}(?= )`),
  new RegExp(`^${PLACES}${COUNTRY},? ${DAY}${NOTE}?(?:[.:]|$)`),
  new RegExp(
    `^[A-Z][\\w.'’-]+(?: [A-Z][\\w.'’-]+){0,3}(?:, [A-Z][a-z]+)?,? (?:${DAY} )?\\((?:${agencies})\\) ?${DASH}(?= )`,
  ),
  new RegExp(`^\\((?:${agencies})\\) ?${DASH}(?= )`),
  new RegExp(`^[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}, (?:${DAY}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})[.]?(?: ?${DASH})?(?= |$)`),
];

/** "- Reuters", "(AP)" or "/TASS/" closing a paragraph. */
export const agencyEndings: readonly RegExp[] = [
  new RegExp(` ?${DASH} ?(?:${agencies})[.]?$`),
  new RegExp(` ?\\((?:${agencies})\\)$`),
  new RegExp(` ?/(?:${agencies})/[.]?$`),
];

/** Lines that name who wrote, not what was said. */
export const bylines: readonly RegExp[] = [
  /^(?:By|BY|by) (?:our |[A-Z][\w.'’-]+(?: |,|$))(?:[\w.'’-]+(?:,? |,?$)){0,12}$/,
  /^(?:Additional |Further )?(?:Reporting|Writing|Editing|Edited|Written|Compiled|Translated|Photo(?:graph|graphs|s)?|Image|Source|Credit)(?: by\b|:).{1,160}$/,
  /^(?:Published|Updated|Last updated|Posted|First published)(?: on| at|:).{0,60}$/i,
];

/** A line that is only a day, a time or a rule ("Monday 17 July 2023", "17.05", "* * *"). */
export const emptyOfWords: readonly RegExp[] = [
  new RegExp(`^(?:${DAY}|${MONTH} \\d{4})$`),
  /^\d{1,2}[.:]\d{2}$/,
  /^[^\p{L}\p{N}]*$/u,
];

/** Signs before a line: list bullets, numbers and letters of an enumeration, times of a live page, quote and heading signs. */
export const bullets: readonly RegExp[] = [
  /^[-–—•*·●▪◦‣○■►▶➤+]\s+(?=\S)/,
  /^\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{2,4})[.)]\s+(?=\S)/,
];
export const times = /^\d{1,2}[.:]\d{2}(?: ?(?:GMT|CET|EST|am|pm|a\.m\.|p\.m\.))?(?:\s*[-–—:|])?\s+(?=\p{Lu}|["“'‘])/u;
export const headingSigns = /^#{1,6}\s+/;
export const quoteSigns = /^(?:>\s?)+/;

/** "REPORTER A:", "GENERAL STATEMENTS:", "Trump:" before what is said: the label stands in a sentence of its own. */
export const speakerLabels: readonly RegExp[] = [
  /^\p{Lu}[\p{Lu}.'’-]+(?: (?:[\p{Lu}.'’-]+|and|of|the|&)){0,5}(?: \([^()]{2,60}\))?:(?=\s)/u,
  /^(?:(?:Mr|Mrs|Ms|Dr|President|Prime Minister|Secretary|Minister|Ambassador|Sir|Q|A)\.? )?\p{Lu}[\p{L}\p{N}.’'-]*(?: \p{Lu}[\p{L}\p{N}.’'-]*){0,3}:(?=\s)/u,
];

/** Markdown within a line, replaced by spaces except for the group `kept`: emphasis, code ticks, links, note numbers. */
export const inlineMarks: readonly RegExp[] = [
  /\*{1,3}(?=\S)|(?<=\S)\*{1,3}/g,
  /(?<![\p{L}\p{N}_])_{1,2}(?=\S)|(?<=\S)_{1,2}(?![\p{L}\p{N}_])/gu,
  /`+/g,
  /!?\[(?<kept>[^\]\n]{1,300})\]\([^)\s]{1,500}\)/g,
  /(?<=[.!?,;:”"’\p{L}])\[\d{1,3}\](?:\[\d{1,3}\])*/gu,
];
