import type { Claim } from '../../domain/article-record.js';
import { keyOf } from '../../domain/ids.js';
import type { TheoryRole } from '../../domain/theory-role.js';
import type { Extractor } from '../extractor.js';
import { passageAround } from '../reading/evidence-passage.js';
import { strongestEvidence } from '../reading/strongest-evidence.js';
import { isApplied } from './decide-theory.js';
import { judgeCase } from './learned/judge-case.js';
import type { TheoryCase } from './learned/theory-case.js';
import { readTheories } from './read-theories.js';

/** Evidence of the decided role comes before other passages, however telling those are of another role. */
const OF_THE_ROLE = 2;

/** Which theories an article names and what it does with each. */
export const theoryExtractor: Extractor = {
  name: 'theories',
  extract(reading) {
    const claims = readTheories(reading).map((theory) => toClaim(theory, reading.document.raw));
    return { theories: claims.sort(inOrder) };
  },
};

/** Applied theories first, then the surer ones; ids settle ties, so that a record never depends on chance. */
function inOrder(a: Claim<TheoryRole>, b: Claim<TheoryRole>): number {
  return (
    Number(isApplied(b.role)) - Number(isApplied(a.role)) ||
    b.confidence - a.confidence ||
    (a.id < b.id ? -1 : 1)
  );
}

function toClaim(theory: TheoryCase, raw: string): Claim<TheoryRole> {
  const { role, confidence, rule } = judgeCase(theory);
  const evidence = theory.mentions.map((mention) => {
    const isCued = mention.score > 0 && mention.role === role;
    const own = mention.score > 0 && rule !== 'learned' ? mention.rule : 'named';
    return {
      evidence: passageAround(
        raw,
        mention.reading,
        mention.sentence,
        mention.match,
        isCued ? mention.rule : rule === 'learned' || rule.startsWith('named') ? rule : own,
      ),
      score: mention.score + (mention.role === role ? OF_THE_ROLE : 0),
    };
  });
  return { id: keyOf(theory.id), role, confidence, evidence: strongestEvidence(evidence) };
}
