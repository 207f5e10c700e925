import { Field, ID, InputType } from 'type-graphql';
import { EvidenceLevelEnum } from '../enums/evidence-level.enum.js';
import { LanguageEnum } from '../enums/language.enum.js';
import { NodeReference } from './node-reference.input.js';
import { PlaceFilter } from './place-filter.input.js';
import { TheoryFilter } from './theory-filter.input.js';
import { YearRange } from './year-range.input.js';

@InputType({
  description:
    'Which articles are meant. All conditions given must hold: `{ theory: { name: "realism" }, language: FA }`.',
})
export class ArticleFilter {
  @Field(() => TheoryFilter, {
    nullable: true,
    description: 'The theory it uses, such as `{ name: "interdependence" }`.',
  })
  theory?: TheoryFilter | null;

  @Field(() => [PlaceFilter], {
    nullable: true,
    description:
      'The places it studies, all of them, such as [`{ id: "country:USA" }`, `{ id: "country:CHN" }`] for a dyad.',
  })
  places?: PlaceFilter[] | null;

  @Field(() => [NodeReference], {
    nullable: true,
    description: 'Its authors, all of them, such as [`{ name: "Keohane" }`].',
  })
  authors?: NodeReference[] | null;

  @Field(() => NodeReference, {
    nullable: true,
    description: 'An institution its authors belong to, such as `{ name: "University of Tehran" }`.',
  })
  institution?: NodeReference | null;

  @Field(() => NodeReference, {
    nullable: true,
    description: 'The journal it appeared in, such as `{ name: "International Security" }`.',
  })
  journal?: NodeReference | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The issue it appeared in, by id, such as `issue:international-security/44-1`.',
  })
  issue?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Keywords it prints, all of them, however they are spaced, such as ["soft power"].',
  })
  keywords?: string[] | null;

  @Field(() => [NodeReference], {
    nullable: true,
    description: 'Organizations it involves, all of them, such as [`{ name: "NATO" }`].',
  })
  organizations?: NodeReference[] | null;

  @Field(() => [NodeReference], {
    nullable: true,
    description: 'Methods it uses, all of them, such as [`{ name: "content analysis" }`].',
  })
  methods?: NodeReference[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A work or an article it cites, by id, such as `work:waltz-1979`.',
  })
  cites?: string | null;

  @Field(() => YearRange, {
    nullable: true,
    description:
      'Gregorian years of publication, reckoned where only the solar one is known, such as `{ from: 2019 }`.',
  })
  years?: YearRange | null;

  @Field(() => YearRange, {
    nullable: true,
    description:
      'Solar Hijri years of publication, reckoned where only the Gregorian one is known, such as `{ from: 1400, to: 1402 }`.',
  })
  solarYears?: YearRange | null;

  @Field(() => LanguageEnum, { nullable: true, description: 'The language it is written in, such as `FA`.' })
  language?: LanguageEnum | null;

  @Field(() => EvidenceLevelEnum, {
    nullable: true,
    description:
      'The claims asked for must show at this level or a more telling one, such as `ABSTRACT`; without a theory or place in the same filter, any claim.',
  })
  evidenceLevel?: EvidenceLevelEnum | null;

  @Field(() => String, {
    nullable: true,
    description: 'Text in a title, an abstract or a keyword, however it is spaced, such as "supply chain".',
  })
  text?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: it names no theory at all. False: it names one, in whatever role.',
  })
  noTheory?: boolean | null;

  @Field(() => [ArticleFilter], {
    nullable: true,
    description: 'All of these hold as well, such as [`{ language: FA }`, `{ text: "oil" }`].',
  })
  and?: ArticleFilter[] | null;

  @Field(() => [ArticleFilter], {
    nullable: true,
    description: 'At least one of these holds as well, such as [`{ language: FA }`, `{ text: "oil" }`].',
  })
  or?: ArticleFilter[] | null;

  @Field(() => ArticleFilter, {
    nullable: true,
    description: 'This does not hold, such as `{ language: FA }`.',
  })
  not?: ArticleFilter | null;
}
