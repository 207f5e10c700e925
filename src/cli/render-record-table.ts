import Table from 'cli-table3';
import type { Claim, DocumentRecord } from '../domain/article-record.js';
import type { Ontology } from '../ontology/ontology.js';

/** A table a person can read: one row an article, the roles in words, no evidence. */
export function renderRecordTable(records: readonly DocumentRecord[], ontology: Ontology): string {
  return records.map((record) => renderRecord(record, ontology)).join('\n');
}

function renderRecord(record: DocumentRecord, ontology: Ontology): string {
  const nameOf = (prefix: string, claim: Claim<string>) =>
    ontology.get(`${prefix}:${claim.id}`)?.name.en ?? claim.id;
  const claims = (prefix: string, list: readonly Claim<string>[]) =>
    list
      .map((claim) => `${nameOf(prefix, claim)} (${claim.role.toLowerCase()} ${claim.confidence.toFixed(2)})`)
      .join('\n');
  const table = new Table({
    head: ['Pages', 'Title', 'Authors', 'Theories', 'Places'],
    colWidths: [10, 32, 28, 44, 44],
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const article of record.articles)
    table.push([
      article.pages ?? '',
      article.title.en ?? article.title.fa ?? '',
      article.authors
        .map((author) => `${author.name.en ?? author.name.fa ?? ''}${author.corresponding ? ' *' : ''}`)
        .join('\n'),
      claims('theory', article.theories),
      [claims('country', article.countries), claims('region', article.regions)]
        .filter((text) => text !== '')
        .join('\n'),
    ]);
  const warnings = record.diagnostics
    .map((diagnostic) => `  ${diagnostic.severity}: ${diagnostic.message}\n`)
    .join('');
  return `${record.document.path} (${record.document.format ?? 'not read'})\n${table.toString()}\n${warnings}`;
}
