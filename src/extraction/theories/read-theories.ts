import type { ArticleReading } from '../reading/article-reading.js';
import { groupBy } from '../reading/group-by.js';
import { decideTheory, isApplied, type ArticleSigns } from './decide-theory.js';
import { fieldOf } from './field-of.js';
import { findAnaphors } from './find-anaphors.js';
import { findTheoryMentions } from './find-theory-mentions.js';
import { bySentence, judgeMentions } from './judge-mentions.js';
import type { TheoryCase } from './learned/theory-case.js';
import type { JudgedMention } from './theory-mention.js';

const CUE_DECIDES = 0.7;

/** The theories that an article names, each with its mentions and what the rules make of them. */
export function readTheories(reading: ArticleReading): TheoryCase[] {
  const named = findTheoryMentions(reading);
  const field = named.length === 0 ? 'ours' : fieldOf(reading);
  if (field === 'another') return [];
  const all = bySentence([...named, ...findAnaphors(named)]).flatMap(judgeMentions);
  const judged = field === 'unclear' && all.every(isBareWord) ? [] : all;
  const inFront = judged.filter((mention) => mention.reading.level !== 'FULL_TEXT');
  const applied = new Set(
    inFront.filter((mention) => isApplied(mention.role) && mention.score >= CUE_DECIDES).map(({ id }) => id),
  );
  const front = new Set(inFront.map(({ id }) => id));
  const hasAbstract = reading.sections.some((section) => section.level === 'ABSTRACT');
  return [...groupBy(judged, (mention) => mention.id)].map(([id, mentions]) => {
    const ancestors = reading.ontology.ancestors(id);
    const article: ArticleSigns = {
      frontApplies: applied.size > 0,
      isKin: ancestors.some((ancestor) => applied.has(ancestor)),
      hasAbstract,
      isOnly: [...front].every((other) => other === id || ancestors.includes(other)),
      distinct: front.size,
      damage: reading.document.damage,
    };
    return { id, mentions, article, rules: decideTheory(mentions, article) };
  });
}

/** "Soft power tools such as drills": nothing around a name in running text says that a theory is meant. */
function isBareWord({ reading, score, isOwnVoice, isNamedAsTheory, isMatter }: JudgedMention): boolean {
  return reading.level === 'ABSTRACT' && score === 0 && isMatter && !isOwnVoice && !isNamedAsTheory;
}
