import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { listTheoryNames } from '../../graph/read/theory/list-names.js';
import { theoryPages } from '../../graph/read/theory/list-page.js';
import type { TheoryRow } from '../../graph/read/theory/theory-row.js';
import type { Context } from '../context.js';
import { fetchAhead } from '../loaders/fetch-ahead.js';
import { resolveEntry } from '../names/resolve-entry.js';
import { PageArguments } from '../paging/page-arguments.js';
import { pageOfNamed } from '../paging/page-of-named.js';
import type { Page } from '../paging/paginate.js';
import { selectionOf } from '../selection.js';
import { TheoryConnection } from './theory.connection.js';
import { TheoryListFilter } from './theory-list-filter.input.js';
import { Theory } from './theory.type.js';
import { isOfKind } from './is-of-kind.js';

/** Finds theories. */
@Resolver(() => Theory)
export class TheoryResolver {
  @Query(() => Theory, {
    nullable: true,
    description:
      'The theory with this id, or with this name in either language; null when no theory has the id.',
  })
  async theory(
    @Arg('id', () => ID, { nullable: true, description: 'Its id.' })
    id: string | null | undefined,
    @Arg('name', () => String, {
      nullable: true,
      description: 'Any of its names, instead of the id.',
    })
    name: string | null | undefined,
    @Ctx() { ontology, loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TheoryRow | null> {
    const meant =
      id != null && name == null
        ? id
        : resolveEntry({ id: id ?? null, name: name ?? null }, ['theory'], ontology);
    fetchAhead('theory', meant, info, loaders);
    return loaders.node.theory.load(meant);
  }

  @Query(() => TheoryConnection, {
    description: 'The theories there are, by name.',
  })
  theories(
    @Arg('filter', () => TheoryListFilter, {
      nullable: true,
      description: 'Which theories; all when not given.',
    })
    filter: TheoryListFilter | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { store, loaders, ontology }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<TheoryRow>> {
    const kind = filter?.kind;
    const list = {
      names: listTheoryNames,
      loader: loaders.node.theory,
      pages: theoryPages,
      text: filter?.text,
      keep: kind == null ? undefined : ({ id }: { id: string }) => isOfKind(id, kind, ontology),
      order: 'theories',
    };
    return pageOfNamed(list, page, selectionOf(info), store);
  }
}
