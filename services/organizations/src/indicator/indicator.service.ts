// The rules of targets and of figures that a county reported elsewhere.
import { futureErrors, modelOf } from '@chunhui/county';
import type { Session } from '@chunhui/database';
import { PERIOD } from '@chunhui/model';
import { allow, inputs, RefusedError, throwUserErrors } from '@chunhui/runtime';
import { z } from 'zod';
import { mutation } from '../context.ts';
import { lockCounty } from '../county-model/county-model.store.ts';
import { divisionsByCode } from '../division/division.store.ts';
import type { Division } from '../division/division.table.ts';
import { userError } from '../user-errors.ts';
import { putReported, putTarget } from './indicator.store.ts';

const { date, idempotencyKey, text } = inputs;
const writesTargets = allow('target:write', (_root, { input }) => input.county);
const ofIndicator = z.object({
  county: z.string().regex(/^\d{6}0{6}$/),
  indicator: z.string(),
  period: z.string().regex(PERIOD),
  value: z.number().min(0),
  idempotencyKey,
});

export const setTarget = mutation({
  access: writesTargets,
  input: ofIndicator,
  noun: 'division',
  async run(session, { county, indicator, period, value }): Promise<Division> {
    const { division, countyCode } = await lockIndicator(session, county, indicator);
    await putTarget(session, { county: countyCode, indicator, period, value });
    session.audit({ action: 'indicator.set-target', nounId: `${countyCode}/${indicator}/${period}`, after: { value } });
    return division;
  },
});

export const reportFigure = mutation({
  access: writesTargets,
  input: ofIndicator.extend({ qualifier: z.enum(['EXACT', 'AT_LEAST']), source: text(), asOf: date }),
  noun: 'division',
  async run(session, { county, indicator, period, ...reported }): Promise<Division> {
    throwUserErrors(futureErrors(session, { asOf: reported.asOf }));
    const { division, countyCode } = await lockIndicator(session, county, indicator);
    const { value, qualifier, source, asOf } = reported;
    await putReported(session, [{ countyCode, indicator, period, value, qualifier, source, asOf }]);
    session.audit({
      action: 'indicator.report',
      nounId: `${countyCode}/${indicator}/${period}`,
      after: { value, qualifier, source, asOf },
    });
    return division;
  },
});

/** The county, locked until the transaction ends; refuses one that is not prepared, and an indicator that its model does not have. */
async function lockIndicator(
  session: Session,
  county: string,
  indicator: string,
): Promise<{ division: Division; countyCode: string }> {
  const countyCode = county.slice(0, 6);
  if (!(await lockCounty(session, countyCode))) throw new RefusedError(userError('COUNTY_NOT_PREPARED', ['county']));
  const { indicators } = await modelOf(session);
  if (!indicators.some(({ code }) => code === indicator))
    throw new RefusedError(userError('INDICATOR_UNKNOWN', ['indicator']));
  const [division] = await divisionsByCode(session, [county]);
  return { division: division as Division, countyCode };
}
