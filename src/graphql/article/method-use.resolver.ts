import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
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
  method(@Root() { methodId }: MethodUse, @Ctx() { loaders }: Context): Promise<MethodRow> {
    return loadNode(loaders.node.method, methodId);
  }
}
