import { Arg, Field, Int, ObjectType } from 'type-graphql';
import { LanguageEnum } from '../enums/language.enum.js';
import { inLanguage } from '../node/in-language.js';

@ObjectType({
  description: 'That a person wrote an article, as its byline has it.',
})
export class Authorship {
  /** Not shown: by these the author and the affiliations are loaded, and the printed name is told. */
  articleId!: string;
  authorId!: string;
  nameFa!: string | null;
  nameEn!: string | null;

  @Field(() => Int, { description: 'The place in the byline, from 1.' })
  position!: number;

  @Field(() => Boolean, { description: 'Whether this is the corresponding author.' })
  corresponding!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The name as this article prints it in that language, or else in the other.',
  })
  nameAsPrinted(
    @Arg('language', () => LanguageEnum, {
      nullable: true,
      defaultValue: LanguageEnum.EN,
      description: 'The language preferred.',
    })
    language: LanguageEnum | null,
  ): string | null {
    return inLanguage(language, this.nameFa, this.nameEn);
  }
}
