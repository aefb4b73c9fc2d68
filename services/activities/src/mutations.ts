// The mutations of this service, collected from the modules that declare them.
import { mutationsOf } from '@chunhui/runtime';
import * as activity from './activity/activity.service.ts';
import * as activitySession from './activity-session/activity-session.service.ts';
import * as pastSession from './activity-session/past-session.service.ts';
import * as aid from './aid/aid.service.ts';
import * as attendance from './attendance/attendance.service.ts';
import * as calendarKey from './calendar/calendar-key.service.ts';
import * as childFile from './care/child-file.service.ts';
import * as consent from './care/consent.service.ts';
import * as contact from './care/contact.service.ts';
import * as emergencyAccess from './care/emergency-access.service.ts';
import * as pairing from './care/pairing.service.ts';
import * as riskFlag from './care/risk-flag.service.ts';
import * as minorsPack from './child/minors-pack.service.ts';
import * as enrolment from './enrolment/enrolment.service.ts';
import * as project from './project/project.service.ts';
import * as safeguarding from './safeguarding/safeguarding.service.ts';
import * as wish from './wish/wish.service.ts';
import * as wishClaim from './wish/wish-claim.service.ts';

export const mutations = mutationsOf(
  activity,
  activitySession,
  pastSession,
  aid,
  project,
  attendance,
  calendarKey,
  childFile,
  consent,
  contact,
  emergencyAccess,
  enrolment,
  minorsPack,
  pairing,
  riskFlag,
  safeguarding,
  wish,
  wishClaim,
);
