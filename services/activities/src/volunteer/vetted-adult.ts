// Who may be alone with a child, or learn who a child is: an adult volunteer in service whose vetting is in force.
import type { Session } from '@chunhui/database';
import { ageOn } from '@chunhui/model';
import type { UserError } from '@chunhui/runtime';
import { parametersOf } from '../parameters.ts';
import { userError } from '../user-errors.ts';
import { isVetted, type PublishedVolunteer } from './volunteer.store.ts';

/** Every reason why a volunteer is not such an adult today. */
export async function vettedAdultErrors(
  session: Session,
  volunteer: PublishedVolunteer | null,
  path: readonly string[],
): Promise<UserError[]> {
  if (volunteer === null) return [userError('VOLUNTEER_UNKNOWN', path)];
  const { carePartnerMinAge } = await parametersOf(session);
  return [
    ...(volunteer.status === 'ACTIVE' ? [] : [userError('VOLUNTEER_NOT_ACTIVE', path)]),
    ...(ageOn(volunteer.birthDate, session.today) >= carePartnerMinAge ? [] : [userError('VOLUNTEER_NOT_ADULT', path)]),
    ...(isVetted(volunteer, session.now) ? [] : [userError('VOLUNTEER_NOT_VETTED', path)]),
  ];
}
