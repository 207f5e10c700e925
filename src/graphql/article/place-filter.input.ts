import { Field, Float, ID, InputType } from 'type-graphql';
import { PlaceRoleEnum } from '../enums/place-role.enum.js';

@InputType({
  description: 'Articles that study a place. Give `id` or `name`.',
})
export class PlaceFilter {
  @Field(() => ID, {
    nullable: true,
    description: 'The place by id.',
  })
  id?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The place by any of its names in either language.',
  })
  name?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: 'Whether the places in it count as it, such as Uzbekistan for Central Asia.',
  })
  includeParts?: boolean | null;

  @Field(() => [PlaceRoleEnum], {
    nullable: true,
    description: 'What the place is to the article; when not given, `SUBJECT` or `ACTOR`.',
  })
  roles?: PlaceRoleEnum[] | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The least confidence of the claim, 0 to 1.',
  })
  minConfidence?: number | null;
}
