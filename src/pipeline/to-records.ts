import type { ArticleRecord, DocumentRecord, ExtractedArticle } from '../domain/article-record.js';
import type { Diagnostic } from '../domain/diagnostic.js';
import { keyOf } from '../domain/ids.js';
import { clusterWorks } from '../resolution/cluster-works.js';
import { mergeWork } from '../resolution/merge-work.js';
import type { FactsResult } from './document-facts.js';
import type { RefusedInput } from './read-input.js';
import { toFreshDocument } from './to-fresh-document.js';

/**
 * The public record of each input (docs/record.schema.json), in input order. Documents of one work among the inputs
 * carry the same article id, the one the graph would give.
 */
export function toRecords(inputs: readonly FactsResult[]): DocumentRecord[] {
  const fresh = inputs.map((input) => (input.status === 'read' ? toFreshDocument(input) : null));
  const idOf = new Map<string, string>();
  for (const cluster of clusterWorks(fresh.flatMap((document) => document?.mentions ?? []))) {
    const { id } = mergeWork(cluster);
    for (const mention of cluster) idOf.set(`${mention.documentId}#${mention.index}`, id);
  }
  return inputs.map((input) => {
    if (input.status === 'quarantined') return refused(input);
    const { path, sha256, format, languages, journal, issue } = input.document;
    return {
      document: { path, sha256, format, languages },
      journal,
      issue,
      articles: input.articles.map((article, index) =>
        toRecord(article, idOf.get(`document:${sha256}#${index}`)),
      ),
      diagnostics: input.diagnostics,
    };
  });
}

function toRecord(article: ExtractedArticle, id: string | undefined): ArticleRecord {
  if (id === undefined) throw new Error('An extracted article is in no cluster: a bug of the resolution.');
  const { abstract: _abstract, damage: _damage, ...rest } = article;
  return { id: `article:${keyOf(id)}`, ...rest };
}

function refused(input: RefusedInput): DocumentRecord {
  const reason: Diagnostic = {
    severity: 'error',
    rule: `quarantined-${input.stage}`,
    start: 0,
    end: 0,
    message: input.reason,
  };
  return {
    document: { path: input.path, sha256: input.sha256, format: null, languages: [] },
    journal: null,
    issue: null,
    articles: [],
    diagnostics: input.diagnostics.some(({ severity }) => severity === 'error')
      ? input.diagnostics
      : [reason, ...input.diagnostics],
  };
}
