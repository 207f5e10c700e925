import { Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import type { MatrixEntity as EntityValue } from '../../networks/theory-place-matrix.js';
import { theoryPlaceMatrix } from '../../networks/theory-place-matrix.js';
import { inputError } from '../errors/input-error.js';
import { NodeReference } from '../article/node-reference.input.js';
import type { Context } from '../context.js';
import { PlaceRoleEnum } from '../enums/place-role.enum.js';
import { TheoryRoleEnum } from '../enums/theory-role.enum.js';
import { TheoryPlaceMatrix } from './theory-place-matrix.type.js';
import type { MatrixEntity } from './theory-place-matrix.type.js';
import { placeMeant, theoryMeant } from './topic-meant.js';

/** Rows, columns and roles of a matrix. */
@ArgsType()
class MatrixArguments {
  @Field(() => [NodeReference], {
    nullable: true,
    description: 'The rows; the theories in use when not given.',
  })
  theories?: NodeReference[] | null;

  @Field(() => [NodeReference], {
    nullable: true,
    description: 'The columns; the countries studied when not given.',
  })
  places?: NodeReference[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether sub-theories count for the row.' })
  includeSubtheories?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether parts of a place count for the column.',
  })
  includeParts?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether cells without articles are listed.' })
  includeEmpty?: boolean | null;

  @Field(() => [TheoryRoleEnum], {
    nullable: true,
    description: 'What counts; apply, test or extend when not given.',
  })
  theoryRoles?: TheoryRoleEnum[] | null;

  @Field(() => [PlaceRoleEnum], {
    nullable: true,
    description: 'How the place counts; as subject or actor when not given.',
  })
  placeRoles?: PlaceRoleEnum[] | null;
}

/** Which theories are brought to which places. */
@Resolver(() => TheoryPlaceMatrix)
export class TheoryPlaceMatrixResolver {
  @Query(() => TheoryPlaceMatrix, {
    description: 'Which theories are brought to which places, and how often.',
  })
  async theoryPlaceMatrix(
    @Args(() => MatrixArguments) args: MatrixArguments,
    @Ctx() context: Context,
  ): Promise<TheoryPlaceMatrix> {
    const { includeSubtheories = null, includeParts = null, includeEmpty = null } = args;
    const { theoryRoles = null, placeRoles = null } = args;
    if (args.theories?.length === 0 || args.places?.length === 0)
      throw inputError(
        'BAD_USER_INPUT',
        'A matrix without rows or columns has no cells: name some, or leave the list out.',
      );
    const matrix = await theoryPlaceMatrix(context.store, {
      includeSubtheories,
      includeParts,
      includeEmpty,
      theoryRoles,
      placeRoles,
      theories: args.theories?.map((reference) => theoryMeant(reference, context)) ?? null,
      places: args.places?.map((reference) => placeMeant(reference, context)) ?? null,
    });
    return { ...matrix, rows: matrix.rows.map(toEntity), columns: matrix.columns.map(toEntity) };
  }
}

/** A row or column as the schema shows it. */
export function toEntity({ id, name, articles }: EntityValue): MatrixEntity {
  return { id, nameFa: name.fa, nameEn: name.en, articles };
}
