// Stores a judged roster of talents, and reads the rows of an export.
import { columnsOf, newId, type Session } from '@chunhui/database';
import { chunk, type Decided, mapYielding } from '@chunhui/roster';
import { RefusedError } from '@chunhui/runtime';
import { addFindings } from '../canvass/canvass.store.ts';
import type { CanvassTarget } from '../canvass/canvass.table.ts';
import { moveWithTalents } from '../resource/resource.store.ts';
import { toColumns } from '../talent/facts.ts';
import { maskedTalent, newPersonId } from '../talent/talent.service.ts';
import { addTalentsOnce, changeTalents, lockTalents, purposesByTalent } from '../talent/talent.store.ts';
import { type Talent, type TalentGroup, talents, toTalent } from '../talent/talent.table.ts';
import { userError } from '../user-errors.ts';
import { OWN_FACTS, type TalentRosterRow } from './talent-roster.columns.ts';
import { changeOf, factsOf } from './talent-roster.differences.ts';
import type { Found, TalentRosterOptions } from './talent-roster.judge.ts';

type Row = Decided<TalentRosterRow, Found>;
type Finding = Parameters<typeof addFindings>[1][number];

/** Rows of one statement. */
const CHUNK_ROWS = 1_000;

/** Serializes the rosters of a county, so that neither misses the look-alikes of the other. */
export async function holdPool(session: Session): Promise<void> {
  await session.query(`/* talents.hold */ select pg_advisory_xact_lock(hashtext('talent roster ' || $1))`, [
    session.county,
  ]);
}

export async function storeTalents(
  session: Session,
  rows: readonly Row[],
  { today, options }: { readonly today: string; readonly options: TalentRosterOptions },
): Promise<void> {
  const on = options.on ?? today;
  const of = (act: Row['act']) => rows.filter((row) => row.act === act);
  await change(session, of('UPDATE'));
  const added = await add(session, of('ADD'), on);
  const known = [...of('UPDATE'), ...of('KEEP')].flatMap(({ found: { known: one, target } }) =>
    one === null || target === null ? [] : [toFinding(session, target, one.id, 'UPDATED', on)],
  );
  await addFindings(session, [
    ...added.flatMap(({ talent, target }) =>
      target === null ? [] : [toFinding(session, target, talent.id, 'NEW', on)],
    ),
    ...known,
  ]);
}

function toFinding(
  session: Session,
  target: CanvassTarget,
  talentId: string,
  outcome: 'NEW' | 'UPDATED',
  foundOn: string,
): Finding {
  const { county: countyCode, subject } = session;
  const { roundId } = target;
  return { target, finding: { countyCode, roundId, talentId, outcome, foundOn, foundBy: subject ?? '' } };
}

async function add(session: Session, rows: readonly Row[], on: string) {
  const added: { talent: Talent; target: CanvassTarget | null }[] = [];
  for (const part of chunk(rows, CHUNK_ROWS)) {
    const records = await mapYielding(part, ({ values, found }) => {
      const id = newId(session.county);
      const talent = toTalent({
        countyCode: session.county,
        id,
        divisionCode: found.village,
        personId: found.personId ?? newPersonId(),
        name: values.name,
        group: values.group as TalentGroup,
        currentPlace: null,
        recordedOn: on,
        removedOn: null,
        ...toColumns(session, id, factsOf(values)),
      });
      session.audit({ action: 'talent.record', nounId: id, after: maskedTalent(talent) });
      return { talent, target: found.target };
    });
    const stored = await addTalentsOnce(
      session,
      records.map(({ talent }) => talent),
    );
    // One of these people was recorded since the rows were judged.
    if (stored < records.length) throw new RefusedError([userError('TALENT_RECORDED_MEANWHILE', ['preview'])]);
    added.push(...records);
  }
  return added;
}

/** Updates existing records, each with an audit record; offers and contacts move along with a new village. */
async function change(session: Session, rows: readonly Row[]): Promise<void> {
  const byId = new Map(rows.flatMap((row) => (row.found.known === null ? [] : [[row.found.known.id, row] as const])));
  const moving = [...byId].flatMap(([talentId, { values, found }]) =>
    values.division === null || values.division === found.known?.divisionCode
      ? []
      : [{ talentId, division: values.division }],
  );
  await moveWithTalents(session, moving);
  const changed = await mapYielding(await lockTalents(session, [...byId.keys()]), (before): Talent => {
    const after = { ...before, ...changeOf(session, before, (byId.get(before.id) as Row).values) };
    const [was, is] = [maskedTalent(before), maskedTalent(after)];
    session.audit({ action: 'talent.update', nounId: before.id, before: was, after: is });
    return after;
  });
  for (const part of chunk(changed, CHUNK_ROWS)) await changeTalents(session, part);
}

/**
 * The talents of a division as rows of the roster, without those who opted out. Phone numbers only with the consent to be contacted: a
 * file cannot be recalled. Resident ID numbers are not stored, so rows are matched by the record's number.
 */
export async function* talentRows(session: Session, prefix: string): AsyncGenerator<TalentRosterRow[]> {
  let after = '';
  for (;;) {
    const rows = await session.query<Talent>(
      `/* talents.roster */ select ${columnsOf(talents)} from talent_pool.talents r
       where r.county_code = $1 and r.id > $2 and starts_with(r.division_code, $3) and r.removed_on is null
         and r.person_id not in (select x.person_id from talent_pool.opt_outs x where x.county_code = $1)
       order by r.id limit ${CHUNK_ROWS}`,
      [session.county, after, prefix],
    );
    const agreed = await purposesByTalent(
      session,
      rows.map(({ id }) => id),
    );
    yield await mapYielding(rows, (row, index) => toRow(session, row, agreed[index] != null));
    if (rows.length < CHUNK_ROWS) return;
    after = rows.at(-1)?.id ?? '';
  }
}

function toRow({ vault }: Session, talent: Talent, agreed: boolean): TalentRosterRow {
  const { id, phone, skills, availability, divisionCode: division } = talent;
  const listOf = (values: readonly string[]) => (values.length === 0 ? null : values);
  const own: readonly string[] = OWN_FACTS[talent.group];
  const facts = Object.values(OWN_FACTS)
    .flat()
    .map((column) => [column, own.includes(column) ? talent[column] : null]);
  return {
    ...(Object.fromEntries(facts) as Pick<TalentRosterRow, (typeof OWN_FACTS)[TalentGroup][number]>),
    record: id,
    name: talent.name,
    residentId: null,
    phone: phone === null || !agreed ? null : vault.open(phone, ['talent_pool.talents.phone', id]),
    group: talent.group,
    division,
    currentPlace: talent.currentPlace,
    sector: talent.sector,
    skills: listOf(skills),
    education: talent.education,
    availability: listOf(availability),
  };
}
