// The facts of a talent that an input may give: their shape, their rules, and the columns that they fill.
import { modelOf } from '@chunhui/county';
import type { Session } from '@chunhui/database';
import { hasCode, readMobile } from '@chunhui/model';
import { inputs, type UserError } from '@chunhui/runtime';
import { z } from 'zod';
import { normalizeSkills } from '../skills.ts';
import { userError } from '../user-errors.ts';
import type { TalentChange } from './talent.store.ts';
import type { TalentGroup } from './talent.table.ts';

const short = inputs.text(100).nullish();
const education = z.enum(['JUNIOR_MIDDLE', 'SENIOR_MIDDLE', 'VOCATIONAL', 'BACHELOR', 'MASTER', 'DOCTOR']).nullish();
export const talentGroup = z.enum(['COLLEGE_STUDENT', 'MIGRANT_WORKER', 'OUTSTANDING_TALENT']);
export const sector = z
  .string()
  .regex(/^[A-Z][A-Z0-9_]{1,39}$/)
  .nullish();
export const skills = z.array(inputs.text(40)).max(30).nullish();

export const facts = z.object({
  phone: z.string().max(30).nullish(),
  currentPlace: short,
  sector,
  skills,
  education,
  availability: z.array(z.enum(['ON_SITE', 'REMOTE', 'HOLIDAYS'])).nullish(),
  student: z
    .object({ university: short, major: short, level: education, graduatesOn: inputs.date.nullish() })
    .nullish(),
  worker: z.object({ employer: short, trade: short, awaySince: z.int().min(1950).max(2100).nullish() }).nullish(),
  outstanding: z.object({ field: short, title: short, standing: short }).nullish(),
});

export type Facts = z.output<typeof facts>;

const DETAILS = { COLLEGE_STUDENT: 'student', MIGRANT_WORKER: 'worker', OUTSTANDING_TALENT: 'outstanding' } as const;

/** The refusals of facts: details of another group, a wrong phone number, an unknown sector, a year in the future. */
export async function factErrors(session: Session, input: Facts, group: TalentGroup): Promise<UserError[]> {
  const misplaced = Object.values(DETAILS).filter((key) => key !== DETAILS[group] && input[key] != null);
  const isPhoneWrong = input.phone != null && readMobile(input.phone).value === null;
  const awaySince = input.worker?.awaySince ?? null;
  return [
    ...misplaced.map((key) => userError('GROUP_FACTS_MISPLACED', [key])),
    ...(isPhoneWrong ? [userError('PHONE_INVALID', ['phone'])] : []),
    ...(awaySince !== null && String(awaySince) > session.today.slice(0, 4)
      ? [userError('DATE_IN_FUTURE', ['worker', 'awaySince'])]
      : []),
    ...(await sectorErrors(session, input.sector)),
  ];
}

/** The refusal of a sector that the county's model does not have. */
export async function sectorErrors(session: Session, code: string | null | undefined): Promise<UserError[]> {
  if (code == null || hasCode(await modelOf(session), 'sector', code)) return [];
  return [userError('SECTOR_UNKNOWN', ['sector'])];
}

/** The columns that an input gives; a fact that it omits stays as it is. */
export function toColumns(session: Session, id: string, input: Facts): TalentChange {
  const { student, worker, outstanding, phone: typed } = input;
  const phone = typed == null ? null : readMobile(typed).value;
  const given = {
    currentPlace: input.currentPlace,
    sector: input.sector,
    skills: input.skills == null ? undefined : normalizeSkills(input.skills),
    education: input.education ?? student?.level,
    availability: input.availability == null ? undefined : [...new Set(input.availability)],
    university: student?.university,
    major: student?.major,
    graduatesOn: student?.graduatesOn,
    employer: worker?.employer,
    trade: worker?.trade,
    awaySince: worker?.awaySince,
    field: outstanding?.field,
    title: outstanding?.title,
    standing: outstanding?.standing,
    phone: phone === null ? undefined : session.vault.seal(phone, ['talent_pool.talents.phone', id]),
    phoneFingerprint: phone === null ? undefined : session.vault.fingerprint('phone', phone),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value != null)) as TalentChange;
}
