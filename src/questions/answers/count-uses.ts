import { STUDIED_ROLES } from '../../domain/place-role.js';
import { listAppearances } from '../../graph/read/article/list-appearances.js';
import { listAffiliations } from '../../graph/read/article/list-affiliations.js';
import { listAuthorships } from '../../graph/read/article/list-authorships.js';
import { listKeywords } from '../../graph/read/article/list-keywords.js';
import { listMethodUses } from '../../graph/read/article/list-method-uses.js';
import { listOrganizationUses } from '../../graph/read/article/list-organization-uses.js';
import { listPlaceUses } from '../../graph/read/article/list-place-uses.js';
import { listTheoryUses } from '../../graph/read/article/list-theory-uses.js';
import { findAuthorsByIds } from '../../graph/read/author/find-by-ids.js';
import type { GraphStore } from '../../graph/graph-store.js';
import { findInstitutionsByIds } from '../../graph/read/institution/find-by-ids.js';
import { findJournalsByIds } from '../../graph/read/journal/find-by-ids.js';
import { findKeywordsByIds } from '../../graph/read/keyword/find-by-ids.js';
import { chunks } from '../../networks/chunks.js';
import type { AnsweredEntity } from '../answer.js';
import type { Candidate } from '../piece.js';
import type { PlaceRole } from '../../domain/place-role.js';
import type { TheoryRole } from '../../domain/theory-role.js';
import type { Ontology } from '../../ontology/ontology.js';

/** Articles asked about at once: with 50 names each still below the engine's bound of about 65,000 rows. */
const ARTICLES_AT_ONCE = 1_000;

/** One article and an id that it stands to. */
interface Use {
  readonly article: string;
  readonly id: string;
}

type Name = Candidate['name'];

/** The theories that articles use in some of the roles, each by itself, with the articles. */
export async function countTheories(
  store: GraphStore,
  ontology: Ontology,
  ids: readonly string[],
  roles: readonly TheoryRole[],
): Promise<AnsweredEntity[]> {
  const rows = await inChunks(ids, (some) => store.read(listTheoryUses, { ids: some }));
  const uses = rows
    .filter(({ role }) => roles.includes(role))
    .map(({ articleId, theoryId }) => ({ article: articleId, id: theoryId }));
  return tally('THEORY', uses, (id) => ontology.get(id)?.name);
}

/** The places that articles study in some of the roles, each by itself, with the articles. */
export async function countPlaces(
  store: GraphStore,
  ontology: Ontology,
  ids: readonly string[],
  roles: readonly PlaceRole[],
): Promise<AnsweredEntity[]> {
  const rows = await inChunks(ids, (some) => store.read(listPlaceUses, { ids: some }));
  const uses = rows
    .filter(({ role }) => roles.includes(role))
    .map(({ articleId, placeId }) => ({ article: articleId, id: placeId }));
  return tally('PLACE', uses, (id) => ontology.get(id)?.name);
}

/** The authors of articles. */
export async function countAuthors(store: GraphStore, ids: readonly string[]): Promise<AnsweredEntity[]> {
  const rows = await inChunks(ids, (some) => store.read(listAuthorships, { ids: some }));
  const uses = rows.map(({ articleId, authorId }) => ({ article: articleId, id: authorId }));
  const authors = await inChunks(distinct(uses), (some) => store.read(findAuthorsByIds, { ids: some }));
  const names = new Map(authors.map(({ id, nameFa, nameEn }) => [id, { fa: nameFa, en: nameEn }]));
  return tally('AUTHOR', uses, (id) => names.get(id));
}

