// The rules of liaison: an envoy and a society of the same county keep in touch with a talent.
import { referenceExists } from '@chunhui/county';
import type { Session } from '@chunhui/database';
import { RefusedError } from '@chunhui/runtime';
import { z } from 'zod';
import { changeTalent, lockTalent, optOutsByPerson } from '../talent/talent.store.ts';
import type { Talent } from '../talent/talent.table.ts';
import { userError } from '../user-errors.ts';

export const assignLiaisonInput = z.object({
  talent: z.string(),
  envoy: z.string().max(80).nullish(),
  society: z.string().max(80).nullish(),
});

export async function assignLiaison(session: Session, input: z.output<typeof assignLiaisonInput>): Promise<Talent> {
  const before = await lockTalent(session, input.talent);
  if (before === null) throw new RefusedError([userError('TALENT_UNKNOWN', ['talent'])]);
  const [optOut] = await optOutsByPerson(session, [before.personId]);
  if (optOut != null) throw new RefusedError([userError('TALENT_OPTED_OUT', ['talent'])]);
  const change = { envoyPersonId: input.envoy ?? null, societyId: input.society ?? null };
  if (change.envoyPersonId === before.personId) throw new RefusedError([userError('ENVOY_IS_TALENT', ['envoy'])]);
  if (change.societyId !== null && !(await referenceExists(session, 'CHUNHUI_SOCIETY', change.societyId)))
    throw new RefusedError([userError('REFERENCE_UNKNOWN', ['society'])]);
  if (change.envoyPersonId !== null && !(await referenceExists(session, 'CHUNHUI_ENVOY', change.envoyPersonId)))
    throw new RefusedError([userError('REFERENCE_UNKNOWN', ['envoy'])]);
  await changeTalent(session, before.id, change);
  const { envoyPersonId, societyId } = before;
  session.audit({ action: 'liaison.assign', nounId: before.id, before: { envoyPersonId, societyId }, after: change });
  return { ...before, ...change };
}
