import { changes } from '../../src/questions/changes.ts';
import type { Polarity, Stance } from '../../src/stances/stance.ts';
import { onBothSides } from './bothSides.ts';
import { inReadingOrder } from './evidence.ts';
import type { Model } from './model.ts';
import type { Net } from './net.ts';
import { pairId, type Scene } from './pairs.ts';
import { polarityTowards } from './polarity.ts';

export type TurnSide = Exclude<Polarity, 'neutral'>;

/** A position that turned from against to for or to conditional, or the reverse, towards the demand that names the row. */
export interface Turn {
  id: string;
  party: string;
  /** Row of the matrix. */
  demand: string;
  before: TurnSide;
  after: TurnSide;
  /** Day of the first statement of the new position. */
  since: string;
  /** The statements of the old position, newest first. */
  old: Stance[];
  /** The statements that state the new one on the day of the turn. */
  fresh: Stance[];
}

type Shown = Pick<Scene, 'stances' | 'rowOf'>;

const kept = new WeakMap<Scene['rowOf'], WeakMap<Shown['stances'], Turn[]>>();

/** The changes of position in the shown statements, newest first; kept as long as they are, for several parts tell them. */
export function turnsOf(model: Model, shown: Shown): Turn[] {
  const own = kept.get(shown.rowOf) ?? new WeakMap<Shown['stances'], Turn[]>();
  kept.set(shown.rowOf, own);
  const known = own.get(shown.stances) ?? findTurns(model, shown);
  own.set(shown.stances, known);
  return known;
}

/**
 * As `parley ask` tells them. Only what was said on both sides is handed to it: nothing else can have turned, and the rest
 * of a large graph would cost time at every filter.
 */
function findTurns(model: Model, { stances: shown, rowOf }: Shown): Turn[] {
  const stances = onBothSides(model, shown);
  if (stances.length === 0) return [];
  return changes({ ...model.graph, stances })
    .map(({ party, before, after, since }): Turn => {
      const demand = rowOf.get(after.statements[0].demand)?.id ?? after.statements[0].demand;
      // Where contraries stand apart, a statement on the other one of the two still counts the other way round.
      const side = (statements: readonly Stance[]): TurnSide => {
        const last = statements[statements.length - 1];
        const polarity = polarityTowards(last.stance, last.demand !== demand);
        return polarity === 'neutral' ? 'mixed' : polarity;
      };
      return {
        id: `${pairId(party.id, demand)} ${since}`,
        party: party.id,
        demand,
        before: side(before.statements),
        after: side(after.statements),
        since,
        old: inReadingOrder(model, before.statements),
        fresh: inReadingOrder(model, after.statements),
      };
    })
    .reverse();
}

/** Turns by the pair in whose cell they are marked. */
export function turnsByPair(turns: readonly Turn[]): Map<string, Turn[]> {
  const found = new Map<string, Turn[]>();
  for (const turn of turns) {
    const id = pairId(turn.party, turn.demand);
    found.set(id, [...(found.get(id) ?? []), turn]);
  }
  return found;
}

/** Sign and word of a line on which a party changed its position: more is told by it than by "for and against". */
export const TURNED = { sign: '↻', word: 'changed position' } as const;

/** The network with the lines marked on which a party changed its position. */
export function markTurns(net: Net, turns: readonly Turn[]): Net {
  if (turns.length === 0) return net;
  const changed = turnsByPair(turns);
  return { ...net, edges: net.edges.map((edge) => (changed.has(edge.id) ? { ...edge, ...TURNED } : edge)) };
}

/** Turns that fall on one place of the axis, because their marks would lie on one another. */
export interface TurnMark {
  /** Where the mark stands, in pixels. */
  at: number;
  turns: Turn[];
}

/** Gathers turns whose marks would stand closer than `room` pixels, from left to right. */
export function turnMarks(turns: readonly Turn[], at: (turn: Turn) => number, room: number): TurnMark[] {
  const marks: TurnMark[] = [];
  const placed = turns.map((turn) => ({ turn, place: at(turn) })).sort((a, b) => a.place - b.place);
  for (const { turn, place } of placed) {
    const last = marks[marks.length - 1];
    if (last && place - last.at < room) last.turns.push(turn);
    else marks.push({ at: place, turns: [turn] });
  }
  return marks;
}
