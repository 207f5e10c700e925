import { findArticlesByWords } from '../../graph/read/search/find-articles.js';
import type { Context } from '../context.js';
import { correctSpellings } from './correct-spellings.js';
import { knownNames, type NamedNode } from './known-names.js';
import { kindOf, SearchKind } from './search-kind.enum.js';
import { holds, wordOf, type Spellings } from './spellings.js';

/** One thing found. */
export interface Match {
  readonly id: string;
  /** 0 to 1: a name that is just the text looked for has 1, an article with all words in its title 0.5. */
  readonly score: number;
}

export interface Matches {
  readonly matches: readonly Match[];
  /** What was looked for in the end: with corrections when the words as written are nowhere. */
  readonly words: readonly Spellings[];
}

/**
 * Everything that holds all words, of the kinds asked for. Only when nothing does, words within one edit of them
 * count as well, so that a correct search is never watered down.
 */
export async function findMatches(
  words: readonly Spellings[],
  kinds: ReadonlySet<SearchKind>,
  context: Context,
): Promise<Matches> {
  const named = [...kinds].some((kind) => kind !== SearchKind.ARTICLE);
  const names = named ? (await knownNames(context)).filter(({ id }) => kinds.has(kindOf(id))) : [];
  const search = async (sought: readonly Spellings[]) => [
    ...matchingNames(names, sought),
    ...(kinds.has(SearchKind.ARTICLE) ? await matchingArticles(sought, context) : []),
  ];
  const matches = await search(words);
  if (matches.length > 0) return { matches, words };
  const corrected = await correctSpellings(words, textsIn(names), context.store);
  return { matches: await search(corrected), words: corrected };
}

async function matchingArticles(words: readonly Spellings[], { store }: Context): Promise<Match[]> {
  const rows = await store.read(findArticlesByWords, { words: words.map((spellings) => [...spellings]) });
  return rows.map(({ id, inTitle }) => ({ id, score: 0.1 + (0.4 * inTitle) / words.length }));
}

function matchingNames(names: readonly NamedNode[], words: readonly Spellings[]): Match[] {
  const sought = words.reduce((length, spellings) => length + wordOf(spellings).length, 0);
  return names.flatMap(({ id, texts }) => {
    const scores = texts
      .filter((text) => holds(text, words))
      .map((text) => 0.5 + 0.5 * Math.min(1, sought / lettersIn(text)));
    return scores.length === 0 ? [] : [{ id, score: Math.max(...scores) }];
  });
}

function lettersIn(text: string): number {
  return text.replaceAll(' ', '').length;
}

function* textsIn(names: readonly NamedNode[]): Generator<string> {
  for (const { texts } of names) yield* texts;
}
