/** Last part of an IRI: `russia` of `https://w3id.org/parley/party/russia`. */
export function iriTail(iri: string): string {
  return decodeURIComponent(iri.slice(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1));
}

/** ASCII words joined by hyphens, safe as the last part of an IRI: `cote-d-ivoire` of "Côte d'Ivoire". */
export function slug(label: string): string {
  const plain = label
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'unnamed';
}
