import { Field, ID, Int, ObjectType } from 'type-graphql';
import { TheoryRoleEnum } from '../enums/theory-role.enum.js';

@ObjectType({ description: 'How many articles have one role.' })
export class RoleArticles {
  @Field(() => TheoryRoleEnum, { description: 'What they do with the theory.' })
  role!: TheoryRoleEnum;

  @Field(() => Int, { description: 'How many articles.' })
  articles!: number;
}

@ObjectType({ description: 'A row or column of the matrix.' })
export class MatrixEntity {
  @Field(() => ID, { description: 'The id of the theory or place.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Its Persian name.' })
  nameFa!: string | null;

  @Field(() => String, { nullable: true, description: 'Its English name.' })
  nameEn!: string | null;

  @Field(() => Int, { description: 'The sum of its cells; an article in two cells counts twice.' })
  articles!: number;
}

@ObjectType({ description: 'How often one theory is brought to one place.' })
export class MatrixCell {
  @Field(() => ID, { description: 'The theory of the row.' })
  theory!: string;

  @Field(() => ID, { description: 'The place of the column.' })
  place!: string;

  @Field(() => Int, { description: 'How many articles; 0 in an empty cell.' })
  articles!: number;

  @Field(() => [RoleArticles], {
    description: 'The articles by role; one with two roles, by two sub-theories, counts in both.',
  })
  byRole!: readonly RoleArticles[];
}

@ObjectType({ description: 'Which theories are brought to which places.' })
export class TheoryPlaceMatrix {
  @Field(() => [MatrixEntity], {
    description: 'The theories, at most 300; the most used first when none were named.',
  })
  rows!: readonly MatrixEntity[];

  @Field(() => [MatrixEntity], {
    description: 'The places, at most 300; the most studied first when none were named.',
  })
  columns!: readonly MatrixEntity[];

  @Field(() => [MatrixCell], { description: 'Row by row.' })
  cells!: readonly MatrixCell[];

  @Field(() => Int, { description: 'How many theories there are, those not shown included.' })
  totalRows!: number;

  @Field(() => Int, { description: 'How many places there are, those not shown included.' })
  totalColumns!: number;

  @Field(() => Boolean, { description: 'Whether there are more theories or places than are shown.' })
  truncated!: boolean;
}
