import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description: 'That a country is a member of an organization.',
})
export class Membership {
  /** Not shown: by these the country and the organization are loaded. */
  placeId!: string;
  organizationId!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The first year, where membership began later than the organization.',
  })
  since!: number | null;

  @Field(() => Int, { nullable: true, description: 'The year it ended; null while it lasts.' })
  until!: number | null;
}
