import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Refusal } from '../rules/refusal.ts';
import type { Actor, Credential } from './actor.ts';
import { SESSION_SECONDS } from './gate.ts';
import { allPermissions, mayCall, permit } from './permissions.ts';
import type { RequestContext } from './request.ts';
import {
  Demonstration,
  SignInInput,
  SignInPayload,
  SignOutPayload,
  Viewer,
  type ViewerPlace,
} from './session.types.ts';

const PLACES = `select
  (select json_build_object('id', d.id, 'code', d.code, 'name', d.name) from district d where d.id = $1::uuid) as district,
  (select json_build_object('id', p.id, 'code', null, 'name', p.name) from service_provider p where p.id = $2::uuid) as provider`;

interface Places {
  readonly district: ViewerPlace | null;
  readonly provider: ViewerPlace | null;
}

async function viewerOf(
  actor: Actor,
  query: (sql: string, values: readonly unknown[]) => Promise<readonly Places[]>,
): Promise<Viewer> {
  const [places] = await query(PLACES, [actor.districtId, actor.providerId]);
  const { accountId: id, name, role, workerId } = actor;
  return {
    id,
    name,
    role,
    district: places?.district ?? null,
    provider: places?.provider ?? null,
    worker: workerId ? { id: workerId, code: null, name } : null,
    permissions: allPermissions()
      .filter((permission) => mayCall(role, permission.name))
      .map((permission) => permission.name),
  };
}

const SIGN_IN =
  'Opens a session. Unknown names, wrong passwords and disabled accounts are answered alike. After five failures within a quarter of an hour the name has to wait.';
const SIGN_OUT = 'Ends the session.';
const VIEWER = 'Who is calling; null for a caller who is not signed in.';
const DEMONSTRATION = 'How to sign in, where the server is a demonstration; null otherwise.';

permit('signIn', 'mutation', 'PUBLIC', SIGN_IN);
permit('signOut', 'mutation', 'PUBLIC', SIGN_OUT);
permit('viewer', 'query', 'PUBLIC', VIEWER);
permit('demonstration', 'query', 'PUBLIC', DEMONSTRATION);

/** Coming in, going out, and who is here. */
@Resolver()
export class SessionActs {
  @Query(() => Viewer, { nullable: true, description: VIEWER })
  async viewer(@Ctx() context: RequestContext): Promise<Viewer | null> {
    try {
      return await viewerOf(await context.actor(), (sql, values) => context.query<Places>(sql, values));
    } catch (error) {
      if (error instanceof Refusal && error.code === 'UNAUTHENTICATED') return null;
      throw error;
    }
  }

  @Query(() => Demonstration, { nullable: true, description: DEMONSTRATION })
  demonstration(@Ctx() context: RequestContext): Demonstration | null {
    return context.demonstration;
  }

  @Mutation(() => SignInPayload, { description: SIGN_IN })
  async signIn(
    @Arg('input', () => SignInInput, { description: 'Name and password.' }) input: SignInInput,
    @Ctx() context: RequestContext,
  ): Promise<SignInPayload> {
    const { token, tokenHash } = await context.gate.signIn(input.login, input.password, context.origin);
    const credential: Credential = { tokenHash, origin: context.origin, requestId: context.requestId };
    const entered = context.as(credential);
    const viewer = await viewerOf(await entered.actor(), (sql, values) => entered.query<Places>(sql, values));
    context.setSession(token, SESSION_SECONDS);
    return { viewer };
  }

  @Mutation(() => SignOutPayload, { description: SIGN_OUT })
  async signOut(@Ctx() context: RequestContext): Promise<SignOutPayload> {
    if (context.credential) await context.gate.signOut(context.credential.tokenHash);
    context.clearSession();
    return { signedOut: true };
  }
}
