// Shapes of input that every noun here shares: what could be none of ours is refused before the database sees it.
import { inputs } from '@chunhui/runtime';
import { z } from 'zod';

const ID = /^\d{6}-[\w-]{1,64}$/;

/** The id of a row: it names its county. */
export const id = z.string().regex(ID);

/** Whether a text can be the id of a row. */
export function isId(text: string): boolean {
  return ID.test(text);
}

/** A short text that a person wrote, and that a database can keep. */
export const words = (max = 200) => inputs.text(max).refine(isStorable);

/** False for text with the character 0 or half a character in it, which PostgreSQL and JSON refuse. */
export function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}
