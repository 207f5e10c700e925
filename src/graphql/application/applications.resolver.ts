import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { PageArguments } from '../paging/page-arguments.js';
import { paginate, type Page } from '../paging/paginate.js';
import { ApplicationConnection } from './application.connection.js';
import { ApplicationFilter } from './application-filter.input.js';
import type { Application } from './application.type.js';
import { findApplications } from './find-applications.js';

/** Finds applications of theories to places. */
@Resolver()
export class ApplicationsResolver {
  @Query(() => ApplicationConnection, {
    description: 'What is applied to what: one row for each article, theory it applies and place it studies.',
  })
  async applications(
    @Arg('filter', () => ApplicationFilter, {
      nullable: true,
      description: 'Which applications; all when not given.',
    })
    filter: ApplicationFilter | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<Page<Application>> {
    return paginate(
      {
        items: await findApplications(filter, context),
        // A row without a place sorts behind those with one.
        keyOf: (row: Application) => [row.articleId, row.theoryId, row.placeId],
        order: 'applications',
        descending: [false, false, false],
      },
      page,
    );
  }
}
