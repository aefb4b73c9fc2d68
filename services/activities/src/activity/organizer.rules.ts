// The organizer of an activity or session: an organization, society or team of the county that is not dissolved.
import { referenceExists } from '@chunhui/county';
import type { Session } from '@chunhui/database';
import type { UserError } from '@chunhui/runtime';
import { z } from 'zod';
import { userError } from '../user-errors.ts';

export const organizerKind = z.enum([
  'LEAGUE_ORGANIZATION',
  'CHUNHUI_SOCIETY',
  'VOLUNTEER_TEAM',
  'YOUTH_SOCIAL_ORGANIZATION',
]);

/** The refusal of an organizer that does not exist in the county or is dissolved. */
export async function organizerErrors(
  session: Session,
  kind: z.output<typeof organizerKind>,
  organizer: string,
  path = 'organizer',
): Promise<UserError[]> {
  return (await referenceExists(session, kind, organizer)) ? [] : [userError('ORGANIZER_UNKNOWN', [path])];
}
