// biome-ignore-all lint/style/noDefaultExport: graphql-codegen reads the default export
import { subgraphCodegen } from '../../scripts/subgraph-codegen.ts';

export default subgraphCodegen('ActivitiesContext', {
  Division: '../division.resolvers.ts#Division',
  ActivityFigures: '../figures.ts#ActivityFigures',
  HelpedFigures: '../helped.figures.ts#HelpedFigures',
  Project: '../project/project.table.ts#Project',
  Activity: '../activity/activity.table.ts#Activity',
  ActivityPartner: '../activity/activity.table.ts#ActivityPartner',
  ActivitySession: '../activity-session/activity-session.table.ts#ActivitySession',
  SessionPhoto: '../activity-session/photo.table.ts#SessionPhoto',
  Enrolment: '../enrolment/enrolment.table.ts#Enrolment',
  MicroWish: '../wish/wish.table.ts#Wish',
  WishClaim: '../wish/wish.table.ts#WishClaim',
  WishFigures: '../figures.ts#ActivityFigures',
  AidPair: '../aid/aid.table.ts#AidPair',
  AidTerm: '../aid/aid.table.ts#AidTerm',
  AidPayment: '../aid/aid.table.ts#AidPayment',
  Child: '../child/child.table.ts#Child',
  ChildFile: '../child/child.service.ts#ChildFile',
  CareFigures: '../care/care.figures.ts#CareFigures',
  CarePairing: '../care/care.table.ts#CarePairing',
  RiskFlag: '../care/care.store.ts#OpenedFlag',
  CareNotice: '../care/care.table.ts#CareNotice',
  BrokenGlass: '../care/care.table.ts#BrokenGlass',
  SafeguardingReport: '../safeguarding/safeguarding.service.ts#OpenedReport',
  Attendance: '../attendance/attendance.table.ts#Attendance',
});
