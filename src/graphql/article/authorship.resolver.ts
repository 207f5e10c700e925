import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AffiliationRow } from '../../graph/read/article/list-affiliations.js';
import type { AuthorshipRow } from '../../graph/read/article/list-authorships.js';
import type { AuthorRow } from '../../graph/read/author/author-row.js';
import { Author } from '../author/author.type.js';
import type { Context } from '../context.js';
import { loadNode } from '../paging/hydrate-page.js';
import { Affiliation } from './affiliation.type.js';
import { Authorship } from './authorship.type.js';

/** The person of a byline, and where they work. */
@Resolver(() => Authorship)
export class AuthorshipResolver {
  @FieldResolver(() => Author, { description: 'The person.' })
  author(
    @Root() authorship: AuthorshipRow & { readonly author?: AuthorRow },
    @Ctx() { loaders }: Context,
  ): AuthorRow | Promise<AuthorRow> {
    return authorship.author ?? loadNode(loaders.node.author, authorship.authorId);
  }

  @FieldResolver(() => [Affiliation], {
    description: 'The institutions this article names for the person.',
  })
  async affiliations(
    @Root() authorship: AuthorshipRow,
    @Ctx() { loaders }: Context,
  ): Promise<readonly AffiliationRow[]> {
    const rows = await loaders.affiliations.load(authorship.articleId);
    return rows.filter((row) => row.authorId === authorship.authorId);
  }
}
