import type { Incidence } from './incidence.js';

/** Two nodes and the articles they share. */
export interface Cooccurrence {
  readonly source: string;
  readonly target: string;
  readonly articles: string[];
}

/** Every pair of members that shares an article; the smaller id is the source; by source, then target. */
export function countCooccurrences(incidence: Incidence): Cooccurrence[] {
  const pairs = new Map<string, Map<string, Cooccurrence>>();
  for (const [article, members] of [...incidence.articles].sort(byKey)) {
    const ids = [...members].sort();
    for (const [index, source] of ids.entries()) {
      let targets = pairs.get(source);
      if (!targets) pairs.set(source, (targets = new Map()));
      for (const target of ids.slice(index + 1)) {
        const known = targets.get(target);
        if (known) known.articles.push(article);
        else targets.set(target, { source, target, articles: [article] });
      }
    }
  }
  return [...pairs].sort(byKey).flatMap(([, targets]) => [...targets].sort(byKey).map(([, pair]) => pair));
}

function byKey(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
}
