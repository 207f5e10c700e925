import type { AuthorMention } from '../../src/resolution/author-mention.js';
import { nameKeys } from '../../src/resolution/name-keys.js';

/** For sampled bylines the bylines that are loaded and clustered anew with each when its article is added. */
export function sampledComponents(mentions: readonly AuthorMention[], samples: number): AuthorMention[][] {
  const keys = mentions.map(({ name }) => nameKeys(name));
  const holders = new Map<string, number[]>();
  keys.forEach((own, index) => {
    for (const key of own) {
      const known = holders.get(key);
      if (known === undefined) holders.set(key, [index]);
      else known.push(index);
    }
  });
  return Array.from({ length: samples }, (_, sample) => {
    const component = new Set([Math.floor((sample * mentions.length) / samples)]);
    const followed = new Set<string>();
    for (const index of component)
      for (const key of keys[index]!) {
        if (followed.has(key)) continue;
        followed.add(key);
        for (const holder of holders.get(key)!) component.add(holder);
      }
    return [...component].map((index) => mentions[index]!);
  });
}
