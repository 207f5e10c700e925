import { keyOf } from '../../src/domain/ids.js';
import { APPLIED_ROLES, THEORY_ROLES, type TheoryRole } from '../../src/domain/theory-role.js';
import type { LabelledArticle } from '../../src/evaluation/label-file.js';
import { addFeatures } from '../../src/extraction/theories/learned/features-of.js';
import { isSettled, roleFrom, THEORY_WEIGHTS } from '../../src/extraction/theories/learned/judge-case.js';
import type { TheoryCase } from '../../src/extraction/theories/learned/theory-case.js';
import { readTheories } from '../../src/extraction/theories/read-theories.js';
import { featureNames } from './feature-names.js';
import type { LabelledCase } from './labelled-case.js';
import type { RoleTask } from './role-task.js';

const SIDE_ONLY = 0.5;

/** What articles do with theories. */
export const theoryTask: RoleTask<TheoryRole> = {
  name: 'theories',
  file: THEORY_WEIGHTS,
  roles: THEORY_ROLES,
  askedFor: APPLIED_ROLES,
  decide: roleFrom,
  cases(text) {
    const { group, language, isTuned } = text;
    const about = { group, language, isTuned };
    if (text.kind === 'gold')
      return readTheories(text.article).flatMap((theory) => {
        const label = roleOf(keyOf(theory.id), text.labels);
        return label === null ? [] : toCase(theory, { ...about, ...label });
      });
    const { theories, also } = text.labels;
    const found = text.articles.flatMap(readTheories);
    return Object.entries(theories).flatMap(([id, role]) => {
      const accepted = [id, ...(also[id] ?? [])];
      const own = found.find((theory) => accepted.includes(keyOf(theory.id)));
      return own === undefined ? [] : toCase(own, { ...about, role, weight: 1 });
    });
  },
};

/**
 * The labelled role; where only the side is labelled the commonest role of it, which counts less. What is not labelled
 * at all is only named, and so is most likely what may be named beside a theory that is applied.
 */
function roleOf(id: string, { theories }: LabelledArticle): { role: TheoryRole; weight: number } | null {
  const exact = THEORY_ROLES.find((role) => role === theories.roles?.[id]);
  if (exact !== undefined) return { role: exact, weight: 1 };
  if (theories.applied.some((ids) => ids.includes(id))) return { role: 'APPLIES', weight: SIDE_ONLY };
  if (theories.optional.includes(id) && theories.applied.length === 0) return null;
  return { role: 'MENTIONS', weight: theories.notApplied.includes(id) ? 1 : SIDE_ONLY };
}

function toCase(
  theory: TheoryCase,
  label: Omit<LabelledCase<TheoryRole>, 'features' | 'ruled'>,
): LabelledCase<TheoryRole>[] {
  const features = isSettled(theory) ? null : featureNames((sink) => addFeatures(theory, sink));
  return features === null ? [] : [{ ...label, features, ruled: theory.rules.role }];
}
