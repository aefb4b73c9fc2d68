// biome-ignore-all lint/style/noDefaultExport: graphql-codegen reads the default export
import { subgraphCodegen } from '../../packages/runtime/contract/subgraph-codegen.ts';

export default subgraphCodegen('TalentPoolContext', {
  Division: '../division.resolvers.ts#Division',
  TalentPoolFigures: '../figures.ts#TalentPoolFigures',
  Talent: '../talent/talent.table.ts#Talent',
  GroupMove: '../talent/group-move.table.ts#GroupMove',
  Person: '../person.resolvers.ts#Person',
  ChunhuiSociety: '../liaison/liaison.resolvers.ts#ChunhuiSociety',
  CanvassRound: '../canvass/canvass.table.ts#CanvassRound',
  CanvassTarget: '../canvass/canvass.table.ts#CanvassTarget',
  Contact: '../contact/contact.table.ts#Contact',
  VillageNeed: '../resource/village-need.table.ts#VillageNeed',
  ResourceOffer: '../resource/resource-offer.table.ts#ResourceOffer',
  ResourceMatch: '../match/resource-match.table.ts#ResourceMatch',
  TalentIndicator: '@chunhui/model#AimedIndicator',
});
