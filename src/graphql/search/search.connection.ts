import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Node } from '../node/node.type.js';
import { PageInfo } from '../paging/page-info.type.js';
import type { Spellings } from './spellings.js';

@ObjectType({ description: 'One thing found, how well it fits, and where it stands in the list.' })
export class SearchEdge {
  /** Not shown: by them the highlights are found. */
  words!: readonly Spellings[];

  @Field(() => String, { description: 'Where the edge stands, for `after` and `before`.' })
  cursor!: string;

  @Field(() => Node, {
    description: 'What was found: an `Article`, `Author`, `Theory`, `Place`, `Keyword` or the like.',
  })
  node!: Node;

  @Field(() => Float, {
    description:
      'How well it fits, 0 to 1: 1 for a name that is just the text, 0.5 for an article with all words in its title.',
  })
  score!: number;
}

@ObjectType({ description: 'What a search found, the best first.' })
export class SearchConnection {
  @Field(() => [SearchEdge], { description: 'The results of this page: up to 100.' })
  edges!: SearchEdge[];

  @Field(() => [Node], { description: 'The results of this page without cursors and scores: up to 100.' })
  nodes(): Node[] {
    return this.edges.map((edge) => edge.node);
  }

  @Field(() => PageInfo, { description: 'Where the page stands in the whole.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many results there are in all.' })
  totalCount!: number;
}
