import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { Bilingual } from '../../domain/bilingual.js';

@ObjectType({ description: 'The article as one document shows it, such as its landing page.' })
export class ArticleMention {
  /** Not shown as they are. */
  documentId!: string;
  title!: Bilingual;

  @Field(() => ID, {
    description: 'Its key, which never changes: document and place in it, "9f2c…#0". A split takes it.',
  })
  key!: string;

  @Field(() => String, { nullable: true, description: 'The Persian title as printed there, if any.' })
  titleFa(): string | null {
    return this.title.fa;
  }

  @Field(() => String, {
    nullable: true,
    description: 'The English title as printed there, such as "Power and Interdependence".',
  })
  titleEn(): string | null {
    return this.title.en;
  }

  @Field(() => String, { nullable: true, description: 'The pages as printed there, such as "1-28".' })
  pages!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The DOI given there, such as "10.1162/isec_a_00351".',
  })
  doi!: string | null;

  @Field(() => Int, { nullable: true, description: 'Gregorian year given there, such as 2023.' })
  year!: number | null;

  @Field(() => Float, {
    description: 'Share of its words that are damaged, 0 to 1: 0.02. The least damaged mention is preferred.',
  })
  damage!: number;
}
