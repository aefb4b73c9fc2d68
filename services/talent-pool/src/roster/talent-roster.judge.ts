// Judges a roster of talents by the rules of recording one, in a few statements for all of its rows.

import { parametersOf } from '@chunhui/county';
import type { Session } from '@chunhui/database';
import { ageOn, personNameKey, readResidentId } from '@chunhui/model';
import { mapYielding, type RosterTask, toRowProblems, type Verdict, villageOf } from '@chunhui/roster';
import { targetsOfRounds } from '../canvass/canvass.store.ts';
import type { CanvassTarget } from '../canvass/canvass.table.ts';
import {
  optOutsByPerson,
  personsElsewhere,
  type TalentMarks,
  talentByPerson,
  talentsById,
  talentsLikeEach,
} from '../talent/talent.store.ts';
import type { Talent } from '../talent/talent.table.ts';
import { userError } from '../user-errors.ts';
import { OWN_FACTS, type TalentRosterRow } from './talent-roster.columns.ts';
import { differences } from './talent-roster.differences.ts';

/** Further input: the day, and the canvass round in which the people were found. */
export interface TalentRosterOptions {
  readonly on: string | null;
  readonly canvassRound: string | null;
}

/** The result of judging a row. */
export interface Found {
  readonly village: string;
  readonly personId: string | null;
  readonly known: Talent | null;
  /** The village's plan in the canvass round. */
  readonly target: CanvassTarget | null;
}

type Task = RosterTask<TalentRosterOptions>;

function toRefusedVerdict(code: Parameters<typeof userError>[0], key: string): Verdict<Found> {
  return { state: 'REFUSED', problems: toRowProblems([userError(code, [key])], { [key]: key }) };
}

export async function judgeTalents(
  session: Session,
  rows: readonly TalentRosterRow[],
  task: Task,
): Promise<Verdict<Found>[]> {
  const marks = await mapYielding(rows, (row): TalentMarks => marksOf(session, row, task));
  const persons = marks.flatMap(({ personId }) => (personId === null ? [] : [personId]));
  const records = rows.flatMap(({ record }) => (record === null ? [] : [record]));
  const byPerson = mapOf(await talentByPerson(session, persons), ({ personId }) => personId);
  const byRecord = mapOf(await talentsById(session, records), ({ id }) => id);
  const alike = await talentsLikeEach(session, marks);
  const strangers = persons.filter((person) => !byPerson.has(person));
  const elsewhere = await personsElsewhere(session, strangers);
  const optOuts = await optOutsByPerson(session, [...new Set(alike.flat().map(({ personId }) => personId))]);
  const optedOut = new Set(optOuts.flatMap((optOut) => (optOut === null ? [] : [optOut.personId])));
  const { canvassRound } = task.options;
  const targets = mapOf(
    canvassRound === null ? [] : ((await targetsOfRounds(session, [canvassRound]))[0] ?? []),
    ({ divisionCode }) => divisionCode,
  );
  const { talentMinAge } = await parametersOf(session);
  const earlier = new EarlierRows();
  const seen = new Set<string>();

  return mapYielding(rows, (row, index): Verdict<Found> => {
    const { personId, phoneFingerprint } = marks[index] as TalentMarks;
    const { village, problem } = villageOf(row.division, task, 'division');
    const problems = [...misplaced(row), ...(problem === null ? [] : [problem])];
    if (village === null || problems.length > 0) return { state: 'REFUSED', problems };
    if (isYounger(row, task, talentMinAge)) return toRefusedVerdict('TALENT_TOO_YOUNG', 'residentId');
    const target = targets.get(village) ?? null;
    if (canvassRound !== null && target === null) return toRefusedVerdict('ROUND_NOT_HERE', 'division');
    const recorded = row.record === null ? null : (byRecord.get(row.record) ?? null);
    if (row.record !== null && recorded === null) return toRefusedVerdict('TALENT_UNKNOWN', 'record');
    const known = recorded ?? (personId === null ? null : (byPerson.get(personId) ?? null));
    const found = { village, personId, known, target };
    if (known !== null) {
      if (seen.has(known.id)) return toRefusedVerdict('TALENT_TWICE', 'name');
      seen.add(known.id);
      return judgeKnown(session, known, row, found);
    }
    if (personId !== null && elsewhere.has(personId)) return toRefusedVerdict('TALENT_ELSEWHERE', 'residentId');
    const looks = alike[index] ?? [];
    // The phone number of a person who opted out is refused under any name.
    const unwanted = (one: Talent) => optedOut.has(one.personId) && one.phoneFingerprint === phoneFingerprint;
    if (phoneFingerprint !== null && looks.some(unwanted)) return toRefusedVerdict('TALENT_OPTED_OUT', 'phone');
    const before = earlier.find(phoneFingerprint, `${row.name} ${village}`, index);
    if (looks.length === 0 && before === null) return { state: 'NEW', found };
    return { state: 'ALIKE', found, ids: looks.map(({ id }) => id), row: before };
  });
}

function marksOf({ vault }: Session, row: TalentRosterRow, { division }: Task): TalentMarks {
  return {
    personId: row.residentId === null ? null : vault.personId(row.residentId),
    phoneFingerprint: row.phone === null ? null : vault.fingerprint('phone', row.phone),
    name: row.name,
    village: row.division ?? division,
  };
}

function isYounger({ residentId }: TalentRosterRow, { options, today }: Task, age: number): boolean {
  const identity = residentId === null ? null : readResidentId(residentId, today).value;
  return identity !== null && ageOn(identity.birthDate, options.on ?? today) < age;
}

/** Columns of another group than the row's own. */
function misplaced(row: TalentRosterRow) {
  return Object.entries(OWN_FACTS)
    .filter(([group]) => group !== row.group)
    .flatMap(([, columns]) => columns.filter((column) => row[column] !== null))
    .flatMap((column) => toRowProblems([userError('GROUP_FACTS_MISPLACED', [column])], { [column]: column }));
}

function judgeKnown(session: Session, known: Talent, row: TalentRosterRow, found: Found): Verdict<Found> {
  // Restoring a removed record is a decision of its own, not an import.
  if (known.removedOn !== null)
    return toRefusedVerdict('TALENT_REMOVED', row.record === null ? 'residentId' : 'record');
  if (personNameKey(known.name) !== personNameKey(row.name)) return toRefusedVerdict('TALENT_NAME_DIFFERS', 'name');
  const differs = differences(session, known, row);
  return differs.length === 0 ? { state: 'SAME', found } : { state: 'DUPLICATE', found, id: known.id, differs };
}

function mapOf<Value>(values: readonly (Value | null)[], keyOf: (value: Value) => string): Map<string, Value> {
  return new Map(values.flatMap((value) => (value === null ? [] : [[keyOf(value), value] as const])));
}

/** Earlier rows by phone and by name: a look-alike within the file needs a decision as well. */
class EarlierRows {
  readonly #rows = new Map<string, number>();

  find(phoneFingerprint: string | null, nameInVillage: string, index: number): number | null {
    const signs = [`name ${nameInVillage}`, ...(phoneFingerprint === null ? [] : [`phone ${phoneFingerprint}`])];
    const rows = signs.map((sign) => this.#rows.get(sign)).filter((row) => row !== undefined);
    for (const sign of signs) if (!this.#rows.has(sign)) this.#rows.set(sign, index);
    return rows.length === 0 ? null : Math.min(...rows);
  }
}
