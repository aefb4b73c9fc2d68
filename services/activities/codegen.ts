// biome-ignore-all lint/style/noDefaultExport: graphql-codegen reads the default export
import { subgraphCodegen } from '../../scripts/subgraph-codegen.ts';

export default subgraphCodegen('ActivitiesContext', {
  Division: '../division.resolvers.ts#Division',
  ActivityFigures: '../figures.ts#ActivityFigures',
  Project: '../project/project.table.ts#Project',
  ActivitySession: '../activity-session/activity-session.table.ts#ActivitySession',
});
