import { Field, ID, InputType } from 'type-graphql';
import { CurationInput } from './curation.input.js';

@InputType({
  description: 'Which two are not the same, such as two persons of one name.',
})
export class MarkDistinctInput extends CurationInput {
  @Field(() => [ID], {
    description: 'The ids of two authors or of two articles, such as [`author:ahmadi-a`, `author:ahmadi-b`].',
  })
  ids!: string[];
}
