import type { Claim } from '../../domain/article-record.js';
import { keyOf } from '../../domain/ids.js';
import type { TheoryRole } from '../../domain/theory-role.js';
import type { Extractor } from '../extractor.js';
import { passageAround } from '../reading/evidence-passage.js';
import { groupBy } from '../reading/group-by.js';
import { strongestEvidence } from '../reading/strongest-evidence.js';
import { decideTheory, isApplied, type ArticleSigns } from './decide-theory.js';
import { fieldOf } from './field-of.js';
import { findAnaphors } from './find-anaphors.js';
import { findTheoryMentions } from './find-theory-mentions.js';
import { bySentence, judgeMentions } from './judge-mentions.js';
import type { JudgedMention } from './theory-mention.js';

/** Evidence of the decided role comes before other passages, however telling those are of another role. */
const OF_THE_ROLE = 2;
const CUE_DECIDES = 0.7;

/** Which theories an article names and what it does with each. */
export const theoryExtractor: Extractor = {
  name: 'theories',
  extract(reading) {
    const named = findTheoryMentions(reading);
    const field = named.length === 0 ? 'ours' : fieldOf(reading);
    if (field === 'another') return { theories: [] };
    const all = bySentence([...named, ...findAnaphors(named)]).flatMap(judgeMentions);
    const judged = field === 'unclear' && all.every(isBareWord) ? [] : all;
    const applied = new Set(
      judged
        .filter(
          (mention) =>
            mention.reading.level !== 'FULL_TEXT' && isApplied(mention.role) && mention.score >= CUE_DECIDES,
        )
        .map(({ id }) => id),
    );
    const front = new Set(
      judged.filter((mention) => mention.reading.level !== 'FULL_TEXT').map(({ id }) => id),
    );
    const hasAbstract = reading.sections.some((section) => section.level === 'ABSTRACT');
    const claims = [...groupBy(judged, (mention) => mention.id)].map(([id, mentions]) => {
      const ancestors = reading.ontology.ancestors(id);
      const article: ArticleSigns = {
        frontApplies: applied.size > 0,
        isKin: ancestors.some((ancestor) => applied.has(ancestor)),
        hasAbstract,
        isOnly: [...front].every((other) => other === id || ancestors.includes(other)),
        distinct: front.size,
        damage: reading.document.damage,
      };
      return toClaim(id, mentions, article, reading.document.raw);
    });
    return { theories: claims.sort(inOrder) };
  },
};

/** "Soft power tools such as drills": nothing around a name in running text says that a theory is meant. */
function isBareWord({ reading, score, isOwnVoice, isNamedAsTheory, isMatter }: JudgedMention): boolean {
  return reading.level === 'ABSTRACT' && score === 0 && isMatter && !isOwnVoice && !isNamedAsTheory;
}

/** Applied theories first, then the surer ones; ids settle ties, so that a record never depends on chance. */
function inOrder(a: Claim<TheoryRole>, b: Claim<TheoryRole>): number {
  return (
    Number(isApplied(b.role)) - Number(isApplied(a.role)) ||
    b.confidence - a.confidence ||
    (a.id < b.id ? -1 : 1)
  );
}

function toClaim(
  id: string,
  mentions: readonly JudgedMention[],
  article: ArticleSigns,
  raw: string,
): Claim<TheoryRole> {
  const { role, confidence, rule } = decideTheory(mentions, article);
  const evidence = mentions.map((mention) => ({
    evidence: passageAround(
      raw,
      mention.reading,
      mention.sentence,
      mention.match,
      mention.score > 0 ? mention.rule : rule.startsWith('named') ? rule : 'named',
    ),
    score: mention.score + (mention.role === role ? OF_THE_ROLE : 0),
  }));
  return { id: keyOf(id), role, confidence, evidence: strongestEvidence(evidence) };
}
