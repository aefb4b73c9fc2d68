// Opens a file by its content; its name only names the sheet of a CSV file.
import { openCsv } from './csv-reader.ts';
import type { Limits } from './limits.ts';
import { FileRefused } from './problem.ts';
import type { SheetSource } from './source.ts';
import { openXlsx } from './xlsx-reader.ts';

/** A file as a server has it: in memory, or still arriving (a Node or web stream is one). */
export type FileContent = Uint8Array | AsyncIterable<Uint8Array>;

/** The sheets of an .xlsx or .csv file. Throws FileRefused. */
export async function openFile(
  content: FileContent,
  name: string,
  limits: Limits,
  isHeader: (text: string) => boolean,
): Promise<readonly SheetSource[]> {
  const file = await collect(content, limits.fileBytes);
  if (file.length === 0) throw new FileRefused('FILE_EMPTY');
  if (begins(file, 'PK')) return openXlsx(file, limits);
  // The old container holds .xls, and .xlsx behind a password.
  if (begins(file, '\xd0\xcf\x11\xe0')) {
    const encrypted = file.includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw new FileRefused(encrypted ? 'FILE_ENCRYPTED' : 'FILE_OLD_XLS');
  }
  // Many systems "export to Excel" as a web page or as XML.
  if (/^(?:\xef\xbb\xbf)?\s*(?:<[!?a-z]|%PDF|\{\\rtf)/i.test(file.toString('latin1', 0, 64))) {
    throw new FileRefused('FILE_NOT_A_ROSTER');
  }
  return [openCsv(file, name.replace(/^.*[/\\]/, '').replace(/\.\w+$/, '') || 'CSV', limits, isHeader)];
}

async function collect(content: FileContent, limit: number): Promise<Buffer> {
  const tooLarge = () => new FileRefused('FILE_TOO_LARGE', { limit: `${Math.floor(limit / 1024 / 1024)} MB` });
  if (content instanceof Uint8Array) {
    if (content.length > limit) throw tooLarge();
    return Buffer.from(content.buffer, content.byteOffset, content.length);
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of content) {
    length += chunk.length;
    if (length > limit) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function begins(file: Buffer, signature: string): boolean {
  return file.toString('latin1', 0, signature.length) === signature;
}
