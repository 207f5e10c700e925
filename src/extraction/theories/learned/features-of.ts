import type { ArticleSigns, TheoryDecision } from '../decide-theory.js';
import type { JudgedMention } from '../theory-mention.js';
import { addClasses } from '../../learned/add-classes.js';
import type { FeatureSink } from '../../learned/feature-sink.js';
import { addWords } from '../../learned/add-words.js';
import { wordsAround } from '../../learned/words-around.js';
import { addSigns } from './add-signs.js';
import type { TheoryCase } from './theory-case.js';

/** Mentions whose sentences are read, the most telling first; a theory named more often says nothing new about its role. */
const MOST_READ = 3;
const MOST_COUNTED = 4;
/** Sentences of a text that may be about a theory and nothing else. */
const SHORT = 2;

/** The feature of a concept of which no cue speaks, in an abstract of some length. */
export const BARE_CONCEPT = 'text long uncued concept';
/** The same of one of which a cue speaks. */
export const CUED_CONCEPT = 'text long cued concept';

/**
 * Adds what may bear on the role of a theory: what the rules say, how the article names it, the signs and the words of
 * the sentences around it. Features hold no offsets and no names of theories.
 *
 * @returns false for a theory that the abstract does not name: there is no sentence in which the author says what the
 *   work does, and nothing is added
 */
export function addFeatures({ mentions, article, rules }: TheoryCase, sink: FeatureSink): boolean {
  const read = readOf(mentions);
  if (read.length === 0) return false;
  addRules(rules, sink);
  addArticle(mentions, article, sink);
  addSetting(mentions, rules, read, sink);
  for (const mention of read) {
    addMention(mention, sink);
    addSigns(mention, sink);
    const around = wordsAround(mention);
    addWords(mention, around, sink);
    addClasses(mention, around, sink);
  }
  return true;
}

/** The feature of how a theory is named in its abstract, {@link BARE_CONCEPT} among others. */
export function settingOfCase({ mentions }: TheoryCase): string {
  return settingOf(mentions, readOf(mentions));
}

function readOf(mentions: readonly JudgedMention[]): readonly JudgedMention[] {
  return mentions
    .filter(({ reading }) => reading.level === 'ABSTRACT')
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_READ);
}

function addRules({ role, rule, confidence }: TheoryDecision, { add }: FeatureSink): void {
  add(`rules ${role}`);
  add(`rules ${rule}`);
  add(`rules ${role} ${rule}`);
  add(`rules ${role} ${Math.floor(confidence * 10)}`);
}

function addArticle(mentions: readonly JudgedMention[], article: ArticleSigns, { add }: FeatureSink): void {
  const levels = [...new Set(mentions.map(({ reading }) => reading.level))].sort();
  for (const level of levels) add(`level ${level}`);
  add(`levels ${levels.join(' ')}`);
  add(`kind ${mentions[0]!.kind}`);
  add(`theories ${Math.min(MOST_COUNTED, article.distinct)}`);
  if (article.frontApplies) add('article applies');
  if (article.isKin) add('article applies kin');
  if (article.isOnly) add('only theory');
  if (!article.hasAbstract) add('no abstract');
}

/**
 * In a long abstract many a concept is named in passing, in a sentence that stands alone seldom one: what the rules say
 * and how the theory is named weigh differently in each.
 */
function addSetting(
  mentions: readonly JudgedMention[],
  { role }: TheoryDecision,
  read: readonly JudgedMention[],
  { add }: FeatureSink,
): void {
  const text = textOf(read);
  const naming = namingOf(mentions);
  add(`text ${text}`);
  add(naming);
  add(settingOf(mentions, read));
  add(`text ${text} ${role}`);
  add(`text ${text} mentions ${Math.min(MOST_COUNTED, mentions.length)}`);
}

function settingOf(mentions: readonly JudgedMention[], read: readonly JudgedMention[]): string {
  return `text ${textOf(read)} ${namingOf(mentions)}`;
}

function textOf(read: readonly JudgedMention[]): 'short' | 'long' {
  return read.every(({ reading }) => reading.sentences.length <= SHORT) ? 'short' : 'long';
}

function namingOf(mentions: readonly JudgedMention[]): string {
  const isCued = mentions.some(({ score }) => score > 0);
  const isTheory = mentions.some(({ isNamedAsTheory, kind }) => isNamedAsTheory || kind !== 'CONCEPT');
  return `${isCued ? 'cued' : 'uncued'} ${isTheory ? 'theory' : 'concept'}`;
}

function addMention(mention: JudgedMention, { add }: FeatureSink): void {
  add(`speaker ${mention.speaker}`);
  if (mention.isBackground) add('background');
  if (mention.setAside) add('set aside');
  if (mention.isMatter) add('matter');
  if (mention.isNamedAsTheory) add('named as theory');
  if (mention.isOwnDoing) add('own doing');
  if (mention.isOwnVoice) add('own voice');
  if (mention.isAnaphor === true) add('anaphor');
  add(`listed ${Math.min(MOST_COUNTED, mention.listed)}`);
  add(`via ${mention.match.entries[0]!.via}`);
}
