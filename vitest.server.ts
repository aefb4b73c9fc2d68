// The PostgreSQL of a test run, with every service's schema in its template.
import * as organizations from '@chunhui/organizations';
import { startTestServer } from '@chunhui/testing';
import type { TestProject } from 'vitest/node';

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { stop, ...testServer } = await startTestServer([organizations]);
  project.provide('testServer', testServer);
  return stop;
}
