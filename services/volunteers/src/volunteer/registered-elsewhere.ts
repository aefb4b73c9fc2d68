// Whether another county has a person: an answer for those who can ask for a transfer, recorded even when the write is refused, and
// limited, because the question can be asked for any ID number.
import type { Session } from '@chunhui/database';
import { may, RefusedError } from '@chunhui/runtime';
import { userError } from '../user-errors.ts';
import { markedElsewhere } from './person-mark.store.ts';

const ACTION = 'volunteer.ask-elsewhere';

/** People found in other counties, a caller and day: from the whole county a roster asks for many at once. */
const PER_DAY = { county: 500, below: 20 };

/** Of these marks, those that another county has; what was found is recorded. Refuses a caller who has reached the day's limit. */
export async function askElsewhere(session: Session, marks: readonly string[]): Promise<ReadonlySet<string>> {
  if (marks.length === 0) return new Set();
  const foundToday = await countFoundToday(session);
  const limit = session.scope.length === 6 ? PER_DAY.county : PER_DAY.below;
  if (foundToday >= limit) throw new RefusedError(userError('ELSEWHERE_LIMIT_REACHED'));
  const found = await markedElsewhere(session, marks);
  if (found.size > 0)
    session.auditAttempt({
      action: ACTION,
      nounId: session.subject ?? '',
      after: { found: found.size, marks: [...found].slice(0, 20) },
    });
  if (foundToday + found.size > limit) throw new RefusedError(userError('ELSEWHERE_LIMIT_REACHED'));
  return found;
}

/** Refuses a person whom another county has; callers who cannot request a transfer get a refusal that says what to do instead. */
export async function refuseElsewhere(session: Session, mark: string, path: readonly string[]): Promise<void> {
  if (!(await askElsewhere(session, [mark])).has(mark)) return;
  throw new RefusedError(
    userError(mayKnow(session) ? 'VOLUNTEER_REGISTERED_ELSEWHERE' : 'REGISTRATION_NEEDS_OFFICE', path),
  );
}

/** Whether the caller may know that a person is registered: others could try any ID number. */
export function mayKnow({ roles }: Session): boolean {
  return may({ roles }, 'volunteer:write');
}

async function countFoundToday(session: Session): Promise<number> {
  const [row] = await session.query<{ found: number }>(
    `/* audit.foundElsewhere */ select coalesce(sum((after::json ->> 'found')::int), 0)::int as found from volunteers.audit_log
     where chain = $1 and noun_id = $2 and action = $3 and at >= $4::date::timestamp at time zone 'Asia/Shanghai'`,
    [session.county, session.subject ?? '', ACTION, session.today],
  );
  return row?.found ?? 0;
}
