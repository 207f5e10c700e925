import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { inputError } from '../errors/input-error.js';
import { LARGEST_PAGE } from '../paging/paginate.js';
import { loadAnyNode } from './load-any-node.js';
import { Node } from './node.type.js';

/** Fetches nodes of any kind by id, by the Relay object identification specification. */
@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'The node with this id, of whatever kind; null when there is none.',
  })
  node(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<{ readonly id: string } | null> {
    return loadAnyNode(id, loaders);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'The nodes with these ids, in that order; null for each id nobody has.',
  })
  nodes(
    @Arg('ids', () => [ID], {
      description: 'Their ids, up to 100.',
    })
    ids: string[],
    @Ctx() { loaders }: Context,
  ): Promise<({ readonly id: string } | null)[]> {
    if (ids.length > LARGEST_PAGE)
      throw inputError('BAD_USER_INPUT', `Up to ${LARGEST_PAGE} nodes can be asked for; ${ids.length} were.`);
    return Promise.all(ids.map((id) => loadAnyNode(id, loaders)));
  }
}
