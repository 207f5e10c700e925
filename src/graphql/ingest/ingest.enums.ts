import { registerEnumType } from 'type-graphql';

/** The values of the GraphQL enum `IngestStatus` and what they stand for inside. */
export const IngestStatusEnum = {
  INGESTED: 'stored',
  UNCHANGED: 'unchanged',
  QUARANTINED: 'quarantined',
} as const;

export type IngestStatusEnum = (typeof IngestStatusEnum)[keyof typeof IngestStatusEnum];

registerEnumType(IngestStatusEnum, {
  name: 'IngestStatus',
  description: 'What became of a document that was to be taken in.',
  valuesConfig: {
    INGESTED: { description: 'Its articles are in the graph now.' },
    UNCHANGED: { description: 'The same text was held already: nothing was written.' },
    QUARANTINED: { description: 'It could not be read or stored; nothing of it was written.' },
  },
});

/** The values of the GraphQL enum `DiagnosticSeverity` and what they stand for inside. */
export const DiagnosticSeverityEnum = { ERROR: 'error', WARNING: 'warning', INFO: 'info' } as const;

export type DiagnosticSeverityEnum = (typeof DiagnosticSeverityEnum)[keyof typeof DiagnosticSeverityEnum];

registerEnumType(DiagnosticSeverityEnum, {
  name: 'DiagnosticSeverity',
  description: 'How grave it is that something of a document was not understood.',
  valuesConfig: {
    ERROR: { description: 'The document cannot be used.' },
    WARNING: { description: 'Something was not read.' },
    INFO: { description: 'Worth knowing.' },
  },
});
