import { Arg, Ctx, FieldResolver, Int, Resolver, Root, type ClassType } from 'type-graphql';
import type { EvidenceRow } from '../../graph/read/evidence/evidence-row.js';
import type { Context } from '../context.js';
import { claimEvidence } from '../evidence/claim-evidence.js';
import { Evidence } from '../evidence/evidence.type.js';
import type { Claim } from './claim.type.js';

/**
 * The resolver that every kind of claim extends: the passages that support it.
 *
 * @param aboutOf the id of the entry the claim is about
 */
export function claimResolver<T extends Claim>(type: () => ClassType<T>, aboutOf: (claim: T) => string) {
  @Resolver(type)
  abstract class ClaimResolver {
    @FieldResolver(() => [Evidence], {
      description: 'The passages that support the claim, the most telling first.',
    })
    evidence(
      @Root() claim: T & { readonly passages?: readonly EvidenceRow[] },
      @Arg('first', () => Int, {
        nullable: true,
        defaultValue: 10,
        description: 'How many at most, 1 to 100.',
      })
      first: number | null,
      @Ctx() { loaders }: Context,
    ): EvidenceRow[] | Promise<EvidenceRow[]> {
      const { articleId, passages } = claim;
      return claimEvidence({ articleId, aboutId: aboutOf(claim), passages }, first, loaders);
    }
  }
  return ClaimResolver;
}
