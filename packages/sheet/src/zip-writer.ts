// Packs parts into a zip archive, beside the event loop and a piece at a time.
import { crc32, createDeflateRaw } from 'node:zlib';

/** A part to pack: its path and its text, in pieces. */
export interface Part {
  readonly name: string;
  readonly text: Iterable<string>;
}

const VERSION = 20;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
/** 1 January 1980, so that the same content gives the same bytes. */
const DATE = 0x21;

/** The bytes of an archive of these parts. */
export async function writeZip(parts: readonly Part[]): Promise<Buffer> {
  const written: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, text } of parts) {
    const { content, size, crc } = await deflate(text);
    const path = Buffer.from(name);
    const facts = factsOf(path.length, content.length, size, crc);
    const local = Buffer.concat([words([0x04034b50]), facts, path]);
    written.push(local, content);
    // After the facts: no comment, disk 0, no attributes, then where the part begins.
    directory.push(words([0x02014b50]), shorts([VERSION]), facts, shorts([0, 0, 0]), words([0, offset]), path);
    offset += local.length + content.length;
  }
  const index = Buffer.concat(directory);
  const end = [shorts([0, 0, parts.length, parts.length]), words([index.length, offset]), shorts([0])];
  return Buffer.concat([...written, index, words([0x06054b50]), ...end]);
}

/** What the local header and the directory both say of a part. */
function factsOf(nameLength: number, packed: number, size: number, crc: number): Buffer {
  return Buffer.concat([
    shorts([VERSION, UTF8_NAMES, DEFLATED, 0, DATE]),
    words([crc, packed, size]),
    shorts([nameLength, 0]),
  ]);
}

async function deflate(text: Iterable<string>): Promise<{ content: Buffer; size: number; crc: number }> {
  let size = 0;
  let crc = 0;
  // Speed over the last few percent of size.
  const deflater = createDeflateRaw({ level: 4 });
  const chunks: Buffer[] = [];
  deflater.on('data', (chunk: Buffer) => chunks.push(chunk));
  for (const piece of text) {
    const bytes = Buffer.from(piece);
    size += bytes.length;
    crc = crc32(bytes, crc);
    await new Promise<void>((resolve, reject) => {
      deflater.write(bytes, (error) => (error ? reject(error) : resolve()));
    });
  }
  await new Promise<void>((resolve, reject) => {
    deflater.once('end', resolve).once('error', reject).end();
  });
  return { content: Buffer.concat(chunks), size, crc };
}

function shorts(values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 2);
  values.forEach((value, at) => {
    buffer.writeUInt16LE(value, at * 2);
  });
  return buffer;
}

function words(values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 4);
  values.forEach((value, at) => {
    buffer.writeUInt32LE(value, at * 4);
  });
  return buffer;
}
