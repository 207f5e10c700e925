import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { EvidenceRow } from '../../graph/read/evidence/evidence-row.js';
import type { PlaceRow } from '../../graph/read/place/place-row.js';
import type { Context } from '../context.js';
import { claimEvidence } from '../evidence/claim-evidence.js';
import { Evidence } from '../evidence/evidence.type.js';
import { loadNode } from '../paging/hydrate-page.js';
import { Place } from '../place/place.type.js';
import { PlaceUse } from './place-use.type.js';

/** The place of a claim and the passages that support it. */
@Resolver(() => PlaceUse)
export class PlaceUseResolver {
  @FieldResolver(() => Place, {
    description: 'The place the claim is about, such as one with the id `country:CHN`.',
  })
  place(@Root() use: PlaceUse, @Ctx() { loaders }: Context): Promise<PlaceRow> {
    return loadNode(loaders.node.place, use.placeId);
  }

  @FieldResolver(() => [Evidence], {
    description:
      'The passages that support the claim, the most telling first; such as one quote from the abstract.',
  })
  evidence(
    @Root() use: PlaceUse,
    @Arg('first', () => Int, {
      nullable: true,
      defaultValue: 10,
      description: 'How many at most, 1 to 100: 10.',
    })
    first: number | null,
    @Ctx() { loaders }: Context,
  ): Promise<EvidenceRow[]> {
    return claimEvidence(use.articleId, use.placeId, first, loaders);
  }
}
