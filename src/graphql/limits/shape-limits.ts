import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import type { GraphQLError, ValidationContext, ValidationRule } from 'graphql';
import { limitError, type LimitName } from './limit-error.js';
import type { Limits } from './limits.js';

/** Nobody needs more `@include` and `@skip` in one operation than this. */
const MOST_DIRECTIVES = 50;

/** The rules throw by default, which the server would answer as a fault of its own (500). */
function asValidationError(limit: LimitName) {
  const report = (context: ValidationContext | null, { message }: GraphQLError) =>
    context?.reportError(limitError(limit, message, 'GRAPHQL_VALIDATION_FAILED'));
  return { propagateOnRejection: false, onReject: [report] };
}

/** The validation rules that bound an operation's shape, before anything of it runs. */
export function shapeLimits(limits: Pick<Limits, 'depth' | 'aliases'>): ValidationRule[] {
  const rules: unknown[] = [
    maxDepthRule({ n: limits.depth, flattenFragments: true, ...asValidationError('depth') }),
    maxAliasesRule({ n: limits.aliases, allowList: [], ...asValidationError('aliases') }),
    maxDirectivesRule({ n: MOST_DIRECTIVES, ...asValidationError('directives') }),
  ];
  return rules as ValidationRule[];
}
