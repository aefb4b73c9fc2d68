// Correcting a landing that was recorded wrong: its value, day, evidence or outcome, or that it landed at all. The steps keep the history.
import { allow, inputs, RefusedError, throwUserErrors } from '@chunhui/runtime';
import { z } from 'zod';
import { mutation } from '../context.ts';
import { lockTalents, updateTalent } from '../talent/talent.store.ts';
import { userError } from '../user-errors.ts';
import { landing, landingErrors, lockKnown } from './resource-match.service.ts';
import { firstLandingOf, resourceMatchesById, takeStep } from './resource-match.store.ts';
import type { ResourceMatch } from './resource-match.table.ts';

const NOT_LANDED = {
  state: 'AGREED',
  valueFen: null,
  landedOn: null,
  evidence: [],
  becameKind: null,
  becameId: null,
} as const satisfies Partial<ResourceMatch>;

export const correctLandedMatch = mutation({
  access: allow('match:write'),
  input: landing.partial().extend({
    match: inputs.id,
    landed: z.boolean().nullish(),
    correctionReason: inputs.text(500),
  }),
  noun: 'match',
  async run(session, { match: matchId, landed, correctionReason, ...given }) {
    const [seen] = await resourceMatchesById(session, [matchId]);
    // Talent, then match: the common order of locks. A talent who has left the pool is corrected as well.
    const [talent] = await lockTalents(session, seen == null ? [] : [seen.talentId]);
    const before = await lockKnown(session, matchId);
    if (before.state !== 'LANDED') throw new RefusedError(userError('MATCH_NOT_LANDED', ['match']));
    throwUserErrors(await landingErrors(session, given));
    const { valueFen, on, evidence, became } = given;
    const change =
      landed === false
        ? NOT_LANDED
        : {
            state: before.state,
            valueFen: valueFen ?? before.valueFen,
            landedOn: on ?? before.landedOn,
            evidence: evidence ?? before.evidence,
            becameKind: became?.kind ?? before.becameKind,
            becameId: became?.id ?? before.becameId,
          };
    const after = await takeStep(session, before, change, correctionReason);
    if (talent !== undefined)
      await updateTalent(session, talent.id, {
        landedCount: talent.landedCount - (landed === false ? 1 : 0),
        firstLandedOn: await firstLandingOf(session, talent.id),
      });
    session.audit({ action: 'match.correct', nounId: before.id, purpose: correctionReason, before, after });
    return after;
  },
});
