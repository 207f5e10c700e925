import type { Language } from '../domain/language.js';
import { STUDIED_ROLES } from '../domain/place-role.js';
import { APPLIED_ROLES } from '../domain/theory-role.js';
import type { GraphStore } from '../graph/graph-store.js';
import { countKeywords } from '../graph/read/network/count-keywords.js';
import { countPlaces } from '../graph/read/network/count-places.js';
import { countTheories } from '../graph/read/network/count-theories.js';
import { listKeywordArticles } from '../graph/read/network/list-keyword-articles.js';
import { listPlaceArticles } from '../graph/read/network/list-place-articles.js';
import { listTheoryArticles } from '../graph/read/network/list-theory-articles.js';
import type { ThemeArticleRow, ThemeRow } from '../graph/read/network/theme-row.js';
import { buildNetwork } from './build-network.js';
import type { Member } from './incidence.js';
import type { TermOf } from './name-communities.js';
import type { Network, NodeKind } from './network.js';

export type ThemeKind = Exclude<NodeKind, 'AUTHOR'>;

const MOST_THEMES = 500;
const MOST_EDGES = 5_000;

/** Articles of the themes asked for at once: below the engine's bound of about 65,000 rows in one expansion. */
const ARTICLES_AT_ONCE = 40_000;

/** Which themes to lay out. */
export interface ThemeRequest {
  /** All kinds when not given. */
  readonly kinds?: readonly ThemeKind[] | null;
  /** Of the keywords; both when not given. */
  readonly language?: Language | null;
  /** Articles two themes must share, 1 or more; 1 when not given. */
  readonly minCooccurrence?: number | null;
  /** Themes at most, 1 to 500: those on the most articles; 100 when not given. */
  readonly limit?: number | null;
  /** Tells two names of one theme, so that no community is called by it twice. */
  readonly termOf?: TermOf;
}

/** How one kind of theme is counted and looked up. */
interface ThemeSource {
  count(store: GraphStore, minArticles: number, language: Language | null): Promise<ThemeRow[]>;
  list(store: GraphStore, themes: string[]): Promise<ThemeArticleRow[]>;
}

const theoryRoles = [...APPLIED_ROLES];
const placeRoles = [...STUDIED_ROLES];

/** One more than is shown: so the network knows whether it is all. */
const limit = MOST_THEMES + 1;

const SOURCES: Readonly<Record<ThemeKind, ThemeSource>> = {
  KEYWORD: {
    count: (store, minArticles, language) => store.read(countKeywords, { language, minArticles, limit }),
    list: (store, themes) => store.read(listKeywordArticles, { themes }),
  },
  THEORY: {
    count: (store, minArticles) => store.read(countTheories, { theoryRoles, minArticles, limit }),
    list: (store, themes) => store.read(listTheoryArticles, { themes, theoryRoles }),
  },
  PLACE: {
    count: (store, minArticles) => store.read(countPlaces, { placeRoles, minArticles, limit }),
    list: (store, themes) => store.read(listPlaceArticles, { themes, placeRoles }),
  },
};

/** The themes that occur together, how much more than by chance, and the communities they form. */
export async function themeNetwork(store: GraphStore, request: ThemeRequest = {}): Promise<Network> {
  const kinds = [...new Set(request.kinds ?? (Object.keys(SOURCES) as ThemeKind[]))].sort();
  const minWeight = Math.max(1, Math.trunc(request.minCooccurrence ?? 1));
  const shown = Math.min(MOST_THEMES, Math.max(1, Math.trunc(request.limit ?? 100)));
  const members = new Map<string, Member>();
  const articles = new Map<string, Set<string>>();
  let incomplete = false;
  for (const kind of kinds) {
    const themes = await SOURCES[kind].count(store, minWeight, request.language ?? null);
    incomplete ||= themes.length > MOST_THEMES;
    for (const { id, nameFa, nameEn } of themes.slice(0, MOST_THEMES))
      members.set(id, { id, kind, name: { fa: nameFa, en: nameEn }, steps: null });
    for (const some of inReach(themes.slice(0, MOST_THEMES)))
      for (const { theme, article } of await SOURCES[kind].list(store, some)) {
        const themesOf = articles.get(article);
        if (themesOf) themesOf.add(theme);
        else articles.set(article, new Set([theme]));
      }
  }
  return buildNetwork(
    { members, articles },
    {
      limit: shown,
      minWeight,
      maxEdges: MOST_EDGES,
      keepIsolated: false,
      incomplete,
      termOf: request.termOf,
    },
  );
}

/** Themes in groups that stand on a bounded number of articles together; a heavier one is a group of its own. */
function inReach(themes: readonly ThemeRow[]): string[][] {
  const groups: string[][] = [];
  let room = 0;
  for (const { id, articles } of themes) {
    const group = groups.at(-1);
    if (group && articles <= room) {
      group.push(id);
      room -= articles;
    } else {
      groups.push([id]);
      room = ARTICLES_AT_ONCE - articles;
    }
  }
  return groups;
}
