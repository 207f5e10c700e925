import { distance } from 'fastest-levenshtein';
import type { GraphStore } from '../graph/graph-store.js';
import { listAuthorNames } from '../graph/read/author/list-names.js';
import { comparisonKey } from '../text/comparison-key.js';
import { sameAcrossScripts } from '../text/same-across-scripts.js';
import type { Reading } from './answer.js';
import { familyNames } from './family-names.js';

const MOST_OFFERED = 3;

/** Share of the letters of a name that may differ for it to be offered. */
const NEAREST_SHARE = 0.3;

/** What the same family name alone counts: more than any misspelling of the whole. */
const SAME_FAMILY = NEAREST_SHARE;

/** The authors held whose name is nearest to one that is not: misspelt, or of the same family name. */
export async function nearestAuthors(store: GraphStore, text: string): Promise<Reading[]> {
  const authors = await store.read(listAuthorNames, { needle: null, folds: [], boundary: ' ' });
  return authors
    .map(({ id, nameFa, nameEn }) => ({
      reading: { text, id, name: { fa: nameFa, en: nameEn } },
      apart: Math.min(...[nameFa, nameEn].map((name) => (name === null ? 1 : apart(text, name)))),
    }))
    .filter((each) => each.apart <= NEAREST_SHARE)
    .sort((a, b) => a.apart - b.apart || (a.reading.id < b.reading.id ? -1 : 1))
    .slice(0, MOST_OFFERED)
    .map(({ reading }) => reading);
}

/** 0 for equal names to 1 for names that have nothing in common. */
function apart(asked: string, name: string): number {
  if (sameAcrossScripts(asked, name) || sameAcrossScripts(name, asked)) return 0;
  const [families, held] = [familyNames(asked), familyNames(name)];
  const isSameFamily = families.some((family) =>
    held.some((other) => comparisonKey(family) === comparisonKey(other)),
  );
  const parts = [name, ...(families.length === 0 ? held : [])];
  const nearest = Math.min(...parts.map((part) => lettersApart(asked, part)));
  return isSameFamily ? Math.min(nearest, SAME_FAMILY) : nearest;
}

function lettersApart(one: string, other: string): number {
  const [a, b] = [comparisonKey(one), comparisonKey(other)];
  return distance(a, b) / Math.max(a.length, b.length, 1);
}
