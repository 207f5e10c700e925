import { Field, Float, ObjectType } from 'type-graphql';
import { LanguageEnum } from '../enums/language.enum.js';
import { Node } from '../node/node.type.js';

@ObjectType({ implements: Node, description: 'A document that articles were read from.' })
export class Document extends Node {
  @Field(() => String, { description: 'SHA-256 of the file, lower-case hexadecimal.' })
  sha256!: string;

  @Field(() => String, { description: 'Where the file lay when it was read.' })
  path!: string;

  @Field(() => String, { description: 'What kind of document it is.' })
  format!: string;

  @Field(() => [String], {
    description: 'The parsers that ran, in order.',
  })
  parserChain!: string[];

  @Field(() => [LanguageEnum], { description: 'The languages found in it.' })
  languages!: LanguageEnum[];

  @Field(() => Float, { description: 'Share of words damaged by text extraction, 0 to 1.' })
  damage!: number;

  @Field(() => String, { description: 'The version of the extraction that read it.' })
  extractorVersion!: string;

  @Field(() => String, {
    nullable: true,
    description: 'When it was stored, ISO 8601.',
  })
  ingestedAt!: string | null;
}
