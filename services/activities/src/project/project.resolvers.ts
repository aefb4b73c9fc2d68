// Projects and their lists.
import { inDivision } from '@chunhui/database';
import { divisionPrefix, toConnection } from '@chunhui/runtime';
import type { ProjectResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { projectsById } from './project.store.ts';
import { projects } from './project.table.ts';

export const projectQueries: Pick<QueryResolvers, 'projects'> = {
  projects: (_root, { division, ...args }, { session }) =>
    toConnection(args, inDivision(session, projects, divisionPrefix(division))),
};

export const projectResolvers: ProjectResolvers = {
  __resolveReference: ({ id }, { load }) => load(projectsById, id),
  division: ({ divisionCode }) => ({ code: divisionCode }),
};
