// Projects, the sessions that societies and the others held, and who took part.
import type {
  AttendingVolunteer,
  NewActivitySession,
  NewProject,
  OrganizerKind,
  SessionParticipant,
} from '@chunhui/activities';
import type { NewVolunteer } from '@chunhui/volunteers';
import type { County } from './county.ts';
import { AS_OF, byDay, latest } from './days.ts';
import { apportion, Random, rowId, weighted } from './random.ts';
import type { SessionSizes } from './sizes.ts';

/** What all kinds of organizers have in common here. */
export interface Organizer {
  readonly kind: OrganizerKind;
  readonly id: string;
  readonly divisionCode: string;
  readonly foundedOn: string;
}

interface Theme {
  readonly code: string;
  readonly share: number;
  /** The first day on which it was one. */
  readonly since: string;
  /** What a society calls a session of it. */
  readonly session: string;
  /** What projects of it are called: names that suit every season, since projects run all year. */
  readonly projects: readonly string[];
  /** How much a session helps youths in need, beside the others; publicity informs many and helps none of them. */
  readonly help: number;
}

const THEMES: readonly Theme[] = [
  {
    code: 'STUDENT_AID',
    share: 22,
    since: '2017-03-05',
    session: '春晖助学',
    projects: ['大学生结对春晖社', '课业辅导', '爱心书屋'],
    help: 3,
  },
  {
    code: 'PUBLICITY',
    share: 21,
    since: '2017-03-05',
    session: '公益宣传',
    projects: ['禁毒宣传', '防溺水宣传', '反诈宣传', '文明新风'],
    help: 0,
  },
  {
    code: 'EPIDEMIC_PUBLICITY',
    share: 18,
    since: '2020-02-01',
    session: '疫情防控宣传',
    projects: ['疫情防控宣传', '居家防护'],
    help: 0,
  },
  {
    code: 'WISH_FULFILMENT',
    share: 17,
    since: '2017-03-05',
    session: '圆梦微心愿',
    projects: ['圆梦微心愿', '书包心愿'],
    help: 4,
  },
  {
    code: 'WARMTH',
    share: 22,
    since: '2017-03-05',
    session: '春晖暖心',
    projects: ['大手牵小手', '爱心陪伴', '困境家庭走访', '敬老助老'],
    help: 5,
  },
];

/** When sessions of a status take place. An outbreak nearby called off those of one August, so cancelled ones lie together. */
const PERIODS = [
  { status: 'HELD', from: '2018-01-01', to: AS_OF },
  { status: 'CANCELLED', from: '2021-08-01', to: '2021-08-31' },
  { status: 'PLANNED', from: '2021-12-04', to: '2022-02-15' },
] as const;

const pickTheme = weighted(THEMES, ({ share }) => share);

/** A session before it has an id and person-times. */
type Draft = Omit<NewActivitySession, 'id' | 'personTimesHelped'>;

/** The county's projects, in places by weight. */
export function createProjects({ code, plan, villages }: County): NewProject[] {
  const random = new Random(`${code}/projects`);
  const pickVillage = weighted(villages, ({ weight }) => weight);
  return Array.from({ length: plan.projects }, (_, index) => {
    const theme = pickTheme(random);
    const startedOn = random.day(theme.since, AS_OF);
    const village = pickVillage(random);
    return {
      countyCode: code,
      id: rowId(code, 'project', index, startedOn),
      divisionCode: village.code,
      name: `${startedOn.slice(0, 4)}年${village.name}“${random.pick(theme.projects)}”志愿服务项目`,
      theme: theme.code,
      startedOn,
    };
  });
}

/** Every session: those of societies help people, those of the others belong to projects. */
export function createSessions(
  county: County,
  projects: readonly NewProject[],
  organizers: readonly Organizer[],
): NewActivitySession[] {
  const { code, plan } = county;
  const random = new Random(`${code}/sessions`);
  const drafts = [
    ...draftSocietySessions(
      random,
      county,
      organizers.filter(({ kind }) => kind === 'CHUNHUI_SOCIETY'),
    ),
    ...draftProjectSessions(
      random,
      county,
      projects,
      organizers.filter(({ kind }) => kind !== 'CHUNHUI_SOCIETY'),
    ),
  ];
  const weights = drafts.map(({ organizerKind, status, theme }) =>
    organizerKind === 'CHUNHUI_SOCIETY' && status === 'HELD' ? helpOf(theme) * (0.3 + random.next()) : 0,
  );
  const helped = apportion(plan.personTimesHelped, weights);
  const company = new Random(`${code}/partners`);
  return drafts.map((draft, index) => {
    const personTimesHelped = helped[index] as number;
    return {
      ...draft,
      id: rowId(code, 'session', index, draft.heldOn),
      personTimesHelped,
      // Now and then somebody is helped twice in a session.
      personsHelped: personTimesHelped - Math.floor(personTimesHelped * 0.2 * company.next()),
      campaign: campaignOf(draft),
      partnerKinds: PARTNER_KINDS.filter(({ share }) => company.chance(share)).map(({ kind }) => kind),
    };
  });
}

/** With whom sessions are held, sorted as the service keeps them, and how often. */
const PARTNER_KINDS = [
  { kind: 'GOVERNMENT', share: 0.12 },
  { kind: 'PARTY_COMMITTEE', share: 0.18 },
  { kind: 'VILLAGE_COMMITTEE', share: 0.35 },
] as const;

