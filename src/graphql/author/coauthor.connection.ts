import { Field, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../paging/page-info.type.js';
import { Author } from './author.type.js';

@ObjectType({ description: 'One co-author, with how often and what the two wrote together.' })
export class CoauthorEdge {
  /** Not shown: by them the articles are loaded. */
  articleIds!: readonly string[];

  @Field(() => String, { description: 'Where the edge stands, for `after` and `before`: "WzIwMjMs…".' })
  cursor!: string;

  @Field(() => Author, { description: 'The co-author, such as one with the name "Joseph S. Nye".' })
  node!: Author;

  @Field(() => Int, { description: 'How many articles the two wrote together, such as 3.' })
  weight!: number;
}

@ObjectType({ description: 'The co-authors of an author, those written with most often first.' })
export class CoauthorConnection {
  @Field(() => [CoauthorEdge], { description: 'The co-authors of this page: up to 100.' })
  edges!: CoauthorEdge[];

  @Field(() => PageInfo, { description: 'Where the page stands in the whole, such as `hasNextPage: true`.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many co-authors there are in all: 9.' })
  totalCount!: number;
}
