import { GraphQLBoolean } from 'graphql';
import { Field, InputType } from 'type-graphql';
import { Relation } from '../children/child.enums.ts';
import { DateTimeScalar, LineScalar } from '../read/scalars.ts';
import { SignerKind } from './visit.enums.ts';

/** The line of the care handbook that confirms a service. */
@InputType('SignatureInput', {
  description:
    'The line of the care handbook that confirms a service (rule 21): who signed, or that the signature was refused.',
})
export class SignatureInput {
  @Field(() => SignerKind, {
    nullable: true,
    description: 'Who signed; the guardian when absent. Anybody else needs `relation` and `reason`.',
  })
  kind?: SignerKind | null;

  @Field(() => LineScalar, {
    nullable: true,
    description: 'The signer’s name. Needed unless the signature was refused.',
  })
  name?: string | null;

  @Field(() => Relation, { nullable: true, description: 'The signer’s relation to the child.' })
  relation?: Relation | null;

  @Field(() => LineScalar, {
    nullable: true,
    description: 'Why somebody else than the guardian signed, or why the signature was refused.',
  })
  reason?: string | null;

  @Field(() => GraphQLBoolean, {
    nullable: true,
    description:
      'The guardian refused to sign. Needs `reason`, and `witnessName` of somebody besides the social worker.',
  })
  refused?: boolean | null;

  @Field(() => LineScalar, {
    nullable: true,
    description: 'Who besides the responsible social worker saw the refusal.',
  })
  witnessName?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was signed or refused: after the session, not in the future. Now when absent.',
  })
  signedAt?: string | null;
}
