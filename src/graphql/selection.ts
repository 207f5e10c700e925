import {
  getArgumentValues,
  getNamedType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';
import { groupBy } from './loaders/group-by.js';

/**
 * What an operation asks of a value, fragments and aliases seen through. A field that a directive may leave out counts
 * as asked for.
 */
export interface Selection {
  has(field: string): boolean;
  /** What is asked of the value of a field; of one that is not asked for, nothing. */
  of(field: string): Selection;
}

/** What an operation asks of the value that is being resolved. */
export function selectionOf({ fieldNodes, fragments }: GraphQLResolveInfo): Selection {
  return selectionIn(fieldNodes, fragments);
}

/** A field as it is asked for once: by one name, whatever fragments ask for it by it. */
export interface Asked {
  /** The arguments, as its resolver is given them. */
  readonly given: Readonly<Record<string, unknown>>;
  readonly selection: Selection;
}

/**
 * Every time that an operation asks for a field of the value that is being resolved, which is an object of one type.
 *
 * @throws GraphQLError when a value does not fit its argument
 */
export function askedTimes(info: GraphQLResolveInfo, field: string): Asked[] {
  const { fieldNodes, fragments, returnType, variableValues } = info;
  const type = getNamedType(returnType);
  const definition = isObjectType(type) ? type.getFields()[field] : undefined;
  if (definition === undefined) return [];
  const nodes = fieldsIn(fieldNodes, fragments).get(field) ?? [];
  return [...groupBy(nodes, ({ name, alias }) => (alias ?? name).value).values()].map((same) => ({
    given: getArgumentValues(definition, same[0]!, variableValues),
    selection: selectionIn(same, fragments),
  }));
}

/** Whether a field is resolved only once by its name in the operation: no list stands around it. */
export function standsOnce({ path }: Pick<GraphQLResolveInfo, 'path'>): boolean {
  for (let at: GraphQLResolveInfo['path'] | undefined = path; at !== undefined; at = at.prev)
    if (typeof at.key === 'number') return false;
  return true;
}

/** What is asked of the nodes of a connection, with or without their edges. */
export function nodesOf(connection: Selection): Selection {
  return either(connection.of('nodes'), connection.of('edges').of('node'));
}

function either(one: Selection, other: Selection): Selection {
  return {
    has: (field) => one.has(field) || other.has(field),
    of: (field) => either(one.of(field), other.of(field)),
  };
}

function selectionIn(nodes: readonly FieldNode[], fragments: GraphQLResolveInfo['fragments']): Selection {
  const fields = fieldsIn(nodes, fragments);
  return {
    has: (field) => fields.has(field),
    of: (field) => selectionIn(fields.get(field) ?? [], fragments),
  };
}

/** The fields that are asked of the values of some fields, by their names. */
function fieldsIn(
  nodes: readonly FieldNode[],
  fragments: GraphQLResolveInfo['fragments'],
): ReadonlyMap<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const seen = new Set<string>();
  const collect = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      else if (selection.kind === Kind.FIELD) {
        const name = selection.name.value;
        fields.set(name, [...(fields.get(name) ?? []), selection]);
      } else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        collect(fragments[selection.name.value]?.selectionSet);
      }
    }
  };
  for (const node of nodes) collect(node.selectionSet);
  return fields;
}
