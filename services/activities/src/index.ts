// What composition roots and tests use of this service.
export * from './activity-session/activity-session.store.ts';
export type {
  ActivitySession,
  AttendingVolunteer,
  NewActivitySession,
  OrganizerKind,
  SessionParticipant,
} from './activity-session/activity-session.table.ts';
export { figures } from './figures.ts';
export * from './project/project.store.ts';
export type { NewProject, Project } from './project/project.table.ts';
export { migrations, schema, tables } from './schema.ts';
export * from './subgraph.ts';
