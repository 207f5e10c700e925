import type { UndecidedPair } from '../domain/resolved-article.js';
import type { ArticleMention } from './article-mention.js';
import { compareText } from './article-mention.js';
import { constraintsAbout } from './held-decision.js';
import type { HeldDecision } from './held-decision.js';
import { keepsApart } from './keeps-apart.js';
import { workMentionKey } from './mention-key.js';
import type { Feature } from './person-score/feature.js';
import type { ResolvedWork } from './resolve-works.js';
import { prepareMention, resemblance } from './same-work.js';
import type { PreparedMention } from './same-work.js';
import { isWeakKey } from './work-keys.js';

/** Works compared under one key: each is in few pairs, and a curator sees what can be gone through. */
const MOST_IN_BLOCK = 20;

interface Candidate {
  readonly work: ResolvedWork;
  readonly mentions: readonly PreparedMention[];
}

/**
 * The pairs of works that share a title, a place in a journal or a DOI and yet are not shown to be one, nor to be two.
 * Words that texts share bring nobody here: which of them are common depends on how many works are held; nor do an
 * author and some pages, which agree by chance.
 *
 * @param mentions of all the works
 */
export function undecidedWorks(
  works: readonly ResolvedWork[],
  mentions: readonly ArticleMention[],
  decisions: readonly HeldDecision[],
): UndecidedPair[] {
  const constraints = constraintsAbout('articles', decisions);
  const byKey = new Map(mentions.map((mention) => [workMentionKey(mention), mention]));
  const blocks = new Map<string, ResolvedWork[]>();
  for (const work of works.toSorted((a, b) => compareText(a.id, b.id)))
    for (const key of work.workKeys) {
      if (isWeakKey(key)) continue;
      const known = blocks.get(key);
      if (known === undefined) blocks.set(key, [work]);
      else if (known.length < MOST_IN_BLOCK) known.push(work);
    }
  const prepared = new Map<ResolvedWork, Candidate>();
  const candidateOf = (work: ResolvedWork): Candidate => {
    let candidate = prepared.get(work);
    if (candidate === undefined) {
      const shown = keysOf(work).map((key) => prepareMention(byKey.get(key)!));
      prepared.set(work, (candidate = { work, mentions: shown }));
    }
    return candidate;
  };
  const pairs = new Map<string, UndecidedPair | null>();
  for (const block of blocks.values())
    block.forEach((a, index) => {
      for (const b of block.slice(index + 1)) {
        const id = `${a.id} ${b.id}`;
        if (pairs.has(id)) continue;
        const isApart = keepsApart(constraints, keysOf(a), keysOf(b));
        pairs.set(id, isApart ? null : compare(candidateOf(a), candidateOf(b)));
      }
    });
  return [...pairs.values()]
    .filter((pair) => pair !== null)
    .sort((one, other) => compareText(one.a, other.a) || compareText(one.b, other.b));
}

function compare(a: Candidate, b: Candidate): UndecidedPair | null {
  const found = a.mentions.flatMap((one) => b.mentions.map((other) => resemblance(one, other)));
  if (found.some(({ isContradiction }) => isContradiction)) return null;
  const content = Math.max(...found.map((one) => one.content ?? 0));
  const shared = a.work.workKeys.filter((key) => !isWeakKey(key) && b.work.workKeys.includes(key));
  const features: Feature[] = shared.map((key) => ({
    name: key.slice(0, key.indexOf(':')),
    weight: 1,
    reason: 'shared, but what else is known does not bear it out',
    values: [key, key],
  }));
  if (content > 0)
    features.push({
      name: 'content',
      weight: content,
      reason: `${Math.round(content * 100)}% of the shorter abstract is in the other`,
      values: [a.work.id, b.work.id],
    });
  // A shared title or place alone is about as likely one work as not; text speaks by how much of it is shared.
  const score = Number(Math.min(1, 0.5 + content).toFixed(4));
  return { a: a.work.id, b: b.work.id, score, features: JSON.stringify(features) };
}

function keysOf({ documents }: ResolvedWork): string[] {
  return documents.map(({ id, index }) => workMentionKey({ documentId: id, index }));
}
