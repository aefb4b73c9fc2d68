// What this service's tests are told with: made-up people with valid numbers, and a short way to ask.

import { addDays, dayOf } from '@chunhui/model';
import { residentIdOf } from '@chunhui/testing';

/** The birth date of somebody who completes so many years on a day so many days from today. */
export function bornFor(age: number, inDays = 0): string {
  const day = addDays(dayOf(new Date()), inDays);
  const date = day.slice(4) === '-02-29' ? `${day.slice(0, 4)}-03-01` : day;
  return `${Number(date.slice(0, 4)) - age}${date.slice(4)}`;
}

let people = 0;

/** The input that registers a person like no other. */
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
