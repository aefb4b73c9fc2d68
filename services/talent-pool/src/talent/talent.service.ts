// The rules of recording: one record a person, facts of the own group only, nothing merged silently, nobody told apart twice.
import { randomBytes } from 'node:crypto';
import { modelOf } from '@chunhui/county';
import { newId, type Session } from '@chunhui/database';
import { hasCode, maskName, readMobile, readResidentId } from '@chunhui/model';
import { inputs, RefusedError, type UserError } from '@chunhui/runtime';
import { z } from 'zod';
import { countFinding, openTarget } from '../canvass/canvass.service.ts';
import { closeNextActionsOf } from '../contact/contact.store.ts';
import { dropOpenMatches } from '../match/resource-match.service.ts';
import { moveWithTalents } from '../resource/resource.store.ts';
import { placeErrors } from '../scope.ts';
import { normalizeSkills } from '../skills.ts';
import { userError } from '../user-errors.ts';
import {
  addTalentOnce,
  changeTalent,
  lockTalent,
  type TalentChange,
  talentByPerson,
  talentsLike,
} from './talent.store.ts';
import { type Talent, type TalentGroup, toTalent } from './talent.table.ts';

const short = inputs.text(100).nullish();
const education = z.enum(['JUNIOR_MIDDLE', 'SENIOR_MIDDLE', 'VOCATIONAL', 'BACHELOR', 'MASTER', 'DOCTOR']).nullish();
export const sector = z
  .string()
  .regex(/^[A-Z][A-Z0-9_]{1,39}$/)
  .nullish();
export const skills = z.array(inputs.text(40)).max(30).nullish();

