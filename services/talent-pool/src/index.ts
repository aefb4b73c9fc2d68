// What composition roots and tests use of this service.
export { addCanvassRound } from './canvass/canvass.store.ts';
export { type CanvassFinding, type CanvassRound, type CanvassTarget, oneADivision } from './canvass/canvass.table.ts';
export { addContacts } from './contact/contact.store.ts';
export type { Contact } from './contact/contact.table.ts';
export { figures } from './figures.ts';
export { addResourceMatches } from './match/resource-match.store.ts';
export type { MatchStep, ResourceMatch } from './match/resource-match.table.ts';
export { type MatchSuggestion, suggestForNeed } from './match/suggestion.service.ts';
export { protection } from './person-data.ts';
export { addResourceOffers, addVillageNeeds } from './resource/resource.store.ts';
export type { ResourceOffer } from './resource/resource-offer.table.ts';
export type { VillageNeed } from './resource/village-need.table.ts';
export { migrations, schema, tables } from './schema.ts';
export * from './subgraph.ts';
export * from './talent/talent.store.ts';
export type { NewTalent, Talent } from './talent/talent.table.ts';
