import type { AuthProvider } from 'react-admin';
import { ApiError, toApiError } from './api-error.ts';
import type { DocumentsByResource } from './build-query.ts';
import { type ResourceDocuments, rootFields } from './documents.ts';
import { type Client, requestOptions } from './requests.ts';
import { mayCall, SIGN_IN, SIGN_OUT, VIEWER, type Viewer } from './viewer.ts';

const DOCUMENT_OF_ACTION: Readonly<Record<string, keyof ResourceDocuments>> = {
  list: 'getList',
  show: 'getOne',
  create: 'create',
  edit: 'update',
};

/** What the provider is built from. */
export interface AuthProviderOptions {
  readonly client: Client;
  readonly documents: DocumentsByResource;
  readonly locale: () => string;
}

/**
 * Sign-in by session cookie. Who may see what is the server's to say: an action is open when the viewer may call every
 * root field of its document.
 */
export function createAuthProvider({ client, documents, locale }: AuthProviderOptions): AuthProvider {
  const session = new ViewerSession(client, locale);
  return {
    login: (credentials: { login: string; password: string }) => session.signIn(credentials),
    logout: () => session.signOut(),
    checkAuth: () => session.check(),
    checkError: async (error: unknown) => {
      if (toApiError(error).status !== 401) return;
      session.forget();
      throw error;
    },
    getIdentity: async () => {
      const viewer = await session.viewer();
      return { ...viewer, fullName: viewer.name };
    },
    getPermissions: async () => (await session.viewer()).permissions,
    canAccess: async ({ action, resource }) => {
      const method = DOCUMENT_OF_ACTION[action];
      const document = method && documents[resource]?.[method]?.document;
      return document ? mayCall(await session.viewer(), rootFields(document)) : false;
    },
  };
}

/** The viewer, read once and kept until someone signs in or out. */
class ViewerSession {
  readonly #client: Client;
  readonly #locale: () => string;
  #viewer: Promise<Viewer> | undefined;

  constructor(client: Client, locale: () => string) {
    this.#client = client;
    this.#locale = locale;
  }

  viewer(): Promise<Viewer> {
    this.#viewer ??= this.#read();
    return this.#viewer;
  }

  forget(): void {
    this.#viewer = undefined;
  }

  async signIn(input: { readonly login: string; readonly password: string }): Promise<void> {
    this.forget();
    await refusing(this.#client.mutate({ mutation: SIGN_IN, variables: { input }, ...requestOptions(this.#locale()) }));
  }

  /** Forgets the viewer even when the server can't be reached or has ended the session already. */
  async signOut(): Promise<void> {
    this.forget();
    await this.#client.mutate({ mutation: SIGN_OUT, ...requestOptions(this.#locale()) }).catch(() => undefined);
  }

  /** An unreachable server is no reason to send anyone to the sign-in page; only a refusal is. */
  async check(): Promise<void> {
    try {
      await this.viewer();
    } catch (failure) {
      if (failure instanceof ApiError && failure.status === 401) throw failure;
    }
  }

  async #read(): Promise<Viewer> {
    try {
      const { data } = await refusing(this.#client.query({ query: VIEWER, ...requestOptions(this.#locale()) }));
      if (!data.viewer) throw new ApiError('UNAUTHENTICATED', 'tonghu.errors.UNAUTHENTICATED');
      return data.viewer;
    } catch (failure) {
      this.forget();
      throw failure;
    }
  }
}

async function refusing<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw toApiError(error);
  }
}
