import { Field, Int, ObjectType } from 'type-graphql';
import { RoleCount } from './role-count.type.js';

@ObjectType({ description: 'How much the graph holds.' })
export class Statistics {
  @Field(() => Int, { description: 'Articles.' })
  articles!: number;

  @Field(() => Int, { description: 'Persons who wrote them.' })
  authors!: number;

  @Field(() => Int, { description: 'Theories of the ontology.' })
  theories!: number;

  @Field(() => Int, { description: 'Countries of the ontology.' })
  countries!: number;

  @Field(() => Int, { description: 'Regions of the ontology.' })
  regions!: number;

  @Field(() => Int, { description: 'Organizations of the ontology.' })
  organizations!: number;

  @Field(() => Int, { description: 'Methods of the ontology.' })
  methods!: number;

  @Field(() => Int, { description: 'Keywords, counted per language.' })
  keywords!: number;

  @Field(() => Int, { description: 'Journals.' })
  journals!: number;

  @Field(() => Int, { description: 'Issues.' })
  issues!: number;

  @Field(() => Int, { description: 'Institutions.' })
  institutions!: number;

  @Field(() => Int, { description: 'Works cited that are not held as articles.' })
  works!: number;

  @Field(() => Int, { description: 'Documents read.' })
  documents!: number;

  @Field(() => Int, { description: 'Passages that support a claim.' })
  evidence!: number;

  @Field(() => [RoleCount], {
    description: 'How often articles use a theory in each role.',
  })
  theoryRoles!: RoleCount[];
}
