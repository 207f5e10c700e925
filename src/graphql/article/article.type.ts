import { Arg, Field, Int, ObjectType } from 'type-graphql';
import { LanguageEnum } from '../enums/language.enum.js';
import { inLanguage } from '../node/in-language.js';
import { Node } from '../node/node.type.js';

@ObjectType({ implements: Node, description: 'An article, with what every document about it says.' })
export class Article extends Node {
  @Field(() => String, { nullable: true, description: 'The title.' })
  title(
    @Arg('language', () => LanguageEnum, {
      nullable: true,
      defaultValue: LanguageEnum.EN,
      description: 'The language preferred; the other one where it is not known.',
    })
    language: LanguageEnum | null,
  ): string | null {
    return inLanguage(language, this.titleFa, this.titleEn);
  }

  @Field(() => String, {
    nullable: true,
    description:
      'The Persian title as printed; null where no source gives it, as for an article in English only.',
  })
  titleFa!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The English title as printed; null where no source gives it.',
  })
  titleEn!: string | null;

  @Field(() => String, { nullable: true, description: 'The abstract.' })
  abstract(
    @Arg('language', () => LanguageEnum, {
      nullable: true,
      defaultValue: LanguageEnum.EN,
      description: 'The language preferred; the other one where it is not known.',
    })
    language: LanguageEnum | null,
  ): string | null {
    return inLanguage(language, this.abstractFa, this.abstractEn);
  }

  @Field(() => String, {
    nullable: true,
    description: 'The Persian abstract; null where no source gives it, as for an article in English only.',
  })
  abstractFa!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The English abstract; null where no source gives it.',
  })
  abstractEn!: string | null;

  @Field(() => String, { nullable: true, description: 'First and last page as printed.' })
  pages!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The DOI without a resolver address.',
  })
  doi!: string | null;

  @Field(() => Int, { nullable: true, description: 'Gregorian year of publication.' })
  year!: number | null;

  @Field(() => Int, { nullable: true, description: 'Solar Hijri year of publication.' })
  solarYear!: number | null;

  @Field(() => String, { nullable: true, description: 'ISO 8601 date of publication.' })
  publishedOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'ISO 8601 date it was received.',
  })
  receivedOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'ISO 8601 date it was accepted.',
  })
  acceptedOn!: string | null;

  @Field(() => LanguageEnum, {
    nullable: true,
    description: 'The language it is written in; null where no source tells.',
  })
  language!: LanguageEnum | null;
}