/** The campaign for left-behind children that a session belongs to, by what it is called and when it takes place. */
function campaignOf({ title, theme, heldOn }: Draft): string | null {
  const month = heldOn.slice(5, 7);
  if (title.includes('大手牵小手')) return 'BIG_HAND_SMALL_HAND';
  if (title.includes('大学生结对春晖社')) return 'STUDENTS_PAIRED_WITH_SOCIETIES';
  if (theme === 'WARMTH' && ['12', '01', '02'].includes(month)) return 'WARM_WINTER';
  if (theme === 'STUDENT_AID' && ['07', '08'].includes(month)) return 'STUDENTS_HOME_PRACTICE';
  return null;
}

/** Everyone who took part in a session, once, at home, since the first time. */
export function createAttending(
  { code }: County,
  sessions: readonly NewActivitySession[],
  participants: readonly SessionParticipant[],
  volunteers: readonly NewVolunteer[],
): AttendingVolunteer[] {
  const heldOn = new Map(sessions.map(({ id, heldOn: day }) => [id, day]));
  const first = new Map<string, string>();
  for (const { sessionId, volunteerId } of participants) {
    const day = heldOn.get(sessionId) as string;
    const known = first.get(volunteerId);
    if (known === undefined || day < known) first.set(volunteerId, day);
  }
  return volunteers.flatMap(({ id, divisionCode }) => {
    const firstHeldOn = first.get(id);
    return firstHeldOn === undefined ? [] : [{ countyCode: code, id, divisionCode, firstHeldOn }];
  });
}

/** Five to fifteen volunteers for each session that was held: registered on that day, from the same town where it has enough. */
export function createParticipants(
  { code }: County,
  sessions: readonly NewActivitySession[],
  volunteers: readonly NewVolunteer[],
): SessionParticipant[] {
  const random = new Random(`${code}/participants`);
  const byTown = Map.groupBy(volunteers, ({ divisionCode }) => divisionCode.slice(0, 9));
  const held = sessions.filter(({ status }) => status === 'HELD');
  return held.flatMap(({ id, divisionCode, heldOn }) => {
    const wasRegistered = ({ registeredOn, leftOn }: NewVolunteer) =>
      registeredOn <= heldOn && (leftOn === null || leftOn > heldOn);
    const near = (byTown.get(divisionCode.slice(0, 9)) ?? []).filter(wasRegistered);
    const able = near.length >= 20 ? near : volunteers.filter(wasRegistered);
    return random
      .take(able, random.integer(5, 15))
      .map((volunteer) => ({ countyCode: code, sessionId: id, volunteerId: volunteer.id }));
  });
}

function draftSocietySessions(
  random: Random,
  { code, plan, villages }: County,
  societies: readonly Organizer[],
): Draft[] {
  const nameOf = new Map(villages.map(({ code: village, name }) => [village, name]));
  return draftEach(plan.societySessions, ({ status, from, to }) => {
    const society = random.pick(societies);
    const theme = pickTheme(random);
    const heldOn = random.day(latest(from, theme.since, society.foundedOn), to);
    return {
      countyCode: code,
      divisionCode: society.divisionCode,
      projectId: null,
      title: `${nameOf.get(society.divisionCode)}${theme.session}活动`,
      theme: theme.code,
      organizerKind: society.kind,
      organizerId: society.id,
      heldOn,
      status,
    };
  });
}

function draftProjectSessions(
  random: Random,
  { code, plan }: County,
  projects: readonly NewProject[],
  organizers: readonly Organizer[],
): Draft[] {
  const countywide = organizers.filter(({ kind }) => kind === 'YOUTH_SOCIAL_ORGANIZATION');
  const local = Map.groupBy(organizers, ({ divisionCode }) => divisionCode.slice(0, 9));
  const organizerOf = new Map(
    projects.map(({ id, divisionCode }) => [
      id,
      random.pick(random.chance(0.12) ? countywide : (local.get(divisionCode.slice(0, 9)) ?? organizers)),
    ]),
  );
  const drafts = draftEach(plan.projectSessions, ({ status, from, to }, index) => {
    // Every project in turn first, so that none is without a session.
    const begun = projects.filter(({ startedOn }) => startedOn <= to);
    const project = status === 'HELD' && index < projects.length ? (projects[index] as NewProject) : random.pick(begun);
    const organizer = organizerOf.get(project.id) as Organizer;
    return {
      countyCode: code,
      divisionCode: project.divisionCode,
      projectId: project.id,
      title: project.name,
      theme: project.theme,
      organizerKind: organizer.kind,
      organizerId: organizer.id,
      heldOn: random.day(latest(from, project.startedOn, organizer.foundedOn), to),
      status,
    };
  });
  const turns = new Map<string | null, number>();
  return drafts.sort(byDay(({ heldOn }) => heldOn)).map((draft) => {
    const turn = (turns.get(draft.projectId) ?? 0) + 1;
    turns.set(draft.projectId, turn);
    return { ...draft, title: `${draft.title}第${turn}场` };
  });
}

function draftEach(sizes: SessionSizes, draft: (period: (typeof PERIODS)[number], index: number) => Draft): Draft[] {
  const counts = { HELD: sizes.held, CANCELLED: sizes.cancelled, PLANNED: sizes.planned };
  return PERIODS.flatMap((period) => Array.from({ length: counts[period.status] }, (_, index) => draft(period, index)));
}

function helpOf(theme: string): number {
  return THEMES.find(({ code }) => code === theme)?.help ?? 0;
}
