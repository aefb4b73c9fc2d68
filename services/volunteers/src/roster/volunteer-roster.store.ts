// Stores a judged roster of volunteers, and reads the rows of an export.
import { columnsOf, type Session } from '@chunhui/database';
import { chunk, type Decided, mapYielding, type RosterTask } from '@chunhui/roster';
import { RefusedError } from '@chunhui/runtime';
import { userError } from '../user-errors.ts';
import { addMarks, holdMarks, markedElsewhere } from '../volunteer/person-mark.store.ts';
import { auditSnapshot, toVolunteer } from '../volunteer/registration.service.ts';
import { addVolunteers, changeVolunteers, lockVolunteers } from '../volunteer/volunteer.store.ts';
import { type Volunteer, volunteers } from '../volunteer/volunteer.table.ts';
import { takeNumbers, volunteerNumber } from '../volunteer/volunteer-number.ts';
import type { VolunteerRosterRow } from './volunteer-roster.columns.ts';
import { differences } from './volunteer-roster.differences.ts';
import type { Found } from './volunteer-roster.judge.ts';

type Row = Decided<VolunteerRosterRow, Found>;

/** Rows of one statement. */
const CHUNK_ROWS = 1_000;
/** Fewer for updates: without statistics the planner joins every row with every other. */
const CHANGED_CHUNK_ROWS = 200;

/** Locks the county's volunteer numbers: concurrent registrations wait, so that the judgement stays valid. */
export async function holdNumbers(session: Session): Promise<void> {
  await takeNumbers(session, 'volunteer', 0);
}

export async function storeVolunteers(
  session: Session,
  rows: readonly Row[],
  { today }: RosterTask<unknown>,
): Promise<void> {
  await change(
    session,
    rows.filter(({ act }) => act === 'UPDATE'),
  );
  await add(
    session,
    rows.filter(({ act }) => act === 'ADD'),
    today,
  );
}

async function add(session: Session, rows: readonly Row[], today: string): Promise<void> {
  if (rows.length === 0) return;
  const first = await takeNumbers(session, 'volunteer', rows.length);
  let at = first;
  let stored: Promise<unknown> = Promise.resolve();
  for (const part of chunk(rows, CHUNK_ROWS)) {
    const sealed = await mapYielding(part, ({ found }) => {
      const as = { number: volunteerNumber(session.county, at++), channel: 'IMPORT', registeredOn: today } as const;
      return toVolunteer(session, found.checked, found.marks, as);
    });
    // The next chunk is sealed while the database stores this one.
    await stored;
    stored = addVolunteers(session, sealed);
    stored.catch(() => undefined);
  }
  await stored;
  const marks = rows.map(({ found }) => found.mark);
  await addMarks(session, marks);
  // Of two counties that register the same person concurrently, the later one finds the other's mark here.
  await holdMarks(session);
  if ((await markedElsewhere(session, marks)).size > 0)
    throw new RefusedError([userError('VOLUNTEER_REGISTERED_ELSEWHERE', ['preview'])]);
}

/** Updates existing registrations, each with an audit record. */
async function change(session: Session, rows: readonly Row[]): Promise<void> {
  const known = new Map(rows.flatMap(({ found }) => (found.known === null ? [] : [[found.known.id, found] as const])));
  const locked = await lockVolunteers(session, [...known.keys()]);
  const changed = await mapYielding([...locked.values()], (before): Volunteer => {
    const { row, checked, marks } = known.get(before.id) as Found;
    const changes = Object.values(differences(session, before, row, checked, marks)).map((toChange) => toChange());
    const after: Volunteer = Object.assign({ ...before }, ...changes);
    session.audit({
      action: 'volunteer.change',
      nounId: before.id,
      before: auditSnapshot(before),
      after: auditSnapshot(after),
    });
    return after;
  });
  for (const part of chunk(changed, CHANGED_CHUNK_ROWS)) await changeVolunteers(session, part);
}

/** The current registrations of a division as rows of the roster, unmasked. */
export async function* volunteerRows(session: Session, prefix: string): AsyncGenerator<VolunteerRosterRow[]> {
  let after = '';
  for (;;) {
    const rows = await session.query<Volunteer>(
      `/* volunteers.roster */ select ${columnsOf(volunteers)} from volunteers.volunteers r
       where r.county_code = $1 and r.id > $2 and starts_with(r.division_code, $3) and r.status <> 'LEFT'
       order by r.id limit ${CHUNK_ROWS}`,
      [session.county, after, prefix],
    );
    yield await mapYielding(rows, (row) => toRow(session, row));
    if (rows.length < CHUNK_ROWS) return;
    after = rows.at(-1)?.id ?? '';
  }
}

function toRow({ vault }: Session, volunteer: Volunteer): VolunteerRosterRow {
  const { id, guardian: sealed } = volunteer;
  const open = (value: Buffer | null, column: string) =>
    value === null ? '' : vault.open(value, [`volunteers.volunteers.${column}`, id]);
  const guardian = sealed === null ? null : (JSON.parse(open(sealed, 'guardian')) as Record<string, string>);
  const listOf = (codes: readonly string[]) => (codes.length === 0 ? null : codes);
  return {
    name: volunteer.name,
    residentId: open(volunteer.residentId, 'resident_id'),
    phone: open(volunteer.phone, 'phone'),
    division: volunteer.divisionCode,
    leagueMember: volunteer.leagueMember,
    sector: volunteer.sector,
    skills: listOf(volunteer.skills),
    languages: listOf(volunteer.languages),
    interests: listOf(volunteer.interests),
    availability: listOf(volunteer.availability),
    livesOnOwnLabour: volunteer.ownLabour ? true : null,
    guardianName: guardian?.name ?? null,
    guardianRelation: guardian?.relation ?? null,
    guardianPhone: guardian?.phone ?? null,
    guardianConsentedOn: guardian === null ? null : volunteer.guardianConsentOn,
  };
}
