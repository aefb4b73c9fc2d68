// The adoption of the model by each county: planned and reached milestones, computed from data.
import type { Session } from '@chunhui/database';
import { latestVersions } from './county-model.store.ts';

/** In the order in which a county reaches them; each is reached once its check passes. */
export const MILESTONES = ['MODEL_APPLIED', 'ADMINISTRATOR_NAMED', 'ORGANIZATIONS_ENTERED', 'REPORTING'] as const;
export type MilestoneCode = (typeof MILESTONES)[number];

export interface Milestone {
  readonly code: MilestoneCode;
  readonly dueOn: string | null;
  readonly reached: boolean;
  readonly overdue: boolean;
}

export interface Adoption {
  /** 12 digits. */
  readonly divisionCode: string;
  readonly modelName: string | null;
  readonly modelVersion: number | null;
  readonly versionsBehind: number | null;
  readonly overrides: number;
  readonly rolledOutOn: string | null;
  readonly prepared: boolean;
  readonly milestones: readonly Milestone[];
}

interface Facts {
  readonly divisionCode: string;
  readonly modelName: string | null;
  readonly modelVersion: number | null;
  readonly overrides: number;
  readonly rolledOutOn: string | null;
  readonly prepared: boolean;
  readonly hasAdministrator: boolean;
  readonly organizations: number;
  readonly due: Partial<Record<MilestoneCode, string>> | null;
}

/** The counties of a division, by code, with the milestones that each has reached. */
export async function adoptionsIn(session: Session, prefix: string, today: string): Promise<Adoption[]> {
  const rows = await session.query<Facts>(
    `/* adoption.list */
     select d.code as division_code, m.model_name, m.model_version, c.rolled_out_on, c.county_code is not null as prepared,
       (select count(*) from organizations.model_overrides o where o.county_code = left(d.code, 6)) as overrides,
       exists (select from organizations.grants g where g.scope = left(d.code, 6) and g.role = 'COUNTY_ADMINISTRATOR' and g.confirmed_at is not null
         and (g.valid_until is null or g.valid_until > now())) as has_administrator,
       coalesce((select f.value from organizations.figures f where f.county_code = left(d.code, 6) and f.division_code = d.code
         and f.measure = 'branches'), 0) as organizations,
       (select jsonb_object_agg(r.milestone, r.due_on) from organizations.rollout_milestones r
         where r.county_code = left(d.code, 6)) as due
     from organizations.divisions d
     left join organizations.counties c on c.county_code = left(d.code, 6)
     left join organizations.county_models m on m.county_code = left(d.code, 6)
     where d.level = 'COUNTY' and starts_with(d.code, $1) order by d.code`,
    [prefix],
  );
  const latest = await latestVersions(session);
  return rows.map((row) => ({
    ...row,
    versionsBehind:
      row.modelName === null || row.modelVersion === null ? null : (latest.get(row.modelName) ?? 0) - row.modelVersion,
    milestones: MILESTONES.map((code) => milestone(code, row, today)),
  }));
}

function milestone(code: MilestoneCode, facts: Facts, today: string): Milestone {
  const reached = {
    MODEL_APPLIED: facts.modelName !== null,
    ADMINISTRATOR_NAMED: facts.hasAdministrator,
    ORGANIZATIONS_ENTERED: facts.organizations > 0,
    REPORTING: facts.rolledOutOn !== null,
  }[code];
  const dueOn = facts.due?.[code] ?? null;
  return { code, dueOn, reached, overdue: !reached && dueOn !== null && dueOn < today };
}

/** Stores the days by which a county should have reached its milestones. */
export async function planMilestones(
  session: Session,
  county: string,
  milestones: readonly { readonly milestone: MilestoneCode; readonly dueOn: string }[],
): Promise<void> {
  await session.query(
    `/* rollout.plan */ insert into organizations.rollout_milestones (county_code, milestone, due_on)
     select $1, m.milestone, m."dueOn" from jsonb_to_recordset($2) as m (milestone text, "dueOn" date)
     on conflict (county_code, milestone) do update set due_on = excluded.due_on`,
    [county, JSON.stringify(milestones)],
  );
}

/** Enters a county that is prepared from above it. Safe to repeat. */
export async function enterCounty(session: Session, county: string): Promise<void> {
  await session.query(
    `/* county.enter */ insert into organizations.counties (county_code, division_code) values ($1, rpad($1, 12, '0')) on conflict do nothing`,
    [county],
  );
}

/** From now on the county reports; the first day stays. */
export async function markRolledOut(session: Session, county: string, on: string): Promise<void> {
  await session.query(
    '/* county.markRolledOut */ update organizations.counties set rolled_out_on = coalesce(rolled_out_on, $2) where county_code = $1',
    [county, on],
  );
}
