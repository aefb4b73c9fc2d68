// Judges a roster of projects by the rules of starting one, in one statement for all of its rows.
import type { Session } from '@chunhui/database';
import { type RosterTask, type RowProblem, toRowProblems, type Verdict, villageOf } from '@chunhui/roster';
import { projectsNamed } from '../project/project.store.ts';
import type { Project } from '../project/project.table.ts';
import { userError } from '../user-errors.ts';
import type { ProjectRosterRow } from './project-roster.columns.ts';

/** The result of judging a row: the project's village, and the existing project. */
export interface Found {
  readonly village: string;
  readonly known: Project | null;
}

export async function judgeProjects(
  session: Session,
  rows: readonly ProjectRosterRow[],
  task: RosterTask<unknown>,
): Promise<Verdict<Found>[]> {
  const known = Map.groupBy(await projectsNamed(session, [...new Set(rows.map(({ name }) => name))]), placeOf);
  const earlier = new EarlierRows();
  return rows.map((row, index): Verdict<Found> => {
    const { village, problem } = villageOf(row.division, task, 'division');
    const problems = [...(problem === null ? [] : [problem]), ...dayProblems(row)];
    if (village === null || problems.length > 0) return { state: 'REFUSED', problems };
    const place = placeOf({ divisionCode: village, name: row.name });
    return judge(row, village, known.get(place) ?? [], earlier.find(place, row.startedOn, index));
  });
}

/** Projects of one name in one village look alike; with the same first day they are the same. */
const placeOf = ({ divisionCode, name }: Pick<Project, 'divisionCode' | 'name'>) => `${divisionCode} ${name}`;

function dayProblems({ startedOn, endedOn }: ProjectRosterRow): RowProblem[] {
  return endedOn === null || endedOn >= startedOn ? [] : wrong('PROJECT_ENDS_BEFORE_START', 'endedOn');
}

function wrong(code: Parameters<typeof userError>[0], key: keyof ProjectRosterRow): RowProblem[] {
  return toRowProblems([userError(code, [key])], { [key]: key });
}

/** Earlier rows by village, name and day: a row may leave out the village that another one names. */
class EarlierRows {
  readonly #rows = new Map<string, { readonly first: number; readonly days: Set<string> }>();

  /** The first row of this place, and whether an earlier one has the same day. */
  find(place: string, day: string, index: number): { readonly row: number | null; readonly isSame: boolean } {
    const known = this.#rows.get(place);
    if (known === undefined) {
      this.#rows.set(place, { first: index, days: new Set([day]) });
      return { row: null, isSame: false };
    }
    const isSame = known.days.has(day);
    known.days.add(day);
    return { row: known.first, isSame };
  }
}

function judge(
  row: ProjectRosterRow,
  village: string,
  there: readonly Project[],
  before: ReturnType<EarlierRows['find']>,
): Verdict<Found> {
  if (before.isSame) return { state: 'REFUSED', problems: wrong('PROJECT_TWICE', 'name') };
  const known = there.find(({ startedOn }) => startedOn === row.startedOn) ?? null;
  const found: Found = { village, known };
  if (known !== null) {
    const differs = Object.keys(differences(known, row));
    return differs.length === 0 ? { state: 'SAME', found } : { state: 'DUPLICATE', found, id: known.id, differs };
  }
  if (there.length === 0 && before.row === null) return { state: 'NEW', found };
  // Yearly projects of one name and one project on two lists look the same: a person has to decide.
  return { state: 'ALIKE', found, ids: there.map(({ id }) => id), row: before.row };
}

/** The differences between a row and the existing project. An empty cell never differs. */
export function differences(known: Project, row: ProjectRosterRow): Partial<Pick<Project, 'theme' | 'endedOn'>> {
  return {
    ...(row.theme === known.theme ? {} : { theme: row.theme }),
    ...(row.endedOn === null || row.endedOn === known.endedOn ? {} : { endedOn: row.endedOn }),
  };
}
