// Examples for this service's tests: made-up people with valid numbers, days, and a county with a parameter of its own.

import { addDays, dayOf, type ParameterName, yuping1 } from '@chunhui/model';
import { residentIdOf, type TestDatabase } from '@chunhui/testing';

/** The birth date of a person who completes so many years on a day so many days from today. */
export function bornFor(age: number, inDays = 0): string {
  const day = addDays(dayOf(new Date()), inDays);
  const date = day.slice(4) === '-02-29' ? `${day.slice(0, 4)}-03-01` : day;
  return `${Number(date.slice(0, 4)) - age}${date.slice(4)}`;
}

let people = 0;

/** The input that registers a person unlike all others. */
export function registration(division: string, birthDate = '1999-05-04') {
  people += 1;
  return {
    name: `杨${'秀花小明文静'[people % 6]}${people}`,
    residentId: residentIdOf(birthDate, people % 1000),
    phone: `139${String(people).padStart(8, '0')}`,
    division,
  };
}

/** A day so many days ago. */
export function daysAgo(days: number): string {
  return addDays(dayOf(new Date()), -days);
}

/** Gives a county a model of its own in which one parameter differs. Before the county's first request: models are cached. */
export async function setParameter(
  test: TestDatabase,
  county: string,
  name: ParameterName,
  value: unknown,
): Promise<void> {
  const parameters = { ...yuping1.parameters, [name]: { ...yuping1.parameters[name], value } };
  await test.sql('drop view if exists organizations_published.effective_models cascade');
  await test.sql(
    'create table if not exists organizations_published.effective_models (county_code text, document jsonb)',
  );
  await test.sql('grant select on organizations_published.effective_models to chunhui_services');
  const document = JSON.stringify({ ...yuping1, parameters });
  await test.sql('insert into organizations_published.effective_models values ($1, $2)', [county, document]);
}
