// Columns of text: one text, several texts, the name of a person.
import { tidyPersonName } from '@chunhui/model';
import { excerpt, type Filled, partsOf, toHalfWidth } from './cell.ts';
import { type Column, type ColumnOptions, column } from './column.ts';
import { ReadAs } from './note.ts';
import { Refusal } from './problem.ts';

/** Free text: trimmed, line breaks as spaces, full-width letters and digits as half-width; Chinese punctuation stays. */
export function textColumn<const Required extends boolean = false>(
  options: ColumnOptions<Required> & { readonly longest?: number },
): Column<string, Required> {
  const { longest = 200 } = options;
  return column<string, Required>(options, {
    anyText: true,
    example: '文字',
    explain: () => ({ zh: `文字，最多 ${longest} 字。`, en: `Text of up to ${longest} characters.` }),
    read: (cell) => {
      if (typeof cell === 'bigint') return new Refusal('NUMBER_DAMAGED', {}, String(cell));
      const text = plainText(cell);
      if (text.length > longest) return new Refusal('CELL_TOO_LONG', { limit: longest }, excerpt(text));
      return text === String(cell) ? text : new ReadAs(text, 'TEXT_TIDIED', text, excerpt(cell));
    },
  });
}

/** The name of a person: without padding between characters, with one form of the dot. */
export function nameColumn<const Required extends boolean = false>(
  options: ColumnOptions<Required> & { readonly longest?: number },
): Column<string, Required> {
  const { longest = 60 } = options;
  return column<string, Required>(options, {
    anyText: true,
    example: '张三',
    explain: () => ({ zh: `姓名，最多 ${longest} 字。`, en: `A name of up to ${longest} characters.` }),
    read: (cell) => {
      const name = tidyPersonName(plainText(cell));
      if (name.length > longest) return new Refusal('CELL_TOO_LONG', { limit: longest }, excerpt(name));
      return name === String(cell) ? name : new ReadAs(name, 'NAME_TIDIED', name, excerpt(cell));
    },
  });
}

/** Several texts in one cell: 养蜂、电商. */
export function textsColumn<const Required extends boolean = false>(
  options: ColumnOptions<Required> & { readonly longest?: number; readonly most?: number },
): Column<readonly string[], Required> {
  const { longest = 40, most = 30 } = options;
  return column<readonly string[], Required>(options, {
    anyText: true,
    example: '',
    explain: () => ({
      zh: `可填多项，用“、”隔开，每项最多 ${longest} 字。`,
      en: `One or more, separated by 、, each of up to ${longest} characters.`,
    }),
    read: (cell) => {
      const parts = [...new Set(partsOf(cell))];
      const limit = parts.length > most ? longest * most : longest;
      return parts.length > most || parts.some((part) => part.length > longest)
        ? new Refusal('CELL_TOO_LONG', { limit }, excerpt(cell))
        : parts;
    },
    write: (value) => value.join('、'),
  });
}

const TO_NORMALIZE = /[０-９Ａ-Ｚａ-ｚ\r\n\t\u3000]/;

function plainText(cell: Filled): string {
  const text = String(cell).normalize('NFC');
  if (!TO_NORMALIZE.test(text)) return text;
  return text
    .replace(/[０-９Ａ-Ｚａ-ｚ]/g, toHalfWidth)
    .replace(/\s+/g, (spaces) => (/[\r\n\t]/.test(spaces) ? ' ' : spaces.replaceAll('\u3000', ' ')));
}
