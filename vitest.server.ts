// The PostgreSQL of a test run, with every service's schema in its template.
import * as activities from '@chunhui/activities';
import * as organizations from '@chunhui/organizations';
import * as talentPool from '@chunhui/talent-pool';
import { startTestServer } from '@chunhui/testing';
import * as volunteers from '@chunhui/volunteers';
import type { TestProject } from 'vitest/node';

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { stop, ...testServer } = await startTestServer([organizations, volunteers, talentPool, activities]);
  project.provide('testServer', testServer);
  return stop;
}
