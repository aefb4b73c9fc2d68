// Sealed values: readable in their place, nowhere else, across a change of keys.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeVaultOptions, Vault, VaultError } from './vault.ts';

const options = makeVaultOptions();
const vault = new Vault(options);
const place = ['volunteers.volunteers.phone', '520622-1'] as const;

describe('Vault', () => {
  it('opens what it sealed, whatever the text; the same text never looks the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const sealed = vault.seal(text, place);
        expect(vault.open(sealed, place)).toBe(text);
        expect(vault.seal(text, place).equals(sealed)).toBe(false);
      }),
    );
  });

  it('opens nothing in another place, and nothing that was changed', () => {
    const sealed = vault.seal('13800001234', place);
    expect(() => vault.open(sealed, ['volunteers.volunteers.phone', '520622-2'])).toThrow(VaultError);
    for (let index = 0; index < sealed.length; index += 1) {
      const changed = Buffer.from(sealed);
      changed[index] = (changed[index] as number) ^ 1;
      expect(() => vault.open(changed, place)).toThrow(VaultError);
    }
  });

  it('reads old values under a new key, and lets the old key go once they are sealed again', () => {
    const sealed = vault.seal('13800001234', place);
    const fresh = `k2:${Buffer.alloc(32, 7).toString('base64')}`;
    const both = new Vault({ ...options, keys: `${fresh},${options.keys}` });
    expect(both.open(sealed, place)).toBe('13800001234');
    const again = both.reseal(sealed) as Buffer;
    expect(both.reseal(again)).toBeNull();
    const only = new Vault({ ...options, keys: fresh });
    expect(only.open(again, place)).toBe('13800001234');
    expect(() => only.open(sealed, place)).toThrow('There is no encryption key "k1"');
  });

  it('finds the same value by its fingerprint, and no other kind of value', () => {
    expect(vault.fingerprint('phone', '13800001234')).toBe(vault.fingerprint('phone', '13800001234'));
    expect(vault.fingerprint('phone', '13800001234')).not.toBe(vault.fingerprint('person', '13800001234'));
    expect(vault.personId('11010519491231002X')).toMatch(/^p-[0-9a-f]{32}$/);
    expect(new Vault(makeVaultOptions()).personId('11010519491231002X')).not.toBe(vault.personId('11010519491231002X'));
  });

  it('hashes a stored fingerprint with an appended look-up key as it would hash the value itself', () => {
    const rotated = new Vault({
      ...options,
      lookupKeys: `${options.lookupKeys},k2:${Buffer.alloc(32, 7).toString('base64')}`,
    });
    const phone = vault.fingerprint('phone', '13800001234');
    expect(rotated.rekey('phone', phone)).toBe(rotated.fingerprint('phone', '13800001234'));
    expect(rotated.rekey('person', vault.personId('11010519491231002X'))).toBe(rotated.personId('11010519491231002X'));
    expect(rotated.personId('11010519491231002X')).toMatch(/^p-2\.[0-9a-f]{32}$/);
    expect(rotated.rekey('phone', rotated.fingerprint('phone', '13800001234'))).toBeNull();
    expect(vault.rekey('phone', phone)).toBeNull();
  });

  it('signs with the first audit key, and verifies with every one', () => {
    const signature = vault.sign('text');
    const rotated = new Vault({
      ...options,
      auditKeys: `k2:${Buffer.alloc(32, 7).toString('base64')},${options.auditKeys}`,
    });
    expect(rotated.isSigned('text', signature)).toBe(true);
    expect(rotated.sign('text')).toMatch(/^k2:[0-9a-f]{64}$/);
    expect(vault.isSigned('text', rotated.sign('text'))).toBe(false);
    expect(vault.isSigned('other', signature)).toBe(false);
    expect(vault.isSigned('text', '')).toBe(false);
  });

  it.each(['', 'k1', 'k1:short', 'bad name:AAAA'])('refuses the keys %j', (keys) => {
    expect(() => new Vault({ ...options, keys })).toThrow(VaultError);
  });
});
