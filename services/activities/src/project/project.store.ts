// Storing and loading projects, counters included.
import { byId, columnsOf, type Session } from '@chunhui/database';
import { figures } from '../figures.ts';
import { type NewProject, type Project, projects } from './project.table.ts';

export const projectsById = byId(projects);

export async function addProjects(session: Session, rows: readonly NewProject[]): Promise<void> {
  figures.adding(
    session,
    'projects',
    rows.map((row) => row.id),
  );
  await session.insert(projects, rows);
}

/** Whether sessions of a project are planned and not concluded or cancelled. */
export async function hasPlannedSessions(session: Session, id: string): Promise<boolean> {
  const rows = await session.query(
    `/* project.plannedSessions */ select 1 from activities.activity_sessions
     where county_code = $1 and project_id = $2 and status = 'PLANNED' limit 1`,
    [session.county, id],
  );
  return rows.length > 0;
}

/** Ends a project; false when there is none. */
export async function endProjectOn(session: Session, id: string, endedOn: string): Promise<boolean> {
  const found = await figures.changing(session, 'projects', [id]);
  if (found.has(id)) await session.update(projects, id, { endedOn });
  return found.has(id);
}

/** Projects of the session's scope by their names. */
export function projectsNamed(session: Session, names: readonly string[]): Promise<Project[]> {
  return session.query<Project>(
    `/* project.named */ select ${columnsOf(projects)} from activities.projects r
     where r.county_code = $1 and r.name = any($2) order by r.id`,
    [session.county, names],
  );
}

/** Locks projects that are about to change, counted as they were, and answers them as they are now. */
export async function lockProjects(session: Session, ids: readonly string[]): Promise<Project[]> {
  const found = await figures.changing(session, 'projects', ids);
  return session.query<Project>(
    `/* project.locked */ select ${columnsOf(projects)} from activities.projects r where r.county_code = $1 and r.id = any($2) order by r.id`,
    [session.county, [...found]],
  );
}

/** Changes projects that were locked before, each to its own theme and last day. */
export async function changeProjects(session: Session, rows: readonly Project[]): Promise<void> {
  await session.updateMany(projects, ['theme', 'endedOn'], rows);
}
