import type { Id } from '../domain/ids.js';
import type {
  GraphChange,
  GraphEffects,
  ResolvedArticle,
  StoredDocument,
} from '../domain/resolved-article.js';
import type { ArticleMention } from '../resolution/article-mention.js';
import { isBylineKey, workMentionKey } from '../resolution/mention-key.js';
import { resolveWorks, type ResolvedWork } from '../resolution/resolve-works.js';
import { undecidedWorks } from '../resolution/undecided-works.js';
import { articleSearchText } from './article-search-text.js';
import type { HeldArticle, IdentityReader } from './identity-reader.js';
import { linkReferences } from './link-references.js';
import { loadWorkComponent } from './load-work-component.js';
import { remakeArticles } from './remake-articles.js';
import { resolveAuthorships } from './resolve-authorships.js';

/** One document about to be stored. */
export interface FreshDocument {
  readonly stored: StoredDocument;
  readonly mentions: readonly ArticleMention[];
}

/** What is to be resolved: documents to store, and mentions about which something was decided. */
export interface ResolutionStart {
  readonly documents: readonly FreshDocument[];
  /** Keys of mentions, of works and of bylines. */
  readonly touched: readonly string[];
}

/**
 * Decides what storing some documents changes: which articles and authors they make up together with what the graph
 * holds. The result depends on the set of documents and decisions alone, never on their order, because whole
 * connected components are loaded, clustered and rewritten (docs/adr/0003-deterministic-ids.md).
 */
export async function resolveChanges(
  documents: readonly FreshDocument[],
  reader: IdentityReader,
): Promise<GraphChange[]> {
  const none: GraphEffects = {
    articles: [],
    retiredArticles: [],
    authors: [],
    retiredAuthors: [],
    undecided: [],
    considered: [],
  };
  const effects = await resolveEffects({ documents, touched: [] }, reader);
  // The effects go with the last document: they need all of them stored, and one transaction holds them all.
  return documents.map((document, index) => ({
    document: document.stored,
    ...(index === documents.length - 1 ? effects : none),
  }));
}

/** As `resolveChanges`, also for what a decision of a curator touches. */
export async function resolveEffects(
  { documents, touched }: ResolutionStart,
  reader: IdentityReader,
): Promise<GraphEffects> {
  const start = {
    fresh: documents.flatMap((document) => document.mentions),
    documents: documents.map((document) => document.stored.id),
    touched: touched.filter((key) => !isBylineKey(key)),
  };
  const component = await loadWorkComponent(start, reader);
  const works = resolveWorks(component.mentions, component.decisions);
  const current = new Set(works.map((work) => work.id));
  const retiredArticles = [...component.held.keys()].filter((id) => !current.has(id)).sort();

  const replaced = new Set([...start.documents, ...start.touched]);
  const rewrite = new Map(
    works.filter((work) => !isUnchanged(work, component.held, replaced)).map((work) => [work.id, work]),
  );
  // A reference to a work that is now held becomes a citation of the article; one to a retired article moves on.
  const citing = [
    ...(await reader.articlesCiting(retiredArticles)),
    ...(await reader.articlesCitingKeys([...rewrite.values()].flatMap((work) => work.workKeys))),
  ];
  for (const work of works.filter(({ id }) => citing.some((article) => article.id === id)))
    rewrite.set(work.id, work);
  const elsewhere = citing.filter((article) => !component.held.has(article.id));
  for (const work of await remakeArticles(elsewhere, reader)) rewrite.set(work.id, work);

  const authorships = await resolveAuthorships(
    { rewrite, retiredArticles, touched: touched.filter(isBylineKey) },
    reader,
  );
  const references = await linkReferences([...rewrite.values()], works, component.held, reader);
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
  return {
    articles,
    retiredArticles,
    authors: authorships.authors,
    retiredAuthors: authorships.retired,
    undecided: [...authorships.undecided, ...undecidedWorks(works, component.mentions, component.decisions)],
    considered: [...authorships.authors.map(({ id }) => id), ...current],
  };
}

/** Nothing new is said about a work whose id and mentions are those the graph has, none of them replaced or touched. */
function isUnchanged(
  work: ResolvedWork,
  held: ReadonlyMap<Id<'article'>, HeldArticle>,
  replaced: ReadonlySet<string>,
): boolean {
  const article = held.get(work.id);
  const keys = work.documents.map(({ id, index }) => workMentionKey({ documentId: id, index }));
  if (article === undefined || keys.some((key) => replaced.has(key))) return false;
  if (work.documents.some((document) => replaced.has(document.id))) return false;
  return keys.sort().join() === article.mentions.map(workMentionKey).sort().join();
}
