// What every write leaves behind, on the real tables of a service: an audit chain that shows any tampering, and one effect a key.
import {
  type AuditHead,
  type AuditRow,
  compareWithHead,
  type Database,
  forgetAudit,
  makeVaultOptions,
  signAuditHead,
  Vault,
  verifyAudit,
} from '@chunhui/database';
import { connectTalentPool } from '@chunhui/talent-pool';
import { createTestDatabase, inCounty, type TestDatabase, testVault, testVaultOptions } from '@chunhui/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

const COUNTY = '520622';
let test: TestDatabase;
let database: Database;

beforeAll(async () => {
  test = await createTestDatabase();
  database = await connectTalentPool({ url: test.url('talent_pool'), poolSize: 8, vault: testVault });
});

afterAll(async () => {
  await database?.close();
  await test?.drop();
});

const verify = (county = COUNTY) => database.read(inCounty(county), verifyAudit);

function act(county: string, nounId: string, fails = false): Promise<void> {
  return database.write(inCounty(county), async (session) => {
    session.audit({ action: 'talent.record', nounId, before: null, after: { name: '杨*' } });
    session.audit({ action: 'talent.change', nounId, purpose: '更正' });
    if (fails) throw new Error('undone');
  });
}

describe('the audit chain', () => {
  beforeEach(async () => {
    await test.sql('truncate talent_pool.audit_log, talent_pool.audit_heads, talent_pool.audit_starts');
    for (let round = 0; round < 5; round += 1) await act(COUNTY, `${COUNTY}-${round}`);
  });

  it('is whole after many acts at once, a chain a county, without what was undone', async () => {
    await Promise.all([
      ...Array.from({ length: 20 }, (_, index) => act(COUNTY, `${COUNTY}-x${index}`)),
      act('520628', '520628-1'),
      act(COUNTY, 'undone', true).catch(() => undefined),
    ]);
    expect(await verify()).toEqual({ whole: true, rows: 50 });
    expect(await verify('520628')).toEqual({ whole: true, rows: 2 });
    expect(await test.sql(`select from talent_pool.audit_log where noun_id = 'undone'`)).toEqual([]);
  });

  it.each([
    [
      'a changed row',
      'update talent_pool.audit_log set purpose = null where number = 4',
      { brokenAt: 4, reason: 'CHANGED' },
    ],
    [
      'a row moved to another subject',
      `update talent_pool.audit_log set subject = 'x' where number = 1`,
      { brokenAt: 1, reason: 'CHANGED' },
    ],
    ['a missing row', 'delete from talent_pool.audit_log where number = 6', { brokenAt: 6, reason: 'MISSING' }],
    ['a missing end', 'delete from talent_pool.audit_log where number > 8', { brokenAt: 9, reason: 'HEAD' }],
    ['a missing everything', 'delete from talent_pool.audit_log', { brokenAt: 1, reason: 'HEAD' }],
  ])('shows %s', async (_what, tampering, verdict) => {
    await test.sql(tampering);
    expect(await verify()).toEqual({ whole: false, ...verdict });
  });

  describe('against someone who owns the database', () => {
    const head = () => database.read(inCounty(COUNTY), signAuditHead) as Promise<AuditHead>;
    const compare = (kept: AuditHead) => database.read(inCounty(COUNTY), (session) => compareWithHead(session, kept));

    /** Rewrites row 3 and everything after it, as the code does, with keys of one's own; the database does not have the real ones. */
    async function rewriteWith(auditKeys: string): Promise<void> {
      const forger = new Vault({ ...makeVaultOptions(), auditKeys });
      const rows = await test.sql<Record<string, unknown>>(
        'select * from talent_pool.audit_log where chain = $1 and number >= 3 order by number',
        [COUNTY],
      );
      const [before] = await test.sql<Pick<AuditRow, 'hash'>>(
        'select hash from talent_pool.audit_log where chain = $1 and number = 2',
        [COUNTY],
      );
      let hash = before?.hash ?? '';
      for (const row of rows) {
        const subject = row.number === 3 ? 'somebody-else' : row.subject;
        const { chain, number, at, roles, scope, action, noun_id, purpose, before: was, after, request_id } = row;
        const columns = [
          chain,
          number,
          (at as Date).toISOString(),
          subject,
          roles,
          scope,
          action,
          noun_id,
          purpose,
          was,
          after,
          request_id,
        ];
        hash = forger.sign(JSON.stringify([hash, columns]));
        await test.sql('update talent_pool.audit_log set subject = $3, hash = $4 where chain = $1 and number = $2', [
          chain,
          number,
          subject,
          hash,
        ]);
      }
      await test.sql('update talent_pool.audit_heads set hash = $2 where chain = $1', [COUNTY, hash]);
    }

    it('a past that is written anew without the key is found', async () => {
      await rewriteWith(makeVaultOptions().auditKeys);
      expect(await verify()).toEqual({ whole: false, brokenAt: 3, reason: 'CHANGED' });
    });

    it('with the key too, by a head that was kept elsewhere', async () => {
      const kept = await head();
      await act(COUNTY, `${COUNTY}-later`);
      expect(await compare(kept)).toBe('SAME');
      await rewriteWith(testVaultOptions.auditKeys);
      expect(await verify()).toEqual({ whole: true, rows: 12 });
      expect(await compare(kept)).toBe('REWRITTEN');
    });

    it('an end that was cut off with its head, by a head that was kept elsewhere', async () => {
      const kept = await head();
      await test.sql('delete from talent_pool.audit_log where number > 4');
      await test.sql(
        'update talent_pool.audit_heads h set number = 4, hash = l.hash from talent_pool.audit_log l where l.chain = h.chain and l.number = 4',
      );
      expect(await verify()).toEqual({ whole: true, rows: 4 });
      expect(await compare(kept)).toBe('REWRITTEN');
    });

    it('a beginning that was removed without the key', async () => {
      await test.sql(
        `insert into talent_pool.audit_starts (chain, number, hash) select chain, number, hash from talent_pool.audit_log where number = 4`,
      );
      await test.sql('delete from talent_pool.audit_log where number <= 4');
      expect(await verify()).toEqual({ whole: false, brokenAt: 4, reason: 'START' });
    });

    it('a kept head that is not genuine, and one whose row retention has removed', async () => {
      const kept = await head();
      expect(await compare({ ...kept, number: 4 })).toBe('UNSIGNED');
      await act(COUNTY, `${COUNTY}-later`);
      await forgetAudit(test.adminUrl, 'talent_pool', { chain: COUNTY, before: '2100-01-01', vault: testVault });
      expect(await compare(kept)).toBe('REMOVED');
    });
  });

  describe('that was kept long enough', () => {
    const forget = (before: string, dryRun = false) =>
      forgetAudit(test.adminUrl, 'talent_pool', { chain: COUNTY, before, vault: testVault, dryRun });

    beforeEach(async () => {
      await test.sql('truncate talent_pool.audit_log, talent_pool.audit_heads, talent_pool.audit_starts');
      vi.useFakeTimers({ toFake: ['Date'], now: new Date('2020-01-01T23:00:00+08:00') });
      await act(COUNTY, `${COUNTY}-old`);
      await act('520628', '520628-old');
      vi.useRealTimers();
      await act(COUNTY, `${COUNTY}-new`);
    });

    it('starts later and is whole; another county’s stays', async () => {
      expect(await forget('2020-01-01')).toBe(0);
      expect(await forget('2020-01-02', true)).toBe(2);
      expect(await verify()).toEqual({ whole: true, rows: 4 });
      expect(await forget('2020-01-02')).toBe(2);
      expect(await verify()).toEqual({ whole: true, rows: 2 });
      expect(await forget('2020-01-02')).toBe(0);
      expect(await verify('520628')).toEqual({ whole: true, rows: 2 });
    });

    it('goes on after all of it has gone', async () => {
      expect(await forget('2100-01-01')).toBe(4);
      expect(await verify()).toEqual({ whole: true, rows: 0 });
      await act(COUNTY, `${COUNTY}-next`);
      expect(await verify()).toEqual({ whole: true, rows: 2 });
    });

    it.each([
      ['its new first row is missing', 'delete from talent_pool.audit_log where number = 3', 3, 'MISSING'],
      [
        'its new first row was changed',
        `update talent_pool.audit_log set subject = 'x' where number = 3`,
        3,
        'CHANGED',
      ],
      [
        'its start was moved past rows',
        `update talent_pool.audit_starts s set number = 4, hash = h.hash from talent_pool.audit_heads h where h.chain = s.chain`,
        3,
        'START',
      ],
    ])('shows that %s', async (_what, tampering, brokenAt, reason) => {
      await forget('2020-01-02');
      await test.sql(tampering);
      expect(await verify()).toEqual({ whole: false, brokenAt, reason });
    });

    it('is not the service’s to cut', async () => {
      for (const sql of [
        `insert into talent_pool.audit_starts values ('${COUNTY}', 4, '')`,
        'update talent_pool.audit_starts set number = 4',
      ])
        await expect(database.write(inCounty(COUNTY), (session) => session.query(sql))).rejects.toThrow(
          'permission denied',
        );
    });
  });

  it('cannot be changed by the service itself', async () => {
    for (const sql of [
      'update talent_pool.audit_log set purpose = null',
      'delete from talent_pool.audit_log',
      'truncate talent_pool.audit_log',
    ]) {
      await expect(database.write(inCounty(COUNTY), (session) => session.query(sql))).rejects.toThrow(
        'permission denied',
      );
    }
  });

  it('is not another county’s to read', async () => {
    const rows = await database.read(inCounty('520628'), (session) =>
      session.query('select from talent_pool.audit_log'),
    );
    expect(rows).toEqual([]);
  });
});

