import { ArgsType, Field } from 'type-graphql';
import { PageArguments } from '../paging/page-arguments.js';
import { ArticleOrder } from './article-order.input.js';

/** How a client walks through a list of articles, and in which order they stand. */
@ArgsType()
export class ArticleListArguments extends PageArguments {
  @Field(() => ArticleOrder, {
    nullable: true,
    description: 'Their order; newest first when not given.',
  })
  orderBy?: ArticleOrder | null;
}
