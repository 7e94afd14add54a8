import type { Agreement } from '../evaluation/agreement.ts';
import type { DocumentErrors, Evaluation, Figures } from '../evaluation/evaluate.ts';
import type { Row } from '../evaluation/scoredRow.ts';
import { print, printJson } from './output.ts';
import { formatTable } from './table.ts';

type Format = 'table' | 'json';

const figure = (value: number): string => value.toFixed(3);
const cells = ({ precision, recall, f1, gold }: Figures): string[] => [
  figure(precision),
  figure(recall),
  figure(f1),
  String(gold),
];
const COLUMNS = ['Precision', 'Recall', 'F1', 'Gold'].map((title) => ({ title, align: 'right' as const }));

export function printEvaluation(evaluation: Evaluation, format: Format, withErrors: boolean): void {
  const { errors, ...figures } = evaluation;
  if (format === 'json') {
    printJson(withErrors ? evaluation : figures);
    return;
  }
  if (withErrors) print(errors.map(errorList).join('\n\n'));
  const { position, statement, stances, domains } = figures;
  print(
    formatTable(
      [{ title: 'Figure' }, ...COLUMNS],
      [
        ['position', ...cells(position)],
        ['statement', ...cells(statement)],
      ],
    ),
  );
  print(
    formatTable(
      [{ title: 'Stance (statements)' }, ...COLUMNS],
      Object.entries(stances).map(([stance, values]) => [stance, ...cells(values)]),
    ),
  );
  print(
    formatTable(
      [{ title: 'Domain (statements)' }, ...['F1', 'Found', 'Gold', 'Wrong'].map((title) => ({ title }))],
      Object.entries(domains).map(([domain, { f1, hit, gold, predicted }]) => [
        domain,
        ...[figure(f1), String(hit), String(gold), String(predicted - hit)],
      ]),
    ),
  );
  const unknown = figures.unknownStances ? `; ${figures.unknownStances} with an unknown stance` : '';
  print(`grounding ${figure(figures.grounding)} of ${figures.statements} extracted statements${unknown}`);
}

function errorList({ doc, missed, wrong }: DocumentErrors): string {
  const line = (kind: string) => (row: Row) =>
    `  ${kind}  ${row.party} ${row.stance} ${row.demand ?? row.demandText}  “${row.quote.replace(/\s+/g, ' ').slice(0, 90)}”`;
  return [
    `${doc}: ${missed.length} missed, ${wrong.length} wrong`,
    ...missed.map(line('missed')),
    ...wrong.map(line('wrong ')),
  ].join('\n');
}

export function printAgreement(agreement: Agreement, format: Format): void {
  if (format === 'json') {
    printJson(agreement);
    return;
  }
  const { documents, unshared, statement, position } = agreement;
  print(
    formatTable(
      [{ title: 'Figure' }, ...['First as gold', 'Second as gold', 'Mean F1'].map((title) => ({ title }))],
      [
        ['position', figure(position.first.f1), figure(position.second.f1), figure(position.f1)],
        ['statement', figure(statement.first.f1), figure(statement.second.f1), figure(statement.f1)],
      ],
    ),
  );
  print(`over ${documents} shared documents${unshared.length ? `; not shared: ${unshared.join(', ')}` : ''}`);
}