describe('a session of which a statement failed', () => {
  it('says why to every later one too: it is over', async () => {
    const failures = await database.read(inCounty(COUNTY), async (session) =>
      Promise.allSettled([`select '2022-02-30'::date`, 'select 1', 'select 2'].map((sql) => session.query(sql))),
    );
    expect(failures).toMatchObject(
      Array.from({ length: 3 }, () => ({ status: 'rejected', reason: { extensions: { code: 'BAD_USER_INPUT' } } })),
    );
  });
});

describe('an idempotency key', () => {
  let effects = 0;
  const send = (key: string, body: unknown, county = COUNTY) =>
    database.write(inCounty(county), (session) =>
      session.once({ key, field: 'recordTalent', body }, async () => {
        effects += 1;
        return { talent: { id: `${county}-${effects}` }, errors: [] };
      }),
    );
  beforeEach(() => {
    effects = 0;
  });

  it('of fifty at once has one effect and one answer', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => send('fifty-at-once', { name: '杨' })));
    expect(effects).toBe(1);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  it('gives the very same answer again, days and bytes included', async () => {
    const answer = {
      at: new Date('2022-03-05T08:00:00Z'),
      sealed: Buffer.from('春晖'),
      nested: [{ on: new Date(0), none: null }],
    };
    const twice = () =>
      database.write(inCounty(COUNTY), (session) =>
        session.once({ key: 'same-types', field: 'recordTalent', body: {} }, async () => answer),
      );
    expect(await twice()).toEqual(answer);
    expect(await twice()).toEqual(answer);
  });

  it('refuses another body', async () => {
    await send('another-body', { name: '杨' });
    await expect(send('another-body', { name: '吴' })).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    expect(effects).toBe(1);
  });

  it('is free again when its work failed', async () => {
    const failing = database.write(inCounty(COUNTY), (session) =>
      session.once({ key: 'failing-key', field: 'recordTalent', body: {} }, async () => {
        throw new Error('undone');
      }),
    );
    await expect(failing).rejects.toThrow('undone');
    await send('failing-key', {});
    expect(effects).toBe(1);
  });

  it('of another county is another key', async () => {
    await send('same-in-both', {});
    await send('same-in-both', {}, '520628');
    expect(effects).toBe(2);
  });
});
