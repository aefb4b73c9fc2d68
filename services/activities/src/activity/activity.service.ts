// The rules of activities: drafted, decided by a second person, published, withdrawn, cancelled, copied.
import { villageErrors } from '@chunhui/county';
import { newId, type Session } from '@chunhui/database';
import { allow, inputs, RefusedError, refinement, throwUserErrors } from '@chunhui/runtime';
import { z } from 'zod';
import { cancelSessionsOf } from '../activity-session/activity-session.store.ts';
import { mutation } from '../context.ts';
import { type Parameters, parametersOf, RISKS } from '../parameters.ts';
import { projectsById } from '../project/project.store.ts';
import { within } from '../scope.ts';
import { userError } from '../user-errors.ts';
import { addActivity, changeActivity, lockActivity, partnersOf } from './activity.store.ts';
import type { Activity, ActivityStatus } from './activity.table.ts';
import { organizerErrors, organizerKind } from './organizer.rules.ts';

const id = z.string().min(1).max(128);
const age = z.int().min(0).max(120).nullish();
export const partners = z
  .array(z.object({ kind: z.string(), name: inputs.text() }))
  .max(20)
  .default([]);

const draftActivityInput = z.object({
  division: z.string(),
  project: id.nullish(),
  title: inputs.text(),
  summary: inputs.text(2000),
  theme: z.string(),
  campaign: z.string().nullish(),
  organizerKind,
  organizer: id,
  partners,
  withMinors: z.boolean().default(false),
  risk: z.enum(RISKS).default('MEDIUM'),
  enrolmentMode: z.enum(['FIRST_COME', 'REVIEW', 'LOTTERY']).default('FIRST_COME'),
  capacity: z.int().min(1).max(100_000).nullish(),
  minAge: age,
  maxAge: age,
  skills: z.array(inputs.text(60)).max(20).default([]),
  vettedOnly: z.boolean().default(false),
  idempotencyKey: inputs.idempotencyKey,
});
const activityInput = z.object({ activity: id, idempotencyKey: inputs.idempotencyKey });
const activityWithReasonInput = activityInput.extend({ reason: inputs.text(500) });
const decideActivityInput = activityInput
  .extend({ publish: z.boolean(), reason: inputs.text(500).nullish() })
  .refine(({ publish, reason }) => publish || reason != null, {
    path: ['reason'],
    ...refinement('A return needs a reason.', '退回须说明理由。'),
  });
const copyActivityInput = activityInput.extend({ title: inputs.text().nullish() });

const UNKNOWN = () => userError('ACTIVITY_UNKNOWN', ['activity']);

/** What is wrong with codes of the model that an activity or a session names. */
export function codeErrors(
  { codes }: Pick<Parameters, 'codes'>,
  input: { theme: string; campaign?: string | null | undefined; partners: readonly { kind: string }[] },
) {
  return [
    ...(codes('activityTheme').includes(input.theme) ? [] : [userError('THEME_UNKNOWN', ['theme'])]),
    ...(input.campaign == null || codes('careCampaign').includes(input.campaign)
      ? []
      : [userError('CAMPAIGN_UNKNOWN', ['campaign'])]),
    ...input.partners.flatMap(({ kind }, index) =>
      codes('partnerKind').includes(kind)
        ? []
        : [userError('PARTNER_KIND_UNKNOWN', ['partners', String(index), 'kind'])],
    ),
  ];
}

export const kindsOf = (given: readonly { kind: string }[]): string[] => [
  ...new Set(given.map(({ kind }) => kind).sort()),
];

export const draftActivity = mutation({
  access: allow('activity:write', (_root, { input }) => input.division),
  input: draftActivityInput,
  noun: 'activity',
  async run(session, input): Promise<Activity> {
    const parameters = await parametersOf(session);
    const errors = [
      ...(await villageErrors(session, input.division)),
      ...codeErrors(parameters, input),
      ...(await organizerErrors(session, input.organizerKind, input.organizer)),
    ];
    if (!parameters.enrolmentModes.includes(input.enrolmentMode))
      errors.push(userError('ENROLMENT_MODE_NOT_ALLOWED', ['enrolmentMode']));
    if (input.minAge != null && input.maxAge != null && input.minAge > input.maxAge)
      errors.push(userError('AGES_CROSSED', ['minAge']));
    if (input.project != null) {
      const [project] = await projectsById(session, [input.project]);
      if (project == null) errors.push(userError('PROJECT_UNKNOWN', ['project']));
      else if (project.endedOn !== null) errors.push(userError('PROJECT_ENDED', ['project']));
    }
    throwUserErrors(errors);
    const activity: Activity = {
      countyCode: session.county,
      id: newId(session.county),
      divisionCode: input.division,
      projectId: input.project ?? null,
      title: input.title,
      summary: input.summary,
      theme: input.theme,
      campaign: input.campaign ?? null,
      organizerKind: input.organizerKind,
      organizerId: input.organizer,
      withMinors: input.withMinors,
      risk: input.risk,
      enrolmentMode: input.enrolmentMode,
      capacity: input.capacity ?? null,
      minAge: input.minAge ?? null,
      maxAge: input.maxAge ?? null,
      skills: input.skills,
      // Volunteers who work with children are vetted: a check constraint holds it too.
      vettedOnly: input.vettedOnly || input.withMinors,
      partnerKinds: kindsOf(input.partners),
      status: 'DRAFT',
      statusReason: null,
      draftedBy: session.subject ?? '',
      decidedBy: null,
      copiedFrom: null,
    };
    await store(session, activity, input.partners);
    session.audit({ action: 'activity.draft', nounId: activity.id, after: activity });
    return activity;
  },
});

