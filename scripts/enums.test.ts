// Every enum of a contract that mirrors a list of the model's catalogue has the same codes: no client meets one without a name.
import { globSync, readFileSync } from 'node:fs';
import { yuping1 } from '@chunhui/model';
import { describe, expect, it } from 'vitest';

/** Which enum of which service mirrors which list. */
const MIRRORS: Record<string, Record<string, keyof typeof yuping1.catalogue>> = {
  organizations: {
    DivisionLevel: 'divisionLevel',
    LeagueOrganizationKind: 'leagueOrganizationKind',
    PoliticalStatus: 'politicalStatus',
    SourceChannel: 'sourceChannel',
    OrganizationLevel: 'societyLevel',
    SocialOrganizationDomain: 'socialOrganizationDomain',
    SocialOrganizationMemberKind: 'socialOrganizationMemberKind',
  },
  volunteers: {
    VolunteerStatus: 'volunteerStatus',
    TeamJoinStatus: 'joiningStatus',
    HourSource: 'hourSource',
    HourStatus: 'hourStatus',
    CertificateStatus: 'certificateStatus',
  },
  'talent-pool': {
    TalentGroup: 'talentGroup',
    Education: 'educationLevel',
    Availability: 'talentAvailability',
    ContactMedium: 'contactMedium',
    ContactOutcome: 'contactOutcome',
    ContactPurpose: 'contactPurpose',
    ResourceKind: 'offerKind',
    OfferState: 'offerStatus',
    NeedState: 'needStatus',
    MatchState: 'matchStatus',
  },
  activities: {
    OrganizerKind: 'organizerKind',
    ActivityRisk: 'activityRisk',
    ActivityStatus: 'approvalStatus',
    SessionStatus: 'sessionStatus',
    EnrolmentMode: 'enrolmentMode',
    EnrolmentStatus: 'enrolmentStatus',
    WishStatus: 'wishStatus',
    ChildCategory: 'childCategory',
    ChildFileStatus: 'careFileStatus',
    CarePairingStatus: 'pairingStatus',
    ReportStatus: 'safeguardingStatus',
  },
};

/** The values of a contract's enums, by name; descriptions left out. */
function enumsOf(service: string): Map<string, string[]> {
  const contract = globSync([`services/${service}/schema/*.graphql`, 'packages/runtime/contract/*.graphql'])
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const bodies = contract.matchAll(/^enum (\w+) \{([^}]*)\}/gm);
  return new Map(
    [...bodies].map(([, name, body]) => [
      name as string,
      body?.match(/^ {2}[A-Z][A-Z0-9_]*$/gm)?.map((code) => code.trim()) ?? [],
    ]),
  );
}

describe.each(Object.entries(MIRRORS))('%s', (service, mirrors) => {
  const enums = enumsOf(service);
  it.each(Object.entries(mirrors))('%s has the codes of %s', (name, list) => {
    expect([...(enums.get(name) ?? [])].sort()).toEqual(yuping1.catalogue[list].map(({ code }) => code).sort());
  });
});

describe('the indicators', () => {
  it('have the measures and qualifiers of the contract', () => {
    const enums = enumsOf('organizations');
    for (const { code, measure, qualifier } of yuping1.indicators) {
      expect(enums.get('Measure'), code).toContain(measure);
      expect(enums.get('FigureQualifier'), code).toContain(qualifier);
    }
  });
});
