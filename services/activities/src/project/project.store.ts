// Storing and loading projects, counters included.
import { byId, type Session } from '@chunhui/database';
import { figures } from '../figures.ts';
import { type Project, projects } from './project.table.ts';

export const projectsById = byId(projects);

export async function addProjects(session: Session, rows: readonly Project[]): Promise<void> {
  figures.adding(
    session,
    'projects',
    rows.map((row) => row.id),
  );
  await session.insert(projects, rows);
}
