import type { Token } from '../language/sentence.ts';
import { isCapitalised } from './spelling.ts';

/** "South American", "Latin Americans": of a continent, no name and nobody of the United States. */
export function isOfContinent(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 2];
  return (
    /^(South|Latin|Central|North)$/.test(tokens[at].text) &&
    /^Americans?$/.test(tokens[at + 1]?.text ?? '') &&
    !(after && isCapitalised(after.text))
  );
}

/** Where a legislator's party and state end that begin here ("Tom Cotton (| R-Ark. |)", "Ana Lund, | D-N.Y. |,"); here if none do. */
export function seatEnd(tokens: readonly Token[], at: number): number {
  const [before, party, sign, state] = tokens.slice(Math.max(0, at - 1), at + 3);
  if (at === 0 || !/^[(,]$/.test(before.text) || !/^[DRIL]$/.test(party.text)) return at;
  if (!/^[-–.,]$/.test(sign?.text ?? '') || !isCapitalised(state?.text ?? '') || tokens[at - 2]?.upos !== 'PROPN')
    return at;
  const close = tokens.findIndex(({ text }, index) => index > at + 2 && /^[),]$/.test(text));
  return close > 0 && close <= at + 5 ? close : at;
}
