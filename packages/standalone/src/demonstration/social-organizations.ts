// The League's youth social organizations and their members: persons and, in a federation, teams as member units.
import type { YouthSocialOrganization, YouthSocialOrganizationMember } from '@chunhui/organizations';
import type { Talent } from '@chunhui/talent-pool';
import type { VolunteerTeam } from '@chunhui/volunteers';
import type { County } from './county.ts';
import { AS_OF } from './days.ts';
import { castByAge, type People, type Person } from './people.ts';
import { Random, rowId } from './random.ts';
import type { SocialOrganizationPlan } from './sizes.ts';

type Member = Pick<Person, 'personId' | 'name' | 'divisionCode'>;

export function createSocialOrganizations(
  county: County,
  people: People,
  talents: readonly Talent[],
  teams: readonly VolunteerTeam[],
): { organizations: YouthSocialOrganization[]; members: YouthSocialOrganizationMember[] } {
  const { code, plan } = county;
  const random = new Random(`${code}/social organizations`);
  const students = talents.filter(({ group, removedOn }) => group === 'COLLEGE_STUDENT' && removedOn === null);
  const activeTeams = teams.filter(({ dissolvedOn }) => dissolvedOn === null);
  const personsOf = ({ domain, persons }: SocialOrganizationPlan): readonly Member[] => {
    if (domain === 'STUDENT_SERVICE') return random.take(students, persons);
    return castByAge(random, domain === 'VOLUNTEERING' ? people.engaged : people.circle, persons, 18, 40);
  };
  const members: YouthSocialOrganizationMember[] = [];
  const organizations = plan.socialOrganizations.map((organization, index): YouthSocialOrganization => {
    const { name, domain, foundedOn, units } = organization;
    const id = rowId(code, 'social organization', index, foundedOn);
    const joining = [
      ...personsOf(organization).map((person) => ({ ...person, kind: 'PERSON' as const })),
      ...random.take(activeTeams, units).map((team) => ({ ...team, kind: 'UNIT' as const, personId: null })),
    ];
    for (const { kind, personId, name: memberName, divisionCode } of joining) {
      const joinedOn = random.day(foundedOn, AS_OF);
      members.push({
        countyCode: code,
        id: rowId(code, 'social organization member', members.length, joinedOn),
        divisionCode,
        organizationId: id,
        kind,
        personId,
        name: memberName,
        joinedOn,
        leftOn: null,
      });
    }
    return { countyCode: code, id, divisionCode: county.seat.code, name, domain, foundedOn, dissolvedOn: null };
  });
  return { organizations, members };
}
