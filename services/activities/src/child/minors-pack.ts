// The yearly audit of minors' data in one file (《未成年人网络保护条例》第三十七条: once a year, by the end of January): what is kept, with whose
// consent, who looked at it and why, and what was erased. Children stand in it by their alias; no name, no note, no report's account.
import { type AuditRow, type Session, verifyAudit } from '@chunhui/database';
import { dayOf } from '@chunhui/model';
import { RefusedError } from '@chunhui/runtime';
import { type WrittenSheet, writeXlsx } from '@chunhui/sheet';
import { z } from 'zod';
import { modelOf } from '../parameters.ts';
import { userError } from '../user-errors.ts';

export const minorsPackInput = z.object({
  division: z.string(),
  year: z.number().int().min(2000).max(2100),
  purpose: z.string().trim().min(1).max(500),
});

/** Acts by which somebody saw a child's data, or gave it out. */
const LOOKS = [
  'child.read',
  'child.list',
  'child.photo',
  'report.read',
  'wish.reveal',
  'guardian.reveal',
  'aid-pair.reveal',
  'person-data.copy',
];
const ENDS = ['person-data.erase', 'person-data.forget', 'consent.withdraw', 'child.close'];

interface FileRow {
  readonly id: string;
  readonly alias: string;
  readonly category: string;
  readonly birthMonth: string;
  readonly divisionCode: string;
  readonly status: string;
  readonly openedOn: string;
  readonly closedOn: string | null;
  readonly consents: number;
  readonly consentGivenOn: string | null;
  readonly withdrawnOn: string | null;
  readonly purposes: string[];
}

/** SQL: the days of the year `$2`. */
const YEAR = `make_date($2, 1, 1) and make_date($2, 12, 31)`;
const inYear = (column: string) => `(${column} at time zone 'Asia/Shanghai')::date between ${YEAR}`;

/** The pack of a county and a year; what is counted stands in its audit row. Refuses from above the county, and a year to come. */
export async function minorsPack(
  session: Session,
  { year, purpose }: Pick<z.output<typeof minorsPackInput>, 'year' | 'purpose'>,
  now: Date,
): Promise<{ name: string; content: Buffer }> {
  if (session.scope.length !== 6) throw new RefusedError([userError('NOT_A_COUNTY', ['division'])]);
  if (year > Number(dayOf(now).slice(0, 4))) throw new RefusedError([userError('YEAR_TO_COME', ['year'])]);
  const files = await filesOf(session, year);
  const looks = await looksOf(session, year);
  const accesses = await session.query<{
    childId: string;
    subject: string;
    reason: string;
    openUntil: Date;
    notices: number;
  }>(
    `/* minorsPack.emergencyAccesses */ select g.child_id, g.subject, g.reason, g.open_until,
       (select count(*)::int from activities.care_notices n where n.county_code = g.county_code and n.kind = 'EMERGENCY_ACCESS'
         and n.noun_id = g.child_id and n.caused_by = g.subject and n.reason = g.reason) as notices
     from activities.emergency_accesses g where g.county_code = $1 and ${inYear('g.open_until')} order by g.open_until`,
    [session.county, year],
  );
  const ends = await auditOf(session, year, ENDS);
  const summary = await summaryOf(session, year, {
    files,
    looks: looks.length,
    accesses: accesses.length,
    ends: ends.length,
  });
  session.audit({
    action: 'minors-pack.export',
    nounId: `${session.county} ${year}`,
    purpose,
    after: { files: files.length },
  });
  const content = await writeXlsx([
    sheet('概况', ['项目', '数值'], summary),
    sheet(
      '档案',
      [
        '编号',
        '化名',
        '类别',
        '出生年月',
        '村（社区）',
        '状态',
        '建档',
        '结案',
        '同意书版本数',
        '现行同意日期',
        '撤回日期',
        '同意用途',
      ],
      files.map((file) => [
        file.id,
        file.alias,
        file.category,
        file.birthMonth,
        file.divisionCode,
        file.status,
        file.openedOn,
        file.closedOn,
        file.consents,
        file.consentGivenOn,
        file.withdrawnOn,
        file.purposes.join(' '),
      ]),
    ),
    sheet(
      '查阅',
      ['人员', '角色', '操作', '次数', '首次', '末次'],
      looks.map(({ subject, roles, action, times, first, last }) => [
        subject,
        roles.join(' '),
        action,
        times,
        first.toISOString(),
        last.toISOString(),
      ]),
    ),
    sheet(
      '应急查阅',
      ['档案', '人员', '理由', '截止', '已告知（条）'],
      accesses.map(({ childId, subject, reason, openUntil, notices }) => [
        childId,
        subject,
        reason,
        openUntil.toISOString(),
        notices,
      ]),
    ),
    sheet(
      '撤回、结案与删除',
      ['序号', '时间', '人员', '操作', '对象', '用途', '内容'],
      ends.map(({ number, at, subject, action, nounId, purpose: why, after }) => [
        number,
        at.toISOString(),
        subject,
        action,
        nounId,
        why,
        after,
      ]),
    ),
  ]);
  return { name: `未成年人个人信息合规审计-${session.county}-${year}`, content };
}

