import type { DecisionStanding } from '../curation/list-decisions.js';
import type { Decision } from '../domain/decision.js';

/** Shorter than a key is; enough to tell documents apart by eye. */
const SHOWN_DIGITS = 12;

type Described = Decision & { readonly standing?: DecisionStanding };

/** What was decided, when, by whom and why, as lines a person reads. */
export function describeHead({ id, kind, actor, createdAt, reason, revokedBy, standing }: Described): string {
  const state =
    revokedBy !== null ? `  (revoked by ${revokedBy})` : standing === 'DANGLING' ? '  (dangling)' : '';
  return `${id}  ${kind}  ${createdAt}  ${actor}${state}\n  ${reason}\n`;
}

/** A decision as lines a person reads, indented below its head. */
export function describeDecision(decision: Described): string {
  const { sides, subjects, claim, target } = decision;
  const lines = [
    ...subjects.map((subject) => `  ${subject}`),
    ...(claim === null ? [] : [`  ${claim.role} ${claim.id}`]),
    ...(target === null ? [] : [`  takes back ${target}`]),
    ...sides.flatMap((mentions, side) =>
      mentions.map(({ key, label }) => `    ${side + 1}: ${shortKey(key)}  ${label}`),
    ),
  ];
  return describeHead(decision) + lines.map((line) => `${line}\n`).join('');
}

/** A mention's key with its document cut short, as people look at it. */
export function shortKey(key: string): string {
  const [document = '', place = ''] = key.split('#');
  return `${document.slice(0, SHOWN_DIGITS)}…#${place}`;
}
