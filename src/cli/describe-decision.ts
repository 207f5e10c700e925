import type { DecisionStanding } from '../curation/list-decisions.js';
import type { Decision } from '../domain/decision.js';

/** Shorter than a key is; enough to tell documents apart by eye. */
const SHOWN_DIGITS = 12;

/** A decision as lines a person reads, indented below its head. */
export function describeDecision(decision: Decision & { readonly standing?: DecisionStanding }): string {
  const { id, kind, actor, createdAt, reason, sides, subjects, claim, target, revokedBy, standing } =
    decision;
  const state =
    revokedBy !== null ? `  (revoked by ${revokedBy})` : standing === 'DANGLING' ? '  (dangling)' : '';
  const lines = [
    `${id}  ${kind}  ${createdAt}  ${actor}${state}`,
    `  ${reason}`,
    ...subjects.map((subject) => `  ${subject}`),
    ...(claim === null ? [] : [`  ${claim.role} ${claim.id}`]),
    ...(target === null ? [] : [`  takes back ${target}`]),
    ...sides.flatMap((mentions, side) =>
      mentions.map(({ key, label }) => `    ${side + 1}: ${shortKey(key)}  ${label}`),
    ),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** A mention's key with its document cut short, as people look at it. */
export function shortKey(key: string): string {
  const [document = '', place = ''] = key.split('#');
  return `${document.slice(0, SHOWN_DIGITS)}…#${place}`;
}
