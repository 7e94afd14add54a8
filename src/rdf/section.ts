import { DataFactory, type NamedNode, type Quad, type Quad_Graph, type Quad_Object } from 'n3';

/** A run of statements that belong together, with a line that tells a reader what they are about. */
export interface Section {
  comment: string;
  quads: Quad[];
  /** The same statements may stand in the section of another document, too. */
  shared: boolean;
}

/** Collects the statements of one section. */
export class SectionBuilder {
  private readonly quads: Quad[] = [];
  private readonly graph: Quad_Graph;

  /** @param graph named graph of the statements; the default graph if it is left out */
  constructor(graph: Quad_Graph = DataFactory.defaultGraph()) {
    this.graph = graph;
  }

  /** States `predicate object` of the subject for each object that is there. */
  add(subject: NamedNode, predicate: NamedNode, ...objects: (Quad_Object | null)[]): this {
    for (const object of objects)
      if (object !== null) this.quads.push(DataFactory.quad(subject, predicate, object, this.graph));
    return this;
  }

  /** Brings the statements of each subject together, subjects and properties in the order of their first mention. */
  grouped(): this {
    const order = new Map<string, number>();
    const rank = (key: string) => order.get(key) ?? order.set(key, order.size).get(key)!;
    for (const { subject, predicate } of this.quads) {
      rank(subject.value);
      rank(`${subject.value} ${predicate.value}`);
    }
    this.quads.sort(
      (a, b) =>
        rank(a.subject.value) - rank(b.subject.value) ||
        rank(`${a.subject.value} ${a.predicate.value}`) - rank(`${b.subject.value} ${b.predicate.value}`),
    );
    return this;
  }

  end(comment: string, shared = false): Section {
    return { comment, quads: this.quads, shared };
  }
}
