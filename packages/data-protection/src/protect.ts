// What every service answers alike: a person's copy, erasure, and its audit trail. A service says which rows it keeps of people.
import { type Session, toSnakeCase } from '@chunhui/database';
import { addDays, addMonths, dayOf, maskMobile, maskName, maskResidentId } from '@chunhui/model';
import {
  type Caller,
  graphqlError,
  inputs,
  may,
  mutation,
  type PageArguments,
  type Permission,
  RefusedError,
  toConnection,
  xlsxFile,
} from '@chunhui/runtime';
import { z } from 'zod';
import { auditFile, auditFilter, auditRecords, auditVerdict } from './audit-trail.ts';
import { correctInput, correctRows, readCorrection } from './correct.ts';
import { eraseRows, forgetCopies } from './erase.ts';
import type { Correction, DataSubject, Holding } from './holding.ts';
import { type Retention, recordsOf } from './records.ts';
import { type Forgotten, forgetDue } from './retention.ts';
import { readSubject, subjectInput } from './subject.ts';
import { needsRole, stillInForce, userError } from './user-errors.ts';

export interface ProtectOptions {
  readonly holdings: readonly Holding[];
  /** The county's effective model: how long records are kept, and how soon a person's request is answered. */
  readonly modelOf: (session: Session) => Promise<{ readonly parameters: Retention & AnswerClock }>;
}

interface AnswerClock {
  readonly rightsAnswerWithin: { readonly value: number };
}

interface Context {
  readonly caller: Caller;
  readonly session: Session;
}

const eraseInput = z.object({ subject: subjectInput, purpose: inputs.text(500), requestedOn: inputs.date.nullish() });
const exportAuditInput = z.object({ filter: auditFilter, purpose: inputs.text(500) });
const copyArguments = z.object({ subject: subjectInput, purpose: inputs.text(500) });

/** The resolvers of a service's data protection, to be named as its contract names them. */
export function protect({ holdings, modelOf }: ProtectOptions) {
  /** Until when the answer to a person's request is due; null for an act without a request. */
  async function answerDueOn(session: Session, requestedOn: string | null | undefined): Promise<string | null> {
    if (requestedOn == null) return null;
    if (requestedOn > session.today) throw new RefusedError(userError('DATE_IN_FUTURE', ['requestedOn']));
    const { rightsAnswerWithin } = (await modelOf(session)).parameters;
    return addDays(requestedOn, rightsAnswerWithin.value);
  }

  return {
    holdings,

    /** Erases what has been over for as long as the county's model keeps it; see `forgetDue`. */
    async forgetDue(
      session: Session,
      options: { readonly today: string; readonly dryRun?: boolean },
    ): Promise<Forgotten> {
      const { parameters } = await modelOf(session);
      return forgetDue(session, holdings, parameters, options);
    },

    /** Audit records from before this day were kept for as long as the county's model says. */
    async auditKeptSince(session: Session, today: string): Promise<string> {
      const { retentionAudit } = (await modelOf(session)).parameters;
      return addMonths(today, -retentionAudit.value);
    },

    /** A person's copy; the look and its purpose are recorded. */
    async dataOf(_root: unknown, args: unknown, { caller, session }: Context) {
      const parsed = copyArguments.safeParse(args);
      if (!parsed.success) throw graphqlError('BAD_USER_INPUT');
      const subject = subjectOf(session, parsed.data.subject);
      const { parameters } = await modelOf(session);
      const records = await recordsOf(
        session,
        holdings.filter((holding) => mayReach(caller, holding, 'person:export')),
        subject,
        parameters,
      );
      session.audit({
        action: 'person-data.copy',
        nounId: subject.personId ?? subject.record ?? '',
        purpose: parsed.data.purpose,
        after: { records: records.map(({ kind, id }) => `${kind} ${id}`) },
      });
      return records;
    },

    erase: mutation(eraseInput, async ({ subject: input, purpose, requestedOn }, { caller, session }: Context) => {
      const due = await answerDueOn(session, requestedOn);
      const subject = readSubject(session, input, new Date());
      const concerned = await findAll(session, holdings, subject);
      refuseWhatNeedsMore(caller, concerned, 'person:erase');
      const inForce = [];
      for (const { holding, keys } of concerned)
        for (const key of await keysInForce(session, holding, keys)) inForce.push(stillInForce(holding, key));
      if (inForce.length > 0) throw new RefusedError(inForce);
      for (const { holding, keys } of concerned) await eraseRows(session, holding, keys);
      await forgetCopies(
        session,
        concerned.flatMap(({ keys }) => keys),
      );
      const erased = concerned.map(({ holding: { kind }, keys }) => ({ code: kind, count: keys.length }));
      session.audit({
        action: 'person-data.erase',
        nounId: subject.record ?? '',
        purpose,
        after: { erased, ...clock(requestedOn, due) },
      });
      return { erased, answerDueOn: due };
    }),

    correct: mutation(correctInput, async (input, { caller, session }: Context) => {
      const due = await answerDueOn(session, input.requestedOn);
      const now = new Date();
      const subject = readSubject(session, input.subject, now);
      const right = readCorrection(session, subject, input, now);
      const concerned = await findAll(
        session,
        holdings.filter(({ correct }) => correct !== undefined),
        subject,
      );
      refuseWhatNeedsMore(caller, concerned, 'person:correct');
      const corrected: { code: string; count: number }[] = [];
      for (const { holding, keys } of concerned) {
        const count = await correctRows(session, holding, keys, { subject, right });
        if (count > 0) corrected.push({ code: holding.kind, count });
      }
      session.audit({
        action: 'person-data.correct',
        nounId: right.person?.is ?? subject.personId ?? subject.record ?? '',
        purpose: input.purpose,
        before: right.person === null ? undefined : { person: right.person.was },
        after: { ...told(right), corrected, ...clock(input.requestedOn, due) },
      });
      return { corrected, answerDueOn: due };
    }),

    audit: (_root: unknown, { filter, ...page }: PageArguments & { filter?: unknown }, { session }: Context) => {
      const parsed = auditFilter.safeParse(filter);
      if (!parsed.success) throw graphqlError('BAD_USER_INPUT');
      return toConnection(page, auditRecords(session, parsed.data));
    },

    verdict: (_root: unknown, _args: unknown, { session }: Context) => auditVerdict(session),

    exportAudit: mutation(exportAuditInput, async ({ filter, purpose }, { session }: Context) => {
      const { rows, content } = await auditFile(session, filter);
      session.audit({ action: 'audit.export', nounId: session.scope, purpose, after: { rows } });
      const name = `审计记录-${session.schema}-${session.scope}-${dayOf(new Date())}`;
      return { file: xlsxFile(name, content) };
    }),
  };
}

