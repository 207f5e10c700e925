import { Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { PageInfo } from './page-info.type.js';
import type { Page } from './paginate.js';

/** The Relay connection and edge types of one node type, named `<Node>Connection` and `<Node>Edge`. */
export function connectionOf<T extends object>(node: ClassType<T>, name: string) {
  @ObjectType(`${name}Edge`, { description: `One ${name} of a connection and where it stands in it.` })
  class Edge {
    @Field(() => String, { description: 'Where it stands, for `after` and `before`.' })
    cursor!: string;

    @Field(() => node, { description: `The ${name}.` })
    node!: T;
  }

  @ObjectType(`${name}Connection`, {
    description: `A page of ${name} nodes, with how many there are in all.`,
  })
  class Connection {
    @Field(() => [Edge], { description: 'The items of this page with their cursors: up to 100.' })
    edges!: Edge[];

    @Field(() => [node], { description: 'The items of this page without their cursors: up to 100.' })
    nodes(): T[] {
      return this.edges.map((edge) => edge.node);
    }

    @Field(() => PageInfo, {
      description: 'Where the page stands in the whole.',
    })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'How many items there are in all, on every page the same.' })
    totalCount!: number;
  }

  return Connection;
}

/** What a resolver of a connection gives: a page whose nodes are whole. */
export type ConnectionOf<T> = Page<T>;
