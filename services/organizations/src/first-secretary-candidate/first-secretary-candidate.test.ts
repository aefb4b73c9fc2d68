// Candidates for first secretary through the schema: nominated, ranked for a branch, withdrawn, and appointed.
import { ask, residentIdOf } from '@chunhui/testing';
import { describe, expect, it } from 'vitest';
import { useSocieties } from '../chunhui-society/chunhui-society.fixture.ts';

const { under, act, set } = useSocieties();
const BRANCH = '520622-branch-0';

describe('candidates', () => {
  const APPOINT = `mutation ($input: AppointFirstSecretaryInput!) { answer: appointFirstSecretary(input: $input) { appointment { id } errors { code } } }`;
  const END = `mutation ($input: EndFirstSecretaryAppointmentInput!) { answer: endFirstSecretaryAppointment(input: $input) { errors { code } } }`;
  const NOMINATE = `mutation ($input: NominateFirstSecretaryCandidateInput!) { answer: nominateFirstSecretaryCandidate(input: $input) { candidate { id } errors { code } } }`;
  const WITHDRAW = `mutation ($input: WithdrawFirstSecretaryCandidateInput!) { answer: withdrawFirstSecretaryCandidate(input: $input) { candidate { withdrawnOn } errors { code } } }`;
  const NEEDS = `mutation ($input: StateVillageNeedsInput!) { answer: stateVillageNeeds(input: $input) { branch { needs } errors { code } } }`;
  const RANK = `query ($branch: ID!) { firstSecretaryCandidates(branch: $branch) { score candidate { id name } reasons { code points } } }`;
  const nominee = (name: string, of: object) => ({
    name,
    division: '520622103201',
    politicalStatus: 'CPC_MEMBER',
    channel: 'PROSPERITY_LEADER',
    specialties: [],
    ...of,
  });

  it('are ranked by the needs of the village, place, and years until the limit', async () => {
    await act(set.county, NEEDS, { branch: BRANCH, needs: ['油茶种植'] });
    const year = new Date().getFullYear();
    const people = [
      nominee('远', { idNumber: residentIdOf(`${year - 30}-01-01`, 31) }),
      nominee('近', { idNumber: residentIdOf(`${year - 30}-01-01`, 32), division: '520622100201' }),
      nominee('会', { idNumber: residentIdOf(`${year - 30}-01-01`, 33), specialties: ['油茶种植'] }),
      nominee('老', { idNumber: residentIdOf(`${year - 50}-01-01`, 34), specialties: ['油茶种植'] }),
    ];
    const ids = [];
    for (const person of people) ids.push((await act(set.county, NOMINATE, person)).candidate.id);
    const ranking = async () =>
      (await ask(under.subgraph, set.county, RANK, { branch: BRANCH })).data?.firstSecretaryCandidates;
    expect(await ranking()).toMatchObject([
      { candidate: { name: '会' }, score: 70, reasons: [{ code: 'SPECIALTY' }, { code: 'AGE_HEADROOM' }] },
      { candidate: { name: '近' }, score: 50, reasons: [{ code: 'CHANNEL' }, { code: 'AGE_HEADROOM' }] },
      { candidate: { name: '远' }, score: 20 },
    ]);
    expect(await act(set.county, NOMINATE, people[0] as object)).toMatchObject({
      errors: [{ code: 'CANDIDATE_ALREADY_NOMINATED' }],
    });
    expect(await act(set.otherCounty, WITHDRAW, { candidate: ids[2] })).toMatchObject({
      errors: [{ code: 'CANDIDATE_UNKNOWN' }],
    });
    expect((await act(set.county, WITHDRAW, { candidate: ids[2] })).errors).toEqual([]);
    expect(await ranking()).toMatchObject([{ candidate: { name: '近' } }, { candidate: { name: '远' } }]);

    // An appointed person is no candidate any more, also after leaving office.
    const { idNumber } = people[1] as unknown as { idNumber: string };
    const { appointment } = await act(set.county, APPOINT, {
      branch: BRANCH,
      name: '近',
      idNumber,
      politicalStatus: 'CPC_MEMBER',
      channel: 'PROSPERITY_LEADER',
      appointedOn: '2024-01-01',
    });
    await act(set.county, END, { appointment: appointment.id, endedOn: '2024-06-30', reason: '调离' });
    expect(await ranking()).toMatchObject([{ candidate: { name: '远' } }]);
  });

  it('are hidden from another set.county, and live in a village', async () => {
    const { data } = await ask(under.subgraph, set.otherCounty, RANK, { branch: BRANCH });
    expect(data?.firstSecretaryCandidates).toBeNull();
    const input = nominee('某', { idNumber: residentIdOf('2000-01-01', 40), division: '520622100' });
    expect(await act(set.county, NOMINATE, input)).toMatchObject({ errors: [{ code: 'DIVISION_NOT_A_VILLAGE' }] });
    expect(await act(set.otherCounty, NOMINATE, input)).toEqual(['OUT_OF_SCOPE']);
  });
});
