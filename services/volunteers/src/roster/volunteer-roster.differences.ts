// The differences between a row and the existing registration. An empty cell never differs.
import type { Session } from '@chunhui/database';
import { readPhone } from '../identity.ts';
import { type CheckedRegistration, type RegistrationMarks, sealedGuardian } from '../volunteer/registration.service.ts';
import type { VolunteerChange } from '../volunteer/volunteer.store.ts';
import type { Volunteer } from '../volunteer/volunteer.table.ts';
import type { VolunteerRosterRow } from './volunteer-roster.columns.ts';

type Changes = Partial<Record<keyof VolunteerRosterRow, () => VolunteerChange>>;

/** The columns that differ, each with the change that applies the row's value. */
export function differences(
  session: Session,
  known: Volunteer,
  row: VolunteerRosterRow,
  { input, phone }: CheckedRegistration,
  { phoneFingerprint: fingerprint }: RegistrationMarks,
): Changes {
  const changes: Changes = {};
  if (fingerprint !== known.phoneFingerprint) {
    changes.phone = () => ({
      phone: session.vault.seal(phone, ['volunteers.volunteers.phone', known.id]),
      phoneFingerprint: fingerprint,
    });
  }
  if (row.division !== null && row.division !== known.divisionCode)
    changes.division = () => ({ divisionCode: input.division });
  if (row.leagueMember !== null && row.leagueMember !== known.leagueMember)
    changes.leagueMember = () => ({ leagueMember: input.leagueMember });
  if (row.livesOnOwnLabour !== null && row.livesOnOwnLabour !== known.ownLabour)
    changes.livesOnOwnLabour = () => ({ ownLabour: input.livesOnOwnLabour });
  if (row.sector !== null && row.sector !== known.sector) changes.sector = () => ({ sector: row.sector });
  for (const column of ['skills', 'languages', 'interests', 'availability'] as const) {
    const given = row[column];
    if (given !== null && !sameSet(given, known[column])) changes[column] = () => ({ [column]: [...given] });
  }
  const { guardian } = input;
  if (guardian != null && !sameGuardian(session, known, guardian))
    changes.guardianName = () => sealedGuardian(session, known.id, guardian);
  return changes;
}

function sameSet(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one) => others.includes(one));
}

function sameGuardian(
  session: Session,
  known: Volunteer,
  { name, relation, phone, consentedOn }: NonNullable<CheckedRegistration['input']['guardian']>,
): boolean {
  if (known.guardian === null || known.guardianConsentWithdrawnOn !== null) return false;
  if (known.guardianConsentOn !== consentedOn) return false;
  const text = session.vault.open(known.guardian, ['volunteers.volunteers.guardian', known.id]);
  const there = JSON.parse(text) as { name: string; relation: string; phone: string };
  return there.name === name && there.relation === relation && there.phone === readPhone(phone);
}
