import { normalise } from '../../text/normalise.js';
import { layoutVocabulary } from '../layout/layout-vocabulary.js';

const { prose } = layoutVocabulary;
/** Prose shows what it is in so many characters. */
const LOOKED_AT = 20_000;
const SELF = 2;
const SCHOLARSHIP = 1.5;
const SUBJECT = 0.75;
const OTHER = -2;
/** Subjects alone, however many, do not outweigh a text that is otherwise a letter or news. */
const MOST_FROM_SUBJECTS = 3;

type CueKind = 'self' | 'scholarship' | 'subjects' | 'other';

let compiled: Readonly<Record<CueKind, RegExp>> | undefined;

/**
 * How much a text speaks as scholarship does: each different cue of `seeds/vocabulary/layout.yaml` (prose) counts
 * once, those of other kinds of prose against it. The weights were set by hand on the cases of
 * test/sources/abstract.
 *
 * @param text normalised
 */
export function scholarlyPoints(text: string): number {
  compiled ??= {
    self: cueExpression(prose.self),
    scholarship: cueExpression(prose.scholarship),
    subjects: cueExpression(prose.subjects),
    other: cueExpression(prose.other),
  };
  const opening = text.slice(0, LOOKED_AT);
  const distinct = (kind: CueKind): number =>
    new Set([...opening.matchAll(compiled![kind])].map(([cue]) => cue.slice(0, 6))).size;
  return (
    SELF * distinct('self') +
    SCHOLARSHIP * distinct('scholarship') +
    Math.min(MOST_FROM_SUBJECTS, SUBJECT * distinct('subjects')) +
    OTHER * distinct('other')
  );
}

/** Whole words; an asterisk stands for up to so many letters that matching stays linear in the text. */
function cueExpression(cues: readonly string[]): RegExp {
  const alternatives = cues
    .map((cue) => normalise(cue).text.trim())
    .sort((a, b) => b.length - a.length)
    .map((cue) =>
      cue
        .replace(/[$()+.?[\\\]^{|}]/g, String.raw`\$&`)
        .replaceAll('*', String.raw`\p{L}{0,12}`)
        .replace(/[ \u200c]+/g, '[ \u200c]*'),
    );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}
