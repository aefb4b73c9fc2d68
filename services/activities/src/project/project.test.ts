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
    const ended = (changes: object) => act(staff, 'endProject', { ...end, ...changes }, 'project { endedOn }');
    expect(await ended({ endedOn: '2199-01-01' })).toMatchObject({ errors: [{ code: 'DATE_IN_FUTURE' }] });
    await under.test.sql(
      `insert into activities.activity_sessions (county_code, id, division_code, project_id, title, theme, organizer_kind, organizer_id, held_on, status, person_times_helped)
       values ('520622', '520622-planned', $1, $2, '活动', 'STUDENT_AID', 'CHUNHUI_SOCIETY', '520622-s', '2099-03-05', 'PLANNED', 0)`,
      [VILLAGE, project.id],
    );
    expect(await ended({})).toMatchObject({ errors: [{ code: 'PROJECT_HAS_SESSIONS' }] });
    await under.test.sql(`update activities.activity_sessions set status = 'CANCELLED' where id = '520622-planned'`);
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
