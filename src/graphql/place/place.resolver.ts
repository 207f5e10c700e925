import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { listPlaceNames } from '../../graph/read/place/list-names.js';
import type { PlaceRow } from '../../graph/read/place/place-row.js';
import type { Context } from '../context.js';
import { resolveEntry } from '../names/resolve-entry.js';
import { PageArguments } from '../paging/page-arguments.js';
import { pageOfNamed } from '../paging/page-of-named.js';
import type { Page } from '../paging/paginate.js';
import { PlaceConnection } from './place.connection.js';
import { PlaceListFilter } from './place-list-filter.input.js';
import { Place } from './place.type.js';
import { isOfKind } from './is-of-kind.js';

/** Finds places. */
@Resolver(() => Place)
export class PlaceResolver {
  @Query(() => Place, {
    nullable: true,
    description:
      'The place with this id, or with this name in either language; null when no place has the id.',
  })
  async place(
    @Arg('id', () => ID, { nullable: true, description: 'Its id.' })
    id: string | null | undefined,
    @Arg('name', () => String, {
      nullable: true,
      description: 'Any of its names, instead of the id.',
    })
    name: string | null | undefined,
    @Ctx() { ontology, loaders }: Context,
  ): Promise<PlaceRow | null> {
    return loaders.node.place.load(
      id != null && name == null
        ? id
        : resolveEntry({ id: id ?? null, name: name ?? null }, ['country', 'region'], ontology),
    );
  }

  @Query(() => PlaceConnection, {
    description: 'The places there are, by name.',
  })
  places(
    @Arg('filter', () => PlaceListFilter, {
      nullable: true,
      description: 'Which places; all when not given.',
    })
    filter: PlaceListFilter | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { store, loaders }: Context,
  ): Promise<Page<PlaceRow>> {
    const list = {
      names: listPlaceNames,
      loader: loaders.node.place,
      text: filter?.text,
      keep: ({ id }: { id: string }) => isOfKind(id, filter?.kind),
      order: 'places',
    };
    return pageOfNamed(list, page, store);
  }
}
