import { Field, Float, Int, ObjectType } from 'type-graphql';
import { EvidenceLevelEnum } from '../enums/evidence-level.enum.js';
import { PlaceRoleEnum } from '../enums/place-role.enum.js';

@ObjectType({
  description:
    'What an organization is to an article, and the passages that say so; such as NATO as an actor.',
})
export class OrganizationUse {
  /** Not shown: by it the nodes and the evidence are loaded. */
  articleId!: string;
  organizationId!: string;

  @Field(() => PlaceRoleEnum, { description: 'What the organization is to the article, such as `ACTOR`.' })
  role!: PlaceRoleEnum;

  @Field(() => Float, { description: 'How sure the claim is, 0 to 1, such as 0.97.' })
  confidence!: number;

  @Field(() => EvidenceLevelEnum, { description: 'The most telling place of its evidence, such as `TITLE`.' })
  level!: EvidenceLevelEnum;

  @Field(() => Int, { description: 'How many passages support it, such as 3.' })
  evidenceCount!: number;
}
