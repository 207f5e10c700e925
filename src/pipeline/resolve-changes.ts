import type { Id } from '../domain/ids.js';
import type {
  GraphChange,
  ResolvedArticle,
  ResolvedAuthor,
  StoredDocument,
} from '../domain/resolved-article.js';
import type { ArticleMention } from '../resolution/article-mention.js';
import { clusterWorks } from '../resolution/cluster-works.js';
import { mergeWork, type MergedWork } from '../resolution/merge-work.js';
import { articleSearchText } from './article-search-text.js';
import type { HeldArticle, IdentityReader } from './identity-reader.js';
import { linkReferences } from './link-references.js';
import { loadWorkComponent } from './load-work-component.js';
import { resolveAuthorships } from './resolve-authorships.js';

/** One document about to be stored. */
export interface FreshDocument {
  readonly stored: StoredDocument;
  readonly mentions: readonly ArticleMention[];
}

/**
 * Decides what storing some documents changes: which articles and authors they make up together with what the graph
 * holds. The result depends on the set of documents alone, never on their order, because whole connected components
 * are loaded, clustered and rewritten (docs/adr/0003-deterministic-ids.md).
 */
export async function resolveChanges(
  documents: readonly FreshDocument[],
  reader: IdentityReader,
): Promise<GraphChange[]> {
  const fresh = documents.flatMap((document) => document.mentions);
  const before = await reader.articlesOfDocuments(documents.map((document) => document.stored.id));
  const component = await loadWorkComponent(fresh, before, reader);
  const works = clusterWorks(component.mentions).map(mergeWork);
  const current = new Set(works.map((work) => work.id));
  const retiredArticles = [...component.held.keys()].filter((id) => !current.has(id)).sort();

  const replaced = new Set(documents.map((document) => document.stored.id));
  const rewrite = new Map(
    works.filter((work) => !isUnchanged(work, component.held, replaced)).map((work) => [work.id, work]),
  );
  // A reference to a work that is now held becomes a citation of the article; one to a retired article moves on.
  const citing = [
    ...(await reader.articlesCiting(retiredArticles)),
    ...(await reader.articlesCitingKeys([...rewrite.values()].flatMap((work) => work.workKeys))),
  ];
  for (const article of citing)
    if (!component.held.has(article.id)) rewrite.set(article.id, mergeWork(article.mentions));

  const authorships = await resolveAuthorships(rewrite, retiredArticles, reader);
  const references = await linkReferences([...rewrite.values()], works, new Set(retiredArticles), reader);
  const articles: ResolvedArticle[] = [...rewrite.values()]
    .map((work) => ({
      ...work,
      authors: work.authors.map((author) => ({
        ...author,
        authorId: authorships.authorOf(work.id, author.position),
      })),
      references: references(work),
      searchText: articleSearchText(work),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return toChanges(documents, {
    articles,
    retiredArticles,
    authors: authorships.authors,
    retiredAuthors: authorships.retired,
  });
}

/** Nothing new is said about a work whose id and documents are those the graph has, none of them being replaced. */
function isUnchanged(
  work: MergedWork,
  held: ReadonlyMap<Id<'article'>, HeldArticle>,
  replaced: ReadonlySet<Id<'document'>>,
): boolean {
  const article = held.get(work.id);
  if (article === undefined || work.documents.some((document) => replaced.has(document.id))) return false;
  const keys = (list: readonly { id: string; index: number }[]) =>
    list
      .map((document) => `${document.id}#${document.index}`)
      .sort()
      .join();
  return (
    keys(work.documents) ===
    keys(article.mentions.map((mention) => ({ id: mention.documentId, index: mention.index })))
  );
}

interface Effects {
  readonly articles: readonly ResolvedArticle[];
  readonly retiredArticles: readonly Id<'article'>[];
  readonly authors: readonly ResolvedAuthor[];
  readonly retiredAuthors: readonly Id<'author'>[];
}

/** The effects go with the last document: they need all of them stored, and one transaction holds them all. */
function toChanges(documents: readonly FreshDocument[], effects: Effects): GraphChange[] {
  const none: Effects = { articles: [], retiredArticles: [], authors: [], retiredAuthors: [] };
  return documents.map((document, index) => ({
    document: document.stored,
    ...(index === documents.length - 1 ? effects : none),
  }));
}
