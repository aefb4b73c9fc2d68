// The rules of liaison: an envoy and a society of the same county keep in touch with a talent.
import { referenceExists } from '@chunhui/county';
import { allow, inputs, RefusedError, throwUserErrors } from '@chunhui/runtime';
import { z } from 'zod';
import { mutation } from '../context.ts';
import { lockInPool } from '../talent/talent.service.ts';
import { optOutsByPerson, updateTalent } from '../talent/talent.store.ts';
import { userError } from '../user-errors.ts';

export const assignLiaison = mutation({
  access: allow('talent:write'),
  input: z.object({ talent: inputs.id, envoy: z.string().max(80).nullish(), society: z.string().max(80).nullish() }),
  noun: 'talent',
  async run(session, { talent: talentId, envoy = null, society = null }) {
    const before = await lockInPool(session, talentId);
    const [optOut] = await optOutsByPerson(session, [before.personId]);
    if (optOut != null) throw new RefusedError(userError('TALENT_OPTED_OUT', ['talent']));
    if (envoy === before.personId) throw new RefusedError(userError('ENVOY_IS_TALENT', ['envoy']));
    const isSociety = society === null || (await referenceExists(session, 'CHUNHUI_SOCIETY', society));
    const isEnvoy = envoy === null || (await referenceExists(session, 'CHUNHUI_ENVOY', envoy));
    throwUserErrors([
      ...(isSociety ? [] : [userError('REFERENCE_UNKNOWN', ['society'])]),
      ...(isEnvoy ? [] : [userError('REFERENCE_UNKNOWN', ['envoy'])]),
    ]);
    const change = { envoyPersonId: envoy, societyId: society };
    await updateTalent(session, before.id, change);
    const { envoyPersonId, societyId } = before;
    session.audit({ action: 'liaison.assign', nounId: before.id, before: { envoyPersonId, societyId }, after: change });
    return { ...before, ...change };
  },
});
