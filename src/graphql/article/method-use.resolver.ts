import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { EvidenceRow } from '../../graph/read/evidence/evidence-row.js';
import type { MethodRow } from '../../graph/read/method/method-row.js';
import type { Context } from '../context.js';
import { claimEvidence } from '../evidence/claim-evidence.js';
import { Evidence } from '../evidence/evidence.type.js';
import { loadNode } from '../paging/hydrate-page.js';
import { Method } from '../method/method.type.js';
import { MethodUse } from './method-use.type.js';

/** The method of a claim and the passages that support it. */
@Resolver(() => MethodUse)
export class MethodUseResolver {
  @FieldResolver(() => Method, {
    description: 'The method the claim is about, such as one with the id `method:content-analysis`.',
  })
  method(@Root() use: MethodUse, @Ctx() { loaders }: Context): Promise<MethodRow> {
    return loadNode(loaders.node.method, use.methodId);
  }

  @FieldResolver(() => [Evidence], {
    description:
      'The passages that support the claim, the most telling first; such as one quote from the abstract.',
  })
  evidence(
    @Root() use: MethodUse,
    @Arg('first', () => Int, {
      nullable: true,
      defaultValue: 10,
      description: 'How many at most, 1 to 100: 10.',
    })
    first: number | null,
    @Ctx() { loaders }: Context,
  ): Promise<EvidenceRow[]> {
    return claimEvidence(use.articleId, use.methodId, first, loaders);
  }
}
