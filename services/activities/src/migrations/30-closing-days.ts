// The day on which a file, a wish or a report was closed: from it the time of keeping runs.
import { defineMigration } from '@chunhui/database';

export const closingDays = defineMigration(
  'ClosingDays1764000000030',
  `
  alter table activities.children add closed_on date;
  update activities.children set closed_on = current_date where status = 'CLOSED';
  alter table activities.children add check ((status = 'CLOSED') = (closed_on is not null));

  alter table activities.wishes add closed_on date;
  update activities.wishes set closed_on = current_date where status in ('CONFIRMED', 'CANCELLED');
  alter table activities.wishes add check ((status in ('CONFIRMED', 'CANCELLED')) = (closed_on is not null));

  alter table activities.safeguarding_reports add closed_on date;
  update activities.safeguarding_reports set closed_on = current_date where status = 'CLOSED';
  alter table activities.safeguarding_reports add check ((status = 'CLOSED') = (closed_on is not null));
  `,
);
