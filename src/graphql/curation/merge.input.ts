import { Field, ID, InputType } from 'type-graphql';
import { CurationInput } from './curation.input.js';

@InputType({
  description: 'Which authors are one person.',
})
export class MergeAuthorsInput extends CurationInput {
  @Field(() => [ID], {
    description: 'Their ids, two or more.',
  })
  authors!: string[];
}

@InputType({
  description: 'Which articles are one work.',
})
export class MergeArticlesInput extends CurationInput {
  @Field(() => [ID], {
    description: 'Their ids, two or more.',
  })
  articles!: string[];
}
