import { Field, Int, ObjectType } from 'type-graphql';
import { RoleCount } from './role-count.type.js';

@ObjectType({ description: 'How much the graph holds, such as 120 articles.' })
export class Statistics {
  @Field(() => Int, { description: 'Articles, such as 120.' })
  articles!: number;

  @Field(() => Int, { description: 'Persons who wrote them, such as 210.' })
  authors!: number;

  @Field(() => Int, { description: 'Theories of the ontology, such as 90.' })
  theories!: number;

  @Field(() => Int, { description: 'Countries of the ontology, such as 250.' })
  countries!: number;

  @Field(() => Int, { description: 'Regions of the ontology, such as 60.' })
  regions!: number;

  @Field(() => Int, { description: 'Organizations of the ontology, such as 45.' })
  organizations!: number;

  @Field(() => Int, { description: 'Methods of the ontology, such as 30.' })
  methods!: number;

  @Field(() => Int, { description: 'Keywords, counted per language, such as 600.' })
  keywords!: number;

  @Field(() => Int, { description: 'Journals, such as 12.' })
  journals!: number;

  @Field(() => Int, { description: 'Issues, such as 20.' })
  issues!: number;

  @Field(() => Int, { description: 'Institutions, such as 80.' })
  institutions!: number;

  @Field(() => Int, { description: 'Works cited that are not held as articles, such as 3000.' })
  works!: number;

  @Field(() => Int, { description: 'Documents read, such as 130.' })
  documents!: number;

  @Field(() => Int, { description: 'Passages that support a claim, such as 4000.' })
  evidence!: number;

  @Field(() => [RoleCount], {
    description: 'How often articles use a theory in each role, such as 150 times `APPLIES`.',
  })
  theoryRoles!: RoleCount[];
}
