// Projects through the schema: begun and ended once, by who may.
import type { Identity } from '@chunhui/runtime';
import { rollOut, useSubgraph } from '@chunhui/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { acting } from '../acting.fixture.ts';
import { connectActivities, createActivities, schema } from '../index.ts';

const under = useSubgraph({ schema, connect: connectActivities, create: createActivities });
const VILLAGE = '520622100201';
let staff: Identity;
let otherCounty: Identity;
let viewer: Identity;

beforeAll(async () => {
  await rollOut(under.test, '520622');
  await rollOut(under.test, '520628');
  staff = await under.test.caller('COUNTY_STAFF', '520622');
  otherCounty = await under.test.caller('COUNTY_ADMINISTRATOR', '520628');
  viewer = await under.test.caller('MUNICIPAL_VIEWER', '5206');
});

const act = (identity: Identity, field: string, input: object, selection: string) =>
  acting(under)(identity, field, input, selection);

describe('projects', () => {
  it('begin and end, once', async () => {
    const { project } = await act(
      staff,
      'startProject',
      { division: VILLAGE, name: '爱心书屋', theme: 'STUDENT_AID', startedOn: '2022-03-05' },
      'project { id endedOn }',
    );
    expect(project.endedOn).toBeNull();
    const end = { project: project.id, endedOn: '2022-06-01' };
    expect(await act(staff, 'endProject', end, 'project { endedOn }')).toMatchObject({
      project: { endedOn: '2022-06-01' },
    });
    expect(await act(staff, 'endProject', end, 'project { endedOn }')).toMatchObject({
      errors: [{ code: 'PROJECT_ENDED' }],
    });
    expect(await act(otherCounty, 'endProject', end, 'project { id }')).toMatchObject({
      errors: [{ code: 'PROJECT_UNKNOWN' }],
    });
    expect(await act(viewer, 'endProject', end, 'project { id }')).toEqual(['FORBIDDEN']);
  });
});
