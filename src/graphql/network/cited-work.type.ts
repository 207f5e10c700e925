import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A work that articles cite, such as one cited 12 times.' })
export class CitedWork {
  @Field(() => ID, { description: 'Its id, of a work or of an article held here, such as `work:…`.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Its Persian title, when known.' })
  titleFa!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its title, such as "Theory of International Politics".',
  })
  titleEn!: string | null;

  @Field(() => Int, { nullable: true, description: 'Its year of publication, such as 1979.' })
  year!: number | null;

  @Field(() => String, { nullable: true, description: 'Its DOI, such as "10.1162/isec_a_00351".' })
  doi!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'As printed, such as "Waltz, K. (1979). Theory of …".',
  })
  raw!: string | null;

  @Field(() => Int, { description: 'How many of the articles cite it, such as 12.' })
  citations!: number;

  /** Not shown: by them the articles are loaded. */
  citingIds!: readonly string[];
}
