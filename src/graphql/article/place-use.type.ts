import { Field, ObjectType } from 'type-graphql';
import { PlaceRoleEnum } from '../enums/place-role.enum.js';
import { Claim } from './claim.type.js';

@ObjectType({
  description: 'What a place is to an article, and the passages that say so.',
})
export class PlaceUse extends Claim {
  /** Not shown: by it the node and the evidence are loaded. */
  placeId!: string;

  @Field(() => PlaceRoleEnum, { description: 'What the place is to the article.' })
  role!: PlaceRoleEnum;
}
