import { readFile } from 'node:fs/promises';
import { type Quad, Store } from 'n3';
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
  /** Of the first thousand faulty nodes at most. */
  results: ValidationResult[];
  /** Whether looking ended before all was checked, since so much was wrong. */
  cutShort: boolean;
}

/**
 * More faults than anybody mends one by one. Each is a dozen statements in the report, so that a file in which every node is faulty
 * would take a hundred times the memory of its own.
 */
const MOST_FAULTS = 1000;

/**
 * Checks a graph against `ontology/shapes.ttl` (SHACL). Named graphs count as one.
 *
 * @throws UserError for text that is not RDF of this format
 */
export async function validateRdf(text: string, format: RdfFormat, source?: string): Promise<ValidationReport> {
  return validateQuads(await parseRdf(text, format, { source }));
}

/** Checks statements as `validateRdf` does. */
export async function validateQuads(quads: readonly Quad[]): Promise<ValidationReport> {
  const shapesPath = packagePath('ontology', 'shapes.ttl');
  const [shapes, { default: Validator }] = await Promise.all([
    readFile(shapesPath, 'utf8').then((turtle) => parseRdf(turtle, 'turtle', { source: shapesPath })),
    import('rdf-validate-shacl'),
  ]);
  const union = new Store();
  for (const { subject, predicate, object } of quads) union.addQuad(subject, predicate, object);
  // The library's own bound counts faults of single values only, not what is missing; faulty nodes are counted here.
  const validator = new Validator(new Store(shapes), { maxErrors: MOST_FAULTS });
  const { shapesGraph, validationEngine } = validator;
  validator.$data = validator.factory.clownface({ dataset: union });
  validationEngine.initReport();
  let faulty = 0;
  const isFull = () => faulty >= MOST_FAULTS || validationEngine.maxErrorsReached();
  for (const shape of shapesGraph.shapesWithTarget)
    for (const node of shape.getTargetNodes(validator.$data)) {
      if (isFull()) break;
      if (validationEngine.validateNodeAgainstShape(node, shape, validator.$data)) faulty++;
    }
  const report = validationEngine.getReport();
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
  return { conforms: report.conforms, results, cutShort: isFull() };
}
