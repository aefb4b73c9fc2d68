// Opens the parts of a zip archive as streams, each bounded by the size in the archive's directory.
import { crc32, createInflateRaw } from 'node:zlib';
import type { Limits } from './limits.ts';
import { FileRefused } from './problem.ts';

/** One part of an archive, by its entry in the central directory. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const ZIP64_END_SIGNATURE = 0x06064b50;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_EXTRA = 1;
const END_LENGTH = 22;
const STORED = 0;
const DEFLATED = 8;
/** Below this size the ratio is not checked. */
const RATIO_MATTERS = 10 * 1024 * 1024;

/**
 * The parts by their lower-case path. Only the central directory counts: parts and sizes that only local headers name are ignored.
 * Sizes and offsets may stand in zip64 records, which some writers use for small files as well (APPNOTE 4.3.14, 4.5.3).
 */
export function readZipDirectory(file: Buffer, limits: Limits): ReadonlyMap<string, ZipEntry> {
  const end = file.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  if (end < 0 || end + END_LENGTH > file.length || file.readUInt32LE(end) !== END_SIGNATURE) throw damaged();
  const entries = new Map<string, ZipEntry>();
  const directory = zip64Directory(file, end) ?? {
    count: file.readUInt16LE(end + 10),
    offset: file.readUInt32LE(end + 16),
  };
  let at = directory.offset;
  let unpacked = 0;
  for (let left = directory.count; left > 0; left -= 1) {
    if (at + 46 > end || file.readUInt32LE(at) !== ENTRY_SIGNATURE) throw damaged();
    const [nameLength = 0, extraLength = 0, commentLength = 0] = [28, 30, 32].map((field) =>
      file.readUInt16LE(at + field),
    );
    const nameEnd = at + 46 + nameLength;
    if (nameEnd + extraLength > end) throw damaged();
    const encrypted = (file.readUInt16LE(at + 8) & 1) === 1;
    if (encrypted) throw new FileRefused('FILE_ENCRYPTED');
    const [size = 0, packed = 0, offset = 0] = zip64Values(
      [24, 20, 42].map((field) => file.readUInt32LE(at + field)),
      file.subarray(nameEnd, nameEnd + extraLength),
    );
    const name = file
      .toString('utf8', at + 46, nameEnd)
      .replaceAll('\\', '/')
      .replace(/^\/+/, '')
      .toLowerCase();
    unpacked += size;
    const swollen = size > RATIO_MATTERS && size > packed * limits.ratio;
    if (unpacked > limits.unpackedBytes || swollen) throw new FileRefused('FILE_UNPACKS_TOO_LARGE');
    const [method, crc] = [file.readUInt16LE(at + 10), file.readUInt32LE(at + 16)];
    entries.set(name, { name, method, crc, packed, size, offset });
    at = nameEnd + extraLength + commentLength;
  }
  return entries;
}

/** The directory by the zip64 end record, to which a locator before the end record points; null without one. */
function zip64Directory(file: Buffer, end: number): { count: number; offset: number } | null {
  const locator = end - 20;
  if (locator < 0 || file.readUInt32LE(locator) !== ZIP64_LOCATOR_SIGNATURE) return null;
  const record = toOffset(file.readBigUInt64LE(locator + 8));
  if (record + 56 > locator || file.readUInt32LE(record) !== ZIP64_END_SIGNATURE) throw damaged();
  return { count: toOffset(file.readBigUInt64LE(record + 32)), offset: toOffset(file.readBigUInt64LE(record + 48)) };
}

/** The values of an entry: those of 0xffffffff stand in its extra field instead, in the same order. */
function zip64Values(values: readonly number[], extra: Buffer): number[] {
  if (!values.includes(0xffffffff)) return [...values];
  let field = 0;
  while (field + 4 <= extra.length && extra.readUInt16LE(field) !== ZIP64_EXTRA)
    field += 4 + extra.readUInt16LE(field + 2);
  let at = field + 4;
  return values.map((value) => {
    if (value !== 0xffffffff) return value;
    if (at + 8 > extra.length) throw damaged();
    const whole = toOffset(extra.readBigUInt64LE(at));
    at += 8;
    return whole;
  });
}

function toOffset(value: bigint): number {
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged();
  return Number(value);
}

/** The content of a part, chunk by chunk; stops as soon as it is longer than the directory says. */
export async function* readZipEntry(file: Buffer, entry: ZipEntry): AsyncGenerator<Buffer> {
  const { offset, packed, size, method } = entry;
  if (offset + 30 > file.length || file.readUInt32LE(offset) !== LOCAL_SIGNATURE) throw damaged();
  const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
  const content = file.subarray(start, start + packed);
  if (content.length < packed || (method !== STORED && method !== DEFLATED)) throw damaged();
  let read = 0;
  let crc = 0;
  for await (const chunk of method === STORED ? pieces(content) : inflate(content)) {
    read += chunk.length;
    if (read > size) throw new FileRefused('FILE_UNPACKS_TOO_LARGE');
    crc = crc32(chunk, crc);
    yield chunk;
  }
  if (read < size || crc !== entry.crc) throw damaged();
}

const CHUNK = 64 * 1024;

function* pieces(content: Buffer): Generator<Buffer> {
  for (let at = 0; at < content.length; at += CHUNK) yield content.subarray(at, at + CHUNK);
}

/** Unpacks outside the event loop, only as fast as the chunks are taken. */
async function* inflate(content: Buffer): AsyncGenerator<Buffer> {
  const inflater = createInflateRaw({ chunkSize: CHUNK });
  inflater.end(content);
  try {
    yield* inflater as AsyncIterable<Buffer>;
  } catch {
    throw damaged();
  } finally {
    inflater.destroy();
  }
}

function damaged(): FileRefused {
  return new FileRefused('FILE_DAMAGED');
}
