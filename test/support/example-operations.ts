import type { GraphQLSchema } from 'graphql';

/** The example a description ends with, null when it has none. */
export function exampleIn(description: string | null | undefined): string | null {
  return / Example: `([^`]+)`\.$/u.exec(description ?? '')?.[1] ?? null;
}

/** The operations that the root fields show, each with the path of its field. */
export function exampleOperations(schema: GraphQLSchema): [path: string, operation: string][] {
  return [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
    Object.values(root?.getFields() ?? {}).map((field): [string, string] => [
      `${root!.name}.${field.name}`,
      `${root!.name.toLowerCase()} { ${exampleIn(field.description) ?? ''} }`,
    ]),
  );
}
