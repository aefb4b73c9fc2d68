// Seats at the bounds of guidance, for a large committee, which also has a standing committee.
import { yuping1 } from '@chunhui/model';
import { expect, it } from 'vitest';
import type { LeagueOrganization } from './league-organization.table.ts';
import { warningsOf } from './warnings.ts';

const committee = { kind: 'COMMITTEE', electedOn: null, termEndsOn: null } as LeagueOrganization;

it.each([
  [2_000, 15, 5, []],
  [2_000, 21, 9, []],
  [2_000, 14, 5, ['TOO_FEW_SEATS']],
  [2_000, 15, 4, ['TOO_FEW_SEATS']],
  [2_000, 22, 9, ['TOO_MANY_SEATS']],
  [2_000, 21, 10, ['TOO_MANY_SEATS']],
  [1_999, 9, 0, []],
  [1_999, 9, 1, ['TOO_MANY_SEATS']],
])('%i members, %i seats, %i of them standing: %j', (members, seats, standing, warnings) => {
  expect(warningsOf(yuping1, committee, { members, seats, standing, today: '2026-01-01' })).toEqual(warnings);
});
