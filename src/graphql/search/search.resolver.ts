import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { inputError } from '../errors/input-error.js';
import { loadAnyNode } from '../node/load-any-node.js';
import { PageArguments } from '../paging/page-arguments.js';
import { paginate } from '../paging/paginate.js';
import { findMatches, type Match } from './find-matches.js';
import { kindOf, SEARCH_KINDS, SearchKind } from './search-kind.enum.js';
import { SearchConnection, type SearchEdge } from './search.connection.js';
import { spellingsOf } from './spellings.js';

const LONGEST_TEXT = 500;

/** More words than anybody looks for at once, and few enough to be looked for in every spelling. */
const MOST_WORDS = 20;

/** Looks for text in everything there is. */
@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    description:
      'What holds all words of a text, in either language, however spelt or spaced. When nothing does, words with one letter wrong count as well.',
  })
  async search(
    @Arg('text', () => String, {
      description: 'The words to look for, up to 20 of them.',
    })
    text: string,
    @Arg('kinds', () => [SearchKind], {
      nullable: true,
      description: 'Only results of these kinds; all when not given.',
    })
    kinds: SearchKind[] | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<Omit<SearchConnection, 'nodes'>> {
    const written = text.length > LONGEST_TEXT ? [] : spellingsOf(text);
    if (written.length === 0 || written.length > MOST_WORDS)
      throw inputError(
        'BAD_USER_INPUT',
        `The text to look for has 1 to ${MOST_WORDS} words and up to ${LONGEST_TEXT} characters.`,
      );
    const { matches, words } = await findMatches(written, new Set(kinds ?? SEARCH_KINDS), context);
    const { edges, ...rest } = paginate(
      { items: matches, keyOf, order: 'search', descending: [true, false, false] },
      page,
    );
    const load = async ({ cursor, node: { id, score } }: (typeof edges)[number]): Promise<SearchEdge> => {
      const node = await loadAnyNode(id, context.loaders);
      if (node === null) throw new Error(`The graph names ${id} but does not hold it.`);
      return { words, cursor, node, score };
    };
    return Object.assign(new SearchConnection(), rest, { edges: await Promise.all(edges.map(load)) });
  }
}

function keyOf({ id, score }: Match): [number, number, string] {
  return [score, SEARCH_KINDS.indexOf(kindOf(id)), id];
}
