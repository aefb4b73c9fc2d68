// What each service owes the people whose data it keeps: a copy, erasure, an end of keeping, and an audit trail that can be read and checked.
export { auditRecordResolvers } from './audit-trail.ts';
export { byAny, byNameAndPhone, byPerson, byRecord, bySealedContact, withRowsOf } from './find.ts';
export {
  type Correction,
  type DataSubject,
  ERASED,
  emptyList,
  type Holding,
  nobody,
  nothing,
  type Remains,
  rightBirth,
  rightContact,
  rightPerson,
  rightPersonIn,
  rightPhone,
  sealed,
  type WrongRow,
  words,
  yearOnly,
} from './holding.ts';
export { labelOf } from './labels.ts';
export { type ProtectOptions, protect } from './protect.ts';
export { type PersonRecord, type Retention, shownColumns } from './records.ts';
export type { Forgotten } from './retention.ts';
