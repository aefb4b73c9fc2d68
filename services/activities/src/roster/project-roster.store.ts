// Stores a judged roster of projects, and reads the rows of an export.
import { columnsOf, newId, type Session } from '@chunhui/database';
import { chunk, type Decided } from '@chunhui/roster';
import { addProjects, changeProjects, lockProjects } from '../project/project.store.ts';
import { type Project, projects } from '../project/project.table.ts';
import type { ProjectRosterRow } from './project-roster.columns.ts';
import { differences, type Found } from './project-roster.judge.ts';

type Row = Decided<ProjectRosterRow, Found>;

/** Rows of one statement. */
const CHUNK_ROWS = 1_000;

/** Serializes the rosters of a county: the second of two commits sees the rows of the first. */
export async function holdProjects(session: Session): Promise<void> {
  await session.query('/* projects.hold */ select pg_advisory_xact_lock(hashtextextended($1, 20))', [session.county]);
}

export async function storeProjects(session: Session, rows: readonly Row[]): Promise<void> {
  await change(
    session,
    rows.filter(({ act }) => act === 'UPDATE'),
  );
  const added = rows.filter(({ act }) => act === 'ADD').map((row) => toProject(session, row));
  for (const part of chunk(added, CHUNK_ROWS)) await addProjects(session, part);
  for (const project of added) session.audit({ action: 'project.start', nounId: project.id, after: project });
}

function toProject(session: Session, { values: row, found }: Row): Project {
  return {
    countyCode: session.county,
    id: newId(session.county),
    divisionCode: found.village,
    name: row.name,
    theme: row.theme,
    startedOn: row.startedOn,
    endedOn: row.endedOn,
  };
}

/** Updates existing projects, each with an audit record. */
async function change(session: Session, rows: readonly Row[]): Promise<void> {
  const given = new Map(
    rows.flatMap(({ values, found }) => (found.known === null ? [] : [[found.known.id, values] as const])),
  );
  const changed = (await lockProjects(session, [...given.keys()])).map((before) => {
    const differing = differences(before, given.get(before.id) as ProjectRosterRow);
    session.audit({ action: 'project.change', nounId: before.id, before, after: differing });
    return { ...before, ...differing };
  });
  for (const part of chunk(changed, CHUNK_ROWS)) await changeProjects(session, part);
}

/** The projects of a division as rows of the roster. */
export async function* projectRows(session: Session, prefix: string): AsyncGenerator<ProjectRosterRow[]> {
  let after = '';
  for (;;) {
    const rows = await session.query<Project>(
      `/* projects.roster */ select ${columnsOf(projects)} from activities.projects r
       where r.county_code = $1 and r.id > $2 and starts_with(r.division_code, $3) order by r.id limit ${CHUNK_ROWS}`,
      [session.county, after, prefix],
    );
    yield rows.map(({ name, theme, divisionCode: division, startedOn, endedOn }) => ({
      name,
      theme,
      division,
      startedOn,
      endedOn,
    }));
    if (rows.length < CHUNK_ROWS) return;
    after = rows.at(-1)?.id ?? '';
  }
}
