import type { Section } from '../../domain/document.js';
import { detectLanguage } from '../../text/detect-language.js';
import { blockSections } from '../article-page/block-sections.js';
import { withoutType } from '../article-page/front-sections.js';
import { readPageFacts } from '../article-page/page-facts.js';
import { readBlocks, type Block, type Fragment } from '../layout/block.js';
import { readDoi } from '../layout/identifiers.js';
import { namesJournalAndIssue } from '../layout/masthead.js';
import { personLine } from '../layout/people-sections.js';
import { languageRuns } from '../layout/runs.js';
import { inOrder, sectionAt } from '../layout/section-at.js';
import { yearsOf } from '../layout/years.js';
import type { ParsedText, SourceText } from '../source.js';

/** No abstract is longer; more prose than this is the text itself. */
const LONGEST_ABSTRACT = 8000;
const LONGEST_TITLE = 300;
/** Lines of a sentence; facts such as pages and dates stand on shorter ones. */
const LONGEST_FACT = 120;
const SENTENCE_END = /[.!?\u061f\u2026\u061b]["'\u00bb\u201d)\]]*$/u;

/** Reads prose without a layout as one article: an abstract, perhaps with a title above it and keywords below. */
export function parseAbstract({ raw, lines }: SourceText): ParsedText {
  const blocks = readBlocks(raw, lines);
  const facts = readPageFacts(
    raw,
    blocks.map((block) => withoutSentences(raw, block)),
  );
  const sections: Section[] = [];
  let prose: Fragment[] = [];
  for (const [index, block] of blocks.entries()) {
    const fragments = block.fragments.filter(({ line }) => !facts.lines.has(line.index));
    const kind = block.heading?.kind ?? null;
    if (kind === null) {
      const isAbove = blocks.slice(index + 1).some(({ heading }) => heading?.kind === 'abstract');
      const front = frontMatter(raw, fragments, isAbove);
      sections.push(...front.sections);
      prose = prose.concat(fragments.slice(front.count));
    } else if (kind === 'abstract' || kind === 'body') prose = prose.concat(fragments);
    else sections.push(...blockSections(raw, { ...block, fragments }, sections));
  }
  const length = prose.reduce((sum, { start, end }) => sum + end - start, 0);
  const kind = length > LONGEST_ABSTRACT ? 'body' : 'abstract';
  return {
    noise: [],
    journal: facts.journal,
    issue: facts.issue,
    articles: [
      {
        index: 0,
        sections: inOrder([
          ...sections,
          ...languageRuns(raw, prose).map((run) => sectionAt(raw, run, { kind })),
        ]),
        pages: facts.pages,
        doi: facts.doi ?? readDoi(raw.slice(0, LONGEST_ABSTRACT)),
        ...yearsOf(facts.issue),
        receivedOn: facts.dates.received ?? null,
        acceptedOn: facts.dates.accepted ?? null,
      },
    ],
    diagnostics: [],
  };
}

function withoutSentences(raw: string, block: Block): Block {
  return {
    ...block,
    fragments: block.fragments.filter(
      ({ start, end, line }) =>
        end - start <= LONGEST_FACT &&
        (!SENTENCE_END.test(raw.slice(start, end)) || namesJournalAndIssue(line)),
    ),
  };
}

/** The title above the prose and the names below it; none where the first line is a sentence already. */
function frontMatter(
  raw: string,
  fragments: readonly Fragment[],
  isAboveAbstract: boolean,
): { sections: Section[]; count: number } {
  const people: (Section | null)[] = [];
  // Sites print the title twice.
  const text = ({ start, end }: Fragment): string => raw.slice(start, end);
  let count = fragments.findIndex((fragment) => text(fragment) !== text(fragments[0]!));
  if (count < 1) count = Math.min(1, fragments.length);
  const repeated = count - 1;
  for (; count < fragments.length - (isAboveAbstract ? 0 : 1); count++) {
    const fragment = fragments[count]!;
    const found = fragment.end - fragment.start > LONGEST_TITLE ? [] : personLine(raw, fragment, false);
    if (found.length === 0 || SENTENCE_END.test(raw.slice(fragment.start, fragment.end))) break;
    people.push(...found);
  }
  const [first, second] = [fragments[0], fragments[count]];
  if (first === undefined || (second === undefined && !isAboveAbstract)) return { sections: [], count: 0 };
  if (!isTitle(raw, first, second, count > 1 || repeated > 0)) return { sections: [], count: 0 };
  const sections = [sectionAt(raw, withoutType(raw, first), { kind: 'title' }), ...people];
  return { sections: sections.filter((section) => section !== null), count };
}

/** A short line without a full stop, set apart from what follows by names, a heading, a gap, its length or a new beginning. */
function isTitle(raw: string, first: Fragment, second: Fragment | undefined, named: boolean): boolean {
  const text = raw.slice(first.start, first.end);
  if (text.length > LONGEST_TITLE || SENTENCE_END.test(text) || detectLanguage(text) === null) return false;
  if (named || second === undefined || second.afterBlank) return true;
  const next = raw.slice(second.start, second.end);
  // A line of print that runs on is about as long as the next; a title stops before its end.
  return text.length < 0.75 * next.length && !/^\p{Ll}/u.test(next);
}
