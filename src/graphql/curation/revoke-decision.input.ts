import { Field, ID, InputType } from 'type-graphql';
import { CurationInput } from './curation.input.js';

@InputType({
  description: 'Which decision is taken back, such as a merge that was wrong.',
})
export class RevokeDecisionInput extends CurationInput {
  @Field(() => ID, { description: 'The decision, such as `decision:42`.' })
  decision!: string;
}
