// The League's youth social organizations and their members: persons and, in a federation, teams as member units.
import type { YouthSocialOrganization, YouthSocialOrganizationMember } from '@chunhui/organizations';
import type { NewTalent } from '@chunhui/talent-pool';
import type { NewVolunteerTeam } from '@chunhui/volunteers';
import type { County } from './county.ts';
import { AS_OF, latest, yearsAfter } from './days.ts';
import { castByAge, type People } from './people.ts';
import { Random, rowId } from './random.ts';
import type { SocialOrganizationPlan } from './sizes.ts';

/** Who joins, and since when they could. */
type Joining = Pick<YouthSocialOrganizationMember, 'kind' | 'personId' | 'name' | 'divisionCode'> & {
  readonly since: string;
};

export function createSocialOrganizations(
  county: County,
  people: People,
  talents: readonly NewTalent[],
  teams: readonly NewVolunteerTeam[],
): { organizations: YouthSocialOrganization[]; members: YouthSocialOrganizationMember[] } {
  const { code, plan } = county;
  const random = new Random(`${code}/social organizations`);
  const students = talents.filter(({ group, removedOn }) => group === 'COLLEGE_STUDENT' && removedOn === null);
  const activeTeams = teams.filter(({ dissolvedOn }) => dissolvedOn === null);
  const joiningOf = ({ domain, persons, units }: SocialOrganizationPlan): Joining[] => {
    const found =
      domain === 'STUDENT_SERVICE'
        ? random.take(students, persons).map((talent) => ({ ...talent, since: talent.recordedOn }))
        : castByAge(random, domain === 'VOLUNTEERING' ? people.engaged : people.circle, persons, 18, 40).map(
            (person) => ({ ...person, since: yearsAfter(person.birthDate, 18) }),
          );
    return [
      ...found.map((person) => ({ ...person, kind: 'PERSON' as const })),
      ...random
        .take(activeTeams, units)
        .map((team) => ({ ...team, kind: 'UNIT' as const, personId: null, since: team.foundedOn })),
    ];
  };
  const members: YouthSocialOrganizationMember[] = [];
  const organizations = plan.socialOrganizations.map((organization, index): YouthSocialOrganization => {
    const { name, domain, foundedOn } = organization;
    const id = rowId(code, 'social organization', index, foundedOn);
    for (const { kind, personId, name: memberName, divisionCode, since } of joiningOf(organization)) {
      const joinedOn = random.day(latest(foundedOn, since), AS_OF);
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
    return {
      countyCode: code,
      id,
      divisionCode: county.seat.code,
      name,
      domain,
      foundedOn,
      dissolvedOn: null,
      level: 'COUNTY',
      supervisingBody: `共青团${county.name}委员会`,
      // Made-up organizations have no registration number: one that passes the check could be somebody's.
      registrationNumber: null,
    };
  });
  return { organizations, members };
}
