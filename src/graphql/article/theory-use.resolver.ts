import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { TheoryUseRow } from '../../graph/read/article/list-theory-uses.js';
import type { TheoryRow } from '../../graph/read/theory/theory-row.js';
import type { Context } from '../context.js';
import { loadNode } from '../paging/hydrate-page.js';
import { Theory } from '../theory/theory.type.js';
import { claimResolver } from './claim.resolver.js';
import { TheoryUse } from './theory-use.type.js';

/** The theory of a claim and the passages that support it. */
@Resolver(() => TheoryUse)
export class TheoryUseResolver extends claimResolver(
  () => TheoryUse,
  (use) => use.theoryId,
) {
  @FieldResolver(() => Theory, {
    description: 'The theory the claim is about.',
  })
  theory(
    @Root() use: TheoryUseRow & { readonly theory?: TheoryRow },
    @Ctx() { loaders }: Context,
  ): TheoryRow | Promise<TheoryRow> {
    return use.theory ?? loadNode(loaders.node.theory, use.theoryId);
  }
}
