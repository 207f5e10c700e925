import { Field, Float, Int, ObjectType } from 'type-graphql';
import { EvidenceLevelEnum } from '../enums/evidence-level.enum.js';

/** What every claim of an article about an entry of the ontology shows. */
@ObjectType()
export abstract class Claim {
  /** Not shown: by it the evidence is loaded. */
  articleId!: string;

  @Field(() => Float, { description: 'How sure the claim is, 0 to 1.' })
  confidence!: number;

  @Field(() => EvidenceLevelEnum, { description: 'The most telling place of its evidence.' })
  level!: EvidenceLevelEnum;

  @Field(() => Int, { description: 'How many passages support it.' })
  evidenceCount!: number;
}
