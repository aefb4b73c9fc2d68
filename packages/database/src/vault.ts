// Personal data at rest: each value under a data key of its own, that key wrapped by a master key that can be changed. Also the keyed
// hashes of fingerprints and of the audit chain.
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';

const VERSION = 1;
const ALGORITHM = 'aes-256-gcm';
const IV = 12;
const TAG = 16;
const KEY = 32;
/** Hexadecimal digits of a fingerprint, and of the hash in a person id. */
const HEX = 64;
const PERSON_HEX = 32;
const WRAPPED = IV + KEY + TAG;

/** The vault's keys are missing, malformed, or one that a value needs was removed too early. */
export class VaultError extends Error {
  override readonly name = 'VaultError';
}

export interface VaultOptions {
  /**
   * Master keys as `name:base64` of 32 bytes, separated by commas. The first one seals; the others still open. A key can be
   * removed once everything was sealed again with the first.
   */
  readonly keys: string;
  /**
   * The keys of fingerprints, written as `keys`. A new one is appended: each hashes what the one before made, so that stored
   * fingerprints follow without the values they are of (`npm run rekey`). None is ever removed.
   */
  readonly lookupKeys: string;
  /** The keys of the audit chain, written as `keys`. The first signs; the others verify what they signed. */
  readonly auditKeys: string;
}

/** The place of a value: `schema.table.column` and the row's id. A sealed value opens only in its own place. */
export type Place = readonly [column: string, id: string];

export class Vault {
  /** Key objects: with bytes Node takes five times as long to determine the kind of key. */
  readonly #keys: ReadonlyMap<string, KeyObject>;
  readonly #current: string;
  readonly #lookupKeys: readonly KeyObject[];
  /** By kind of fingerprint, because deriving takes longer than the fingerprint: the keys in their order. */
  readonly #derivedKeys = new Map<string, readonly KeyObject[]>();
  readonly #auditKeys: ReadonlyMap<string, KeyObject>;

  constructor({ keys, lookupKeys, auditKeys }: VaultOptions) {
    this.#keys = readKeys('ENCRYPTION_KEYS', keys);
    this.#current = firstOf(this.#keys);
    this.#lookupKeys = [...readKeys('LOOKUP_KEYS', lookupKeys).values()];
    this.#auditKeys = readKeys('AUDIT_KEYS', auditKeys);
  }

  /** Signs a text of the audit chain with the current audit key: `name:HMAC`. */
  sign(text: string): string {
    return this.#signWith(firstOf(this.#auditKeys), text) as string;
  }

  /** Whether a text was signed so, by any audit key that this vault has. */
  isSigned(text: string, signature: string): boolean {
    const expected = this.#signWith(signature.split(':')[0] ?? '', text);
    return (
      expected !== undefined &&
      expected.length === signature.length &&
      timingSafeEqual(Buffer.from(expected), Buffer.from(signature))
    );
  }

