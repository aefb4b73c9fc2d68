// The PostgreSQL of a test run, with every service's schema in its template.
import { startTestServer } from '@chunhui/testing';
import type { TestProject } from 'vitest/node';
import { schemas } from './apps/standalone/src/services.ts';

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { stop, ...testServer } = await startTestServer(schemas);
  project.provide('testServer', testServer);
  return stop;
}
