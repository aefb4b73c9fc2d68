// Storing and loading student aid, counters included. Payments are only ever added.
import { byId, columnsOf, countiesOf, type Session } from '@chunhui/database';
import { figures } from '../figures.ts';
import { type AidPair, type AidPayment, type AidTerm, aidPairs, aidPayments, aidTerms } from './aid.table.ts';

export const aidPairsById = byId(aidPairs);

/** Stores a pair; false when the student has an active one, which the database decides. */
export async function addAidPair(session: Session, pair: AidPair): Promise<boolean> {
  const [row] = await session.query(
    `/* aidPair.add */ insert into activities.aid_pairs
       (county_code, id, division_code, student_alias, student_person_id, student, sponsor, started_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning id`,
    [
      pair.countyCode,
      pair.id,
      pair.divisionCode,
      pair.studentAlias,
      pair.studentPersonId,
      pair.student,
      pair.sponsor,
      pair.startedOn,
    ],
  );
  if (row !== undefined) figures.adding(session, 'aid_pairs', [pair.id]);
  return row !== undefined;
}

/** Many pairs with their terms and payments at once, for an import or a first load. */
export async function addAidPairs(
  session: Session,
  pairs: readonly AidPair[],
  terms: readonly AidTerm[],
  payments: readonly AidPayment[],
): Promise<void> {
  figures.adding(
    session,
    'aid_pairs',
    pairs.map(({ id }) => id),
  );
  figures.adding(
    session,
    'aid_payments',
    payments.map(({ id }) => id),
  );
  await session.insert(aidPairs, pairs);
  await session.insert(aidTerms, terms);
  await session.insert(aidPayments, payments);
}

export async function lockAidPair(session: Session, id: string): Promise<AidPair | null> {
  const [row] = await session.query<AidPair>(
    `/* aidPair.lock */ select ${columnsOf(aidPairs)} from activities.aid_pairs r where r.county_code = $1 and r.id = $2 for update`,
    [session.county, id],
  );
  return row ?? null;
}

export async function changeAidPair(session: Session, id: string, change: Partial<AidPair>): Promise<void> {
  const found = await figures.changing(session, 'aid_pairs', [id]);
  if (found.has(id)) await session.update(aidPairs, id, change);
}

/** False when the pair has the term already. */
export async function addAidTerm(session: Session, term: AidTerm): Promise<boolean> {
  const rows = await session.query(
    `/* aidTerm.add */ insert into activities.aid_terms (county_code, id, division_code, pair_id, term, agreed_fen)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning id`,
    [term.countyCode, term.id, term.divisionCode, term.pairId, term.term, term.agreedFen],
  );
  return rows.length > 0;
}

/** False when a payment with this receipt, or a reversal of the same payment, is there already. */
export async function addAidPayment(session: Session, payment: AidPayment): Promise<boolean> {
  const rows = await session.query(
    `/* aidPayment.add */ insert into activities.aid_payments
       (county_code, id, division_code, pair_id, term, amount_fen, paid_on, receipt_number, receipt_reference, reverses, reason)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing returning id`,
    [
      payment.countyCode,
      payment.id,
      payment.divisionCode,
      payment.pairId,
      payment.term,
      payment.amountFen,
      payment.paidOn,
      payment.receiptNumber,
      payment.receiptReference,
      payment.reverses,
      payment.reason,
    ],
  );
  if (rows.length > 0) figures.adding(session, 'aid_payments', [payment.id]);
  return rows.length > 0;
}

/** The terms of each pair, oldest first. */
export async function termsOf(session: Session, pairIds: readonly string[]): Promise<AidTerm[][]> {
  const rows = await session.query<AidTerm>(
    `/* aidTerm.ofPairs */ select ${columnsOf(aidTerms)} from activities.aid_terms r
     where r.county_code = any($1) and r.pair_id = any($2) order by r.term`,
    [countiesOf(pairIds), pairIds],
  );
  const found = Map.groupBy(rows, (row) => row.pairId);
  return pairIds.map((id) => found.get(id) ?? []);
}

/** The payments of each pair, oldest first. */
export async function paymentsOf(session: Session, pairIds: readonly string[]): Promise<AidPayment[][]> {
  const rows = await session.query<AidPayment>(
    `/* aidPayment.ofPairs */ select ${columnsOf(aidPayments)} from activities.aid_payments r
     where r.county_code = any($1) and r.pair_id = any($2) order by r.paid_on, r.id`,
    [countiesOf(pairIds), pairIds],
  );
  const found = Map.groupBy(rows, (row) => row.pairId);
  return pairIds.map((id) => found.get(id) ?? []);
}
