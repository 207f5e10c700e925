import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { PlaceRow } from '../../graph/read/place/place-row.js';
import type { Context } from '../context.js';
import { loadNode } from '../paging/hydrate-page.js';
import { Place } from '../place/place.type.js';
import { claimResolver } from './claim.resolver.js';
import { PlaceUse } from './place-use.type.js';

/** The place of a claim and the passages that support it. */
@Resolver(() => PlaceUse)
export class PlaceUseResolver extends claimResolver(
  () => PlaceUse,
  (use) => use.placeId,
) {
  @FieldResolver(() => Place, {
    description: 'The place the claim is about.',
  })
  place(@Root() { placeId }: PlaceUse, @Ctx() { loaders }: Context): Promise<PlaceRow> {
    return loadNode(loaders.node.place, placeId);
  }
}
