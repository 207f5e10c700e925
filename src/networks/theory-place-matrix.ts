import type { Bilingual } from '../domain/bilingual.js';
import type { PlaceRole } from '../domain/place-role.js';
import { THEORY_ROLES } from '../domain/theory-role.js';
import type { TheoryRole } from '../domain/theory-role.js';
import type { GraphStore } from '../graph/graph-store.js';
import { countCells } from '../graph/read/matrix/count-cells.js';
import { listStudiedCountries } from '../graph/read/matrix/list-studied-countries.js';
import { listUsedTheories } from '../graph/read/matrix/list-used-theories.js';
import { findPlacesByIds } from '../graph/read/place/find-by-ids.js';
import { findTheoriesByIds } from '../graph/read/theory/find-by-ids.js';
import { placeRolesOf, theoryRolesOf } from './topic.js';

/** Rows and columns at most. */
export const WIDEST_MATRIX = 300;

/** Theories and places that are counted at most: more than any ontology holds. */
const MOST_COUNTED = 10_000;

export interface MatrixRequest {
  /** Row ids; the used theories when not given. */
  readonly theories?: readonly string[] | null;
  /** Column ids; the studied countries when not given. */
  readonly places?: readonly string[] | null;
  /** Whether an article on a sub-theory counts for the row; true when not given. */
  readonly includeSubtheories?: boolean | null;
  /** Whether an article on a part of a place counts for the column; true when not given. */
  readonly includeParts?: boolean | null;
  /** Whether cells without an article are listed; false when not given. */
  readonly includeEmpty?: boolean | null;
  readonly theoryRoles?: readonly TheoryRole[] | null;
  readonly placeRoles?: readonly PlaceRole[] | null;
}

export interface MatrixEntity {
  readonly id: string;
  readonly name: Bilingual;
  /** The sum of its cells: an article in two cells counts in both. */
  readonly articles: number;
}

export interface MatrixCell {
  readonly theory: string;
  readonly place: string;
  /** Distinct articles with any of the roles. */
  readonly articles: number;
  /** An article that has two of the roles, by two sub-theories, counts in both. */
  readonly byRole: readonly { readonly role: TheoryRole; readonly articles: number }[];
}

export interface TheoryPlaceMatrix {
  /** In the order asked for; the most used first where none were named. */
  readonly rows: readonly MatrixEntity[];
  readonly columns: readonly MatrixEntity[];
  /** Row by row. */
  readonly cells: readonly MatrixCell[];
  /** Theories and places that could be rows and columns: the ones asked for, or all in use. */
  readonly totalRows: number;
  readonly totalColumns: number;
  /** Whether there are more theories or countries than rows or columns. */
  readonly truncated: boolean;
}

/** Which theories are brought to which places, and how often. */
export async function theoryPlaceMatrix(
  store: GraphStore,
  request: MatrixRequest = {},
): Promise<TheoryPlaceMatrix> {
  const theoryRoles = theoryRolesOf(request);
  const placeRoles = placeRolesOf(request);
  const theories =
    request.theories ??
    (await store.read(listUsedTheories, { theoryRoles, limit: MOST_COUNTED })).map(({ id }) => id);
  const places =
    request.places ??
    (await store.read(listStudiedCountries, { placeRoles, limit: MOST_COUNTED })).map(({ id }) => id);
  const [allRows, allColumns] = [[...new Set(theories)], [...new Set(places)]];
  const rowIds = allRows.slice(0, WIDEST_MATRIX);
  const columnIds = allColumns.slice(0, WIDEST_MATRIX);
  const statement = countCells({ theories: rowIds.length, places: columnIds.length });
  const counted = await store.read(statement, {
    theories: rowIds,
    places: columnIds,
    includeSubtheories: request.includeSubtheories ?? true,
    includeParts: request.includeParts ?? true,
    theoryRoles,
    placeRoles,
  });
  const byCell = new Map<string, Counted[]>();
  for (const row of counted) {
    const key = `${row.theory} ${row.place}`;
    byCell.set(key, [...(byCell.get(key) ?? []), row]);
  }
  const cells = rowIds
    .flatMap((theory) =>
      columnIds.map((place) => toCell(theory, place, byCell.get(`${theory} ${place}`) ?? [])),
    )
    .filter(({ articles }) => articles > 0 || request.includeEmpty === true);
  const [rowNames, columnNames] = await Promise.all([
    store.read(findTheoriesByIds, { ids: rowIds }),
    store.read(findPlacesByIds, { ids: columnIds }),
  ]);
  return {
    rows: entities(rowIds, rowNames, cells, 'theory'),
    columns: entities(columnIds, columnNames, cells, 'place'),
    cells,
    totalRows: allRows.length,
    totalColumns: allColumns.length,
    truncated: allRows.length > rowIds.length || allColumns.length > columnIds.length,
  };
}

/** Articles of one cell that have exactly these roles. */
interface Counted {
  readonly roles: readonly string[];
  readonly articles: number;
}

function toCell(theory: string, place: string, counted: readonly Counted[]): MatrixCell {
  const byRole = THEORY_ROLES.map((role) => ({
    role,
    articles: sum(counted.filter(({ roles }) => roles.includes(role))),
  })).filter(({ articles }) => articles > 0);
  return { theory, place, articles: sum(counted), byRole };
}

function entities(
  ids: readonly string[],
  names: readonly { id: string; nameFa: string | null; nameEn: string | null }[],
  cells: readonly MatrixCell[],
  axis: 'theory' | 'place',
): MatrixEntity[] {
  const known = new Map(names.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const name = known.get(id);
    if (!name) return [];
    const articles = sum(cells.filter((cell) => cell[axis] === id));
    return [{ id, name: { fa: name.nameFa, en: name.nameEn }, articles }];
  });
}

function sum(counts: readonly { readonly articles: number }[]): number {
  return counts.reduce((total, { articles }) => total + articles, 0);
}
