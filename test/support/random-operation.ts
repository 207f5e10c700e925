import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** Numbers from 0 to 1, the same for the same seed. */
export type Random = () => number;

/** Mulberry32, a well-known small generator. */
export function seededRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Nobody guesses a cursor: a query with one is refused, and the rest of it is not tried. */
const CURSORS = new Set(['after', 'before']);

/** What arguments are filled with. */
export interface KnownInputs {
  readonly ids: readonly string[];
  readonly texts: readonly string[];
}

/** A random operation that is valid for the schema: fields, fragments on types, and arguments of every kind. */
export function randomOperation(schema: GraphQLSchema, known: KnownInputs, random: Random): string {
  const query = schema.getQueryType();
  if (query == null) throw new Error('The schema has no query.');
  return `{ ${field(query.name, 5)} }`;

  function pick<T>(list: readonly T[]): T {
    return list[Math.floor(random() * list.length)]!;
  }

  /** One random field of a type with what it needs below it; on the way down pages get small. */
  function field(typeName: string, depth: number): string {
    const type = schema.getType(typeName);
    if (!isObjectType(type) && !isAbstractType(type)) return '__typename';
    if (!('getFields' in type)) return '__typename';
    const fields = Object.values(type.getFields()).filter(
      (candidate) => depth > 1 || !isComposite(getNamedType(candidate.type)),
    );
    if (fields.length === 0) return '__typename';
    const chosen = pick(fields);
    const inner = getNamedType(chosen.type);
    return `${chosen.name}${argumentsOf(chosen.args)}${isComposite(inner) ? selection(inner, depth - 1) : ''}`;
  }

  function selection(type: GraphQLNamedType, depth: number): string {
    const parts = ['__typename'];
    if (isAbstractType(type)) {
      const possible = pick(schema.getPossibleTypes(type));
      parts.push(`... on ${possible.name} { ${aliased(0, field(possible.name, depth))} }`);
    }
    for (let index = 1; index <= 1 + Math.floor(random() * 2); index++)
      parts.push(aliased(index, field(type.name, depth)));
    return ` { ${parts.join(' ')} }`;
  }

  /** An alias, so that one field may be asked for twice with different arguments. */
  function aliased(index: number, text: string): string {
    return text === '__typename' ? text : `f${index}${Math.floor(random() * 1e6)}: ${text}`;
  }

  function argumentsOf(args: readonly GraphQLArgument[]): string {
    const given = args.filter(
      ({ name, type }) => isNonNullType(type) || random() < (CURSORS.has(name) ? 0.04 : 0.4),
    );
    const texts = given
      .filter(({ name }) => name !== 'last' || !given.some((argument) => argument.name === 'first'))
      .map((argument) => `${argument.name}: ${input(argument.type, 3)}`);
    return texts.length === 0 ? '' : `(${texts.join(', ')})`;
  }

  function input(type: GraphQLInputType, depth: number): string {
    const nullable = getNullableType(type);
    if (isListType(nullable)) return `[${input(nullable.ofType, depth)}]`;
    if (isEnumType(nullable)) return pick(nullable.getValues()).name;
    if (isInputObjectType(nullable)) {
      const fields = Object.values(nullable.getFields()).filter(
        (candidate) => isNonNullType(candidate.type) || (depth > 0 && random() < 0.3),
      );
      return `{ ${fields.map((inner) => `${inner.name}: ${input(inner.type, depth - 1)}`).join(', ')} }`;
    }
    const { name } = getNamedType(nullable);
    if (name === 'Int') return String(1 + Math.floor(random() * 4));
    if (name === 'Float') return random().toFixed(2);
    if (name === 'Boolean') return String(random() < 0.5);
    return JSON.stringify(name === 'ID' ? pick(known.ids) : pick(known.texts));
  }
}

function isComposite(type: GraphQLNamedType): boolean {
  return isObjectType(type) || isAbstractType(type);
}
