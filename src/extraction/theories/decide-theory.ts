import type { TheoryRole } from '../../domain/theory-role.js';
import { APPLIED_ROLES } from '../../domain/theory-role.js';
import type { JudgedMention } from './theory-mention.js';

export interface TheoryDecision {
  readonly role: TheoryRole;
  readonly confidence: number;
  /** The rule that decided, named as the rule of the evidence. */
  readonly rule: string;
}

/** What the article as a whole shows, for the rules that need more than one theory's mentions. */
export interface ArticleSigns {
  /** Title, keywords or abstract apply some theory by a cue. */
  readonly frontApplies: boolean;
  /** They apply by a cue a school or theory that contains this one. */
  readonly isKin: boolean;
  /** There is an abstract. */
  readonly hasAbstract: boolean;
  /** Title, keywords and abstract name no theory but this one and those that contain it. */
  readonly isOnly: boolean;
  /** How many theories title, keywords and abstract name. */
  readonly distinct: number;
  /** Share of damaged words, 0 to 1. */
  readonly damage: number;
}

/** A cue below this score does not decide a role. */
const DECIDES = 0.7;
/** In the body, only a sentence that speaks of the article's own framework decides. */
const BODY_DECIDES = 0.9;
const BODY_DISCOUNT = 0.1;
const HIGHEST = 0.98;
/** A theory that is only named: that it plays no greater part is likely, no more. */
const NAMED = 0.5;

/**
 * The role of one theory from all its mentions.
 *
 * Title, keywords and abstract outrank the body, because there the author says what the work does; a body cue
 * counts only where they apply no theory. A theory set aside in one language half is not applied in the other
 * unless the half says outright that it frames the work.
 */
export function decideTheory(mentions: readonly JudgedMention[], article: ArticleSigns): TheoryDecision {
  const front = mentions.filter((mention) => mention.reading.level !== 'FULL_TEXT');
  const body = mentions.filter((mention) => mention.reading.level === 'FULL_TEXT');
  const best = strongest(front.filter((mention) => mention.score >= DECIDES && !mention.setAside));
  const setAside = front.filter((mention) => mention.setAside);
  if (best !== null && isApplied(best.role)) {
    const contradicted = setAside.length > 0 && best.score < 0.93;
    if (!contradicted) return decision(best.role, support(best, front, article), best.rule);
  }
  if (setAside.length > 0) return decision('MENTIONS', 0.9, setAside[0]!.rule);
  const inBody = strongest(body.filter((mention) => mention.score >= BODY_DECIDES && !mention.setAside));
  if (
    !article.frontApplies &&
    inBody !== null &&
    isApplied(inBody.role) &&
    (best === null || best.role === 'MENTIONS')
  )
    return decision(inBody.role, support(inBody, body, article) - BODY_DISCOUNT, inBody.rule);
  if (best !== null && !isApplied(best.role))
    return decision(best.role, support(best, front, article), best.rule);
  return uncued(front, article, best !== null);
}

/** Rules for a theory about which no cue says anything. */
function uncued(front: readonly JudgedMention[], article: ArticleSigns, isObject: boolean): TheoryDecision {
  const levels = new Set(front.map((mention) => mention.reading.level));
  const isConcept = front.every((mention) => mention.kind === 'CONCEPT' || mention.isMatter);
  const isOpen = !isObject && !isConcept;
  const isFree = isOpen && !article.frontApplies;
  if (isOpen && article.isKin && levels.has('TITLE'))
    return decision('APPLIES', 0.75, 'named-in-title-under-school');
  if (isFree && levels.has('TITLE')) return decision('APPLIES', 0.72, 'named-in-title');
  if (isFree && levels.has('KEYWORDS') && levels.has('ABSTRACT'))
    return decision('APPLIES', 0.65, 'named-in-keywords-and-abstract');
  if (isFree && levels.has('KEYWORDS') && !article.hasAbstract)
    return decision('APPLIES', 0.6, 'named-in-keywords');
  const inAbstract = inAbstractOf(front);
  if (isFree && inAbstract.some((mention) => mention.isOwnVoice))
    return decision('APPLIES', 0.6, 'own-voice');
  if (isFree && article.isOnly && inAbstract.some((mention) => mention.isOwnDoing && mention.isNamedAsTheory))
    return decision('APPLIES', 0.6, 'only-theory-of-abstract');
  // A concept that nothing else frames, and that the article itself puts among its keywords or into its title.
  const isOwnConcept = !isObject && isConcept && article.isOnly && !article.frontApplies;
  if (isOwnConcept && levels.has('ABSTRACT') && (levels.has('KEYWORDS') || levels.has('TITLE')))
    return decision('APPLIES', 0.6, 'only-concept');
  return decision('MENTIONS', NAMED, 'named');
}

function inAbstractOf(mentions: readonly JudgedMention[]): JudgedMention[] {
  return mentions.filter(({ reading }) => reading.level === 'ABSTRACT');
}

/** How sure a decision is: its best cue, raised by repetition and by the other language, lowered by damage. */
function support(best: JudgedMention, mentions: readonly JudgedMention[], { damage }: ArticleSigns): number {
  const agreeing = mentions.filter((mention) => mention.role === best.role && mention.score >= DECIDES);
  const languages = new Set(agreeing.map((mention) => mention.reading.section.language));
  const named = mentions.some(({ reading }) => reading.level === 'TITLE' || reading.level === 'KEYWORDS');
  const gain = (languages.size > 1 ? 0.03 : 0) + (named ? 0.02 : 0) + (agreeing.length > 1 ? 0.01 : 0);
  return best.score + gain - damage * 0.2;
}

function strongest(mentions: readonly JudgedMention[]): JudgedMention | null {
  return mentions.reduce<JudgedMention | null>(
    (best, mention) => (best === null || rank(mention) > rank(best) ? mention : best),
    null,
  );
}

/** Applied roles outrank discussed ones: an article may use a theory and grant its limits. */
function rank(mention: JudgedMention): number {
  const role = isApplied(mention.role) ? 2 : mention.role === 'MENTIONS' ? 0 : 1;
  return role + mention.score;
}

export function isApplied(role: TheoryRole): boolean {
  return (APPLIED_ROLES as readonly TheoryRole[]).includes(role);
}

function decision(role: TheoryRole, confidence: number, rule: string): TheoryDecision {
  return { role, confidence: Math.round(Math.min(HIGHEST, Math.max(0.05, confidence)) * 100) / 100, rule };
}
