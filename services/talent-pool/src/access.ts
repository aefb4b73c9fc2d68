// Who may reach what in this subgraph: one line a root field, reference and loaded field. `within` is where the scope is checked.
import { type AccessTable, allow, bulk, indicatorAccess, mutationAccess, recorded, signedIn } from '@chunhui/runtime';
import { mutations } from './mutations.ts';

type InDivision = { division: string };
type InputInDivision = { input: InDivision };
const inDivision = (_root: unknown, { division }: InDivision) => division;

export const access: AccessTable = {
  ...mutationAccess(mutations),
  ...indicatorAccess('TalentIndicator'),
  'Division.__resolveReference': signedIn,
  'Division.talentPool': allow('figure:read', ({ code }: { code: string }) => code),
  'Division.talentPoolSeries': allow('figure:read', ({ code }: { code: string }) => code),

  // People.
  'Query.talents': allow('talent:read', inDivision),
  'Query.possibleTalentDuplicates': allow('talent:write', inDivision),
  'Query.talentContact': recorded(allow('person:reveal')),
  'Query.groupMoves': allow('talent:read', inDivision),
  'Query.contacts': allow('talent:read'),
  'Query.contactsDue': allow('talent:read', inDivision),
  'Talent.__resolveReference': allow('talent:read'),
  'Talent.person': signedIn,
  'Talent.division': signedIn,
  'Talent.availability': signedIn,
  'Talent.student': signedIn,
  'Talent.worker': signedIn,
  'Talent.outstanding': signedIn,
  'Talent.maskedPhone': allow('talent:read'),
  'Talent.optedOut': allow('talent:read'),
  'Talent.contactPurposes': allow('talent:read'),
  'Talent.envoy': signedIn,
  'Talent.society': signedIn,
  'Person.__resolveReference': allow('talent:read'),
  'Person.talent': allow('talent:read'),
  'GroupMove.__resolveReference': allow('talent:read'),
  'GroupMove.talent': allow('talent:read'),
  'Contact.__resolveReference': allow('talent:read'),
  'Contact.talent': allow('talent:read'),
  'Contact.note': allow('talent:read'),

  // Rosters.
  'Query.talentRosterTemplate': allow('talent:write'),
  'Query.talentRosterPreview': allow('talent:write'),
  'Query.talentRosterRejected': recorded(allow('talent:write')),
  'Mutation.previewTalentRoster': bulk(allow('talent:write', (_root, { input }: InputInDivision) => input.division)),
  'Mutation.commitTalentRoster': bulk(allow('talent:write')),
  'Mutation.exportTalentRoster': bulk(allow('person:export', (_root, { input }: InputInDivision) => input.division)),

  // Liaison and canvass.
  'ChunhuiSociety.__resolveReference': allow('talent:read'),
  'ChunhuiSociety.talentCount': allow('talent:read'),
  'Query.canvassRounds': allow('talent:read', inDivision),
  'CanvassRound.__resolveReference': allow('talent:read'),
  'CanvassRound.targets': allow('talent:read'),

  // Needs, offers and matches.
  'Query.villageNeeds': allow('talent:read', inDivision),
  'VillageNeed.__resolveReference': allow('talent:read'),
  'VillageNeed.division': signedIn,
  'Query.resourceOffers': allow('talent:read', inDivision),
  'ResourceOffer.__resolveReference': allow('talent:read'),
  'ResourceOffer.talent': allow('talent:read'),
  'ResourceOffer.division': signedIn,
  'Query.resourceMatches': allow('talent:read', inDivision),
  'Query.suggestionsForNeed': allow('talent:read'),
  'Query.suggestionsForOffer': allow('talent:read'),
  'Query.suggestionsForTalent': allow('talent:read'),
  'ResourceMatch.__resolveReference': allow('talent:read'),
  'ResourceMatch.division': signedIn,
  'ResourceMatch.need': allow('talent:read'),
  'ResourceMatch.offer': allow('talent:read'),
  'ResourceMatch.talent': allow('talent:read'),
  'ResourceMatch.became': signedIn,
  'ResourceMatch.steps': allow('talent:read'),

  // What people may ask of their data, and the trail of who did what.
  'Query.talentDataOf': recorded(allow('person:export')),
  'Mutation.correctTalentData': allow('person:correct'),
  'Mutation.eraseTalentData': bulk(allow('person:erase')),
  'Query.talentAudit': allow('audit:read'),
  'Query.talentAuditVerdict': allow('audit:read'),
  'Mutation.exportTalentAudit': allow('audit:read'),
};
