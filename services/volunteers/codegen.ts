// biome-ignore-all lint/style/noDefaultExport: graphql-codegen reads the default export
import { subgraphCodegen } from '../../scripts/subgraph-codegen.ts';

export default subgraphCodegen('VolunteersContext', {
  Division: '../division.resolvers.ts#Division',
  VolunteeringFigures: '../figures.ts#VolunteeringFigures',
  Volunteer: '../volunteer/volunteer.table.ts#Volunteer',
  VolunteerTeam: '../volunteer-team/volunteer-team.table.ts#VolunteerTeam',
  Person: '../person.resolvers.ts#Person',
});
