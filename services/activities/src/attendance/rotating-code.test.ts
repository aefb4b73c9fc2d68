// The rotating code: RFC 6238's own examples, and how long a code fits.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesAt, codeAt, fits } from './rotating-code.ts';

describe('the rotating code', () => {
  it('is the one of RFC 6238', () => {
    // Appendix B, SHA-1, the last six of its eight digits.
    const secret = Buffer.from('12345678901234567890');
    expect(codeAt(secret, new Date(59_000), 30)).toBe('287082');
    expect(codeAt(secret, new Date(1_111_111_109_000), 30)).toBe('081804');
    expect(changesAt(new Date(59_000), 30)).toEqual(new Date(60_000));
  });

  it('fits for its own half minute and the next', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 20, maxLength: 20 }),
        fc.integer({ min: 60, max: 4_000_000_000 }),
        (bytes, seconds) => {
          const secret = Buffer.from(bytes);
          const at = new Date(seconds * 1000);
          const code = codeAt(secret, at, 30);
          expect(fits(code, secret, at, 30)).toBe(true);
          expect(fits(code, secret, new Date(at.getTime() + 30_000), 30)).toBe(true);
        },
      ),
    );
  });
});
