import { Field, ID, Int, ObjectType } from 'type-graphql';
import { TheoryRoleEnum } from '../enums/theory-role.enum.js';

@ObjectType({ description: 'How many articles have one role, such as 3 that test.' })
export class RoleArticles {
  @Field(() => TheoryRoleEnum, { description: 'What they do with the theory, such as `TESTS`.' })
  role!: TheoryRoleEnum;

  @Field(() => Int, { description: 'How many articles, such as 3.' })
  articles!: number;
}

@ObjectType({ description: 'A row or column of the matrix, such as the theory of interdependence.' })
export class MatrixEntity {
  @Field(() => ID, { description: 'The id of the theory or place, such as `country:CHN`.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Its Persian name, such as that of China.' })
  nameFa!: string | null;

  @Field(() => String, { nullable: true, description: 'Its English name, such as "China".' })
  nameEn!: string | null;

  @Field(() => Int, { description: 'The sum of its cells; an article in two cells counts twice: 7.' })
  articles!: number;
}

@ObjectType({ description: 'How often one theory is brought to one place, such as twice.' })
export class MatrixCell {
  @Field(() => ID, { description: 'The theory of the row, such as `theory:interdependence`.' })
  theory!: string;

  @Field(() => ID, { description: 'The place of the column, such as `country:CHN`.' })
  place!: string;

  @Field(() => Int, { description: 'How many articles, such as 2; 0 in an empty cell.' })
  articles!: number;

  @Field(() => [RoleArticles], {
    description: 'The articles by role; one with two roles, by two sub-theories, counts in both: 1 tests.',
  })
  byRole!: readonly RoleArticles[];
}

@ObjectType({ description: 'Which theories are brought to which places, such as 12 theories × 8 countries.' })
export class TheoryPlaceMatrix {
  @Field(() => [MatrixEntity], { description: 'The theories, such as 12.' })
  rows!: readonly MatrixEntity[];

  @Field(() => [MatrixEntity], { description: 'The places, such as 8.' })
  columns!: readonly MatrixEntity[];

  @Field(() => [MatrixCell], { description: 'Row by row, such as 30 cells that have articles.' })
  cells!: readonly MatrixCell[];

  @Field(() => Boolean, { description: 'Whether there are more theories or places than are shown: false.' })
  truncated!: boolean;
}
