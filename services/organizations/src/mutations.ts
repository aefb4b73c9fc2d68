// The mutations of this service, collected from the modules that declare them.
import { mutationsOf } from '@chunhui/runtime';
import * as chunhuiPerson from './chunhui-society/chunhui-person.service.ts';
import * as chunhuiSociety from './chunhui-society/chunhui-society.service.ts';
import * as countyModel from './county-model/county-model.service.ts';
import * as rollout from './county-model/rollout.service.ts';
import * as divisionChange from './division-change/division-change.service.ts';
import * as firstSecretary from './first-secretary/first-secretary.service.ts';
import * as firstSecretaryCandidate from './first-secretary-candidate/first-secretary-candidate.service.ts';
import * as indicator from './indicator/indicator.service.ts';
import * as leagueMember from './league-member/league-member.service.ts';
import * as dissolution from './league-organization/dissolution.service.ts';
import * as leagueOrganization from './league-organization/league-organization.service.ts';
import * as liaisonStation from './liaison-station/liaison-station.service.ts';
import * as studentPairing from './student-pairing/student-pairing.service.ts';
import * as youthSocialOrganization from './youth-social-organization/youth-social-organization.service.ts';

export const mutations = mutationsOf(
  leagueOrganization,
  dissolution,
  leagueMember,
  firstSecretary,
  firstSecretaryCandidate,
  chunhuiSociety,
  chunhuiPerson,
  liaisonStation,
  studentPairing,
  youthSocialOrganization,
  countyModel,
  rollout,
  divisionChange,
  indicator,
);
