// The rules of student aid: one active pair a student, terms renewed one by one, payments that carry a receipt and are only reversed.
import { villageErrors } from '@chunhui/county';
import { newId, type Session } from '@chunhui/database';
import { readResidentId } from '@chunhui/model';
import { allow, inputs, RefusedError, throwUserErrors } from '@chunhui/runtime';
import { z } from 'zod';
import { mutation } from '../context.ts';
import { within } from '../scope.ts';
import { userError } from '../user-errors.ts';
import {
  addAidPair,
  addAidPayment,
  addAidTerm,
  aidPairsById,
  changeAidPair,
  lockAidPair,
  paymentsOf,
  termsOf,
} from './aid.store.ts';
import type { AidPair, AidPayment, AidTerm } from './aid.table.ts';

const id = z.string().min(1).max(128);
/** School year and half: 2021-2022/1. */
const term = z.string().regex(/^\d{4}-\d{4}\/[12]$/);
const fen = z.int().min(1).max(100_000_000);

const openAidPairInput = z.object({
  division: z.string(),
  studentAlias: inputs.text(40),
  /** The resident ID number: kept only as the person's id. */
  studentIdNumber: z.string().max(40),
  student: z.object({ name: inputs.text(60), school: inputs.text(120) }),
  sponsor: z.object({
    name: inputs.text(120),
    phone: z
      .string()
      .regex(/^1[3-9]\d{9}$/)
      .nullish(),
  }),
  startedOn: inputs.date,
  idempotencyKey: inputs.idempotencyKey,
});
const renewAidTermInput = z.object({ pair: id, term, agreedFen: fen, idempotencyKey: inputs.idempotencyKey });
const recordAidPaymentInput = z.object({
  pair: id,
  term,
  amountFen: fen,
  paidOn: inputs.date,
  receiptNumber: inputs.text(60),
  receiptReference: inputs.text(500).nullish(),
  idempotencyKey: inputs.idempotencyKey,
});
const reverseAidPaymentInput = z.object({
  pair: id,
  payment: id,
  reason: inputs.text(500),
  idempotencyKey: inputs.idempotencyKey,
});
const endAidPairInput = z.object({
  pair: id,
  endedOn: inputs.date,
  reason: inputs.text(500),
  idempotencyKey: inputs.idempotencyKey,
});

export const openAidPair = mutation({
  access: allow('aid:write', (_root, { input }) => input.division),
  input: openAidPairInput,
  noun: 'pair',
  async run(session, input): Promise<AidPair> {
    // A digit that is wrong would make another person of the student, who could then have two sponsors.
    const { value: student } = readResidentId(input.studentIdNumber, session.today);
    const errors = await villageErrors(session, input.division);
    if (student === null) throw new RefusedError([...errors, userError('RESIDENT_ID_INVALID', ['studentIdNumber'])]);
    throwUserErrors([
      ...errors,
      ...(input.startedOn <= session.today ? [] : [userError('DATE_IN_FUTURE', ['startedOn'])]),
    ]);
    const pairId = newId(session.county);
    const { vault } = session;
    const pair: AidPair = {
      countyCode: session.county,
      id: pairId,
      divisionCode: input.division,
      studentAlias: input.studentAlias,
      studentPersonId: vault.personId(student.number),
      student: vault.seal(JSON.stringify(input.student), ['activities.aid_pairs.student', pairId]),
      sponsor: vault.seal(JSON.stringify(input.sponsor), ['activities.aid_pairs.sponsor', pairId]),
      startedOn: input.startedOn,
      endedOn: null,
      endReason: null,
    };
    if (!(await addAidPair(session, pair))) throw new RefusedError([userError('AID_PAIR_ACTIVE', ['studentIdNumber'])]);
    session.audit({
      action: 'aid-pair.open',
      nounId: pairId,
      after: { studentAlias: pair.studentAlias, startedOn: pair.startedOn },
    });
    return pair;
  },
});

/** Locks a pair of the scope that has not ended. */
async function activePair(session: Session, pairId: string): Promise<AidPair> {
  const pair = within(session, await lockAidPair(session, pairId), userError('AID_PAIR_UNKNOWN', ['pair']));
  if (pair.endedOn !== null) throw new RefusedError([userError('AID_PAIR_ENDED', ['pair'])]);
  return pair;
}

