// Check-in codes of a session: six digits to type, which change after some seconds (RFC 6238), and a signed code to scan. Pure.
import { createHmac, timingSafeEqual } from 'node:crypto';

const stepOf = (at: Date, stepSeconds: number) => Math.floor(at.getTime() / 1000 / stepSeconds);

/** The six digits at an instant (RFC 4226, 5.3: dynamic truncation of an HMAC-SHA-1 over the number of the step). */
export function codeAt(secret: Buffer, at: Date, stepSeconds: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(stepOf(at, stepSeconds)));
  const digest = createHmac('sha1', secret).update(counter).digest();
  const offset = (digest[19] as number) & 0xf;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** The code to scan: the number of the step, and 128 bits of a signature over session and step, which nobody guesses afterwards. */
export function signedCodeAt(secret: Buffer, sessionId: string, at: Date, stepSeconds: number): string {
  const step = stepOf(at, stepSeconds);
  const signature = createHmac('sha256', secret).update(`${sessionId}/${step}`).digest().subarray(0, 16);
  return `${step.toString(36)}.${signature.toString('base64url')}`;
}

/** When the code of an instant changes. */
export function changesAt(at: Date, stepSeconds: number): Date {
  const step = stepSeconds * 1000;
  return new Date((Math.floor(at.getTime() / step) + 1) * step);
}

export interface CodeCheck {
  readonly secret: Buffer;
  readonly sessionId: string;
  readonly at: Date;
  readonly stepSeconds: number;
  /** Six digits are accepted at once only: a million tries at a past minute would find them. */
  readonly isLate: boolean;
}

/** Whether it is a code of that instant or of the step before: scanning and typing take a moment. */
export function fits(code: string, { secret, sessionId, at, stepSeconds, isLate }: CodeCheck): boolean {
  const before = new Date(at.getTime() - stepSeconds * 1000);
  return [at, before].some(
    (instant) =>
      isEqual(code, signedCodeAt(secret, sessionId, instant, stepSeconds)) ||
      (!isLate && isEqual(code, codeAt(secret, instant, stepSeconds))),
  );
}

function isEqual(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}
