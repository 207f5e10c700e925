import type { Measured } from './break-down.js';
import type { Mistake } from './evaluate-document.js';
import type { EvaluationReport } from './report.js';

const NAME = 32;
/** Characters of a passage that are shown. */
const SHOWN = 160;

/** A report for people: tables first, then every difference with the passage that led to it. */
export function describeReport(report: EvaluationReport): string {
  const groups = (by: EvaluationReport['languages']): [string, Measured][] =>
    Object.entries(by).flatMap(([key, fields]) =>
      Object.entries(fields)
        .filter(([, score]) => score.hits + score.extra + score.missed > 0)
        .map(([field, score]): [string, Measured] => [`${key} ${field}`, score]),
    );
  return [
    table('Fields', [
      ...Object.entries(report.scores),
      ['quotes verbatim', report.quotes],
      ['confidence ≥ 0.9', report.confident],
    ]),
    table('Roles of theories', Object.entries(report.roles.theory)),
    table('Roles of places', Object.entries(report.roles.place)),
    table('Languages', groups(report.languages)),
    table('Levels of evidence (none: nothing came out)', groups(report.levels)),
    confusion('Labelled role of a theory, and what came out', report.confusion.theory),
    confusion('Labelled role of a place, and what came out', report.confusion.place),
    calibration(report),
    `Differences: ${report.mistakes.length}\n${report.mistakes.map(difference).join('')}`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function table(title: string, rows: readonly (readonly [string, Measured])[]): string {
  if (rows.length === 0) return '';
  const head = `${title.padEnd(NAME)}${['precision', 'recall', 'F1', 'hits', 'extra', 'missed'].map((name) => name.padStart(10)).join('')}\n`;
  const share = (value: number): string => value.toFixed(3).padStart(10);
  const count = (value: number): string => String(value).padStart(10);
  return (
    head +
    rows
      .map(
        ([name, score]) =>
          `  ${name.padEnd(NAME - 2)}${share(score.precision)}${share(score.recall)}${share(score.f1)}` +
          `${count(score.hits)}${count(score.extra)}${count(score.missed)}\n`,
      )
      .join('')
  );
}

function confusion(title: string, rows: Readonly<Record<string, Readonly<Record<string, number>>>>): string {
  const entries = Object.entries(rows);
  if (entries.length === 0) return '';
  const columns = [...new Set(entries.flatMap(([, row]) => Object.keys(row)))].toSorted();
  const cell = (text: string): string => text.padStart(12);
  return (
    `${title}\n  ${''.padEnd(12)}${columns.map(cell).join('')}\n` +
    entries
      .map(
        ([labelled, row]) =>
          `  ${labelled.padEnd(12)}${columns.map((came) => cell(String(row[came] ?? 0))).join('')}\n`,
      )
      .join('')
  );
}

function calibration(report: EvaluationReport): string {
  const rows = report.calibration.filter(({ share }) => share !== null);
  return (
    'Confidence and the share that is right\n' +
    rows
      .map(
        ({ from, to, right, wrong, share }) =>
          `  ${from.toFixed(2)}–${to.toFixed(2)}  ${share!.toFixed(3)}  (${right} right, ${wrong} wrong)\n`,
      )
      .join('')
  );
}

function difference({ document, article, measure, problem, passage }: Mistake): string {
  const line = `  ${document} ${article} ${measure}: ${problem}\n`;
  if (passage === null) return line;
  const quote = passage.quote.replace(/\s+/g, ' ');
  const shown = quote.length > SHOWN ? `${quote.slice(0, SHOWN)}…` : quote;
  return `${line}      ${passage.rule} ${passage.start}–${passage.end}: ${shown}\n`;
}
