// The rules of recording talents: one record a person, facts of the talent's own group only, duplicates decided by a person.
import { randomBytes } from 'node:crypto';
import { futureErrors, parametersOf, villageErrors } from '@chunhui/county';
import { newId, type Session } from '@chunhui/database';
import { ageOn, maskName, type ResidentId, readMobile, readResidentId } from '@chunhui/model';
import { allow, inputs, RefusedError, throwUserErrors, type UserError } from '@chunhui/runtime';
import { z } from 'zod';
import { countFinding, openTarget } from '../canvass/canvass.service.ts';
import { mutation } from '../context.ts';
import { moveWithTalents } from '../resource/resource.store.ts';
import { userError } from '../user-errors.ts';
import { endDependents, lockForEnding } from './ending.service.ts';
import { factErrors, facts, talentGroup, toColumns } from './facts.ts';
import { declineMovesOf } from './group-move.store.ts';
import { addTalentOnce, lockTalent, talentByPerson, talentsLike, updateTalent } from './talent.store.ts';
import { type Talent, toTalent } from './talent.table.ts';

const { date, id, idempotencyKey, text } = inputs;
const writesTalents = allow('talent:write');

const recording = facts.extend({
  name: text(60),
  residentId: z.string().max(40).nullish(),
  group: talentGroup,
  division: z.string(),
  on: date,
  canvassRound: id.nullish(),
  sameAs: id.nullish(),
  isAnother: z.boolean().nullish(),
  idempotencyKey,
});
type Recording = z.output<typeof recording>;

interface Recorded {
  readonly talent: Talent;
  readonly outcome: 'NEW' | 'UPDATED';
}

export const recordTalent = mutation({
  access: writesTalents,
  input: recording,
  async run(session, input): Promise<Recorded> {
    const identity = input.residentId == null ? null : readResidentId(input.residentId, session.today).value;
    throwUserErrors([
      ...(await villageErrors(session, input.division)),
      ...futureErrors(session, { on: input.on }),
      ...(input.residentId != null && identity === null ? [userError('RESIDENT_ID_INVALID', ['residentId'])] : []),
      ...(identity === null ? [] : await ageErrors(session, identity, input.on)),
      ...(await factErrors(session, input, input.group)),
    ]);
    const target =
      input.canvassRound == null ? null : await openTarget(session, input.canvassRound, input.division, input.on);
    const known = await findKnown(session, input, identity?.number ?? null);
    const recorded: Recorded =
      known === null
        ? await add(session, input, identity?.number ?? null)
        : { talent: await bringUpToDate(session, known, input), outcome: 'UPDATED' };
    if (target !== null) await countFinding(session, target, recorded.talent.id, recorded.outcome, input.on);
    return recorded;
  },
});

export const changeTalent = mutation({
  access: writesTalents,
  input: facts.extend({ talent: id, division: z.string().nullish() }),
  noun: 'talent',
  async run(session, input) {
    const { division = null } = input;
    const misplaced = division === null ? [] : await villageErrors(session, division);
    // Before the talent is locked: offers come first in the order of locks.
    if (division !== null && misplaced.length === 0)
      await moveWithTalents(session, [{ talentId: input.talent, division }]);
    const before = await lockInPool(session, input.talent);
    throwUserErrors([...(await factErrors(session, input, before.group)), ...misplaced]);
    const change = {
      ...toColumns(session, before.id, input),
      ...(division === null ? {} : { divisionCode: division }),
    };
    await updateTalent(session, before.id, change);
    return audited(session, 'talent.change', before, { ...before, ...change });
  },
});

export const removeTalent = mutation({
  access: writesTalents,
  input: z.object({ talent: id, on: date, reason: text() }),
  noun: 'talent',
  async run(session, { talent: talentId, on, reason }) {
    const ending = await lockForEnding(session, talentId);
    if (ending === null || ending.talent.removedOn !== null)
      throw new RefusedError(userError('TALENT_UNKNOWN', ['talent']));
    const { talent: before } = ending;
    throwUserErrors([
      ...futureErrors(session, { on }),
      ...(on < before.recordedOn ? [userError('REMOVED_BEFORE_RECORDED', ['on'])] : []),
    ]);
    await declineMovesOf(session, before.id);
    const after = await endDependents(session, ending, reason, { removedOn: on });
    return audited(session, 'talent.remove', before, after, reason);
  },
});

