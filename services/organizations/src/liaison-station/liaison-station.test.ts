// Liaison stations through the schema: opened and closed.
import type { Identity } from '@chunhui/runtime';
import { ask } from '@chunhui/testing';
import { describe, expect, it } from 'vitest';
import { CLOSE, OPEN, useSocieties } from '../chunhui-society/chunhui-society.fixture.ts';

const { under, act, set } = useSocieties();

describe('liaison stations', () => {
  it('open, show to the prefecture, and close once', async () => {
    const input = { name: '玉屏驻贵阳联络站', kind: 'CITY', place: '贵阳', openedOn: '2021-01-01' };
    const { station } = await act(set.county, OPEN, input);
    const list = async (who: Identity) =>
      (await ask(under.subgraph, who, '{ liaisonStations(division: "520622") { totalCount nodes { place } } }')).data
        ?.liaisonStations;
    expect(await list(set.municipal)).toEqual({ totalCount: 1, nodes: [{ place: '贵阳' }] });
    expect(await list(set.otherCounty)).toBeNull();
    expect(await act(set.town, OPEN, input)).toEqual(['FORBIDDEN']);
    const closing = { station: station.id, closedOn: '2022-01-01' };
    expect(await act(set.otherCounty, CLOSE, closing)).toMatchObject({ errors: [{ code: 'STATION_NOT_OPEN' }] });
    expect(await act(set.county, CLOSE, closing)).toMatchObject({ station: { closedOn: '2022-01-01' } });
    expect(await act(set.county, CLOSE, closing)).toMatchObject({ errors: [{ code: 'STATION_NOT_OPEN' }] });
    expect(await list(set.county)).toEqual({ totalCount: 0, nodes: [] });
  });
});
