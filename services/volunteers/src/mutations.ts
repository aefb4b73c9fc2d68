// The mutations of this service, collected from the modules that declare them.
import { mutationsOf } from '@chunhui/runtime';
import * as certificate from './certificate/certificate.service.ts';
import * as hours from './hours/hours.service.ts';
import * as merge from './merge/merge.service.ts';
import * as star from './star/star.service.ts';
import * as transfer from './transfer/transfer.service.ts';
import * as registration from './volunteer/registration.service.ts';
import * as trust from './volunteer/trust.service.ts';
import * as volunteer from './volunteer/volunteer.service.ts';
import * as volunteerTeam from './volunteer-team/volunteer-team.service.ts';

export const mutations = mutationsOf(
  certificate,
  hours,
  merge,
  star,
  transfer,
  registration,
  trust,
  volunteer,
  volunteerTeam,
);
