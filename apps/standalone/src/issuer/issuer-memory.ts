// Where the development issuer keeps sessions, grants and codes: in this process, until it ends.
import type { AdapterFactory, AdapterPayload } from 'oidc-provider';

/** Beyond this, what has expired is thrown away. */
const SWEEP_ABOVE = 1_000;

interface Entry {
  readonly model: string;
  readonly payload: AdapterPayload;
  readonly expiresAt: number;
}

/** One memory for all models of a provider. */
export function createMemory(): AdapterFactory {
  const entries = new Map<string, Entry>();

  function read(key: string): AdapterPayload | undefined {
    const entry = entries.get(key);
    return entry && Date.now() < entry.expiresAt ? entry.payload : undefined;
  }

  function sweep(): void {
    for (const [key, { expiresAt }] of entries) if (expiresAt <= Date.now()) entries.delete(key);
  }

  return (model) => {
    const keyOf = (id: string) => `${model} ${id}`;
    return {
      async upsert(id, payload, expiresIn = Number.POSITIVE_INFINITY) {
        if (entries.size > SWEEP_ABOVE) sweep();
        entries.set(keyOf(id), { model, payload, expiresAt: Date.now() + expiresIn * 1_000 });
      },
      find: async (id) => read(keyOf(id)),
      async findByUid(uid) {
        for (const [key, entry] of entries) if (entry.model === model && entry.payload.uid === uid) return read(key);
        return undefined;
      },
      // For devices without a browser, of which there are none here.
      findByUserCode: async () => undefined,
      async consume(id) {
        const payload = read(keyOf(id));
        if (payload) payload.consumed = Math.floor(Date.now() / 1_000);
      },
      async destroy(id) {
        entries.delete(keyOf(id));
      },
      async revokeByGrantId(grantId) {
        for (const [key, { payload }] of entries) if (payload.grantId === grantId) entries.delete(key);
      },
    };
  };
}
