// The mutations of this service, collected from the modules that declare them.
import { mutationsOf } from '@chunhui/runtime';
import * as volunteerTeam from './volunteer-team/volunteer-team.service.ts';

export const mutations = mutationsOf(volunteerTeam);
