/**
 * Version of the rules in this folder and of the vocabulary they read. It is stored with every document; raise it
 * when a change can alter a record, so that stored documents are extracted again.
 */
export const EXTRACTOR_VERSION = '1.3.0';
