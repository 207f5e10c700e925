import type { BylineRow } from '../graph/read/network/byline-row.js';
import { listBylines } from '../graph/read/network/list-bylines.js';
import { listBylinesByPlace } from '../graph/read/network/list-bylines-by-place.js';
import { listBylinesByTheory } from '../graph/read/network/list-bylines-by-theory.js';
import { listBylinesByTheoryAndPlace } from '../graph/read/network/list-bylines-by-theory-and-place.js';
import { listBylinesOfArticles } from '../graph/read/network/list-bylines-of-articles.js';
import { listBylinesOfAuthors } from '../graph/read/network/list-bylines-of-authors.js';
import type { GraphStore } from '../graph/graph-store.js';
import { chunks } from './chunks.js';
import { placeRolesOf, theoryRolesOf } from './topic.js';
import type { Topic } from './topic.js';

/** Rows a statement may return: below the engine's bound of about 65,000 rows in one expansion. */
export const MOST_BYLINE_ROWS = 50_000;

/** Authors asked for at once: with 25 articles of 20 authors each still below {@link MOST_BYLINE_ROWS}. */
const AUTHORS_AT_ONCE = 100;

/** Articles asked for at once: with 20 authors each still below {@link MOST_BYLINE_ROWS}. */
const ARTICLES_AT_ONCE = 2_500;

/** Bylines, and whether the store had more than it may return. */
export interface Bylines {
  readonly rows: readonly BylineRow[];
  readonly incomplete: boolean;
}

/** The bylines of the articles on a topic; of all articles with an empty topic. */
export async function readBylines(store: GraphStore, topic: Topic): Promise<Bylines> {
  const limit = MOST_BYLINE_ROWS;
  const { theory, place } = topic;
  const theoryRoles = theoryRolesOf(topic);
  const placeRoles = placeRolesOf(topic);
  if (theory && place)
    return whole(
      await store.read(listBylinesByTheoryAndPlace, { theory, theoryRoles, place, placeRoles, limit }),
    );
  if (theory) return whole(await store.read(listBylinesByTheory, { theory, theoryRoles, limit }));
  if (place) return whole(await store.read(listBylinesByPlace, { place, placeRoles, limit }));
  return whole(await store.read(listBylines, { limit }));
}

/** The bylines of every article of these authors. */
export async function readBylinesOf(store: GraphStore, authors: readonly string[]): Promise<Bylines> {
  const parts: Bylines[] = [];
  for (const some of chunks(authors, AUTHORS_AT_ONCE))
    parts.push(whole(await store.read(listBylinesOfAuthors, { authors: some, limit: MOST_BYLINE_ROWS })));
  return {
    rows: parts.flatMap(({ rows }) => rows),
    incomplete: parts.some(({ incomplete }) => incomplete),
  };
}

/** The bylines of these articles. */
export async function readBylinesWithin(store: GraphStore, articles: Iterable<string>): Promise<Bylines> {
  const rows: BylineRow[] = [];
  for (const some of chunks([...articles].sort(), ARTICLES_AT_ONCE)) {
    const found = whole(await store.read(listBylinesOfArticles, { articles: some, limit: MOST_BYLINE_ROWS }));
    rows.push(...found.rows);
    if (found.incomplete || rows.length >= MOST_BYLINE_ROWS) return { rows, incomplete: true };
  }
  return { rows, incomplete: false };
}

function whole(rows: readonly BylineRow[]): Bylines {
  return { rows, incomplete: rows.length >= MOST_BYLINE_ROWS };
}
