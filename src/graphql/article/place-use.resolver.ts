import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { PlaceUseRow } from '../../graph/read/article/list-place-uses.js';
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
  place(
    @Root() use: PlaceUseRow & { readonly place?: PlaceRow },
    @Ctx() { loaders }: Context,
  ): PlaceRow | Promise<PlaceRow> {
    return use.place ?? loadNode(loaders.node.place, use.placeId);
  }
}
