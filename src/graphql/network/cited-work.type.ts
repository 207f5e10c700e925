import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A work that articles cite.' })
export class CitedWork {
  @Field(() => ID, { description: 'Its id, of a work or of an article held here.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Its Persian title, when known.' })
  titleFa!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its title.',
  })
  titleEn!: string | null;

  @Field(() => Int, { nullable: true, description: 'Its year of publication.' })
  year!: number | null;

  @Field(() => String, { nullable: true, description: 'Its DOI.' })
  doi!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'As printed.',
  })
  raw!: string | null;

  @Field(() => Int, { description: 'How many of the articles cite it.' })
  citations!: number;

  /** Not shown: by them the articles are loaded. */
  citingIds!: readonly string[];
}
