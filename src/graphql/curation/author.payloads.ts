import { Field, ObjectType } from 'type-graphql';
import type { AuthorRow } from '../../graph/read/author/author-row.js';
import { Author } from '../author/author.type.js';
import { Decision } from '../decision/decision.type.js';

@ObjectType({
  description: 'What became of a merge of authors.',
})
export class MergeAuthorsPayload {
  @Field(() => Decision, {
    description: 'The decision as it stands in the journal.',
  })
  decision!: Decision;

  @Field(() => Author, {
    description: 'The one author they are now.',
  })
  author!: AuthorRow;
}

@ObjectType({
  description: 'What became of a split of an author.',
})
export class SplitAuthorPayload {
  @Field(() => Decision, {
    description: 'The decision as it stands in the journal.',
  })
  decision!: Decision;

  @Field(() => [Author], {
    description: 'Who holds the mentions now: who was split off first, then the rest.',
  })
  authors!: readonly AuthorRow[];
}
