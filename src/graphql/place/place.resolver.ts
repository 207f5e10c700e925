import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { listPlaceNames } from '../../graph/read/place/list-names.js';
import { placePages } from '../../graph/read/place/list-page.js';
import type { PlaceRow } from '../../graph/read/place/place-row.js';
import type { Context } from '../context.js';
import { fetchAhead } from '../loaders/fetch-ahead.js';
import { resolveEntry } from '../names/resolve-entry.js';
import { PageArguments } from '../paging/page-arguments.js';
import { pageOfNamed } from '../paging/page-of-named.js';
import type { Page } from '../paging/paginate.js';
import { selectionOf } from '../selection.js';
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
    @Info() info: GraphQLResolveInfo,
  ): Promise<PlaceRow | null> {
    const meant =
      id != null && name == null
        ? id
        : resolveEntry({ id: id ?? null, name: name ?? null }, ['country', 'region'], ontology);
    fetchAhead('place', meant, info, loaders);
    return loaders.node.place.load(meant);
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
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<PlaceRow>> {
    const kind = filter?.kind;
    const list = {
      names: listPlaceNames,
      loader: loaders.node.place,
      pages: placePages,
      text: filter?.text,
      keep: kind == null ? undefined : ({ id }: { id: string }) => isOfKind(id, kind),
      order: 'places',
    };
    return pageOfNamed(list, page, selectionOf(info), store);
  }
}
