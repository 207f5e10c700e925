import { Resolver } from 'type-graphql';
import { listMethodNames } from '../../graph/read/method/list-names.js';
import { methodPages } from '../../graph/read/method/list-page.js';
import { namedResolver } from '../node/named.resolver.js';
import { MethodConnection } from './method.connection.js';
import { Method } from './method.type.js';

/** Finds methods. */
@Resolver(() => Method)
export class MethodResolver extends namedResolver({
  type: () => Method,
  connection: () => MethodConnection,
  kind: 'method',
  plural: 'methods',
  names: listMethodNames,
  pages: methodPages,
}) {}
