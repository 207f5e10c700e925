import { abstract } from './abstract/abstract.js';
import { bibtex } from './bibtex/bibtex.js';
import { fullText } from './full-text/full-text.js';
import { issueContents } from './issue-contents/issue-contents.js';
import { landingPage } from './landing-page/landing-page.js';
import type { Source } from './source.js';

/** Every kind of document that can be read; of two that are equally sure, the first is taken. */
export const SOURCES: readonly Source[] = [bibtex, issueContents, landingPage, fullText, abstract];
