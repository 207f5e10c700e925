import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { TheoryRow } from '../../graph/read/theory/theory-row.js';
import type { Context } from '../context.js';
import { loadNodes } from '../paging/hydrate-page.js';
import { Theory } from './theory.type.js';

/** How theories stand to each other. */
@Resolver(() => Theory)
export class TheoryHierarchyResolver {
  @FieldResolver(() => [Theory], {
    description: 'The theories directly above, by id.',
  })
  async parents(@Root() { id }: Theory, @Ctx() { loaders }: Context): Promise<TheoryRow[]> {
    return loadNodes(
      loaders.node.theory,
      (await loaders.theoryParents.load(id)).map((row) => row.id),
    );
  }

  @FieldResolver(() => [Theory], {
    description: 'The theories directly below, by id.',
  })
  async children(@Root() { id }: Theory, @Ctx() { loaders }: Context): Promise<TheoryRow[]> {
    return loadNodes(
      loaders.node.theory,
      (await loaders.theoryChildren.load(id)).map((row) => row.id),
    );
  }

  @FieldResolver(() => [Theory], {
    description: 'All theories above, the nearest first.',
  })
  async ancestors(@Root() { id }: Theory, @Ctx() { loaders }: Context): Promise<TheoryRow[]> {
    return loadNodes(
      loaders.node.theory,
      (await loaders.theoryAncestors.load(id)).map((row) => row.id),
    );
  }
}
