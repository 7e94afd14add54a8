import { type Literal, type NamedNode, type Quad, type Term, termToId } from 'n3';
import { compareText } from '../graph/order.ts';
import { term } from './vocabulary.ts';

type Node = Pick<Term, 'termType' | 'value'>;

/** From so many values of one property on, whether one is known is looked up rather than gone through. */
const MANY = 16;

/** Statements by subject and property, all named graphs taken together. */
export class NodeIndex {
  private readonly nodes = new Map<string, { node: Node; values: Map<string, Term[]> }>();

  constructor(quads: Iterable<Quad>) {
    const seen = new Map<Term[], Set<string>>();
    const isKnown = (known: Term[], object: Term): boolean => {
      if (known.length < MANY) return known.some((other) => other.equals(object));
      const ids = seen.get(known) ?? new Set(known.map(termToId));
      seen.set(known, ids);
      const id = termToId(object);
      return ids.has(id) || !ids.add(id);
    };
    for (const { subject, predicate, object } of quads) {
      const key = keyOf(subject);
      if (!this.nodes.has(key)) this.nodes.set(key, { node: subject, values: new Map() });
      const { values } = this.nodes.get(key)!;
      const known = values.get(predicate.value);
      if (!known) values.set(predicate.value, [object as Term]);
      else if (!isKnown(known, object as Term)) known.push(object as Term);
    }
  }

  /** Subjects of a class, in the order of the text. */
  *instances(type: NamedNode): Generator<Node> {
    for (const { node } of this.nodes.values())
      if (this.all(node, term('rdf:type')).some((value) => value.equals(type))) yield node;
  }

  all(node: Node, property: NamedNode): readonly Term[] {
    return this.nodes.get(keyOf(node))?.values.get(property.value) ?? [];
  }

  /** The node or IRI that a property leads to. */
  link(node: Node, property: NamedNode): Node | null {
    return this.all(node, property).find(({ termType }) => termType !== 'Literal') ?? null;
  }

  /** The text of a property: one without a language first, then by language and spelling, whatever the file's order. */
  text(node: Node, property: NamedNode): string | null {
    const found = this.all(node, property).filter((value): value is Literal => value.termType === 'Literal');
    if (found.length < 2) return found[0]?.value ?? null;
    return [...found].sort((a, b) => compareText(a.language, b.language) || compareText(a.value, b.value))[0].value;
  }

  texts(node: Node, property: NamedNode): string[] {
    const found = this.all(node, property).filter(({ termType }) => termType === 'Literal');
    return [...new Set(found.map(({ value }) => value))].sort(compareText);
  }
}

function keyOf({ termType, value }: Node): string {
  return termType === 'BlankNode' ? `_:${value}` : value;
}
