import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { PlaceRow } from '../../graph/read/place/place-row.js';
import type { Context } from '../context.js';
import { loadNodes } from '../paging/hydrate-page.js';
import { Place } from './place.type.js';

/** How places stand to each other. */
@Resolver(() => Place)
export class PlaceHierarchyResolver {
  @FieldResolver(() => [Place], {
    description: 'The places directly above, by id.',
  })
  async parents(@Root() { id }: Place, @Ctx() { loaders }: Context): Promise<PlaceRow[]> {
    return loadNodes(
      loaders.node.place,
      (await loaders.placeParents.load(id)).map((row) => row.id),
    );
  }

  @FieldResolver(() => [Place], {
    description: 'The places directly below, by id.',
  })
  async children(@Root() { id }: Place, @Ctx() { loaders }: Context): Promise<PlaceRow[]> {
    return loadNodes(
      loaders.node.place,
      (await loaders.placeChildren.load(id)).map((row) => row.id),
    );
  }

  @FieldResolver(() => [Place], {
    description: 'All places above, the nearest first.',
  })
  async ancestors(@Root() { id }: Place, @Ctx() { loaders }: Context): Promise<PlaceRow[]> {
    return loadNodes(
      loaders.node.place,
      (await loaders.placeAncestors.load(id)).map((row) => row.id),
    );
  }
}
