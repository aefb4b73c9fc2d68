// The rules of projects: begun in a village under a theme of the county, ended once.
import { villageErrors } from '@chunhui/county';
import { newId } from '@chunhui/database';
import { allow, inputs, RefusedError, throwUserErrors } from '@chunhui/runtime';
import { z } from 'zod';
import { mutation } from '../context.ts';
import { parametersOf } from '../parameters.ts';
import { within } from '../scope.ts';
import { userError } from '../user-errors.ts';
import { addProjects, endProjectOn, hasPlannedSessions, projectsById } from './project.store.ts';
import type { Project } from './project.table.ts';

const startProjectInput = z.object({
  division: z.string(),
  name: inputs.text(),
  theme: z.string(),
  startedOn: inputs.date,
  idempotencyKey: inputs.idempotencyKey,
});
const endProjectInput = z.object({
  project: z.string().min(1).max(128),
  endedOn: inputs.date,
  idempotencyKey: inputs.idempotencyKey,
});

export const startProject = mutation({
  access: allow('activity:write', (_root, { input }) => input.division),
  input: startProjectInput,
  noun: 'project',
  async run(session, input): Promise<Project> {
    const { codes } = await parametersOf(session);
    throwUserErrors([
      ...(await villageErrors(session, input.division)),
      ...(codes('activityTheme').includes(input.theme) ? [] : [userError('THEME_UNKNOWN', ['theme'])]),
    ]);
    const project: Project = {
      countyCode: session.county,
      id: newId(session.county),
      divisionCode: input.division,
      name: input.name,
      theme: input.theme,
      startedOn: input.startedOn,
      endedOn: null,
    };
    await addProjects(session, [project]);
    session.audit({ action: 'project.start', nounId: project.id, after: project });
    return project;
  },
});

export const endProject = mutation({
  access: allow('activity:write'),
  input: endProjectInput,
  noun: 'project',
  async run(session, { project: id, endedOn }): Promise<Project> {
    const [found] = await projectsById(session, [id]);
    const project = within(session, found, userError('PROJECT_UNKNOWN', ['project']));
    if (project.endedOn !== null) throw new RefusedError([userError('PROJECT_ENDED', ['project'])]);
    if (endedOn > session.today) throw new RefusedError(userError('DATE_IN_FUTURE', ['endedOn']));
    if (await hasPlannedSessions(session, id)) throw new RefusedError(userError('PROJECT_HAS_SESSIONS', ['project']));
    if (endedOn < project.startedOn) throw new RefusedError([userError('PROJECT_ENDS_BEFORE_START', ['endedOn'])]);
    await endProjectOn(session, id, endedOn);
    session.audit({ action: 'project.end', nounId: id, before: { endedOn: null }, after: { endedOn } });
    return { ...project, endedOn };
  },
});
