import { Field, Int, ObjectType } from 'type-graphql';
import { TheoryRoleEnum } from '../enums/theory-role.enum.js';

@ObjectType({ description: 'How many claims there are in one role.' })
export class RoleCount {
  @Field(() => TheoryRoleEnum, { description: 'The role.' })
  role!: TheoryRoleEnum;

  @Field(() => Int, { description: 'How many claims have it.' })
  claims!: number;
}
