import { Field, ID, InputType } from 'type-graphql';
import { CurationInput } from './curation.input.js';

@InputType({
  description: 'Which mentions of an author are another person, such as one of three.',
})
export class SplitAuthorInput extends CurationInput {
  @Field(() => ID, {
    description: 'The author, such as `author:keohane-robert`.',
  })
  author!: string;

  @Field(() => [ID], {
    description: 'The keys of the mentions that are somebody else’s, some but not all: ["9f2c…#0/2"].',
  })
  mentions!: string[];
}

@InputType({
  description: 'Which mentions of an article are another work, such as one of two documents.',
})
export class SplitArticleInput extends CurationInput {
  @Field(() => ID, {
    description: 'The article, such as `article:10.1162/isec_a_00351`.',
  })
  article!: string;

  @Field(() => [ID], {
    description: 'The keys of the mentions that are another work, some but not all: ["9f2c…#0"].',
  })
  mentions!: string[];
}
