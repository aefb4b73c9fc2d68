// Keycloak's realm file fits what the gateway expects of a token, and the demonstration's grants.
import { readFile } from 'node:fs/promises';
import { readEnvironment } from '@chunhui/runtime';
import { beforeAll, expect, it } from 'vitest';
import { DEMONSTRATION_CALLERS } from '../demonstration/callers.ts';

/** The length of an id in Keycloak's own table. */
const MAX_ID_LENGTH = 36;

interface Realm {
  readonly clients: readonly Record<string, unknown>[];
  readonly users: readonly { readonly id: string; readonly credentials: readonly { readonly value: string }[] }[];
}

let realm: Realm;
beforeAll(async () => {
  realm = JSON.parse(await readFile(new URL('../../../../keycloak/chunhui-realm.json', import.meta.url), 'utf8'));
});

it('has the dashboard as a public client that must prove itself by PKCE', () => {
  expect(realm.clients).toMatchObject([
    {
      clientId: 'chunhui-dashboard',
      publicClient: true,
      standardFlowEnabled: true,
      implicitFlowEnabled: false,
      directAccessGrantsEnabled: false,
      attributes: { 'pkce.code.challenge.method': 'S256' },
    },
  ]);
});

it('names our audience in its access tokens', () => {
  const { OIDC_AUDIENCE: audience } = readEnvironment(['OIDC_AUDIENCE'], {});
  expect(realm.clients).toMatchObject([
    { protocolMappers: [{ config: { 'included.custom.audience': audience, 'access.token.claim': 'true' } }] },
  ]);
});

it("has the demonstration's subjects as its accounts, without a password in the file", () => {
  expect(realm.users.map(({ id }) => id)).toEqual(DEMONSTRATION_CALLERS.map(({ subject }) => subject));
  for (const { id, credentials } of realm.users) {
    expect(id.length).toBeLessThanOrEqual(MAX_ID_LENGTH);
    expect(credentials.map(({ value }) => value)).toEqual([`\${KEYCLOAK_DEMONSTRATION_PASSWORD}`]);
  }
});
