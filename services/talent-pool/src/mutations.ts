// The mutations of this service, collected from the modules that declare them.
import { mutationsOf } from '@chunhui/runtime';
import * as canvass from './canvass/canvass.service.ts';
import * as contact from './contact/contact.service.ts';
import * as liaison from './liaison/liaison.service.ts';
import * as matchCorrection from './match/match-correction.service.ts';
import * as resourceMatch from './match/resource-match.service.ts';
import * as resource from './resource/resource.service.ts';
import * as resourceCorrection from './resource/resource-correction.service.ts';
import * as consent from './talent/consent.service.ts';
import * as groupMove from './talent/group-move.service.ts';
import * as talent from './talent/talent.service.ts';

export const mutations = mutationsOf(
  talent,
  consent,
  groupMove,
  canvass,
  contact,
  liaison,
  resource,
  resourceCorrection,
  resourceMatch,
  matchCorrection,
);
