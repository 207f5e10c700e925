import { Field, Int, ObjectType } from 'type-graphql';
import { DiagnosticSeverityEnum, IngestStatusEnum } from './ingest.enums.js';

@ObjectType({
  description: 'What was not understood of a document, and where.',
})
export class Diagnostic {
  @Field(() => DiagnosticSeverityEnum, { description: 'How grave it is.' })
  severity!: DiagnosticSeverityEnum;

  @Field(() => String, { description: 'The rule that noticed it.' })
  rule!: string;

  @Field(() => Int, { description: 'First UTF-16 code unit of the text it is about.' })
  start!: number;

  @Field(() => Int, { description: 'First UTF-16 code unit behind it.' })
  end!: number;

  @Field(() => String, { description: 'What is wrong, and what to do.' })
  message!: string;
}

@ObjectType({
  description: 'What became of one document.',
})
export class IngestedDocument {
  @Field(() => String, { description: 'Its name as given.' })
  name!: string;

  @Field(() => String, { description: 'SHA-256 of its text as UTF-8, lower-case hexadecimal.' })
  sha256!: string;

  @Field(() => IngestStatusEnum, { description: 'What became of it.' })
  status!: IngestStatusEnum;

  @Field(() => String, {
    nullable: true,
    description: 'Where it failed: decode, detect, parse, extract or store. Only of what is in quarantine.',
  })
  stage!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was refused. Only of what is in quarantine.',
  })
  reason!: string | null;

  @Field(() => [Diagnostic], {
    description: 'What was not understood of it. Nothing is looked at again in what is held already.',
  })
  diagnostics!: readonly Diagnostic[];
}

@ObjectType({
  description: 'What became of the documents.',
})
export class IngestPayload {
  @Field(() => [IngestedDocument], { description: 'Of each document, in the order given.' })
  documents!: readonly IngestedDocument[];
}
