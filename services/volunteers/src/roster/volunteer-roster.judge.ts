// Judges a roster of volunteers by the rules of registering one, in a few statements for all of its rows.

import { modelOf } from '@chunhui/county';
import type { Session } from '@chunhui/database';
import { type Model, personNameKey } from '@chunhui/model';
import { mapYielding, type RosterTask, type RowProblem, toRowProblems, type Verdict, villageOf } from '@chunhui/roster';
import type { UserError } from '@chunhui/runtime';
import { userError } from '../user-errors.ts';
import { markedHere, markOf } from '../volunteer/person-mark.store.ts';
import { askElsewhere } from '../volunteer/registered-elsewhere.ts';
import {
  type CheckedRegistration,
  marksOf,
  type Registration,
  type RegistrationMarks,
  readRegistration,
} from '../volunteer/registration.service.ts';
import { findDuplicates, type VolunteerDuplicate } from '../volunteer/volunteer.store.ts';
import type { Volunteer } from '../volunteer/volunteer.table.ts';
import type { VolunteerRosterRow } from './volunteer-roster.columns.ts';
import { differences } from './volunteer-roster.differences.ts';

/** The result of judging a row: its registration, and the existing one of the same person. */
export interface Found {
  readonly row: VolunteerRosterRow;
  readonly checked: CheckedRegistration;
  /** Identifies the person. */
  readonly marks: RegistrationMarks;
  readonly mark: string;
  readonly known: Volunteer | null;
}

/** Paths of a registration's input → columns of the roster. */
const COLUMNS: Readonly<Record<string, keyof VolunteerRosterRow>> = {
  name: 'name',
  residentId: 'residentId',
  phone: 'phone',
  division: 'division',
  sector: 'sector',
  skills: 'skills',
  languages: 'languages',
  interests: 'interests',
  availability: 'availability',
  guardian: 'guardianName',
  'guardian.phone': 'guardianPhone',
  'guardian.consentedOn': 'guardianConsentedOn',
};

const problems = (...errors: readonly UserError[]) => toRowProblems(errors, COLUMNS);

/** A row as a registration, with the problems that need no other data. */
interface Read {
  readonly row: VolunteerRosterRow;
  readonly problems: readonly RowProblem[];
  readonly ageProblems: readonly RowProblem[];
  readonly checked: CheckedRegistration | null;
  readonly marks: RegistrationMarks;
  readonly mark: string;
}

/** Matches no person. */
const NOBODY: RegistrationMarks = { personId: '', phoneFingerprint: '', name: '', birthDate: '0001-01-01' };

export async function judgeVolunteers(
  session: Session,
  rows: readonly VolunteerRosterRow[],
  task: RosterTask<unknown>,
): Promise<Verdict<Found>[]> {
  const model = await modelOf(session);
  const reads = await mapYielding(rows, (row) => read(session, model, row, task));
  const alike = await findDuplicates(
    session,
    reads.map(({ marks }) => marks),
  );
  const strangers = reads.filter(({ mark }, index) => mark !== '' && knownOf(alike[index]) === null);
  const here = await markedHere(
    session,
    strangers.map(({ mark }) => mark),
  );
  const new_ = strangers.map(({ mark }) => mark).filter((mark) => !here.has(mark));
  const elsewhere = await askElsewhere(session, new_);
  const earlier = new EarlierRows();
  return mapYielding(reads, (one, index) =>
    judge(session, one, alike[index] ?? [], { here, elsewhere, earlier, index }),
  );
}

function read(session: Session, model: Model, row: VolunteerRosterRow, task: RosterTask<unknown>): Read {
  const { village, problem } = villageOf(row.division, task, 'division');
  const input = toRegistration(row, village ?? '');
  const { checked, errors, ageErrors } = readRegistration(model, input, task.today);
  return {
    row,
    checked,
    problems: [...problems(...errors), ...(problem === null ? [] : [problem]), ...guardianProblems(row)],
    ageProblems: problems(...ageErrors),
    marks: checked === null ? NOBODY : marksOf(session, checked),
    mark: checked === null ? '' : markOf(session, checked.residentId),
  };
}

