import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Bilingual } from '../../domain/bilingual.js';

@ObjectType({
  description: 'An entry of a byline that is this author.',
})
export class AuthorMention {
  /** Not shown as they are. */
  articleId!: string;
  mentionKeys!: readonly string[];
  name!: Bilingual;

  @Field(() => [ID], {
    description:
      'Its keys, which never change, one for each document that prints it. A split takes them; those of one mention go together.',
  })
  keys(): readonly string[] {
    return this.mentionKeys;
  }

  @Field(() => Int, { description: 'Its place in the byline, from 1.' })
  position!: number;

  @Field(() => String, { nullable: true, description: 'The Persian name as printed there, if any.' })
  nameFa(): string | null {
    return this.name.fa;
  }

  @Field(() => String, {
    nullable: true,
    description: 'The Latin name as printed there; null where there is none.',
  })
  nameEn(): string | null {
    return this.name.en;
  }

  @Field(() => [String], {
    description: 'The affiliations as printed there.',
  })
  affiliations!: readonly string[];

  @Field(() => Int, { nullable: true, description: 'Gregorian year of the article.' })
  year!: number | null;
}
