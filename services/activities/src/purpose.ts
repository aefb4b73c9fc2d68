// The purpose of a recorded read: what the person who looks writes down, kept with the read in the audit trail.
import { graphqlError, inputs } from '@chunhui/runtime';

const purpose = inputs.text(500);

/** The purpose, trimmed; throws BAD_USER_INPUT for an empty or too long one. */
export function readPurpose(given: string): string {
  const { success, data } = purpose.safeParse(given);
  if (!success) throw graphqlError('BAD_USER_INPUT');
  return data;
}
