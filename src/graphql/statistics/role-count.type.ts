import { Field, Int, ObjectType } from 'type-graphql';
import { TheoryRoleEnum } from '../enums/theory-role.enum.js';

@ObjectType({ description: 'How many claims there are in one role, such as 150 of `APPLIES`.' })
export class RoleCount {
  @Field(() => TheoryRoleEnum, { description: 'The role, such as `APPLIES`.' })
  role!: TheoryRoleEnum;

  @Field(() => Int, { description: 'How many claims have it, such as 150.' })
  claims!: number;
}
