import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { listTheoryNames } from '../../graph/read/theory/list-names.js';
import type { TheoryRow } from '../../graph/read/theory/theory-row.js';
import type { Context } from '../context.js';
import { resolveEntry } from '../names/resolve-entry.js';
import { PageArguments } from '../paging/page-arguments.js';
import { pageOfNamed } from '../paging/page-of-named.js';
import type { Page } from '../paging/paginate.js';
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
  ): Promise<TheoryRow | null> {
    return loaders.node.theory.load(
      id != null && name == null
        ? id
        : resolveEntry({ id: id ?? null, name: name ?? null }, ['theory'], ontology),
    );
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
  ): Promise<Page<TheoryRow>> {
    const list = {
      names: listTheoryNames,
      loader: loaders.node.theory,
      text: filter?.text,
      keep: ({ id }: { id: string }) => isOfKind(id, filter?.kind, ontology),
      order: 'theories',
    };
    return pageOfNamed(list, page, store);
  }
}
