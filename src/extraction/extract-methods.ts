import type { Claim } from '../domain/article-record.js';
import { keyOf } from '../domain/ids.js';
import type { Extractor } from './extractor.js';
import { passageAround } from './reading/evidence-passage.js';
import { groupBy } from './reading/group-by.js';
import { sentenceWith } from './reading/section-reading.js';
import { strongestEvidence } from './reading/strongest-evidence.js';

/** A method named in the abstract is the article's own; one named only in the body may be that of others. */
const IN_FRONT = 0.9;
const IN_BODY = 0.6;
const LEAST_IN_BODY = 2;
const FOR_REPETITION = 0.04;

/** Research methods an article says it uses. */
export const methodExtractor: Extractor = {
  name: 'methods',
  extract(reading) {
    const { raw, damage } = reading.document;
    const mentions = reading.sections.flatMap((section) =>
      section.matches.flatMap((match) => {
        const entry = match.entries.find(({ id }) => id.startsWith('method:'));
        const sentence = entry === undefined ? undefined : sentenceWith(section, match.firstToken);
        if (entry === undefined || sentence === undefined) return [];
        const evidence = passageAround(raw, section, sentence, match, 'method-named');
        return [{ id: entry.id, evidence, score: section.level === 'FULL_TEXT' ? 0 : 1 }];
      }),
    );
    const claims = [...groupBy(mentions, ({ id }) => id)].flatMap(([id, of]): Claim<'USES'>[] => {
      const front = of.filter(({ score }) => score > 0).length;
      if (front === 0 && of.length < LEAST_IN_BODY) return [];
      const sure = (front > 0 ? IN_FRONT : IN_BODY) + FOR_REPETITION * Math.min(2, of.length - 1);
      const confidence = Math.round((sure - damage * 0.2) * 100) / 100;
      return [{ id: keyOf(id), role: 'USES', confidence, evidence: strongestEvidence(of) }];
    });
    return { methods: claims.sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1)) };
  },
};
