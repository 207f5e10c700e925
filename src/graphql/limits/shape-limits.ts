import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import type { GraphQLError, ValidationContext, ValidationRule } from 'graphql';
import type { Limits } from './limits.js';

/** Nobody needs more `@include` and `@skip` in one operation than this. */
const MOST_DIRECTIVES = 50;

// The rules throw by default, which the server would answer as a fault of its own (500).
const AS_VALIDATION_ERROR = {
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null, error: GraphQLError) => context?.reportError(error)],
};

/** The validation rules that bound an operation's shape, before anything of it runs. */
export function shapeLimits(limits: Pick<Limits, 'depth' | 'aliases'>): ValidationRule[] {
  const rules: unknown[] = [
    maxDepthRule({ n: limits.depth, flattenFragments: true, ...AS_VALIDATION_ERROR }),
    maxAliasesRule({ n: limits.aliases, allowList: [], ...AS_VALIDATION_ERROR }),
    maxDirectivesRule({ n: MOST_DIRECTIVES, ...AS_VALIDATION_ERROR }),
  ];
  return rules as ValidationRule[];
}
