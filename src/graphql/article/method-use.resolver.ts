import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { MethodUseRow } from '../../graph/read/article/list-method-uses.js';
import type { MethodRow } from '../../graph/read/method/method-row.js';
import type { Context } from '../context.js';
import { loadNode } from '../paging/hydrate-page.js';
import { Method } from '../method/method.type.js';
import { claimResolver } from './claim.resolver.js';
import { MethodUse } from './method-use.type.js';

/** The method of a claim and the passages that support it. */
@Resolver(() => MethodUse)
export class MethodUseResolver extends claimResolver(
  () => MethodUse,
  (use) => use.methodId,
) {
  @FieldResolver(() => Method, {
    description: 'The method the claim is about.',
  })
  method(
    @Root() use: MethodUseRow & { readonly method?: MethodRow },
    @Ctx() { loaders }: Context,
  ): MethodRow | Promise<MethodRow> {
    return use.method ?? loadNode(loaders.node.method, use.methodId);
  }
}
