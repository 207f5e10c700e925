import { Field, ID, InputType } from 'type-graphql';
import { CurationInput } from './curation.input.js';

@InputType({
  description: 'Which decision is taken back.',
})
export class RevokeDecisionInput extends CurationInput {
  @Field(() => ID, { description: 'The decision.' })
  decision!: string;
}
