// villagesWithout through the schema: equal to a plain count of rows.
import { ask } from '@chunhui/testing';
import { describe, expect, it } from 'vitest';
import { useSocieties } from '../chunhui-society/chunhui-society.fixture.ts';

const { under, set } = useSocieties();

describe('villagesWithout', () => {
  const WITHOUT = `query ($division: DivisionCode!, $lacking: VillageGap!) { villagesWithout(division: $division, lacking: $lacking, first: 100) { totalCount nodes { code } } }`;

  it.each(['FIRST_SECRETARY', 'BRANCH', 'SOCIETY'])('equals a plain count: %s', async (lacking) => {
    const table = {
      FIRST_SECRETARY: `select division_code from organizations.first_secretary_appointments where ended_on is null`,
      BRANCH: `select division_code from organizations.league_organizations`,
      SOCIETY: `select division_code from organizations.chunhui_societies`,
    }[lacking];
    const rows = await under.test.sql<{ code: string }>(
      `select code from organizations.divisions where level = 'VILLAGE' and starts_with(code, '520622') and right(code, 3) >= '200'
         and code not in (${table}) order by code`,
    );
    for (const who of [set.county, set.municipal]) {
      const { data } = await ask(under.subgraph, who, WITHOUT, { division: '520622', lacking });
      expect(data?.villagesWithout).toEqual({ totalCount: rows.length, nodes: rows.slice(0, 100) });
    }
  });

  it('is null for another county', async () => {
    const { data } = await ask(under.subgraph, set.otherCounty, WITHOUT, { division: '520622', lacking: 'BRANCH' });
    expect(data?.villagesWithout).toBeNull();
  });
});
