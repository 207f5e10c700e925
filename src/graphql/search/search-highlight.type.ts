import { Field, Int, ObjectType } from 'type-graphql';
import { SearchField } from './search-field.enum.js';

@ObjectType({ description: 'A stretch of a passage that is one of the words looked for.' })
export class HighlightSpan {
  @Field(() => Int, { description: 'Where it starts, in UTF-16 code units of the passage.' })
  start!: number;

  @Field(() => Int, {
    description: 'Where it ends (exclusive), in UTF-16 code units of the passage.',
  })
  end!: number;
}

@ObjectType({ description: 'A passage of a result that holds what was looked for, as it is written there.' })
export class SearchHighlight {
  @Field(() => SearchField, { description: 'Where the passage stands.' })
  field!: SearchField;

  @Field(() => String, {
    description: 'The passage: a name, a title, or one sentence of an abstract.',
  })
  text!: string;

  @Field(() => [HighlightSpan], {
    description: 'What in it was looked for, in order and without overlaps.',
  })
  spans!: HighlightSpan[];
}
