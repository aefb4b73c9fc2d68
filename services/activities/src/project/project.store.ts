// Storing and loading projects, counters included.
import { byId, type Session } from '@chunhui/database';
import { figures } from '../figures.ts';
import { type NewProject, projects } from './project.table.ts';

export const projectsById = byId(projects);

export async function addProjects(session: Session, rows: readonly NewProject[]): Promise<void> {
  figures.adding(
    session,
    'projects',
    rows.map((row) => row.id),
  );
  await session.insert(projects, rows);
}

/** Ends a project; false when there is none. */
export async function endProjectOn(session: Session, id: string, endedOn: string): Promise<boolean> {
  const found = await figures.changing(session, 'projects', [id]);
  if (found.has(id)) await session.update(projects, id, { endedOn });
  return found.has(id);
}
