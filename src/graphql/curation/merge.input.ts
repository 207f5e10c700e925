import { Field, ID, InputType } from 'type-graphql';
import { CurationInput } from './curation.input.js';

@InputType({
  description: 'Which authors are one person, such as the two spellings of one name.',
})
export class MergeAuthorsInput extends CurationInput {
  @Field(() => [ID], {
    description: 'Their ids, two or more, such as [`author:keohane-r`, `author:keohane-robert`].',
  })
  authors!: string[];
}

@InputType({
  description: 'Which articles are one work, such as a landing page and its full text.',
})
export class MergeArticlesInput extends CurationInput {
  @Field(() => [ID], {
    description: 'Their ids, two or more, such as [`article:10.1162/isec_a_00351`, `article:t-1f2e`].',
  })
  articles!: string[];
}
