import type { KnowledgeGraph } from '../../src/graph/knowledgeGraph.ts';
import { statedBase } from '../data.ts';
import type { Figure } from '../drawing/figure.ts';
import { readPalette } from '../drawing/palette.ts';
import { toCsv } from '../files/csv.ts';
import { toMatrixSvg } from '../files/matrixSvg.ts';
import { toPng } from '../files/png.ts';
import { toSvg } from '../files/svg.ts';
import { makeMatrix } from '../state/matrix.ts';
import type { Model } from '../state/model.ts';
import type { Scene } from '../state/pairs.ts';
import { shownGraph } from '../state/shownGraph.ts';
import type { ViewState } from '../state/view.ts';

/** A file that the reader can save. */
export interface ShownFile {
  label: string;
  name: string;
  /** Makes the content when it is asked for. */
  make(): Promise<Blob>;
}

interface Shown {
  model: Model;
  scene: Scene;
  view: ViewState;
  /** The network as it is drawn; null where it is not. */
  figure(): Figure | null;
  /** Where the colours of the page hold. */
  element(): Element;
}

const SVG = 'image/svg+xml';

/**
 * All that the page can save of what it shows: the filters hold in the files too. What writes the larger formats is loaded
 * when they are asked for, so that no page waits for it.
 */
export function shownFiles({ model, scene, view, figure, element }: Shown): ShownFile[] {
  const graph = (): KnowledgeGraph => shownGraph(model.graph, scene.stances);
  const network = () => {
    const drawn = figure();
    if (!drawn) throw new Error('the network is not drawn: show it first');
    const svg = toSvg(drawn, readPalette(element()), 'Parties and demands, lines by stance');
    return { svg, width: drawn.width, height: drawn.height };
  };
  const file = (label: string, name: string, type: string, make: () => string | Promise<string>): ShownFile => ({
    label,
    name,
    make: async () => new Blob([await make()], { type }),
  });
  return [
    file('Statements (CSV)', 'parley.csv', 'text/csv;charset=utf-8', () => toCsv(scene.stances)),
    {
      label: 'Network (PNG)',
      name: 'parley.png',
      make: async () => {
        const { svg, width, height } = network();
        return toPng(svg, width, height);
      },
    },
    file('Network (SVG)', 'parley.svg', SVG, () => network().svg),
    file('Network (GEXF, for Gephi)', 'parley.gexf', 'application/gexf+xml', async () =>
      (await import('../../src/exports/gexf.ts')).toGexf(graph()),
    ),
    file('Matrix (SVG)', 'parley-matrix.svg', SVG, () =>
      toMatrixSvg(makeMatrix(model, scene, view.order), scene, readPalette(element()), 'Parties by demands'),
    ),
    file('Graph (Turtle)', 'parley.ttl', 'text/turtle;charset=utf-8', async () =>
      (await import('../files/turtle.ts')).toTurtle(graph(), statedBase()),
    ),
    file('Graph (JSON)', 'parley.json', 'application/json', () => JSON.stringify(graph())),
  ];
}
