import { Field, ID, InputType } from 'type-graphql';
import { CurationInput } from './curation.input.js';

@InputType({
  description: 'Which mentions of an author are another person.',
})
export class SplitAuthorInput extends CurationInput {
  @Field(() => ID, {
    description: 'The author.',
  })
  author!: string;

  @Field(() => [ID], {
    description: 'The keys of the mentions that are somebody else’s, some but not all.',
  })
  mentions!: string[];
}

@InputType({
  description: 'Which mentions of an article are another work.',
})
export class SplitArticleInput extends CurationInput {
  @Field(() => ID, {
    description: 'The article.',
  })
  article!: string;

  @Field(() => [ID], {
    description: 'The keys of the mentions that are another work, some but not all.',
  })
  mentions!: string[];
}
