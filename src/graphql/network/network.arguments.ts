import { ArgsType, Field, ID, Int } from 'type-graphql';
import { ArticleFilter } from '../article/article-filter.input.js';
import { NodeReference } from '../article/node-reference.input.js';
import { LanguageEnum } from '../enums/language.enum.js';
import { PlaceRoleEnum } from '../enums/place-role.enum.js';
import { TheoryRoleEnum } from '../enums/theory-role.enum.js';
import { ThemeKindEnum } from './theme-kind.enum.js';

/** Around whom, and of which articles, a co-author network is drawn; all that is given must hold. */
@ArgsType()
export class CoauthorNetworkArguments {
  @Field(() => ID, {
    nullable: true,
    description: 'The author it is drawn around; not given: among all who wrote the articles meant.',
  })
  authorId?: string | null;

  @Field(() => Int, { nullable: true, description: 'How far around the author, 1 to 4.' })
  steps?: number | null;

  @Field(() => ArticleFilter, {
    nullable: true,
    description: 'Only articles that meet this, as `articles` takes it; also around an author.',
  })
  filter?: ArticleFilter | null;

  @Field(() => NodeReference, {
    nullable: true,
    description: 'Only articles that use this theory or a sub-theory.',
  })
  theory?: NodeReference | null;

  @Field(() => [TheoryRoleEnum], {
    nullable: true,
    description: 'What they do with the theory; apply, test or extend when not given.',
  })
  theoryRoles?: TheoryRoleEnum[] | null;

  @Field(() => NodeReference, {
    nullable: true,
    description: 'Only articles on this place or a part of it.',
  })
  place?: NodeReference | null;

  @Field(() => [PlaceRoleEnum], {
    nullable: true,
    description: 'How they treat the place; as subject or actor when not given.',
  })
  placeRoles?: PlaceRoleEnum[] | null;

  @Field(() => Int, { nullable: true, description: 'How many authors at most, 1 to 500.' })
  limit?: number | null;
}

/** Which themes a network is made of. */
@ArgsType()
export class ThemeNetworkArguments {
  @Field(() => [ThemeKindEnum], {
    nullable: true,
    description: 'What counts as a theme; all kinds when not given.',
  })
  kinds?: ThemeKindEnum[] | null;

  @Field(() => LanguageEnum, {
    nullable: true,
    description: 'The language of the keywords; both when not given.',
  })
  language?: LanguageEnum | null;

  @Field(() => Int, { nullable: true, description: 'How many articles two themes must share, 1 or more.' })
  minCooccurrence?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many themes at most, 1 to 500.' })
  limit?: number | null;
}
