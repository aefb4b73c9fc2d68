// The typed client of county apps and dashboards: documents with their types, and one function to ask them.
import type { TypedDocumentString } from './generated/operations.ts';

export * from './generated/operations.ts';

export interface ClientOptions {
  /** The gateway's GraphQL endpoint. */
  readonly url: string;
  /** A bearer token of the county's issuer. */
  readonly token: string;
}

export interface ClientError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly zh?: string };
}

/** The answer: a part can be null with an error that gives the reason, while the rest is valid. */
export interface ClientAnswer<Result> {
  readonly data: Result | null;
  readonly errors: readonly ClientError[];
}

/** Sends one document. Throws only when there is no GraphQL answer. */
export async function ask<Result, Variables>(
  { url, token }: ClientOptions,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<ClientAnswer<Result>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  const body = (await response.json()) as { data?: Result | null; errors?: readonly ClientError[] };
  return { data: body.data ?? null, errors: body.errors ?? [] };
}
