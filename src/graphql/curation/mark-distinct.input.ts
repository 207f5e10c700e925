import { Field, ID, InputType } from 'type-graphql';
import { CurationInput } from './curation.input.js';

@InputType({
  description: 'Which two are not the same.',
})
export class MarkDistinctInput extends CurationInput {
  @Field(() => [ID], {
    description: 'The ids of two authors or of two articles.',
  })
  ids!: string[];
}
