import { Field, Float, ObjectType } from 'type-graphql';
import { LanguageEnum } from '../enums/language.enum.js';
import { Node } from '../node/node.type.js';

@ObjectType({ implements: Node, description: 'A document that articles were read from.' })
export class Document extends Node {
  @Field(() => String, { description: 'SHA-256 of the file, lower-case hexadecimal, such as "9f86d0…".' })
  sha256!: string;

  @Field(() => String, { description: 'Where the file lay when it was read, such as "issue-57.txt".' })
  path!: string;

  @Field(() => String, { description: 'What kind of document it is, such as "issue-contents".' })
  format!: string;

  @Field(() => [String], {
    description: 'The parsers that ran, in order, such as ["utf-8", "issue-contents"].',
  })
  parserChain!: string[];

  @Field(() => [LanguageEnum], { description: 'The languages found in it, such as [`FA`, `EN`].' })
  languages!: LanguageEnum[];

  @Field(() => Float, { description: 'Share of words damaged by text extraction, 0 to 1, such as 0.02.' })
  damage!: number;

  @Field(() => String, { description: 'The version of the extraction that read it, such as "1".' })
  extractorVersion!: string;

  @Field(() => String, {
    nullable: true,
    description: 'When it was stored, ISO 8601, such as "2026-01-31T10:00:00Z".',
  })
  ingestedAt!: string | null;
}
