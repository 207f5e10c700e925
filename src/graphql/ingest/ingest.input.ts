import { Field, InputType } from 'type-graphql';

@InputType({
  description: 'A document given as text.',
})
export class DocumentInput {
  @Field(() => String, {
    description: 'What it is called from now on, such as the name of its file; 1 to 500 characters.',
  })
  name!: string;

  @Field(() => String, {
    description:
      'The whole text: a table of contents, the page or the text of an article, or a BibTeX bibliography.',
  })
  text!: string;
}

@InputType({
  description: 'What is to be taken in.',
})
export class IngestInput {
  @Field(() => [DocumentInput], {
    description: 'The documents, 1 to 50; what all of them have must fit into the body of one request.',
  })
  documents!: DocumentInput[];
}
