import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { EvidenceRow } from '../../graph/read/evidence/evidence-row.js';
import type { TheoryRow } from '../../graph/read/theory/theory-row.js';
import type { Context } from '../context.js';
import { claimEvidence } from '../evidence/claim-evidence.js';
import { Evidence } from '../evidence/evidence.type.js';
import { loadNode } from '../paging/hydrate-page.js';
import { Theory } from '../theory/theory.type.js';
import { TheoryUse } from './theory-use.type.js';

/** The theory of a claim and the passages that support it. */
@Resolver(() => TheoryUse)
export class TheoryUseResolver {
  @FieldResolver(() => Theory, {
    description: 'The theory the claim is about, such as one with the id `theory:realism`.',
  })
  theory(@Root() use: TheoryUse, @Ctx() { loaders }: Context): Promise<TheoryRow> {
    return loadNode(loaders.node.theory, use.theoryId);
  }

  @FieldResolver(() => [Evidence], {
    description:
      'The passages that support the claim, the most telling first; such as one quote from the abstract.',
  })
  evidence(
    @Root() use: TheoryUse,
    @Arg('first', () => Int, {
      nullable: true,
      defaultValue: 10,
      description: 'How many at most, 1 to 100: 10.',
    })
    first: number | null,
    @Ctx() { loaders }: Context,
  ): Promise<EvidenceRow[]> {
    return claimEvidence(use.articleId, use.theoryId, first, loaders);
  }
}
