import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { MentionReference } from '../../domain/decision.js';
import type { Id } from '../../domain/ids.js';
import { Node } from '../node/node.type.js';
import { DecisionKindEnum } from './decision-kind.enum.js';

@ObjectType({
  description: 'A mention as a decision names it.',
})
export class DecidedMention {
  @Field(() => ID, {
    description: 'Its key, which never changes: document, article in it and, in a byline, position.',
  })
  key!: string;

  @Field(() => String, {
    description: 'What stood there when it was decided, as printed.',
  })
  label!: string;
}

@ObjectType({
  description: 'Mentions that belong together, as a decision saw them.',
})
export class DecisionSide {
  @Field(() => [DecidedMention], {
    description: 'The mentions of this side, sorted by key.',
  })
  mentions!: readonly MentionReference[];
}

@ObjectType({
  description: 'A claim as a curator saw it.',
})
export class DecidedClaim {
  /** Of the entry, not shown: the resolver leads to it. */
  id!: Id;

  @Field(() => String, { description: 'The role claimed.' })
  role!: string;

  @Field(() => Float, {
    description: 'How sure the claim was, 0 to 1.',
  })
  confidence!: number;
}

@ObjectType({
  implements: Node,
  description: 'What a curator decided: kept for ever, and revocable.',
})
export class Decision extends Node {
  @Field(() => Int, { description: 'Its place in the journal, from 1.' })
  sequence!: number;

  @Field(() => DecisionKindEnum, {
    description: 'What was decided.',
  })
  kind!: DecisionKindEnum;

  @Field(() => String, {
    description: 'Who decided: the name of an access token or of a person.',
  })
  actor!: string;

  @Field(() => String, {
    description: 'Why, in the curator’s words.',
  })
  reason!: string;

  @Field(() => String, {
    description: 'When, as an ISO 8601 time in UTC.',
  })
  createdAt!: string;

  @Field(() => [ID], {
    description: 'The ids of what it is about, as the curator saw them; they resolve for ever.',
  })
  subjects!: readonly Id[];

  @Field(() => String, {
    nullable: true,
    description: 'When it was revoked, as an ISO 8601 time in UTC; null while it is in force.',
  })
  revokedAt!: string | null;
}
