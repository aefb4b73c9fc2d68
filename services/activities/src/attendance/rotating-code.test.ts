// Check-in codes: RFC 6238's own examples, and how long a code fits.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesAt, codeAt, fits, signedCodeAt } from './rotating-code.ts';

describe('the rotating code', () => {
  it('is the one of RFC 6238', () => {
    // Appendix B, SHA-1, the last six of its eight digits.
    const secret = Buffer.from('12345678901234567890');
    expect(codeAt(secret, new Date(59_000), 30)).toBe('287082');
    expect(codeAt(secret, new Date(1_111_111_109_000), 30)).toBe('081804');
    expect(changesAt(new Date(59_000), 30)).toEqual(new Date(60_000));
  });

  it('fits for its own half minute and the next; the signed one also late, and in its own session only', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 20, maxLength: 20 }),
        fc.integer({ min: 60, max: 4_000_000_000 }),
        (bytes, seconds) => {
          const at = new Date(seconds * 1000);
          const check = { secret: Buffer.from(bytes), sessionId: '520622-s', at, stepSeconds: 30, isLate: false };
          const [digits, signed] = [codeAt(check.secret, at, 30), signedCodeAt(check.secret, '520622-s', at, 30)];
          for (const later of [0, 30_000]) {
            const then = { ...check, at: new Date(at.getTime() + later) };
            expect([fits(digits, then), fits(signed, then)]).toEqual([true, true]);
            expect([fits(digits, { ...then, isLate: true }), fits(signed, { ...then, isLate: true })]).toEqual([
              false,
              true,
            ]);
          }
          expect(fits(signed, { ...check, sessionId: '520622-t' })).toBe(false);
          expect(fits(signed, { ...check, at: new Date(at.getTime() + 90_000) })).toBe(false);
        },
      ),
    );
  });
});
