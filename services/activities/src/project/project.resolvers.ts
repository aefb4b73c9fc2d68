// Projects and their lists.
import { inDivision } from '@chunhui/database';
import { divisionPrefix, toConnection } from '@chunhui/runtime';
import type { ProjectResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { projectsById } from './project.store.ts';
import { projects } from './project.table.ts';

export const projectQueries = {
  projects: (_root, { division, ...args }, { session }) =>
    toConnection(args, inDivision(session, projects, divisionPrefix(division))),
} satisfies QueryResolvers;

export const projectResolvers: ProjectResolvers = {
  __resolveReference: ({ id }, { load }) => load(projectsById, id),
  division: ({ divisionCode }) => ({ code: divisionCode }),
};