/** A talent in the pool, locked; refuses another. */
export async function lockInPool(session: Session, talentId: string, path = 'talent'): Promise<Talent> {
  const talent = await lockTalent(session, talentId);
  if (talent === null) throw new RefusedError(userError('TALENT_UNKNOWN', [path]));
  return talent;
}

/** The refusal of a person who is below the age from which the model takes people into the pool. */
export async function ageErrors(
  session: Session,
  { birthDate }: Pick<ResidentId, 'birthDate'>,
  on: string,
): Promise<UserError[]> {
  const { talentMinAge } = await parametersOf(session);
  return ageOn(birthDate, on) < talentMinAge ? [userError('TALENT_TOO_YOUNG', ['residentId'])] : [];
}

/** The existing record of the person; null for a new one. Refuses where only a person can decide. */
async function findKnown(session: Session, input: Recording, residentId: string | null): Promise<Talent | null> {
  const personId = residentId === null ? null : session.vault.personId(residentId);
  if (personId !== null) {
    const [byResidentId] = await talentByPerson(session, [personId]);
    if (byResidentId != null) return byResidentId;
  }
  if (input.sameAs == null && input.isAnother === true) return null;
  const alike = await possibleDuplicates(session, input);
  if (input.sameAs != null) {
    const same = alike.find(({ id: known }) => known === input.sameAs);
    if (same === undefined) throw new RefusedError(userError('TALENT_UNKNOWN', ['sameAs']));
    return same;
  }
  // A concurrent transaction may have recorded this person since the look-up above.
  const justNow = alike.find((one) => one.personId === personId);
  if (justNow !== undefined) return justNow;
  if (alike.length > 0) throw new RefusedError(userError('POSSIBLE_DUPLICATE'));
  return null;
}

/** The records in the pool that may be the same person. */
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

async function add(session: Session, input: Recording, residentId: string | null): Promise<Recorded> {
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
    // A concurrent transaction added the person, or the record lies outside this scope.
    const [other] = await talentByPerson(session, [talent.personId]);
    if (other == null) throw new RefusedError(userError('TALENT_ELSEWHERE', ['residentId']));
    return { talent: await bringUpToDate(session, other, input), outcome: 'UPDATED' };
  }
  session.audit({ action: 'talent.record', nounId: talentId, after: maskedTalent(talent) });
  return { talent, outcome: 'NEW' };
}

/** Updates the record of a known person; one who had left the pool is in it again. */
async function bringUpToDate(session: Session, known: Talent, input: Recording): Promise<Talent> {
  const change = {
    ...toColumns(session, known.id, input),
    group: input.group,
    divisionCode: input.division,
    removedOn: null,
  };
  if (input.division !== known.divisionCode)
    await moveWithTalents(session, [{ talentId: known.id, division: input.division }]);
  await updateTalent(session, known.id, change);
  return audited(session, 'talent.update', known, { ...known, ...change });
}

/** An id for a person whose resident ID number is not known. */
export function newPersonId(): string {
  return `p-${randomBytes(16).toString('hex')}`;
}

/** The record as the audit log may show it. */
export function maskedTalent({ id: talentId, name, group, divisionCode, sector, removedOn }: Talent) {
  return { id: talentId, name: maskName(name), group, divisionCode, sector, removedOn };
}

function audited(
  session: Session,
  action: `talent.${string}`,
  before: Talent,
  after: Talent,
  purpose?: string,
): Talent {
  const entry = { action, nounId: before.id, before: maskedTalent(before), after: maskedTalent(after) };
  session.audit(purpose === undefined ? entry : { ...entry, purpose });
  return after;
}
