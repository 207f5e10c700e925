import { EVIDENCE_LEVELS } from '../../domain/evidence.js';
import { articleOf } from '../../graph/read/article/article-facts.js';
import type { ArticleRow } from '../../graph/read/article/article-row.js';
import type { ArticlePartRow, RowOf } from '../../graph/read/article/find-with-parts.js';
import type { AuthorshipRow } from '../../graph/read/article/list-authorships.js';
import type { MethodUseRow } from '../../graph/read/article/list-method-uses.js';
import type { OrganizationUseRow } from '../../graph/read/article/list-organization-uses.js';
import type { PlaceUseRow } from '../../graph/read/article/list-place-uses.js';
import type { ReferenceRow } from '../../graph/read/article/list-references.js';
import type { TheoryUseRow } from '../../graph/read/article/list-theory-uses.js';
import type { AuthorRow } from '../../graph/read/author/author-row.js';
import type { EvidenceRow } from '../../graph/read/evidence/evidence-row.js';
import type { JournalRow } from '../../graph/read/journal/journal-row.js';
import type { KeywordRow } from '../../graph/read/keyword/keyword-row.js';
import type { MethodRow } from '../../graph/read/method/method-row.js';
import type { OrganizationRow } from '../../graph/read/organization/organization-row.js';
import type { PlaceRow } from '../../graph/read/place/place-row.js';
import type { TheoryRow } from '../../graph/read/theory/theory-row.js';
import { groupBy } from '../loaders/group-by.js';
import type { ArticleDemand } from './article-demand.js';

/** A claim with its passages, where they were read along: the most telling first. */
type Supported<C> = C & { readonly passages?: readonly EvidenceRow[] };

/** A reference, with what the cited work itself prints where it was read along. */
export type FetchedReference = ReferenceRow & { readonly workRaw?: string | null };

/** An article with the parts that were read along with it; what is absent is for the loaders. */
export interface FetchedArticle extends ArticleRow {
  readonly authors?: readonly (AuthorshipRow & { readonly author?: AuthorRow })[];
  readonly theories?: readonly Supported<TheoryUseRow & { readonly theory: TheoryRow }>[];
  readonly places?: readonly Supported<PlaceUseRow & { readonly place: PlaceRow }>[];
  readonly organizations?: readonly Supported<
    OrganizationUseRow & { readonly organization: OrganizationRow }
  >[];
  readonly methods?: readonly Supported<MethodUseRow & { readonly method: MethodRow }>[];
  readonly keywords?: readonly { readonly language: string; readonly keyword: KeywordRow }[];
  readonly references?: readonly FetchedReference[];
  readonly journal?: JournalRow | null;
}

/** The articles of such rows, each with its parts in the order in which they are shown. */
export function fetchedArticles(rows: readonly ArticlePartRow[], demand: ArticleDemand): FetchedArticle[] {
  return [...groupBy(rows, ({ articleId }) => articleId)].map(([id, own]) => fetchedArticle(id, own, demand));
}

function fetchedArticle(id: string, rows: readonly ArticlePartRow[], demand: ArticleDemand): FetchedArticle {
  const byPart = groupBy(rows, ({ part }) => part);
  const of = <P extends ArticlePartRow['part']>(part: P): RowOf<P>[] =>
    (byPart.get(part) ?? []).map(({ row }) => row as RowOf<P>);
  const own = <R extends object>(row: R) => ({ articleId: id, ...row });
  const passages = groupBy(of('evidence').map(own).sort(byPlace), ({ aboutId }) => aboutId);
  const claims = <C extends { readonly confidence: number }, K extends string>(
    uses: readonly C[],
    key: K,
    idOf: (use: C) => string,
  ) =>
    uses
      .map((use) => {
        const aboutId = idOf(use);
        const isRead = demand.evidenceOf.some((prefix) => aboutId.startsWith(prefix));
        return {
          ...use,
          ...({ [key]: aboutId } as Record<K, string>),
          articleId: id,
          ...(isRead && { passages: passages.get(aboutId) ?? [] }),
        };
      })
      .sort((one, other) => other.confidence - one.confidence || inOrder(one[key], other[key]));
  return {
    ...articleOf({ id, facts: of('article')[0] ?? [] }, demand.facts),
    ...(demand.authors && {
      authors: of('authors')
        .sort((one, other) => one.position - other.position || inOrder(one.author.id, other.author.id))
        .map((row) => ({ articleId: id, authorId: row.author.id, ...row })),
    }),
    ...(demand.theories && { theories: claims(of('theories'), 'theoryId', (use) => use.theory.id) }),
    ...(demand.places && { places: claims(of('places'), 'placeId', (use) => use.place.id) }),
    ...(demand.organizations && {
      organizations: claims(of('organizations'), 'organizationId', (use) => use.organization.id),
    }),
    ...(demand.methods && { methods: claims(of('methods'), 'methodId', (use) => use.method.id) }),
    ...(demand.keywords && {
      keywords: of('keywords').sort(
        (one, other) =>
          inOrder(other.language, one.language) ||
          one.position - other.position ||
          inOrder(one.keyword.id, other.keyword.id),
      ),
    }),
    ...(demand.references && {
      references: of('references')
        .sort((one, other) => one.position - other.position || inOrder(one.targetId, other.targetId))
        .map(own),
    }),
    ...(demand.journal && { journal: of('journal')[0] ?? null }),
  };
}

/** The most telling level first, then in the order of the text. */
function byPlace(one: EvidenceRow, other: EvidenceRow): number {
  return (
    EVIDENCE_LEVELS.indexOf(one.level) - EVIDENCE_LEVELS.indexOf(other.level) ||
    inOrder(one.documentId, other.documentId) ||
    one.start - other.start ||
    inOrder(one.id, other.id)
  );
}

function inOrder(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
