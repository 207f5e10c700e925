import { Field, InputType } from 'type-graphql';
import { ArticleFilter } from '../article/article-filter.input.js';
import { PlaceFilter } from '../article/place-filter.input.js';
import { TheoryFilter } from '../article/theory-filter.input.js';

@InputType({ description: 'Which applications are meant.' })
export class ApplicationFilter {
  @Field(() => TheoryFilter, {
    nullable: true,
    description: 'The theory applied; any when not given.',
  })
  theory?: TheoryFilter | null;

  @Field(() => [PlaceFilter], {
    nullable: true,
    description:
      'The places it is applied to; of several, the article studies all, and each has its row. Any when not given.',
  })
  places?: PlaceFilter[] | null;

  @Field(() => ArticleFilter, {
    nullable: true,
    description: 'What else holds of the article.',
  })
  articles?: ArticleFilter | null;
}
