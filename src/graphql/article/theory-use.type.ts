import { Field, Float, Int, ObjectType } from 'type-graphql';
import { EvidenceLevelEnum } from '../enums/evidence-level.enum.js';
import { TheoryRoleEnum } from '../enums/theory-role.enum.js';

@ObjectType({
  description: 'What an article does with a theory, and the passages that say so; such as applying realism.',
})
export class TheoryUse {
  /** Not shown: by it the nodes and the evidence are loaded. */
  articleId!: string;
  theoryId!: string;

  @Field(() => TheoryRoleEnum, { description: 'What the article does with it, such as `APPLIES`.' })
  role!: TheoryRoleEnum;

  @Field(() => Float, { description: 'How sure the claim is, 0 to 1, such as 0.97.' })
  confidence!: number;

  @Field(() => EvidenceLevelEnum, { description: 'The most telling place of its evidence, such as `TITLE`.' })
  level!: EvidenceLevelEnum;

  @Field(() => Int, { description: 'How many passages support it, such as 3.' })
  evidenceCount!: number;
}
