// The differences between a row and the existing record. An empty cell never differs.
import type { Session } from '@chunhui/database';
import { normalizeSkills } from '../skills.ts';
import { type Facts, toColumns } from '../talent/facts.ts';
import type { TalentChange } from '../talent/talent.store.ts';
import type { Education, Talent, TalentGroup } from '../talent/talent.table.ts';
import type { TalentRosterRow } from './talent-roster.columns.ts';

/** Columns with the same name in the record. */
const PLAIN = [
  'group',
  'currentPlace',
  'sector',
  'education',
  'university',
  'major',
  'graduatesOn',
  'employer',
  'trade',
  'awaySince',
  'field',
  'title',
  'standing',
] as const;

/** The columns whose value differs from the record. */
export function differences({ vault }: Session, known: Talent, row: TalentRosterRow): string[] {
  const differs: string[] = PLAIN.filter((column) => row[column] !== null && row[column] !== known[column]);
  if (row.division !== null && row.division !== known.divisionCode) differs.push('division');
  if (row.phone !== null && vault.fingerprint('phone', row.phone) !== known.phoneFingerprint) differs.push('phone');
  if (row.skills !== null && !sameSet(normalizeSkills(row.skills), known.skills)) differs.push('skills');
  if (row.availability !== null && !sameSet(row.availability, known.availability)) differs.push('availability');
  return differs;
}

/** A row as the input of recording a talent. */
export function factsOf(row: TalentRosterRow): Facts {
  const { university, major, graduatesOn, employer, trade, awaySince, field, title, standing } = row;
  return {
    phone: row.phone,
    currentPlace: row.currentPlace,
    sector: row.sector,
    skills: row.skills === null ? null : [...row.skills],
    education: row.education as Education | null,
    availability: row.availability as Facts['availability'],
    student: { university, major, graduatesOn },
    worker: { employer, trade, awaySince },
    outstanding: { field, title, standing },
  };
}

/** The change that applies the row to the record. */
export function changeOf(session: Session, known: Talent, row: TalentRosterRow): TalentChange {
  return {
    ...toColumns(session, known.id, factsOf(row)),
    group: row.group as TalentGroup,
    divisionCode: row.division ?? known.divisionCode,
  };
}

function sameSet(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one) => others.includes(one));
}
