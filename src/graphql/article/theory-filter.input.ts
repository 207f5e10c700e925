import { Field, Float, ID, InputType } from 'type-graphql';
import { TheoryRoleEnum } from '../enums/theory-role.enum.js';

@InputType({
  description: 'Articles that use a theory. Give `id` or `name`.',
})
export class TheoryFilter {
  @Field(() => ID, { nullable: true, description: 'The theory by id.' })
  id?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The theory by any of its names in either language.',
  })
  name?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description:
      'Whether its sub-theories count as it, such as weaponized interdependence for interdependence.',
  })
  includeSubtheories?: boolean | null;

  @Field(() => [TheoryRoleEnum], {
    nullable: true,
    description: 'What the article does with it; when not given, it applies, tests or extends it.',
  })
  roles?: TheoryRoleEnum[] | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The least confidence of the claim, 0 to 1.',
  })
  minConfidence?: number | null;
}
