// The rotating code of a session: six digits that change after so many seconds, as RFC 6238 (TOTP) makes them. Pure.
import { createHmac } from 'node:crypto';

/** The code at an instant (RFC 4226, 5.3: dynamic truncation of an HMAC-SHA-1 over the number of the step). */
export function codeAt(secret: Buffer, at: Date, stepSeconds: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at.getTime() / 1000 / stepSeconds)));
  const digest = createHmac('sha1', secret).update(counter).digest();
  const offset = (digest[19] as number) & 0xf;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** When the code of an instant changes. */
export function changesAt(at: Date, stepSeconds: number): Date {
  const step = stepSeconds * 1000;
  return new Date((Math.floor(at.getTime() / step) + 1) * step);
}

/** Whether it is the code of that instant, or the one before: who scans needs a moment. */
export function fits(code: string, secret: Buffer, at: Date, stepSeconds: number): boolean {
  const before = new Date(at.getTime() - stepSeconds * 1000);
  return code === codeAt(secret, at, stepSeconds) || code === codeAt(secret, before, stepSeconds);
}
