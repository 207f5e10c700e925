import type { Bilingual } from '../domain/bilingual.js';
import type { Id } from '../domain/ids.js';
import type { ResolvedAuthorship } from '../domain/resolved-article.js';

/** A byline entry: what authors are resolved from. */
export interface AuthorMention {
  readonly articleId: Id<'article'>;
  /** From 1. */
  readonly position: number;
  readonly name: Bilingual;
  /**
   * The entries of single documents it was merged from, by `bylineMentionKey`, sorted; empty where the graph was
   * filled before they were kept.
   */
  readonly mentionKeys: readonly string[];
  /** What each of these entries prints, in their order; `name` is the merge of all. */
  readonly variants: readonly Bilingual[];
  /** As printed. */
  readonly affiliations: readonly string[];
  /** The other names of the byline. */
  readonly coauthors: readonly Bilingual[];
  /** Of publication, Gregorian. */
  readonly year: number | null;
  /** As printed. */
  readonly orcid: string | null;
}

/** An article as far as its byline is concerned. */
export interface BylineArticle {
  readonly id: Id<'article'>;
  readonly year: number | null;
  readonly authors: readonly (Pick<
    ResolvedAuthorship,
    'position' | 'nameAsPrinted' | 'mentionKeys' | 'variants' | 'orcid'
  > & {
    readonly affiliations: readonly { readonly asPrinted: string }[];
  })[];
}

/** The byline entries of an article, in their order. */
export function bylinesOf({ id, year, authors }: BylineArticle): AuthorMention[] {
  return authors.map((author) => ({
    articleId: id,
    position: author.position,
    name: author.nameAsPrinted,
    mentionKeys: author.mentionKeys,
    variants: author.variants.map(toVariant),
    affiliations: author.affiliations.map(({ asPrinted }) => asPrinted),
    coauthors: authors.filter((other) => other !== author).map((other) => other.nameAsPrinted),
    year,
    orcid: author.orcid,
  }));
}

/** A printed name as it is kept beside a byline; the bar stands in no name, because `cleanPersonName` drops it. */
export function fromVariant({ fa, en }: Bilingual): string {
  return `${fa ?? ''}|${en ?? ''}`;
}

function toVariant(kept: string): Bilingual {
  const bar = kept.indexOf('|');
  return { fa: kept.slice(0, bar) || null, en: kept.slice(bar + 1) || null };
}
