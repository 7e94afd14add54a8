export type Anchor = 'right' | 'left' | 'below' | 'above';

/** A label that wants to be drawn beside its node, in pixels of the screen. */
export interface LabelWish {
  id: string;
  x: number;
  y: number;
  radius: number;
  width: number;
  height: number;
  /** Where it reads best, first choice first. */
  anchors: readonly Anchor[];
  /** Drawn even if it has to overlap: parties, what is selected or hovered. */
  must: boolean;
}

export interface PlacedLabel {
  id: string;
  anchor: Anchor;
  /** Top left corner. */
  left: number;
  top: number;
}

export interface Rectangle {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const GAP = 4;
const CELL = 120;
/** More rows of cells than any picture has, so that a number names a cell. */
const ROWS_OF_CELLS = 4096;

/** Rectangles hashed into square cells, so that a collision is looked for among near ones only. */
class Taken {
  private readonly cells = new Map<number, Rectangle[]>();

  private each(rectangle: Rectangle, visit: (key: number) => void): void {
    const right = Math.floor(rectangle.right / CELL);
    const bottom = Math.floor(rectangle.bottom / CELL);
    for (let x = Math.floor(rectangle.left / CELL); x <= right; x++)
      for (let y = Math.floor(rectangle.top / CELL); y <= bottom; y++) visit(x * ROWS_OF_CELLS + y);
  }

  add(rectangle: Rectangle): void {
    this.each(rectangle, (key) => {
      const cell = this.cells.get(key);
      if (cell) cell.push(rectangle);
      else this.cells.set(key, [rectangle]);
    });
  }

  /** Area that the rectangle shares with those already there. */
  overlap(rectangle: Rectangle): number {
    let area = 0;
    this.each(rectangle, (key) => {
      for (const other of this.cells.get(key) ?? []) {
        const width = Math.min(rectangle.right, other.right) - Math.max(rectangle.left, other.left);
        const height = Math.min(rectangle.bottom, other.bottom) - Math.max(rectangle.top, other.top);
        if (width > 0 && height > 0) area += width * height;
      }
    });
    return area;
  }
}

function rectangleAt(wish: LabelWish, anchor: Anchor): Rectangle {
  const { x, y, radius, width, height } = wish;
  const left = anchor === 'right' ? x + radius + GAP : anchor === 'left' ? x - radius - GAP - width : x - width / 2;
  const top =
    anchor === 'below' ? y + radius + GAP - 1 : anchor === 'above' ? y - radius - GAP - height : y - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}

/** Names that touch read as one. */
const SIDE_GAP = 3;
const apart = (own: Rectangle): Rectangle => ({ ...own, left: own.left - SIDE_GAP, right: own.right + SIDE_GAP });

/** Up to this many parties are all named, even where names overlap; of a crowd the busiest few, the rest where there is room. */
const MOST_FORCED = 14;
const FORCED_IN_CROWD = 5;

export const forcedNames = (parties: number): number => (parties <= MOST_FORCED ? parties : FORCED_IN_CROWD);

/**
 * Places labels so that they cover neither one another nor a node: greedy, in the order given (the important first), each
 * at its first free anchor. A label without a free place is left out, unless it must be drawn.
 *
 * @param obstacles what labels should not cover besides
 */
export function placeLabels(wishes: readonly LabelWish[], obstacles: readonly Rectangle[] = []): PlacedLabel[] {
  const taken = new Taken();
  for (const obstacle of obstacles) taken.add(obstacle);
  for (const { x, y, radius } of wishes)
    taken.add({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    let best: { anchor: Anchor; rectangle: Rectangle; overlap: number } | undefined;
    for (const anchor of wish.anchors) {
      const rectangle = rectangleAt(wish, anchor);
      const overlap = taken.overlap(apart(rectangle));
      if (best === undefined || overlap < best.overlap) best = { anchor, rectangle, overlap };
      if (overlap === 0) break;
    }
    if (best === undefined || (best.overlap > 0 && !wish.must)) continue;
    taken.add(best.rectangle);
    placed.push({ id: wish.id, anchor: best.anchor, left: best.rectangle.left, top: best.rectangle.top });
  }
  return placed;
}

/** Obstacles that keep labels from being cut at the edges of a picture. */
export function edgesOf(width: number, height: number): Rectangle[] {
  const beyond = 240;
  return [
    { left: -beyond, right: 0, top: -beyond, bottom: height + beyond },
    { left: width, right: width + beyond, top: -beyond, bottom: height + beyond },
    { left: 0, right: width, top: -beyond, bottom: 0 },
    { left: 0, right: width, top: height, bottom: height + beyond },
  ];
}

/** Cuts a text after a whole word where it can, at most `most` characters with the ellipsis. */
export function ellipsise(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > most * 0.6 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** Breaks a label into at most two lines of about equal length; a line longer than `most` characters is cut. */
export function twoLines(text: string, most: number): string[] {
  if (text.length <= most) return [text];
  const words = text.split(' ');
  let first = words.shift() ?? '';
  const half = Math.min(most, Math.max(text.length / 2, most * 0.6));
  while (words.length > 0 && first.length + words[0].length + 1 <= half + 2 && first.length + words[0].length < most)
    first += ` ${words.shift()}`;
  const lines = [ellipsise(first, most)];
  if (words.length > 0) lines.push(ellipsise(words.join(' '), most));
  return lines;
}
