// Student aid through the schema: one active pair a student, terms, payments with receipts, reversals that sum to nothing.
import type { Identity } from '@chunhui/runtime';
import { ask, codesOf, inCounty, rollOut, useSubgraph } from '@chunhui/testing';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { acting } from '../acting.fixture.ts';
import { connectActivities, createActivities, figures, schema } from '../index.ts';

const under = useSubgraph({ schema, connect: connectActivities, create: createActivities });
let staff: Identity;
let otherCounty: Identity;
let village: Identity;

beforeAll(async () => {
  await rollOut(under.test, '520622');
  staff = await under.test.caller('COUNTY_STAFF', '520622');
  otherCounty = await under.test.caller('COUNTY_STAFF', '520628');
  village = await under.test.caller('VILLAGE_STAFF', '520622100201');
});

const act = (identity: Identity, field: string, input: object, selection = 'pair { id }') =>
  acting(under)(identity, field, input, selection);

let students = 0;

/** A made-up number of the village's county whose check digit is right (GB 11643). */
function idNumber(serial: number): string {
  const digits = `52062220080501${String(serial).padStart(3, '0')}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return `${digits}${'10X98765432'[sum % 11]}`;
}

function pair(changes: object = {}) {
  students += 1;
  return {
    division: '520622100201',
    studentAlias: '小山',
    studentIdNumber: idNumber(students),
    student: { name: '吴小山', school: '大龙中学' },
    sponsor: { name: '王先生', phone: '13900002222' },
    startedOn: '2021-09-01',
    ...changes,
  };
}

async function withTerm(): Promise<string> {
  const { pair: opened } = await act(staff, 'openAidPair', pair());
  await act(staff, 'renewAidTerm', { pair: opened.id, term: '2021-2022/1', agreedFen: 100_000 });
  return opened.id;
}

const pay = (id: string, receiptNumber: string, amountFen = 100_000) =>
  act(
    staff,
    'recordAidPayment',
    { pair: id, term: '2021-2022/1', amountFen, paidOn: '2021-09-10', receiptNumber },
    'payment { id amountFen }',
  );

const paid = async () => {
  const [county] = await under.database.read(inCounty('520622'), (session) =>
    figures.byDivision(session, ['520622000000']),
  );
  return county?.values.get('aidPaidFen')?.get('') ?? 0;
};

describe('student aid', () => {
  it('works: pair, term, payment with receipt, reversal', async () => {
    const before = await paid();
    const id = await withTerm();
    const { payment } = await pay(id, 'R-1');
    expect(payment.amountFen).toBe(100_000);
    expect(await paid()).toBe(before + 100_000);
    const reverse = { pair: id, payment: payment.id, reason: '金额有误' };
    expect(await act(staff, 'reverseAidPayment', reverse, 'payment { amountFen reverses }')).toMatchObject({
      payment: { amountFen: -100_000, reverses: payment.id },
    });
    expect(await act(staff, 'reverseAidPayment', reverse, 'payment { id }')).toMatchObject({
      errors: [{ code: 'AID_PAYMENT_REVERSED' }],
    });
    expect(await paid()).toBe(before);
    const list =
      '{ aidPairs(division: "520622", active: true) { nodes { id studentAlias terms { term agreedFen } payments { receiptNumber } } } }';
    const { data } = await ask(under.subgraph, staff, list);
    expect((data as { aidPairs: { nodes: object[] } }).aidPairs.nodes).toContainEqual({
      id,
      studentAlias: '小山',
      terms: [{ term: '2021-2022/1', agreedFen: 100_000 }],
      payments: [{ receiptNumber: 'R-1' }, { receiptNumber: 'R-1-R' }],
    });
  });

  it('shows the names behind an alias for a purpose, and keeps who looked', async () => {
    const { pair: opened } = await act(staff, 'openAidPair', pair());
    const look = (who: Identity, purpose = '核对收据') =>
      ask(
        under.subgraph,
        who,
        'query ($pair: ID!, $purpose: String!) { aidIdentity(pair: $pair, purpose: $purpose) { student { name school } sponsor { name phone } } }',
        { pair: opened.id, purpose },
      );
    const administrator = await under.test.caller('COUNTY_ADMINISTRATOR', '520622');
    expect((await look(administrator)).data).toEqual({
      aidIdentity: {
        student: { name: '吴小山', school: '大龙中学' },
        sponsor: { name: '王先生', phone: '13900002222' },
      },
    });
    const looks = () =>
      under.test.sql(
        `select subject, purpose from activities.audit_log where noun_id = $1 and action = 'aid-pair.reveal'`,
        [opened.id],
      );
    expect(await looks()).toEqual([{ subject: administrator.subject, purpose: '核对收据' }]);
    expect((await look(administrator, ' ')).data).toEqual({ aidIdentity: null });
    expect((await look(await under.test.caller('COUNTY_ADMINISTRATOR', '520628'))).data).toEqual({ aidIdentity: null });
    expect(codesOf(await look(staff))).toEqual(['FORBIDDEN']);
    expect(await looks()).toHaveLength(1);
  });

  it('refuses an ID number that is none, and a payment of tomorrow', async () => {
    const { studentIdNumber, ...rest } = pair();
    const wrong = `${studentIdNumber.slice(0, 17)}${studentIdNumber.endsWith('1') ? '2' : '1'}`;
    expect(await act(staff, 'openAidPair', { ...rest, studentIdNumber: wrong })).toMatchObject({
      errors: [{ code: 'RESIDENT_ID_INVALID', path: ['studentIdNumber'] }],
    });
    expect(await act(staff, 'openAidPair', pair({ startedOn: '2199-01-01' }))).toMatchObject({
      errors: [{ code: 'DATE_IN_FUTURE', path: ['startedOn'] }],
    });
    const future = { pair: await withTerm(), endedOn: '2199-01-01', reason: 'x' };
    expect(await act(staff, 'endAidPair', future)).toMatchObject({ errors: [{ code: 'DATE_IN_FUTURE' }] });
    const payment = { pair: await withTerm(), term: '2021-2022/1', amountFen: 1, receiptNumber: 'tomorrow' };
    expect(await act(staff, 'recordAidPayment', { ...payment, paidOn: '2199-01-01' }, 'payment { id }')).toMatchObject({
      errors: [{ code: 'AID_PAID_IN_FUTURE' }],
    });
  });

  it('lets a student have one active pair, whoever comes at once', async () => {
    const input = pair();
    const answers = await Promise.all([1, 2, 3, 4].map(() => act(staff, 'openAidPair', input)));
    expect(answers.map(({ errors }) => errors[0]?.code ?? 'OPENED').sort()).toEqual([
      ...Array(3).fill('AID_PAIR_ACTIVE'),
      'OPENED',
    ]);
    const opened = answers.find(({ errors }) => errors.length === 0).pair.id;
    await act(staff, 'endAidPair', { pair: opened, endedOn: '2022-07-01', reason: '毕业' });
    expect(await act(staff, 'openAidPair', input)).toMatchObject({ errors: [] });
  });

  it('refuses a term or receipt twice, a term that was not agreed, and what has ended', async () => {
    const id = await withTerm();
    expect(await act(staff, 'renewAidTerm', { pair: id, term: '2021-2022/1', agreedFen: 1 })).toMatchObject({
      errors: [{ code: 'AID_TERM_KNOWN' }],
    });
    await pay(id, 'R-2');
    expect(await pay(id, 'R-2')).toMatchObject({ errors: [{ code: 'AID_RECEIPT_KNOWN' }] });
    expect(
      await act(
        staff,
        'recordAidPayment',
        { pair: id, term: '2022-2023/1', amountFen: 1, paidOn: '2022-09-01', receiptNumber: 'R-3' },
        'payment { id }',
      ),
    ).toMatchObject({ errors: [{ code: 'AID_TERM_UNKNOWN' }] });
    await act(staff, 'endAidPair', { pair: id, endedOn: '2022-07-01', reason: '毕业' });
    expect(await pay(id, 'R-4')).toMatchObject({ errors: [{ code: 'AID_PAIR_ENDED' }] });
  });

  it('another county and a role without permission reach nothing', async () => {
    const id = await withTerm();
    const end = { pair: id, endedOn: '2022-07-01', reason: 'x' };
    expect(await act(otherCounty, 'endAidPair', end)).toMatchObject({ errors: [{ code: 'AID_PAIR_UNKNOWN' }] });
    expect(await act(village, 'endAidPair', end)).toEqual(['FORBIDDEN']);
    expect((await ask(under.subgraph, otherCounty, '{ aidPairs(division: "520622") { totalCount } }')).data).toEqual({
      aidPairs: null,
    });
  });

  it('keeps the ledger: payments are only added, and counted exactly', async () => {
    const id = await withTerm();
    let receipts = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 1_000_000 }), { maxLength: 6 }), async (amounts) => {
        const before = await paid();
        await Promise.all(
          amounts.map((amount) => {
            receipts += 1;
            return pay(id, `P-${receipts}`, amount);
          }),
        );
        expect(await paid()).toBe(before + amounts.reduce((sum, amount) => sum + amount, 0));
      }),
      { numRuns: 5 },
    );
    expect(await under.database.read(inCounty('520622'), (session) => figures.differences(session))).toEqual([]);
    const change = under.database.write(inCounty('520622'), (session) =>
      session.query('update activities.aid_payments set amount_fen = 1'),
    );
    await expect(change).rejects.toThrow('permission denied');
  });
});
