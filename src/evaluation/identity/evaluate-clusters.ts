import { z } from 'zod';
import { clusterAuthors } from '../../resolution/cluster-authors.js';
import type { Bilingual } from '../../domain/bilingual.js';
import type { AuthorMention } from '../../resolution/author-mention.js';
import type { PersonDescription } from '../../resolution/person-score/person-description.js';
import { bCubedScore, pairwiseScore } from './cluster-measures.js';
import type { ClusterScore } from './cluster-measures.js';
import { labelledPerson, parseLabelledLines } from './labelled-lines.js';

/** A mention and the person it is of. */
export interface LabelledMention {
  readonly line: number;
  readonly mention: PersonDescription;
  /** Any key, equal for mentions of one person. */
  readonly person: string;
}

export interface ClusterEvaluation {
  readonly mentions: number;
  readonly pairwise: ClusterScore;
  readonly bCubed: ClusterScore;
}

const labelledMention = z.object({ mention: labelledPerson, person: z.string().min(1) });

/**
 * Reads a file of labelled mentions, one JSON object a line.
 *
 * @throws LabelFileError naming the line that cannot be used
 */
export function parseMentions(path: string, text: string): LabelledMention[] {
  return parseLabelledLines(path, text, labelledMention).map(({ line, value }) => ({ line, ...value }));
}

/** Clusters the mentions as ingesting does, by what bylines print, and compares the clusters with the labels. */
export function evaluateClusters(labelled: readonly LabelledMention[]): ClusterEvaluation {
  const mentions = labelled.map(({ line, mention }) => toAuthorMention(line, mention));
  const foundBy = new Map(
    clusterAuthors(mentions).flatMap((cluster) =>
      cluster.mentions.map((mention) => [mention.articleId, cluster.author.id] as const),
    ),
  );
  const members = labelled.map(({ line, person }) => ({
    expected: person,
    found: foundBy.get(`article:${line}`) ?? `unnamed:${line}`,
  }));
  return { mentions: labelled.length, pairwise: pairwiseScore(members), bCubed: bCubedScore(members) };
}

function toAuthorMention(line: number, person: PersonDescription): AuthorMention {
  const { name, affiliation, orcid, coauthors, years } = person;
  return {
    articleId: `article:${line}`,
    position: 1,
    name: bilingual(name),
    mentionKeys: [`${line}#0/1`],
    variants: [],
    affiliations: affiliation === null ? [] : [affiliation],
    coauthors: coauthors.map(bilingual),
    year: years?.[0] ?? null,
    orcid,
  };
}

function bilingual(name: string): Bilingual {
  const isPersian = /[\u0600-\u06ff]/.test(name);
  return { fa: isPersian ? name : null, en: isPersian ? null : name };
}
