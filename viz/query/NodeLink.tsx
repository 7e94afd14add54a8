import { type Prefixes, prefixed, targetOf } from './names.ts';

interface Props {
  iri: string;
  prefixes: Prefixes;
  hashOf(query: string): string;
}

const TITLES = { term: 'What the vocabulary says of it', node: 'All that the graph says of it', web: 'Another site' };

/** An IRI by its short name, leading to what is known of it. */
export function NodeLink({ iri, prefixes, hashOf }: Props) {
  const name = prefixed(iri, prefixes) ?? iri;
  const target = targetOf(iri, prefixes, hashOf);
  if (!target) return <span title={iri}>{name}</span>;
  return (
    <a href={target.href} title={`${TITLES[target.kind]}: ${iri}`} rel="noreferrer">
      {name}
    </a>
  );
}