/** The journals articles appeared in. */
export async function countJournals(store: GraphStore, ids: readonly string[]): Promise<AnsweredEntity[]> {
  const rows = await inChunks(ids, (some) => store.read(listAppearances, { ids: some }));
  const uses = rows.flatMap(({ articleId, journalId }) =>
    journalId === null ? [] : [{ article: articleId, id: journalId }],
  );
  const journals = await inChunks(distinct(uses), (some) => store.read(findJournalsByIds, { ids: some }));
  const names = new Map(journals.map(({ id, nameFa, nameEn }) => [id, { fa: nameFa, en: nameEn }]));
  return tally('JOURNAL', uses, (id) => names.get(id));
}

/** The institutions that authors of articles name on them. */
export async function countInstitutions(
  store: GraphStore,
  ids: readonly string[],
): Promise<AnsweredEntity[]> {
  const rows = await inChunks(ids, (some) => store.read(listAffiliations, { ids: some }));
  const uses = rows.map(({ articleId, institutionId }) => ({ article: articleId, id: institutionId }));
  const found = await inChunks(distinct(uses), (some) => store.read(findInstitutionsByIds, { ids: some }));
  const names = new Map(found.map(({ id, nameFa, nameEn }) => [id, { fa: nameFa, en: nameEn }]));
  return tally('INSTITUTION', uses, (id) => names.get(id));
}

/** The organizations that articles involve as a subject or an actor. */
export async function countOrganizations(
  store: GraphStore,
  ontology: Ontology,
  ids: readonly string[],
): Promise<AnsweredEntity[]> {
  const rows = await inChunks(ids, (some) => store.read(listOrganizationUses, { ids: some }));
  const uses = rows
    .filter(({ role }) => STUDIED_ROLES.some((studied) => studied === role))
    .map(({ articleId, organizationId }) => ({ article: articleId, id: organizationId }));
  return tally('ORGANIZATION', uses, (id) => ontology.get(id)?.name);
}

/** The methods that articles use. */
export async function countMethods(
  store: GraphStore,
  ontology: Ontology,
  ids: readonly string[],
): Promise<AnsweredEntity[]> {
  const rows = await inChunks(ids, (some) => store.read(listMethodUses, { ids: some }));
  const uses = rows.map(({ articleId, methodId }) => ({ article: articleId, id: methodId }));
  return tally('METHOD', uses, (id) => ontology.get(id)?.name);
}

/** The keywords of articles. */
export async function countKeywords(store: GraphStore, ids: readonly string[]): Promise<AnsweredEntity[]> {
  const rows = await inChunks(ids, (some) => store.read(listKeywords, { ids: some }));
  const uses = rows.map(({ articleId, keywordId }) => ({ article: articleId, id: keywordId }));
  const keywords = await inChunks(distinct(uses), (some) => store.read(findKeywordsByIds, { ids: some }));
  const names = new Map(keywords.map(({ id, labelFa, labelEn }) => [id, { fa: labelFa, en: labelEn }]));
  return tally('KEYWORD', uses, (id) => names.get(id));
}

/** By number of articles, then id. */
function tally(
  kind: AnsweredEntity['kind'],
  uses: readonly Use[],
  nameOf: (id: string) => Name | undefined,
): AnsweredEntity[] {
  const articles = new Map<string, Set<string>>();
  for (const { article, id } of uses) {
    const known = articles.get(id);
    if (known) known.add(article);
    else articles.set(id, new Set([article]));
  }
  return [...articles]
    .map(([id, of]) => ({
      id,
      kind,
      name: nameOf(id) ?? { fa: null, en: null },
      articleCount: of.size,
      articles: [...of].sort(),
    }))
    .sort((a, b) => b.articleCount - a.articleCount || (a.id < b.id ? -1 : 1));
}

function distinct(uses: readonly Use[]): string[] {
  return [...new Set(uses.map(({ id }) => id))].sort();
}

async function inChunks<T>(ids: readonly string[], read: (some: string[]) => Promise<T[]>): Promise<T[]> {
  const rows: T[] = [];
  for (const some of chunks(ids, ARTICLES_AT_ONCE)) rows.push(...(await read(some)));
  return rows;
}
