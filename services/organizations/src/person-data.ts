// The tables with data about people, for copies, corrections, erasure and retention.

import { modelOf } from '@chunhui/county';
import {
  byPerson,
  type Holding,
  nobody,
  protect,
  rightBirth,
  rightPerson,
  withRowsOf,
  words,
  yearOnly,
} from '@chunhui/data-protection';
import {
  chunhuiEnvoyEngagements,
  chunhuiEnvoys,
  chunhuiMembers,
  chunhuiMemberships,
  chunhuiSocietyPresidents,
} from './chunhui-society/chunhui-society.table.ts';
import { firstSecretaryAppointments } from './first-secretary/first-secretary.table.ts';
import { firstSecretaryCandidates } from './first-secretary-candidate/first-secretary-candidate.table.ts';
import { leagueMembers, leaguePosts } from './league-member/league-member.table.ts';
import { studentPairings } from './student-pairing/student-pairing.table.ts';
import { youthSocialOrganizationMembers } from './youth-social-organization/youth-social-organization.table.ts';

const retention = 'retentionOrganizationPeople';

/** SQL: the last day of an envoy's last letter, or of a member's last membership; null while one is in force. */
const lastOver = (table: string, owner: string, column: string) =>
  `(select case when bool_and(l.${column} is not null) then max(l.${column}) end from ${table} l
    where l.county_code = r.county_code and l.${owner} = r.id)`;

const holdings: readonly Holding[] = [
  {
    kind: 'league-member',
    title: { zh: '团员', en: 'League member' },
    table: leagueMembers,
    find: byPerson(leagueMembers),
    erase: { personId: nobody, name: words, birthDate: yearOnly },
    correct: rightBirth,
    over: 'r.left_on',
    retention,
  },
  {
    kind: 'league-post',
    title: { zh: '团内职务', en: 'Post in the League' },
    table: leaguePosts,
    find: byPerson(leaguePosts),
    erase: { personId: nobody, name: words },
    correct: rightPerson,
    over: 'r.ended_on',
    retention,
  },
  {
    kind: 'first-secretary-appointment',
    title: { zh: '村团支部第一书记', en: 'First secretary' },
    table: firstSecretaryAppointments,
    find: byPerson(firstSecretaryAppointments),
    erase: { personId: nobody, name: words, birthDate: yearOnly, specialty: words },
    correct: rightBirth,
    over: 'r.ended_on',
    retention,
  },
  {
    kind: 'first-secretary-candidate',
    title: { zh: '第一书记人选', en: 'Candidate for first secretary' },
    table: firstSecretaryCandidates,
    find: byPerson(firstSecretaryCandidates),
    erase: 'ROW',
    correct: rightBirth,
    over: 'r.withdrawn_on',
    retention,
  },
  {
    kind: 'chunhui-society-president',
    title: { zh: '春晖社社长', en: 'President of a Chunhui society' },
    table: chunhuiSocietyPresidents,
    find: byPerson(chunhuiSocietyPresidents),
    erase: { personId: nobody, name: words },
    correct: rightPerson,
    over: 'r.ended_on',
    retention,
  },
  {
    kind: 'chunhui-envoy-engagement',
    title: { zh: '春晖使者聘书', en: 'Letter of engagement of an envoy' },
    table: chunhuiEnvoyEngagements,
    find: withRowsOf(chunhuiEnvoyEngagements, byPerson(chunhuiEnvoys), 'r.envoy_id = any($2)'),
    erase: 'KEPT',
    over: 'r.ended_on',
    retention,
  },
  {
    kind: 'chunhui-envoy',
    title: { zh: '春晖使者', en: 'Chunhui envoy' },
    table: chunhuiEnvoys,
    find: byPerson(chunhuiEnvoys),
    erase: { personId: nobody, name: words },
    correct: rightPerson,
    over: lastOver('organizations.chunhui_envoy_engagements', 'envoy_id', 'ended_on'),
    retention,
  },
  {
    kind: 'chunhui-membership',
    title: { zh: '春晖社社籍', en: 'Membership of a Chunhui society' },
    table: chunhuiMemberships,
    find: withRowsOf(chunhuiMemberships, byPerson(chunhuiMembers), 'r.member_id = any($2)'),
    erase: 'KEPT',
    over: 'r.left_on',
    retention,
  },
  {
    kind: 'chunhui-member',
    title: { zh: '春晖社员', en: 'Member of Chunhui societies' },
    table: chunhuiMembers,
    find: byPerson(chunhuiMembers),
    erase: { personId: nobody, name: words },
    correct: rightPerson,
    over: lastOver('organizations.chunhui_memberships', 'member_id', 'left_on'),
    retention,
  },
  {
    kind: 'student-pairing',
    title: { zh: '大学生结对春晖社', en: 'Student paired with a society' },
    table: studentPairings,
    find: byPerson(studentPairings),
    erase: { personId: nobody, name: words, university: words },
    correct: rightPerson,
    over: 'r.ended_on',
    retention,
  },
  {
    kind: 'social-organization-member',
    title: { zh: '青年社会组织会员', en: 'Member of a youth social organization' },
    table: youthSocialOrganizationMembers,
    find: byPerson(youthSocialOrganizationMembers),
    erase: { personId: nobody, name: words },
    correct: rightPerson,
    over: `case when r.kind = 'PERSON' then r.left_on end`,
    retention,
  },
];

export const protection = protect({ holdings, modelOf });
