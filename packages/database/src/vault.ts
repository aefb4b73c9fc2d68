// Personal data at rest: each value under a data key of its own, that key wrapped by a master key that can be changed.
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';

const VERSION = 1;
const ALGORITHM = 'aes-256-gcm';
const IV = 12;
const TAG = 16;
const KEY = 32;
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
  /** The key of fingerprints, base64 of 32 bytes. It stays: with another one nothing is found again. */
  readonly lookupKey: string;
}

/** Where a value stands (`schema.table.column` and the row's id): a sealed value opens only in its own place. */
export type Place = readonly [column: string, id: string];

export class Vault {
  /** As key objects: given as bytes, Node looks for five times as long at what kind of key it was given. */
  readonly #keys = new Map<string, KeyObject>();
  readonly #current: string;
  readonly #lookupKey: KeyObject;
  /** One a kind of fingerprint: deriving takes longer than the fingerprint. */
  readonly #derivedKeys = new Map<string, KeyObject>();

  constructor({ keys, lookupKey }: VaultOptions) {
    for (const entry of keys.split(',').map((each) => each.trim())) {
      const [name = '', encoded = ''] = entry.split(/:(.*)/s);
      const key = Buffer.from(encoded, 'base64');
      if (!/^[\w-]{1,32}$/.test(name) || key.length !== KEY)
        throw new VaultError('An encryption key is `name:` and 32 bytes in base64.');
      this.#keys.set(name, createSecretKey(key));
    }
    this.#current = [...this.#keys.keys()][0] as string;
    const bytes = Buffer.from(lookupKey, 'base64');
    if (bytes.length !== KEY) throw new VaultError('The lookup key is 32 bytes in base64.');
    this.#lookupKey = createSecretKey(bytes);
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

  /** A keyed hash by which an exact value is found again (`kind` keeps a phone from matching an ID number). */
  fingerprint(kind: string, text: string): string {
    return createHmac('sha256', this.#derived(kind)).update(text).digest('hex');
  }

  /** The id by which every subgraph knows the holder of a resident ID number. */
  personId(residentId: string): string {
    return `p-${this.fingerprint('person', residentId).slice(0, 32)}`;
  }

  #derived(kind: string): KeyObject {
    const derived =
      this.#derivedKeys.get(kind) ?? createSecretKey(Buffer.from(hkdfSync('sha256', this.#lookupKey, '', kind, KEY)));
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

/** A random pair of options, for development and tests. */
export function makeVaultOptions(): VaultOptions {
  return { keys: `k1:${randomBytes(KEY).toString('base64')}`, lookupKey: randomBytes(KEY).toString('base64') };
}

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
