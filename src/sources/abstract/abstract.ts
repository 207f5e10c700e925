import type { Source } from '../source.js';
import { detectAbstract } from './detect.js';
import { parseAbstract } from './parse.js';

export const abstract: Source = { format: 'abstract', detect: detectAbstract, parse: parseAbstract };
