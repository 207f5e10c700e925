import { Field, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../paging/page-info.type.js';
import { Author } from './author.type.js';

@ObjectType({ description: 'One co-author, with how often and what the two wrote together.' })
export class CoauthorEdge {
  /** Not shown: by them the articles are loaded. */
  articleIds!: readonly string[];

  @Field(() => String, { description: 'Where the edge stands, for `after` and `before`.' })
  cursor!: string;

  @Field(() => Author, { description: 'The co-author.' })
  node!: Author;

  @Field(() => Int, { description: 'How many articles the two wrote together.' })
  weight!: number;
}

@ObjectType({ description: 'The co-authors of an author, those written with most often first.' })
export class CoauthorConnection {
  @Field(() => [CoauthorEdge], { description: 'The co-authors of this page: up to 100.' })
  edges!: CoauthorEdge[];

  @Field(() => PageInfo, { description: 'Where the page stands in the whole.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many co-authors there are in all.' })
  totalCount!: number;
}
