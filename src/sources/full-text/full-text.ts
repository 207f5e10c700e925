import type { Source } from '../source.js';
import { detectFullText } from './detect.js';
import { parseFullText } from './parse.js';

export const fullText: Source = { format: 'full-text', detect: detectFullText, parse: parseFullText };
