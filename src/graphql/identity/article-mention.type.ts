import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { Bilingual } from '../../domain/bilingual.js';

@ObjectType({ description: 'The article as one document shows it.' })
export class ArticleMention {
  /** Not shown as they are. */
  documentId!: string;
  title!: Bilingual;

  @Field(() => ID, {
    description: 'Its key, which never changes: document and place in it. A split takes it.',
  })
  key!: string;

  @Field(() => String, { nullable: true, description: 'The Persian title as printed there, if any.' })
  titleFa(): string | null {
    return this.title.fa;
  }

  @Field(() => String, {
    nullable: true,
    description: 'The English title as printed there.',
  })
  titleEn(): string | null {
    return this.title.en;
  }

  @Field(() => String, { nullable: true, description: 'The pages as printed there.' })
  pages!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The DOI given there.',
  })
  doi!: string | null;

  @Field(() => Int, { nullable: true, description: 'Gregorian year given there.' })
  year!: number | null;

  @Field(() => Float, {
    description: 'Share of its words that are damaged, 0 to 1: 0.02. The least damaged mention is preferred.',
  })
  damage!: number;
}
