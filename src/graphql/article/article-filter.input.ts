import { Field, ID, InputType } from 'type-graphql';
import { EvidenceLevelEnum } from '../enums/evidence-level.enum.js';
import { LanguageEnum } from '../enums/language.enum.js';
import { NodeReference } from './node-reference.input.js';
import { PlaceFilter } from './place-filter.input.js';
import { TheoryFilter } from './theory-filter.input.js';
import { YearRange } from './year-range.input.js';

@InputType({
  description: 'Which articles are meant. All conditions given must hold.',
})
export class ArticleFilter {
  @Field(() => TheoryFilter, {
    nullable: true,
    description: 'The theory it uses.',
  })
  theory?: TheoryFilter | null;

  @Field(() => [PlaceFilter], {
    nullable: true,
    description: 'The places it studies, all of them: two for a dyad.',
  })
  places?: PlaceFilter[] | null;

  @Field(() => [NodeReference], {
    nullable: true,
    description: 'Its authors, all of them.',
  })
  authors?: NodeReference[] | null;

  @Field(() => NodeReference, {
    nullable: true,
    description: 'An institution its authors belong to.',
  })
  institution?: NodeReference | null;

  @Field(() => NodeReference, {
    nullable: true,
    description: 'The journal it appeared in.',
  })
  journal?: NodeReference | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The issue it appeared in, by id.',
  })
  issue?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Keywords it prints, all of them, however they are spaced.',
  })
  keywords?: string[] | null;

  @Field(() => [NodeReference], {
    nullable: true,
    description: 'Organizations it involves, all of them.',
  })
  organizations?: NodeReference[] | null;

  @Field(() => [NodeReference], {
    nullable: true,
    description: 'Methods it uses, all of them.',
  })
  methods?: NodeReference[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A work or an article it cites, by id.',
  })
  cites?: string | null;

  @Field(() => YearRange, {
    nullable: true,
    description: 'Gregorian years of publication, reckoned where only the solar one is known.',
  })
  years?: YearRange | null;

  @Field(() => YearRange, {
    nullable: true,
    description: 'Solar Hijri years of publication, reckoned where only the Gregorian one is known.',
  })
  solarYears?: YearRange | null;

  @Field(() => LanguageEnum, { nullable: true, description: 'The language it is written in.' })
  language?: LanguageEnum | null;

  @Field(() => EvidenceLevelEnum, {
    nullable: true,
    description:
      'The claims asked for must show at this level or a more telling one; without a theory or place in the same filter, any claim.',
  })
  evidenceLevel?: EvidenceLevelEnum | null;

  @Field(() => String, {
    nullable: true,
    description: 'Text in a title, an abstract or a keyword, however it is spaced.',
  })
  text?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: it names no theory at all. False: it names one, in whatever role.',
  })
  noTheory?: boolean | null;

  @Field(() => [ArticleFilter], {
    nullable: true,
    description: 'All of these hold as well.',
  })
  and?: ArticleFilter[] | null;

  @Field(() => [ArticleFilter], {
    nullable: true,
    description: 'At least one of these holds as well.',
  })
  or?: ArticleFilter[] | null;

  @Field(() => ArticleFilter, {
    nullable: true,
    description: 'This does not hold.',
  })
  not?: ArticleFilter | null;
}
