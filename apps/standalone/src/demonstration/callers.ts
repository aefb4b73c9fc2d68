// Who may look at the demonstration: one caller a role, and one of another county, who must see nothing of the first.
import type { Role } from '@chunhui/runtime';

export interface DemonstrationCaller {
  /** Their name in the file of tokens. */
  readonly key: string;
  readonly subject: string;
  /** Their names on the login page. */
  readonly zh: string;
  readonly en: string;
  readonly role: Role;
  /** Division prefix. */
  readonly scope: string;
}

export const DEMONSTRATION_CALLERS = [
  {
    key: 'municipalViewer',
    subject: 'demo-municipal-viewer',
    zh: '铜仁市查看人员',
    en: 'Viewer of Tongren',
    role: 'MUNICIPAL_VIEWER',
    scope: '5206',
  },
  {
    key: 'municipalAdministrator',
    subject: 'demo-municipal-administrator',
    zh: '铜仁市管理员',
    en: 'Administrator of Tongren',
    role: 'MUNICIPAL_ADMINISTRATOR',
    scope: '5206',
  },
  {
    key: 'countyStaff',
    subject: 'demo-county-staff',
    zh: '玉屏县工作人员',
    en: 'Staff of Yuping',
    role: 'COUNTY_STAFF',
    scope: '520622',
  },
  {
    key: 'countyAdministrator',
    subject: 'demo-county-administrator',
    zh: '玉屏县管理员',
    en: 'Administrator of Yuping',
    role: 'COUNTY_ADMINISTRATOR',
    scope: '520622',
  },
  {
    key: 'careWorker',
    subject: 'demo-care-worker',
    zh: '玉屏县关爱工作人员',
    en: 'Care worker of Yuping',
    role: 'CARE_WORKER',
    scope: '520622',
  },
  {
    key: 'otherCountyAdministrator',
    subject: 'demo-other-county-administrator',
    zh: '松桃县管理员',
    en: 'Administrator of Songtao',
    role: 'COUNTY_ADMINISTRATOR',
    scope: '520628',
  },
] as const satisfies readonly DemonstrationCaller[];
