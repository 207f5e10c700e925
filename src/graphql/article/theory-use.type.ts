import { Field, ObjectType } from 'type-graphql';
import { TheoryRoleEnum } from '../enums/theory-role.enum.js';
import { Claim } from './claim.type.js';

@ObjectType({
  description: 'What an article does with a theory, and the passages that say so.',
})
export class TheoryUse extends Claim {
  /** Not shown: by it the node and the evidence are loaded. */
  theoryId!: string;

  @Field(() => TheoryRoleEnum, { description: 'What the article does with it.' })
  role!: TheoryRoleEnum;
}
