import { Field, ObjectType } from 'type-graphql';
import { PlaceRoleEnum } from '../enums/place-role.enum.js';
import { Claim } from './claim.type.js';

@ObjectType({
  description: 'What an organization is to an article, and the passages that say so.',
})
export class OrganizationUse extends Claim {
  /** Not shown: by it the node and the evidence are loaded. */
  organizationId!: string;

  @Field(() => PlaceRoleEnum, { description: 'What the organization is to the article.' })
  role!: PlaceRoleEnum;
}
