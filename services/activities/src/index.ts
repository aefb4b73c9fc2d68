// What composition roots and tests use of this service.
export * from './activity-session/activity-session.store.ts';
export type {
  ActivitySession,
  AttendingVolunteer,
  NewActivitySession,
  OrganizerKind,
  SessionParticipant,
} from './activity-session/activity-session.table.ts';
export { addAidPairs } from './aid/aid.store.ts';
export type { AidPair, AidPayment, AidTerm } from './aid/aid.table.ts';
export { addContacts } from './care/care.store.ts';
export type { CareContact, CarePairing } from './care/care.table.ts';
export { addPairings } from './care/pairing.store.ts';
export { addChildren } from './child/child.store.ts';
export type { Child, GuardianConsent } from './child/child.table.ts';
export { minorsPack } from './child/minors-pack.ts';
export { startClock, sweepEverywhere } from './clock.ts';
export { releaseFigures } from './disclosure/release.service.ts';
export { figures } from './figures.ts';
export { protection } from './person-data.ts';
export * from './project/project.store.ts';
export type { NewProject, Project } from './project/project.table.ts';
export { migrations, schema, tables } from './schema.ts';
export * from './subgraph.ts';
export { type Swept, sweep } from './sweep.ts';
export { addWishClaims, addWishes } from './wish/wish.store.ts';
export type { Wish, WishClaim } from './wish/wish.table.ts';