  #signWith(name: string, text: string): string | undefined {
    const key = this.#auditKeys.get(name);
    return key && `${name}:${createHmac('sha256', key).update(text).digest('hex')}`;
  }

  /** Seals a text for one place. */
  seal(text: string, place: Place): Buffer {
    const random = randomBytes(KEY + IV + IV);
    const dataKey = random.subarray(0, KEY);
    const header = headerOf(this.#current);
    return Buffer.concat([
      header,
      encrypt(this.#keys.get(this.#current) as KeyObject, random.subarray(KEY, KEY + IV), dataKey, header),
      encrypt(createSecretKey(dataKey), random.subarray(KEY + IV), Buffer.from(text, 'utf8'), toBytes(place)),
    ]);
  }

  /** Opens what was sealed for this place; throws VaultError when it was changed, moved, or its key is gone. */
  open(sealed: Buffer, place: Place): string {
    const { dataKey, body } = this.#unwrap(sealed);
    return decrypt(createSecretKey(dataKey), body, toBytes(place)).toString('utf8');
  }

  /** The same value under the current master key, without reading it; null when it already is. */
  reseal(sealed: Buffer): Buffer | null {
    const { name, dataKey, body } = this.#unwrap(sealed);
    if (name === this.#current) return null;
    const header = headerOf(this.#current);
    const current = this.#keys.get(this.#current) as KeyObject;
    return Buffer.concat([header, encrypt(current, randomBytes(IV), dataKey, header), body]);
  }

  /** A keyed hash by which an exact value is found again. `kind` keeps a phone from matching an ID number. */
  fingerprint(kind: string, text: string): string {
    return this.#chain(kind, text, HEX);
  }

  /** The id by which every subgraph knows the holder of a resident ID number. */
  personId(residentId: string): string {
    return `p-${this.#chain('person', residentId, PERSON_HEX)}`;
  }

  /**
   * A stored fingerprint or person id under all lookup keys; null when it is already. Its first part says how many keys it is under
   * (`2.` for two, nothing for one).
   */
  rekey(kind: string, stored: string): string | null {
    const [, prefix = '', count = '1', hash = ''] = /^(p-)?(?:(\d+)\.)?([0-9a-f]+)$/.exec(stored) ?? [];
    if (hash === '' || Number(count) >= this.#lookupKeys.length) return null;
    return prefix + this.#chain(kind, hash, hash.length, Number(count));
  }

  #chain(kind: string, text: string, length: number, from = 0): string {
    const hash = this.#derived(kind)
      .slice(from)
      .reduce((value, key) => createHmac('sha256', key).update(value).digest('hex').slice(0, length), text);
    return this.#lookupKeys.length === 1 ? hash : `${this.#lookupKeys.length}.${hash}`;
  }

  #derived(kind: string): readonly KeyObject[] {
    const derived =
      this.#derivedKeys.get(kind) ??
      this.#lookupKeys.map((key) => createSecretKey(Buffer.from(hkdfSync('sha256', key, '', kind, KEY))));
    this.#derivedKeys.set(kind, derived);
    return derived;
  }

  #unwrap(sealed: Buffer): { name: string; dataKey: Buffer; body: Buffer } {
    const length = sealed[1] ?? 0;
    const name = sealed.subarray(2, 2 + length).toString('latin1');
    const key = this.#keys.get(name);
    if (sealed[0] !== VERSION || key === undefined)
      throw new VaultError(`There is no encryption key ${JSON.stringify(name)} (any more).`);
    const header = sealed.subarray(0, 2 + length);
    const rest = sealed.subarray(2 + length);
    return { name, dataKey: decrypt(key, rest.subarray(0, WRAPPED), header), body: rest.subarray(WRAPPED) };
  }
}

/** Random options, for development and tests. */
export function makeVaultOptions(): VaultOptions {
  const key = () => `k1:${randomBytes(KEY).toString('base64')}`;
  return { keys: key(), lookupKeys: key(), auditKeys: key() };
}

function readKeys(variable: string, text: string): ReadonlyMap<string, KeyObject> {
  const entries = text.split(',').map((entry) => {
    const [name = '', encoded = ''] = entry.trim().split(/:(.*)/s);
    const key = Buffer.from(encoded, 'base64');
    if (!/^[\w-]{1,32}$/.test(name) || key.length !== KEY)
      throw new VaultError(`${variable}: each key is \`name:\` and 32 bytes in base64.`);
    return [name, createSecretKey(key)] as const;
  });
  const keys = new Map(entries);
  if (keys.size < entries.length) throw new VaultError(`${variable}: two keys have one name.`);
  return keys;
}

const firstOf = (keys: ReadonlyMap<string, KeyObject>) => [...keys.keys()][0] as string;

function headerOf(name: string): Buffer {
  return Buffer.concat([Buffer.from([VERSION, name.length]), Buffer.from(name, 'latin1')]);
}

function toBytes(place: Place): Buffer {
  return Buffer.from(JSON.stringify(place), 'utf8');
}

function encrypt(key: KeyObject, iv: Buffer, plain: Buffer, context: Buffer): Buffer {
  const cipher = createCipheriv(ALGORITHM, key, iv).setAAD(context);
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(key: KeyObject, sealed: Buffer, context: Buffer): Buffer {
  try {
    const decipher = createDecipheriv(ALGORITHM, key, sealed.subarray(0, IV))
      .setAAD(context)
      .setAuthTag(sealed.subarray(-TAG));
    return Buffer.concat([decipher.update(sealed.subarray(IV, -TAG)), decipher.final()]);
  } catch (error) {
    throw new VaultError('A sealed value was changed or moved.', { cause: error });
  }
}
