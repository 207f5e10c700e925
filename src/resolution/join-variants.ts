import { wordSkeleton } from '../text/name-skeleton.js';
import { compareText } from './article-mention.js';
import { isInitial } from './name-form.js';
import type { NameForm } from './name-form.js';
import { nameParts } from './person-score/name-parts.js';
import { scorePersons } from './person-score/score-persons.js';
import type { PersonScore } from './person-score/score-persons.js';
import { soundKeys } from './sound-keys.js';
import { UnionFind } from './union-find.js';
import { westernKeys } from './western-keys.js';

/** More spellings than one name has; in a larger block nothing but equal spellings is joined. */
const LARGEST_BLOCK = 40;

/**
 * Joins groups of full names that the names alone show to be one person's. Only names that share a key are compared,
 * which `nameKeys` holds as well, so that what shares no key has no influence. Undecided pairs stay apart, and so do
 * all groups that are linked in a chain whose ends are two persons: then the links prove nothing.
 *
 * @returns how many pairs of spellings were compared
 */
export function joinVariants(forms: readonly NameForm[], groups: UnionFind): number {
  // All joins are found before any is made, so that none depends on another.
  const links = new UnionFind([...new Set(forms.map((form) => groups.rootOf(form.key)))]);
  const apart: [string, string][] = [];
  const compared = new Set<string>();
  for (const block of blocksOf(forms)) {
    if (block.length > LARGEST_BLOCK) continue;
    block.forEach((one, index) => {
      for (const other of block.slice(index + 1)) {
        const [a, b] = [groups.rootOf(one.key), groups.rootOf(other.key)];
        const pair = `${one.key}|${other.key}`;
        if (a === b || compared.has(pair)) continue;
        compared.add(pair);
        const outcome = compare(spelling(one), spelling(other));
        if (outcome === 'same') links.join(a, b);
        else if (outcome === 'different') apart.push([a, b]);
      }
    });
  }
  const contradicted = new Set(
    apart.filter(([a, b]) => links.rootOf(a) === links.rootOf(b)).map(([a]) => links.rootOf(a)),
  );
  for (const root of new Set(forms.map((form) => groups.rootOf(form.key)))) {
    const linked = links.rootOf(root);
    if (linked !== root && !contradicted.has(linked)) groups.join(root, linked);
  }
  return compared.size;
}

function compare(one: string, other: string): PersonScore['outcome'] {
  const known = { affiliation: null, orcid: null, coauthors: [] };
  return scorePersons({ name: one, ...known }, { name: other, ...known }).outcome;
}

/** Spellings by the keys under which `nameKeys` finds them. */
function blocksOf(forms: readonly NameForm[]): NameForm[][] {
  const blocks = new Map<string, NameForm[]>();
  for (const form of forms) {
    const skeleton = fullWords(form).map(wordSkeleton).join('');
    const keys = [...(skeleton === '' ? [] : [skeleton]), ...soundKeys(form.printed)];
    for (const key of [...keys, ...westernKeys(form.words)]) {
      const known = blocks.get(key);
      if (known === undefined) blocks.set(key, [form]);
      else known.push(form);
    }
  }
  return [...blocks.values()].map((block) => block.toSorted((a, b) => compareText(a.key, b.key)));
}

/** Without middle initials; as printed where the marks of its letters tell how it is said. */
function spelling(form: NameForm): string {
  const words = fullWords(form);
  const isMarked = words.length === form.words.length && nameParts(form.printed).spoken !== null;
  return isMarked ? form.printed : words.join(' ');
}

function fullWords({ words }: NameForm): string[] {
  return words.filter((word, index) => index === 0 || !isInitial(word));
}