/** Files that were there in the year. */
function filesOf(session: Session, year: number): Promise<FileRow[]> {
  return session.query<FileRow>(
    `/* minorsPack.files */ select c.id, c.alias, c.category, c.birth_month, c.division_code, c.status, c.opened_on, c.closed_on,
       count(g.id)::int as consents, max(g.given_on) filter (where g.in_force) as consent_given_on,
       max(g.withdrawn_on) as withdrawn_on, coalesce((select l.purposes from activities.guardian_consents l
         where l.county_code = c.county_code and l.child_id = c.id and l.in_force order by l.version desc limit 1), '{}') as purposes
     from activities.children c left join activities.guardian_consents g on g.county_code = c.county_code and g.child_id = c.id
     where c.county_code = $1 and c.opened_on <= make_date($2, 12, 31) and (c.closed_on is null or c.closed_on >= make_date($2, 1, 1))
     group by c.county_code, c.id order by c.id`,
    [session.county, year],
  );
}

interface LookRow {
  readonly subject: string;
  readonly roles: string[];
  readonly action: string;
  readonly times: number;
  readonly first: Date;
  readonly last: Date;
}

function looksOf(session: Session, year: number): Promise<LookRow[]> {
  return session.query<LookRow>(
    `/* minorsPack.looks */ select subject, roles, action, count(*)::int as times, min(at) as first, max(at) as last
     from activities.audit_log where chain = $1 and ${inYear('at')} and action = any($3) group by 1, 2, 3 order by 1, 3, 2`,
    [session.county, year, LOOKS],
  );
}

function auditOf(session: Session, year: number, actions: readonly string[]): Promise<AuditRow[]> {
  return session.query<AuditRow>(
    `/* minorsPack.ends */ select * from activities.audit_log where chain = $1 and ${inYear('at')} and action = any($3) order by number`,
    [session.county, year, actions],
  );
}

async function summaryOf(
  session: Session,
  year: number,
  { files, looks, accesses, ends }: { files: readonly FileRow[]; looks: number; accesses: number; ends: number },
): Promise<[string, string | number][]> {
  const { parameters } = await modelOf(session);
  const [counts] = await session.query<{
    reports: number;
    open: number;
    escalated: number;
    minors: number;
    photos: number;
  }>(
    `/* minorsPack.counts */ select
       (select count(*)::int from activities.safeguarding_reports where county_code = $1 and ${inYear('reported_at')}) as reports,
       (select count(*)::int from activities.safeguarding_reports where county_code = $1 and ${inYear('reported_at')} and status <> 'CLOSED') as open,
       (select count(*)::int from activities.safeguarding_reports where county_code = $1 and ${inYear('escalated_at')}) as escalated,
       (select count(*)::int from activities.session_photos where county_code = $1 and shows_child) as photos,
       (select count(*)::int from volunteers_published.volunteers
         where county_code = $1 and status <> 'LEFT' and birth_date > make_date($2, 12, 31) - interval '18 years') as minors`,
    [session.county, year],
  );
  const verdict = await verifyAudit(session);
  const open = files.filter(({ status }) => status === 'OPEN');
  const { retentionCareFiles, retentionConsents, minorsAuditPackDue } = parameters;
  return [
    ['县', session.county],
    ['年度', year],
    ['报送截止', `${year + 1}-${minorsAuditPackDue.value}`],
    ['档案（年内存在）', files.length],
    ['其中现行', open.length],
    ['现行档案中无有效监护人同意的（应为 0）', open.filter(({ consentGivenOn }) => consentGivenOn === null).length],
    ['年内建档', files.filter(({ openedOn }) => openedOn.startsWith(`${year}-`)).length],
    ['年内结案', files.filter(({ closedOn }) => closedOn?.startsWith(`${year}-`)).length],
    ['未成年志愿者', counts?.minors ?? 0],
    ['含儿童的活动照片（均有同意书）', counts?.photos ?? 0],
    ['查阅（人员与操作）', looks],
    ['应急查阅', accesses],
    ['强制报告', counts?.reports ?? 0],
    ['其中未办结', counts?.open ?? 0],
    ['其中超时升级', counts?.escalated ?? 0],
    ['撤回、结案与删除', ends],
    ['档案保存期（结案后）', `${retentionCareFiles.value} ${retentionCareFiles.unit}`],
    ['同意书保存期', `${retentionConsents.value} ${retentionConsents.unit}`],
    [
      '审计链',
      verdict.whole ? `完整，共 ${verdict.rows} 条` : `自第 ${verdict.brokenAt} 条起不完整（${verdict.reason}）`,
    ],
  ];
}

function sheet(
  name: string,
  headers: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): WrittenSheet {
  return {
    name,
    widths: headers.map((header) => Math.max(12, header.length * 3)),
    frozen: 1,
    rows: [{ cells: headers, look: 'header' }, ...rows.map((cells) => ({ cells }))],
  };
}
