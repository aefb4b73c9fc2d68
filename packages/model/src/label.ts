// What everything that people see is called by, in both languages: clients keep no wording of their own.
import { z } from 'zod';

/** The keys that every labelled thing of a model has. */
export const labelled = {
  zh: z.string().min(1).describe('中文名称'),
  en: z.string().min(1).describe('English name'),
};

export const label = z.strictObject(labelled).meta({ id: 'label' });
