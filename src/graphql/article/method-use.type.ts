import { Field, Float, Int, ObjectType } from 'type-graphql';
import { EvidenceLevelEnum } from '../enums/evidence-level.enum.js';

@ObjectType({
  description: 'That an article uses a method, and the passages that say so; such as content analysis.',
})
export class MethodUse {
  /** Not shown: by it the nodes and the evidence are loaded. */
  articleId!: string;
  methodId!: string;

  @Field(() => Float, { description: 'How sure the claim is, 0 to 1, such as 0.97.' })
  confidence!: number;

  @Field(() => EvidenceLevelEnum, { description: 'The most telling place of its evidence, such as `TITLE`.' })
  level!: EvidenceLevelEnum;

  @Field(() => Int, { description: 'How many passages support it, such as 3.' })
  evidenceCount!: number;
}
