import { Field, ObjectType } from 'type-graphql';
import type { AuthorRow } from '../../graph/read/author/author-row.js';
import { Author } from '../author/author.type.js';
import { Decision } from '../decision/decision.type.js';

@ObjectType({
  description: 'What became of a merge of authors, such as one author with both names.',
})
export class MergeAuthorsPayload {
  @Field(() => Decision, {
    description: 'The decision as it stands in the journal, such as `decision:42`.',
  })
  decision!: Decision;

  @Field(() => Author, {
    description: 'The one author they are now, such as one with both names.',
  })
  author!: AuthorRow;
}

@ObjectType({
  description: 'What became of a split of an author, such as two authors of one name.',
})
export class SplitAuthorPayload {
  @Field(() => Decision, {
    description: 'The decision as it stands in the journal, such as `decision:42`.',
  })
  decision!: Decision;

  @Field(() => [Author], {
    description: 'Who holds the mentions now: who was split off first, then the rest; two.',
  })
  authors!: readonly AuthorRow[];
}
