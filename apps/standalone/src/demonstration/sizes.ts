// How much demonstration data each county gets: Yuping as its report says, two neighbours smaller and different.

import type { YouthSocialOrganization } from '@chunhui/organizations';
import type { Talent } from '@chunhui/talent-pool';

/** A youth social organization: persons and member units, which the report counts together. */
export interface SocialOrganizationPlan {
  readonly name: string;
  readonly domain: YouthSocialOrganization['domain'];
  readonly foundedOn: string;
  readonly persons: number;
  readonly units: number;
}

/** Sessions of one group of organizers; only the held ones count. */
export interface SessionSizes {
  readonly held: number;
  readonly cancelled: number;
  readonly planned: number;
}

export interface CountyPlan {
  readonly code: string;
  /** How the county calls itself in names and in the numbers of its letters. */
  readonly shortName: string;
  /** Surnames that are more common here than elsewhere. */
  readonly surnames: string;
  readonly volunteers: number;
  /** Volunteers and others among whom the envoys, members, first secretaries and talents are found: one person, many roles. */
  readonly circle: { readonly volunteers: number; readonly others: number };
  readonly teams: { readonly active: number; readonly dissolved: number };
  /** Each in a village branch of its own; predecessors have ended. */
  readonly firstSecretaries: { readonly inOffice: number; readonly predecessors: number };
  readonly societies: { readonly active: number; readonly inactive: number };
  readonly envoys: { readonly engaged: number; readonly ended: number };
  readonly members: { readonly joined: number; readonly left: number };
  readonly socialOrganizations: readonly SocialOrganizationPlan[];
  readonly talents: Readonly<Record<Talent['group'], number>>;
  readonly removedTalents: number;
  readonly projects: number;
  readonly societySessions: SessionSizes;
  /** Sessions of teams, League organizations and social organizations, for the projects. */
  readonly projectSessions: SessionSizes;
  /** Over all sessions that the societies held. */
  readonly personTimesHelped: number;
}

export const DEMONSTRATION_COUNTIES: readonly CountyPlan[] = [
  {
    code: '520622',
    shortName: '玉屏',
    surnames: '杨姚吴洪舒郑',
    volunteers: 24_137,
    circle: { volunteers: 2_500, others: 1_700 },
    teams: { active: 213, dissolved: 5 },
    firstSecretaries: { inOffice: 62, predecessors: 9 },
    societies: { active: 65, inactive: 2 },
    envoys: { engaged: 423, ended: 11 },
    members: { joined: 1_087, left: 26 },
    socialOrganizations: [
      { name: '玉屏青年志愿服务联合会', domain: 'VOLUNTEERING', foundedOn: '2016-03-05', persons: 341, units: 26 },
      {
        name: '玉屏农村青年致富带头人协会',
        domain: 'ENTREPRENEURSHIP',
        foundedOn: '2017-09-20',
        persons: 50,
        units: 0,
      },
      { name: '玉屏大学生春晖服务社', domain: 'STUDENT_SERVICE', foundedOn: '2018-07-12', persons: 46, units: 0 },
    ],
    talents: { COLLEGE_STUDENT: 694, MIGRANT_WORKER: 500, OUTSTANDING_TALENT: 380 },
    removedTalents: 13,
    projects: 1_426,
    societySessions: { held: 318, cancelled: 17, planned: 24 },
    projectSessions: { held: 2_291, cancelled: 58, planned: 73 },
    personTimesHelped: 1_043,
  },
  {
    code: '520602',
    shortName: '碧江',
    surnames: '杨田张刘滕',
    volunteers: 8_213,
    circle: { volunteers: 800, others: 500 },
    teams: { active: 87, dissolved: 3 },
    firstSecretaries: { inOffice: 27, predecessors: 2 },
    societies: { active: 38, inactive: 1 },
    envoys: { engaged: 187, ended: 4 },
    members: { joined: 431, left: 9 },
    socialOrganizations: [
      { name: '碧江区青年志愿者协会', domain: 'VOLUNTEERING', foundedOn: '2015-12-05', persons: 173, units: 11 },
      { name: '碧江区青年创业协会', domain: 'ENTREPRENEURSHIP', foundedOn: '2018-05-04', persons: 39, units: 0 },
      { name: '碧江区青年文艺协会', domain: 'ARTS_SPORTS', foundedOn: '2019-05-04', persons: 58, units: 3 },
      { name: '碧江区大学生联谊会', domain: 'STUDENT_SERVICE', foundedOn: '2019-07-20', persons: 31, units: 0 },
    ],
    talents: { COLLEGE_STUDENT: 211, MIGRANT_WORKER: 164, OUTSTANDING_TALENT: 97 },
    removedTalents: 4,
    projects: 389,
    societySessions: { held: 96, cancelled: 5, planned: 8 },
    projectSessions: { held: 577, cancelled: 14, planned: 19 },
    personTimesHelped: 311,
  },
  {
    code: '520628',
    shortName: '松桃',
    surnames: '龙石吴麻田杨',
    volunteers: 6_382,
    circle: { volunteers: 1_200, others: 900 },
    teams: { active: 74, dissolved: 1 },
    firstSecretaries: { inOffice: 43, predecessors: 5 },
    societies: { active: 47, inactive: 3 },
    envoys: { engaged: 158, ended: 7 },
    members: { joined: 356, left: 12 },
    socialOrganizations: [
      { name: '松桃青年志愿者协会', domain: 'VOLUNTEERING', foundedOn: '2016-12-05', persons: 118, units: 7 },
      { name: '松桃农村青年创业协会', domain: 'ENTREPRENEURSHIP', foundedOn: '2018-10-16', persons: 63, units: 0 },
    ],
    talents: { COLLEGE_STUDENT: 316, MIGRANT_WORKER: 402, OUTSTANDING_TALENT: 133 },
    removedTalents: 6,
    projects: 274,
    societySessions: { held: 71, cancelled: 3, planned: 6 },
    projectSessions: { held: 408, cancelled: 9, planned: 15 },
    personTimesHelped: 203,
  },
];
