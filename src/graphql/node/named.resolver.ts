import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver, type ClassType } from 'type-graphql';
import type { PagesByName } from '../../graph/read/pages-by-name.js';
import type { Context } from '../context.js';
import { fetchAhead } from '../loaders/fetch-ahead.js';
import type { NodeLoaders } from '../loaders/node-loaders.js';
import type { NameQuery } from '../names/resolve-named-node.js';
import type { NodeSource } from '../paging/hydrate-page.js';
import { PageArguments } from '../paging/page-arguments.js';
import { pageOfNamed } from '../paging/page-of-named.js';
import type { Page } from '../paging/paginate.js';
import { selectionOf } from '../selection.js';

/** A kind of node that is found by its id, or listed by a part of its name. */
interface NamedQueries {
  readonly type: () => ClassType;
  readonly connection: () => ClassType;
  /** The names of the two queries. */
  readonly kind: 'journal' | 'institution' | 'keyword' | 'method' | 'organization';
  readonly plural: string;
  readonly names: NameQuery;
  readonly pages: PagesByName<NonNullable<RowOf>>;
}

type RowOf = Awaited<ReturnType<NodeLoaders[NamedQueries['kind']]['load']>>;

/** The resolver that such a kind extends: one query for a node, one for the list. */
export function namedResolver({ type, connection, kind, plural, names, pages }: NamedQueries) {
  @Resolver()
  abstract class NamedResolver {
    @Query(type, {
      name: kind,
      nullable: true,
      description: `The ${kind} with this id; null when there is none.`,
    })
    one(
      @Arg('id', () => ID, { description: 'Its id.' }) id: string,
      @Ctx() { loaders }: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<RowOf> {
      fetchAhead(kind, id, info, loaders);
      return loaders.node[kind].load(id);
    }

    @Query(connection, {
      name: plural,
      description: `The ${plural} there are, by name.`,
    })
    list(
      @Arg('text', () => String, {
        nullable: true,
        description: 'A part of the name in either language; all when not given.',
      })
      text: string | null | undefined,
      @Args(() => PageArguments) page: PageArguments,
      @Ctx() { store, loaders }: Context,
      @Info() info: GraphQLResolveInfo,
    ): Promise<Page<NonNullable<RowOf>>> {
      const loader: NodeSource<NonNullable<RowOf>> = loaders.node[kind];
      return pageOfNamed({ names, loader, pages, text, order: plural }, page, selectionOf(info), store);
    }
  }
  return NamedResolver;
}
