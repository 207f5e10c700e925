import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

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
  return {
    has: (field) => fields.has(field),
    of: (field) => selectionIn(fields.get(field) ?? [], fragments),
  };
}
