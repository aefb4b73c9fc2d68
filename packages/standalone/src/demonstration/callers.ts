// Who may look at the demonstration: one caller a role, and one of another county, who must see nothing of the first.
import type { Role } from '@chunhui/runtime';

export interface DemonstrationCaller {
  /** Their name in the file of tokens. */
  readonly key: string;
  readonly subject: string;
  readonly role: Role;
  /** Division prefix. */
  readonly scope: string;
}

export const DEMONSTRATION_CALLERS = [
  { key: 'municipalViewer', subject: 'demo-municipal-viewer', role: 'MUNICIPAL_VIEWER', scope: '5206' },
  { key: 'countyAdministrator', subject: 'demo-county-administrator', role: 'COUNTY_ADMINISTRATOR', scope: '520622' },
  { key: 'careWorker', subject: 'demo-care-worker', role: 'CARE_WORKER', scope: '520622' },
  {
    key: 'otherCountyAdministrator',
    subject: 'demo-other-county-administrator',
    role: 'COUNTY_ADMINISTRATOR',
    scope: '520628',
  },
] as const satisfies readonly DemonstrationCaller[];
