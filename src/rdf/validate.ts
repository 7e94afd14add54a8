import { readFile } from 'node:fs/promises';
import { DataFactory, Store } from 'n3';
import { packagePath } from '../documents/packagePath.ts';
import type { RdfFormat } from './formats.ts';
import { parseRdf } from './parseRdf.ts';

export interface ValidationResult {
  /** IRI of the node that breaks a rule. */
  focus: string;
  path: string | null;
  message: string;
  severity: string;
  value: string | null;
}

export interface ValidationReport {
  conforms: boolean;
  results: ValidationResult[];
}

/**
 * Checks a graph against `ontology/shapes.ttl` (SHACL). Named graphs count as one.
 *
 * @throws UserError for text that is not RDF of this format
 */
export async function validateRdf(text: string, format: RdfFormat, source?: string): Promise<ValidationReport> {
  const shapesPath = packagePath('ontology', 'shapes.ttl');
  const [data, shapes, { default: Validator }] = await Promise.all([
    parseRdf(text, format, { source }),
    readFile(shapesPath, 'utf8').then((turtle) => parseRdf(turtle, 'turtle', { source: shapesPath })),
    import('rdf-validate-shacl'),
  ]);
  const union = new Store(data.map(({ subject, predicate, object }) => DataFactory.quad(subject, predicate, object)));
  const report = await new Validator(new Store(shapes), {}).validate(union);
  const results = report.results.map((result) => ({
    focus: result.focusNode?.value ?? '',
    path: result.path?.value ?? null,
    message:
      result.message.map((message) => message.value).join('; ') ||
      `breaks ${result.sourceConstraintComponent?.value ?? 'a rule'}`,
    severity: result.severity?.value.replace(/^.*#/, '') ?? 'Violation',
    value: result.value?.value ?? null,
  }));
  results.sort((a, b) => (a.focus + a.path + a.message < b.focus + b.path + b.message ? -1 : 1));
  return { conforms: report.conforms, results };
}
