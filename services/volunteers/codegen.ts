// biome-ignore-all lint/style/noDefaultExport: graphql-codegen reads the default export
import { subgraphCodegen } from '../../packages/runtime/contract/subgraph-codegen.ts';

export default subgraphCodegen('VolunteersContext', {
  Caller: '../caller.resolvers.ts#CallerReference',
  Division: '../division.resolvers.ts#Division',
  VolunteeringFigures: '../figures.ts#VolunteeringFigures',
  Volunteer: '../volunteer/volunteer.table.ts#Volunteer',
  VolunteerRecord: '../volunteer/volunteer.table.ts#VolunteerRecord',
  VolunteerMerge: '../merge/merge.table.ts#VolunteerMerge',
  VolunteerTransfer: '../transfer/transfer.table.ts#VolunteerTransfer',
  HourEntry: '../hours/hour-entry.table.ts#HourEntry',
  StarRating: '../star/star-rating.table.ts#StarRating',
  ServiceCertificate: '../certificate/service-certificate.table.ts#ServiceCertificate',
  VolunteerTeam: '../volunteer-team/volunteer-team.table.ts#VolunteerTeam',
  TeamJoinRequest: '../volunteer-team/volunteer-team.table.ts#TeamJoinRequest',
  Person: '../person.resolvers.ts#Person',
  VolunteerIndicator: '@chunhui/model#AimedIndicator',
});