export const renewAidTerm = mutation({
  access: allow('aid:write'),
  input: renewAidTermInput,
  noun: 'pair',
  async run(session, input): Promise<AidPair> {
    const pair = await activePair(session, input.pair);
    const row: AidTerm = {
      countyCode: session.county,
      id: newId(session.county),
      divisionCode: pair.divisionCode,
      pairId: pair.id,
      term: input.term,
      agreedFen: input.agreedFen,
    };
    if (!(await addAidTerm(session, row))) throw new RefusedError([userError('AID_TERM_KNOWN', ['term'])]);
    session.audit({ action: 'aid-pair.renew', nounId: pair.id, after: { term: row.term, agreedFen: row.agreedFen } });
    return pair;
  },
});

export const recordAidPayment = mutation({
  access: allow('aid:write'),
  input: recordAidPaymentInput,
  noun: 'payment',
  async run(session, input): Promise<AidPayment> {
    const pair = await activePair(session, input.pair);
    const [terms] = await termsOf(session, [pair.id]);
    if (input.paidOn > session.today) throw new RefusedError([userError('AID_PAID_IN_FUTURE', ['paidOn'])]);
    if (!terms?.some((known) => known.term === input.term))
      throw new RefusedError([userError('AID_TERM_UNKNOWN', ['term'])]);
    const payment: AidPayment = {
      countyCode: session.county,
      id: newId(session.county),
      divisionCode: pair.divisionCode,
      pairId: pair.id,
      term: input.term,
      amountFen: input.amountFen,
      paidOn: input.paidOn,
      receiptNumber: input.receiptNumber,
      receiptReference: input.receiptReference ?? null,
      reverses: null,
      reason: null,
    };
    if (!(await addAidPayment(session, payment)))
      throw new RefusedError([userError('AID_RECEIPT_KNOWN', ['receiptNumber'])]);
    session.audit({ action: 'aid-payment.record', nounId: payment.id, after: payment });
    return payment;
  },
});

/** Takes a payment back by a row of the opposite amount, once. */
export const reverseAidPayment = mutation({
  access: allow('aid:write'),
  input: reverseAidPaymentInput,
  noun: 'payment',
  async run(session, input): Promise<AidPayment> {
    const pair = within(session, await lockAidPair(session, input.pair), userError('AID_PAIR_UNKNOWN', ['pair']));
    const [payments] = await paymentsOf(session, [pair.id]);
    const wrong = payments?.find((payment) => payment.id === input.payment && payment.reverses === null);
    if (wrong === undefined) throw new RefusedError([userError('AID_PAYMENT_UNKNOWN', ['payment'])]);
    const reversal: AidPayment = {
      ...wrong,
      id: newId(session.county),
      amountFen: -wrong.amountFen,
      receiptNumber: `${wrong.receiptNumber}-R`,
      reverses: wrong.id,
      reason: input.reason,
    };
    if (!(await addAidPayment(session, reversal)))
      throw new RefusedError([userError('AID_PAYMENT_REVERSED', ['payment'])]);
    session.audit({ action: 'aid-payment.reverse', nounId: wrong.id, after: reversal, purpose: input.reason });
    return reversal;
  },
});

export const endAidPair = mutation({
  access: allow('aid:write'),
  input: endAidPairInput,
  noun: 'pair',
  async run(session, input): Promise<AidPair> {
    const pair = await activePair(session, input.pair);
    if (input.endedOn > session.today) throw new RefusedError(userError('DATE_IN_FUTURE', ['endedOn']));
    if (input.endedOn < pair.startedOn) throw new RefusedError([userError('AID_PAIR_ENDED', ['endedOn'])]);
    const change = { endedOn: input.endedOn, endReason: input.reason };
    await changeAidPair(session, pair.id, change);
    session.audit({ action: 'aid-pair.end', nounId: pair.id, after: change, purpose: input.reason });
    return { ...pair, ...change };
  },
});

interface AidIdentity {
  readonly student: { readonly name: string; readonly school: string };
  readonly sponsor: { readonly name: string; readonly phone: string | null };
}

/** The names behind an alias, for a purpose that is recorded with the look; null for a pair outside the scope. */
export async function revealAidPair(session: Session, pairId: string, purpose: string): Promise<AidIdentity | null> {
  const [pair] = await aidPairsById(session, [pairId]);
  if (pair == null || !inputs.text(500).safeParse(purpose).success) return null;
  const open = (sealed: Buffer, column: string) =>
    JSON.parse(session.vault.open(sealed, [`activities.aid_pairs.${column}`, pair.id]));
  session.audit({ action: 'aid-pair.reveal', nounId: pair.id, purpose });
  return { student: open(pair.student, 'student'), sponsor: { phone: null, ...open(pair.sponsor, 'sponsor') } };
}
