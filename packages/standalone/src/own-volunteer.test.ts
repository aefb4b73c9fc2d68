// A volunteer's own view through the whole graph: `me` comes from one subgraph, the volunteer from another.
import { expect, it } from 'vitest';
import { useGraph } from './graph-under-test.ts';

const under = useGraph();

it('a volunteer who registered with their app finds themselves under `me`', async () => {
  const { subject } = await under.test.caller('VOLUNTEER', '520622');
  const ask = async (document: string) => JSON.parse((await under.post(subject, document)).text);
  const input = `{ name: "杨秀花", residentId: "11010519491231002X", phone: "13812345678", division: "520622100201" }`;
  const registered = await ask(`mutation { registerMyself(input: ${input}) { volunteer { number } errors { code } } }`);
  expect(registered.data.registerMyself.errors).toEqual([]);
  const mine = await ask(
    '{ me { roles volunteer { number phone division { name } approvedMinutes hours { totalCount } stars { level } certificates { number } } } }',
  );
  expect(mine).toMatchObject({
    data: {
      me: {
        roles: ['VOLUNTEER'],
        volunteer: {
          number: registered.data.registerMyself.volunteer.number,
          phone: '138****5678',
          division: { name: expect.any(String) },
          approvedMinutes: 0,
          hours: { totalCount: 0 },
          stars: [],
          certificates: [],
        },
      },
    },
  });
  const { subject: office } = await under.test.caller('COUNTY_STAFF', '520622');
  const theirs = JSON.parse((await under.post(office, '{ me { volunteer { number } } }')).text);
  expect(theirs).toEqual({ data: { me: { volunteer: null } } });
});