/** A holding with a permission of its own, such as children's files, is reached by that one only; any other by the field's. */
const mayReach = (caller: Caller, { needs }: Holding, permission: Permission) => may(caller, needs ?? permission);

/** Rows of one holding that are about somebody. */
interface Found {
  readonly holding: Holding;
  readonly keys: readonly string[];
}

/** All of it before anything changes: rows are found through others. */
async function findAll(session: Session, holdings: readonly Holding[], subject: DataSubject): Promise<Found[]> {
  const found: Found[] = [];
  for (const holding of holdings) found.push({ holding, keys: await holding.find(session, subject) });
  return found.filter(({ keys }) => keys.length > 0);
}

function refuseWhatNeedsMore(caller: Caller, concerned: readonly Found[], permission: Permission): void {
  const mayNot = concerned.map(({ holding }) => holding).filter((holding) => !mayReach(caller, holding, permission));
  if (mayNot.length > 0) throw new RefusedError(mayNot.map(needsRole));
}

/** The request's days in the audit trail; whether the answer was late follows from its time. */
function clock(requestedOn: string | null | undefined, answerDueOn: string | null) {
  return requestedOn == null ? {} : { requestedOn, answerDueOn };
}

/** The correction as the audit trail shows it: numbers masked. */
function told({ name, phone, person }: Correction) {
  return {
    ...(name === null ? {} : { name: maskName(name) }),
    ...(phone === null ? {} : { phone: maskMobile(phone) }),
    ...(person === null ? {} : { person: person.is, residentId: maskResidentId(person.residentId) }),
  };
}

/** A query answers a request that names nobody with an error, not with data. */
function subjectOf(session: Session, input: z.output<typeof subjectInput>) {
  try {
    return readSubject(session, input, new Date());
  } catch (error) {
    if (error instanceof RefusedError) throw graphqlError('BAD_USER_INPUT', { reasons: error.errors });
    throw error;
  }
}

/** Locks the rows, so that what is judged stays so until they are erased. */
async function keysInForce(session: Session, { table, over, key = 'id' }: Holding, keys: readonly string[]) {
  const column = toSnakeCase(key);
  const rows = await session.query<{ key: string; inForce: boolean }>(
    `/* holding.inForce */ select r.${column} as key, (${over}) is null as in_force from ${table.sql} r
     where r.county_code = $1 and r.${column} = any($2) order by 1 for update of r`,
    [session.county, keys],
  );
  return rows.filter(({ inForce }) => inForce).map((row) => row.key);
}