const facts = z.object({
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

export const recordTalentInput = facts.extend({
  name: inputs.text(60),
  residentId: z.string().max(40).nullish(),
  group: z.enum(['COLLEGE_STUDENT', 'MIGRANT_WORKER', 'OUTSTANDING_TALENT']),
  division: z.string(),
  on: inputs.date,
  canvassRound: z.string().nullish(),
  sameAs: z.string().nullish(),
  isAnother: z.boolean().nullish(),
  idempotencyKey: inputs.idempotencyKey,
});
export const changeTalentInput = facts.extend({ talent: z.string(), division: z.string().nullish() });
export const removeTalentInput = z.object({ talent: z.string(), on: inputs.date, reason: inputs.text() });

export type Facts = z.output<typeof facts>;

export type RecordOutcome = 'NEW' | 'UPDATED';

const DETAILS = { COLLEGE_STUDENT: 'student', MIGRANT_WORKER: 'worker', OUTSTANDING_TALENT: 'outstanding' } as const;

/** Facts of a group that is not the talent's own. */
function misplacedFacts(input: Facts, group: TalentGroup): UserError[] {
  return Object.values(DETAILS)
    .filter((key) => key !== DETAILS[group] && input[key] != null)
    .map((key) => userError('GROUP_FACTS_MISPLACED', [key]));
}

/** A sector is one of the county's model. */
export async function sectorErrors(session: Session, code: string | null | undefined): Promise<UserError[]> {
  return code == null || hasCode(await modelOf(session), 'sector', code)
    ? []
    : [userError('SECTOR_UNKNOWN', ['sector'])];
}

/** The columns that an input gives; what it leaves out stays as it is. */
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

/** The id of a person whose resident ID number is not known. */
export function newPersonId(): string {
  return `p-${randomBytes(16).toString('hex')}`;
}

/** What the audit log may show of a record. */
export function maskedTalent({ id, name, group, divisionCode, sector: of, removedOn }: Talent) {
  return { id, name: maskName(name), group, divisionCode, sector: of, removedOn };
}

export async function recordTalent(
  session: Session,
  input: z.output<typeof recordTalentInput>,
): Promise<{ talent: Talent; outcome: RecordOutcome }> {
  const { residentId, phone } = input;
  const id = residentId == null ? null : (readResidentId(residentId, input.on).value?.number ?? null);
  const errors = [...(await placeErrors(session, input.division)), ...misplacedFacts(input, input.group)];
  if (residentId != null && id === null) errors.push(userError('RESIDENT_ID_INVALID', ['residentId']));
  if (phone != null && readMobile(phone).value === null) errors.push(userError('PHONE_INVALID', ['phone']));
  errors.push(...(await sectorErrors(session, input.sector)));
  if (errors.length > 0) throw new RefusedError(errors);
  const target =
    input.canvassRound == null ? null : await openTarget(session, input.canvassRound, input.division, input.on);

  const known = await findKnown(session, input, id);
  const written =
    known === null
      ? await add(session, input, id)
      : { talent: await bringUpToDate(session, known, input), outcome: 'UPDATED' as const };
  if (target !== null) await countFinding(session, target, written.talent.id, written.outcome, input.on);
  return written;
}

/** The record that this person already has; null for a new one. Throws when only a person can decide. */
async function findKnown(
  session: Session,
  input: z.output<typeof recordTalentInput>,
  residentId: string | null,
): Promise<Talent | null> {
  const personId = residentId === null ? null : session.vault.personId(residentId);
  if (personId !== null) {
    const [byResidentId] = await talentByPerson(session, [personId]);
    if (byResidentId != null) return byResidentId;
  }
  if (input.sameAs == null && input.isAnother === true) return null;
  const alike = await possibleDuplicates(session, input);
  if (input.sameAs != null) {
    const same = alike.find(({ id }) => id === input.sameAs);
    if (same === undefined) throw new RefusedError([userError('TALENT_UNKNOWN', ['sameAs'])]);
    return same;
  }
  // Somebody may have recorded this very person since the question above.
  const justNow = alike.find((one) => one.personId === personId);
  if (justNow !== undefined) return justNow;
  if (alike.length > 0) throw new RefusedError([userError('POSSIBLE_DUPLICATE')]);
  return null;
}

/** Who of the pool might be the same person. */
export function possibleDuplicates(
  session: Session,
  { name, phone, division }: { name: string; phone?: string | null | undefined; division: string },
): Promise<Talent[]> {
  const mobile = phone == null ? null : readMobile(phone).value;
  return talentsLike(session, {
    name: name.trim(),
    phoneFingerprint: mobile === null ? null : session.vault.fingerprint('phone', mobile),
    prefix: division.replace(/(000){1,2}$/, ''),
  });
}

async function add(
  session: Session,
  input: z.output<typeof recordTalentInput>,
  residentId: string | null,
): Promise<{ talent: Talent; outcome: RecordOutcome }> {
  const talentId = newId(session.county);
  const talent = toTalent({
    countyCode: session.county,
    id: talentId,
    divisionCode: input.division,
    personId: residentId === null ? newPersonId() : session.vault.personId(residentId),
    name: input.name,
    group: input.group,
    currentPlace: null,
    recordedOn: input.on,
    removedOn: null,
    ...toColumns(session, talentId, input),
  });
  if (!(await addTalentOnce(session, talent))) {
    // Somebody was faster, or the record lies outside this scope.
    const [other] = await talentByPerson(session, [talent.personId]);
    if (other == null) throw new RefusedError([userError('TALENT_ELSEWHERE', ['residentId'])]);
    return { talent: await bringUpToDate(session, other, input), outcome: 'UPDATED' };
  }
  session.audit({ action: 'talent.record', nounId: talentId, after: maskedTalent(talent) });
  return { talent, outcome: 'NEW' };
}

/** A known person's record with what was found this time; whoever had been taken out is in again. */
async function bringUpToDate(
  session: Session,
  known: Talent,
  input: z.output<typeof recordTalentInput>,
): Promise<Talent> {
  const change = {
    ...toColumns(session, known.id, input),
    group: input.group,
    divisionCode: input.division,
    removedOn: null,
  };
  if (input.division !== known.divisionCode)
    await moveWithTalents(session, [{ talentId: known.id, division: input.division }]);
  await changeTalent(session, known.id, change);
  const talent = { ...known, ...change };
  session.audit({
    action: 'talent.update',
    nounId: known.id,
    before: maskedTalent(known),
    after: maskedTalent(talent),
  });
  return talent;
}

export async function editTalent(session: Session, input: z.output<typeof changeTalentInput>): Promise<Talent> {
  const misplaced = input.division == null ? [] : await placeErrors(session, input.division);
  if (input.division != null && misplaced.length === 0)
    await moveWithTalents(session, [{ talentId: input.talent, division: input.division }]);
  const before = await lockTalent(session, input.talent);
  if (before === null) throw new RefusedError([userError('TALENT_UNKNOWN', ['talent'])]);
  const errors = [...misplacedFacts(input, before.group), ...misplaced];
  if (input.phone != null && readMobile(input.phone).value === null) errors.push(userError('PHONE_INVALID', ['phone']));
  errors.push(...(await sectorErrors(session, input.sector)));
  if (errors.length > 0) throw new RefusedError(errors);
  const change = {
    ...toColumns(session, before.id, input),
    ...(input.division == null ? {} : { divisionCode: input.division }),
  };
  await changeTalent(session, before.id, change);
  const after = { ...before, ...change };
  session.audit({
    action: 'talent.change',
    nounId: before.id,
    before: maskedTalent(before),
    after: maskedTalent(after),
  });
  return after;
}

export async function removeTalent(session: Session, input: z.output<typeof removeTalentInput>): Promise<Talent> {
  const before = await lockTalent(session, input.talent);
  if (before === null || input.on < before.recordedOn)
    throw new RefusedError([userError('TALENT_UNKNOWN', ['talent'])]);
  await changeTalent(session, before.id, { removedOn: input.on });
  await closeNextActionsOf(session, before.id);
  await dropOpenMatches(session, { talentId: before.id }, input.reason);
  const after = { ...before, removedOn: input.on };
  session.audit({
    action: 'talent.remove',
    nounId: before.id,
    purpose: input.reason,
    before: maskedTalent(before),
    after: maskedTalent(after),
  });
  return after;
}
