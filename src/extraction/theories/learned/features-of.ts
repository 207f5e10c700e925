import type { ArticleSigns, TheoryDecision } from '../decide-theory.js';
import type { JudgedMention } from '../theory-mention.js';
import { addClasses } from '../../learned/add-classes.js';
import type { AddFeature } from '../../learned/add-feature.js';
import { addWords } from '../../learned/add-words.js';
import { addSigns } from './add-signs.js';
import type { TheoryCase } from './theory-case.js';

/** Mentions whose sentences are read; a theory named more often says nothing new about its role. */
const MOST_READ = 4;
const MOST_COUNTED = 4;
/** Sentences of a text that may be about a theory and nothing else. */
const SHORT = 2;

/** The feature of a concept of which no cue speaks, in an abstract of some length. */
export const BARE_CONCEPT = 'text long uncued concept';

/**
 * What may bear on the role of a theory, as names of what holds: what the rules say, how the article names it, the
 * signs and the words of the sentences around it. They hold no offsets and no names of theories. `null` for a theory
 * that the abstract does not name: there is no sentence in which the author says what the work does.
 */
export function featuresOf({ mentions, article, rules }: TheoryCase): readonly string[] | null {
  const read = mentions.filter(({ reading }) => reading.level === 'ABSTRACT').slice(0, MOST_READ);
  if (read.length === 0) return null;
  const found = new Set<string>();
  const add: AddFeature = (feature) => void found.add(feature);
  addRules(rules, add);
  addArticle(mentions, article, add);
  addSetting(mentions, rules, read, add);
  for (const mention of read) {
    addMention(mention, add);
    addSigns(mention, add);
    addWords(mention, add);
    addClasses(mention, add);
  }
  return [...found];
}

function addRules({ role, rule, confidence }: TheoryDecision, add: AddFeature): void {
  add(`rules ${role}`);
  add(`rules ${rule}`);
  add(`rules ${role} ${rule}`);
  add(`rules ${role} ${Math.floor(confidence * 10)}`);
}

function addArticle(mentions: readonly JudgedMention[], article: ArticleSigns, add: AddFeature): void {
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
  add: AddFeature,
): void {
  const longest = read.reduce((most, { reading }) => Math.max(most, reading.sentences.length), 0);
  const text = longest <= SHORT ? 'short' : 'long';
  const isCued = mentions.some(({ score }) => score > 0);
  const isTheory = mentions.some(({ isNamedAsTheory, kind }) => isNamedAsTheory || kind !== 'CONCEPT');
  const naming = `${isCued ? 'cued' : 'uncued'} ${isTheory ? 'theory' : 'concept'}`;
  add(`text ${text}`);
  add(naming);
  add(`text ${text} ${naming}`);
  add(`text ${text} ${role}`);
  add(`text ${text} mentions ${Math.min(MOST_COUNTED, mentions.length)}`);
}

function addMention(mention: JudgedMention, add: AddFeature): void {
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