function toRegistration(row: VolunteerRosterRow, division: string): Registration {
  const { guardianName: name, guardianRelation: relation, guardianPhone: phone, guardianConsentedOn } = row;
  const isWhole = name !== null && relation !== null && phone !== null && guardianConsentedOn !== null;
  return {
    name: row.name,
    residentId: row.residentId,
    phone: row.phone,
    division,
    leagueMember: row.leagueMember ?? false,
    sector: row.sector,
    skills: [...(row.skills ?? [])],
    languages: [...(row.languages ?? [])],
    interests: [...(row.interests ?? [])],
    availability: [...(row.availability ?? [])],
    livesOnOwnLabour: row.livesOnOwnLabour ?? false,
    guardian: isWhole ? { name, relation, phone, consentedOn: guardianConsentedOn } : null,
    distinctFrom: [],
    idempotencyKey: null,
  };
}

/** A partial consent is refused: the missing columns are named. */
function guardianProblems(row: VolunteerRosterRow): RowProblem[] {
  const columns = ['guardianName', 'guardianRelation', 'guardianPhone', 'guardianConsentedOn'] as const;
  const empty = columns.filter((column) => row[column] === null);
  if (empty.length === 0 || empty.length === columns.length) return [];
  const { code, zh, en } = userError('GUARDIAN_INCOMPLETE');
  return empty.map((key) => ({ key, code, zh, en }));
}

/** The registration of the same person. */
function knownOf(alike: readonly VolunteerDuplicate[] | undefined): Volunteer | null {
  return alike?.find(({ matchedBy }) => matchedBy.includes('RESIDENT_ID'))?.volunteer ?? null;
}

/** Earlier rows by phone and by name: a look-alike within the file needs a decision as well. */
class EarlierRows {
  readonly #rows = new Map<string, number>();

  /** The first row that has the same phone, or the same name and birth date. */
  find({ phoneFingerprint, name, birthDate }: RegistrationMarks, index: number): number | null {
    const signs = [`phone ${phoneFingerprint}`, `name ${name} ${birthDate}`];
    const rows = signs.map((sign) => this.#rows.get(sign)).filter((row) => row !== undefined);
    for (const sign of signs) if (!this.#rows.has(sign)) this.#rows.set(sign, index);
    return rows.length === 0 ? null : Math.min(...rows);
  }
}

interface Surroundings {
  readonly here: ReadonlySet<string>;
  readonly elsewhere: ReadonlySet<string>;
  readonly earlier: EarlierRows;
  readonly index: number;
}

function judge(
  session: Session,
  { row, checked, problems: own, ageProblems, marks, mark }: Read,
  alike: readonly VolunteerDuplicate[],
  { here, elsewhere, earlier, index }: Surroundings,
): Verdict<Found> {
  const known = knownOf(alike);
  // A registered person was of age or had consent; an empty cell does not revoke it.
  const wrong = known === null ? [...own, ...ageProblems] : own;
  if (checked === null || wrong.length > 0) return { state: 'REFUSED', problems: wrong };
  const found: Found = { row, checked, marks, mark, known };
  if (known !== null) return judgeKnown(session, known, found);
  if (here.has(mark)) return toRefusedVerdict('VOLUNTEER_ALREADY_REGISTERED', 'residentId');
  if (elsewhere.has(mark)) return toRefusedVerdict('VOLUNTEER_REGISTERED_ELSEWHERE', 'residentId');
  const before = earlier.find(marks, index);
  if (alike.length === 0 && before === null) return { state: 'NEW', found };
  return { state: 'ALIKE', found, ids: alike.map(({ volunteer }) => volunteer.id), row: before };
}

function judgeKnown(session: Session, known: Volunteer, found: Found): Verdict<Found> {
  // Readmission is a decision of its own, not an import.
  if (known.status === 'LEFT') return toRefusedVerdict('VOLUNTEER_ALREADY_REGISTERED', 'residentId');
  if (personNameKey(known.name) !== personNameKey(found.row.name))
    return toRefusedVerdict('VOLUNTEER_NAME_DIFFERS', 'name');
  const differs = Object.keys(differences(session, known, found.row, found.checked, found.marks));
  return differs.length === 0 ? { state: 'SAME', found } : { state: 'DUPLICATE', found, id: known.id, differs };
}

function toRefusedVerdict(code: Parameters<typeof userError>[0], path: string): Verdict<Found> {
  return { state: 'REFUSED', problems: problems(userError(code, [path])) };
}
