// biome-ignore-all lint/style/noDefaultExport: graphql-codegen reads the default export
import { subgraphCodegen } from '../../scripts/subgraph-codegen.ts';

export default subgraphCodegen('TalentPoolContext', {
  Division: '../division.resolvers.ts#Division',
  TalentPoolFigures: '../figures.ts#TalentPoolFigures',
  Talent: '../talent/talent.table.ts#Talent',
  Person: '../person.resolvers.ts#Person',
});
