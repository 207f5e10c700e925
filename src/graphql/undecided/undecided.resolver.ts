import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { listUndecided, type Undecided, type UndecidedCursor } from '../../curation/list-undecided.js';
import type { Context } from '../context.js';
import { inputError } from '../errors/input-error.js';
import { loadAnyNode } from '../node/load-any-node.js';
import { Node } from '../node/node.type.js';
import { fromCursor, toCursor } from '../paging/cursor.js';
import { pageSize, type Page } from '../paging/paginate.js';
import { ForwardPageArguments } from '../paging/forward-page-arguments.js';
import { UndecidedKindEnum } from './undecided-kind.enum.js';
import { UndecidedPair } from './undecided-pair.type.js';
import { UndecidedPairConnection } from './undecided.connection.js';

/** What waits for a curator. */
@Resolver(() => UndecidedPair)
export class UndecidedResolver {
  @Query(() => UndecidedPairConnection, {
    description: 'Pairs that may be one and wait for a decision, the likeliest first.',
  })
  async undecided(
    @Arg('kind', () => UndecidedKindEnum, { description: 'Of authors or of articles.' })
    kind: UndecidedKindEnum,
    @Args(() => ForwardPageArguments) page: ForwardPageArguments,
    @Ctx() { store }: Context,
  ): Promise<Page<Undecided>> {
    const after = page.after == null ? {} : { after: placeOf(page.after, kind) };
    const { pairs, totalCount, hasNext } = await listUndecided(store, kind, {
      first: pageSize(page),
      ...after,
    });
    const edges = pairs.map((node) => ({ node, cursor: toCursor(kind, [node.score, node.a, node.b]) }));
    return {
      edges,
      totalCount,
      pageInfo: {
        hasPreviousPage: page.after != null && totalCount > 0,
        hasNextPage: hasNext,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    };
  }

  @FieldResolver(() => Node, { description: 'The one, an `Author` or an `Article`, with the smaller id.' })
  one(@Root() { a }: UndecidedPair, @Ctx() { loaders }: Context): Promise<{ readonly id: string }> {
    return held(a, loaders);
  }

  @FieldResolver(() => Node, { description: 'The other, an `Author` or an `Article`.' })
  other(@Root() { b }: UndecidedPair, @Ctx() { loaders }: Context): Promise<{ readonly id: string }> {
    return held(b, loaders);
  }
}

/** @throws GraphQLError BAD_CURSOR when it is no cursor of this list */
function placeOf(cursor: string, kind: UndecidedKindEnum): UndecidedCursor {
  const [score, a, b] = fromCursor(kind, 3, cursor);
  if (typeof score !== 'number' || typeof a !== 'string' || typeof b !== 'string')
    throw inputError('BAD_CURSOR', 'The cursor does not belong to this list in this order.');
  return { score, a: a as Undecided['a'], b: b as Undecided['b'] };
}

async function held(id: string, loaders: Context['loaders']): Promise<{ readonly id: string }> {
  const node = await loadAnyNode(id, loaders);
  if (node === null) throw new Error(`The graph names ${id} but does not hold it.`);
  return node;
}
