import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { listMethodNames } from '../../graph/read/method/list-names.js';
import type { MethodRow } from '../../graph/read/method/method-row.js';
import type { Context } from '../context.js';
import { PageArguments } from '../paging/page-arguments.js';
import { pageOfNamed } from '../paging/page-of-named.js';
import type { Page } from '../paging/paginate.js';
import { MethodConnection } from './method.connection.js';
import { Method } from './method.type.js';

/** Finds methods. */
@Resolver(() => Method)
export class MethodResolver {
  @Query(() => Method, { nullable: true, description: 'The method with this id; null when there is none.' })
  method(
    @Arg('id', () => ID, { description: 'Its id, such as `method:content-analysis`.' }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<MethodRow | null> {
    return loaders.node.method.load(id);
  }

  @Query(() => MethodConnection, {
    description: 'The methods there are, by name; such as those whose name holds "content analysis".',
  })
  methods(
    @Arg('text', () => String, {
      nullable: true,
      description: 'A part of the name in either language, such as "content analysis"; all when not given.',
    })
    text: string | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { store, loaders }: Context,
  ): Promise<Page<MethodRow>> {
    const list = { names: listMethodNames, loader: loaders.node.method, text, order: 'methods' };
    return pageOfNamed(list, page, store);
  }
}
