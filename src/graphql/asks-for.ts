import { Kind, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

/**
 * Whether an operation asks for a field of what is being resolved, directly or by a fragment. A field that a directive
 * may leave out counts as asked for.
 */
export function asksFor(field: string, { fieldNodes, fragments }: GraphQLResolveInfo): boolean {
  const holds = (selections: SelectionSetNode | undefined): boolean =>
    selections?.selections.some((selection) => {
      if (selection.kind === Kind.FIELD) return selection.name.value === field;
      if (selection.kind === Kind.INLINE_FRAGMENT) return holds(selection.selectionSet);
      return holds(fragments[selection.name.value]?.selectionSet);
    }) ?? false;
  return fieldNodes.some(({ selectionSet }) => holds(selectionSet));
}