async function store(session: Session, activity: Activity, given: readonly { kind: string; name: string }[]) {
  await addActivity(
    session,
    activity,
    given.map(({ kind, name }) => ({
      countyCode: activity.countyCode,
      id: newId(activity.countyCode),
      activityId: activity.id,
      kind,
      name,
    })),
  );
}

/** Locks an activity of the scope that is in one of some states. */
async function inState(session: Session, activityId: string, ...states: ActivityStatus[]): Promise<Activity> {
  const activity = within(session, await lockActivity(session, activityId), UNKNOWN());
  if (!states.includes(activity.status)) throw new RefusedError([userError('ACTIVITY_NOT_OPEN_TO_THIS', ['activity'])]);
  return activity;
}

async function move(session: Session, verb: string, activity: Activity, change: Partial<Activity>): Promise<Activity> {
  const after = await changeActivity(session, activity, change);
  session.audit({
    action: `activity.${verb}`,
    nounId: activity.id,
    before: { status: activity.status },
    after: change,
    ...(change.statusReason == null ? {} : { purpose: change.statusReason }),
  });
  return after;
}

/** Whether the county's policy asks for approval: by risk, by theme, or because children take part. */
function needsApproval(parameters: Parameters, { risk, theme, withMinors }: Activity): boolean {
  const from = (RISKS as readonly string[]).indexOf(parameters.activityApprovalFromRisk);
  return (
    (from !== -1 && RISKS.indexOf(risk) >= from) ||
    parameters.activityApprovalThemes.includes(theme) ||
    (withMinors && parameters.activityApprovalWithChildren)
  );
}

/** Sends a draft to approval; a low-risk type passes by itself, as the county's policy has it. */
export const submitActivity = mutation({
  access: allow('activity:write'),
  input: activityInput,
  noun: 'activity',
  async run(session, { activity: activityId }): Promise<Activity> {
    const activity = await inState(session, activityId, 'DRAFT', 'RETURNED');
    // It may have been dissolved since the draft.
    throwUserErrors(await organizerErrors(session, activity.organizerKind, activity.organizerId, 'activity'));
    const passes = !needsApproval(await parametersOf(session), activity);
    return move(session, 'submit', activity, { status: passes ? 'PUBLISHED' : 'SUBMITTED', statusReason: null });
  },
});

/** Publishes what somebody else submitted, or returns it with a reason. */
export const decideActivity = mutation({
  access: allow('activity:approve'),
  input: decideActivityInput,
  noun: 'activity',
  async run(session, { activity: activityId, publish, reason }): Promise<Activity> {
    const activity = await inState(session, activityId, 'SUBMITTED');
    if (activity.draftedBy === session.subject) throw new RefusedError([userError('ACTIVITY_OWN', ['activity'])]);
    return move(session, publish ? 'publish' : 'return', activity, {
      status: publish ? 'PUBLISHED' : 'RETURNED',
      statusReason: publish ? null : (reason ?? null),
      decidedBy: session.subject ?? '',
    });
  },
});

/** Takes back what was published, by a level above, with a reason; its sessions to come are cancelled. */
export const withdrawActivity = mutation({
  access: allow('activity:approve'),
  input: activityWithReasonInput,
  noun: 'activity',
  async run(session, { activity: activityId, reason }): Promise<Activity> {
    const activity = await inState(session, activityId, 'PUBLISHED');
    // Who drafted it is not the level above: they cancel it.
    if (activity.draftedBy === session.subject) throw new RefusedError([userError('ACTIVITY_OWN', ['activity'])]);
    await cancelSessionsOf(session, activity.id, reason, session.now);
    return move(session, 'withdraw', activity, { status: 'WITHDRAWN', statusReason: reason });
  },
});

/** Calls an activity off; its sessions to come are cancelled, and everyone enrolled sees it. */
export const cancelActivity = mutation({
  access: allow('activity:write'),
  input: activityWithReasonInput,
  noun: 'activity',
  async run(session, { activity: activityId, reason }): Promise<Activity> {
    const activity = await inState(session, activityId, 'DRAFT', 'SUBMITTED', 'RETURNED', 'PUBLISHED');
    await cancelSessionsOf(session, activity.id, reason, session.now);
    return move(session, 'cancel', activity, { status: 'CANCELLED', statusReason: reason });
  },
});

/** A new draft with everything that an activity says of itself, partners included; not its sessions. */
export const copyActivity = mutation({
  access: allow('activity:write'),
  input: copyActivityInput,
  noun: 'activity',
  async run(session, { activity: activityId, title }): Promise<Activity> {
    const original = within(session, await lockActivity(session, activityId), UNKNOWN());
    const copy: Activity = {
      ...original,
      id: newId(session.county),
      title: title ?? original.title,
      status: 'DRAFT',
      statusReason: null,
      draftedBy: session.subject ?? '',
      decidedBy: null,
      copiedFrom: original.id,
    };
    const [given] = await partnersOf(session, [original.id]);
    await store(session, copy, given ?? []);
    session.audit({ action: 'activity.copy', nounId: copy.id, after: { copiedFrom: original.id } });
    return copy;
  },
});
