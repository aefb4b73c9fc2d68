// Opens the parts of a zip archive as streams, each bounded by what the archive's directory promised.
import { crc32, createInflateRaw } from 'node:zlib';
import type { Limits } from './limits.ts';
import { FileRefused } from './problem.ts';

/** One part of an archive, as the central directory tells of it. */
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
const END_LENGTH = 22;
const STORED = 0;
const DEFLATED = 8;
/** From here on a ratio says something. */
const RATIO_MATTERS = 10 * 1024 * 1024;

/**
 * The parts by their lower-case path. Only the central directory is believed: what a reader of local headers would see instead
 * (hidden parts, other sizes) is never looked at.
 */
export function readZipDirectory(file: Buffer, limits: Limits): ReadonlyMap<string, ZipEntry> {
  const end = file.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  if (end < 0 || end + END_LENGTH > file.length || file.readUInt32LE(end) !== END_SIGNATURE) throw damaged();
  const entries = new Map<string, ZipEntry>();
  let at = file.readUInt32LE(end + 16);
  let unpacked = 0;
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + 46 > end || file.readUInt32LE(at) !== ENTRY_SIGNATURE) throw damaged();
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => file.readUInt16LE(at + field));
    const entry = {
      name: file
        .toString('utf8', at + 46, at + 46 + (nameLength as number))
        .replaceAll('\\', '/')
        .toLowerCase(),
      method: file.readUInt16LE(at + 10),
      crc: file.readUInt32LE(at + 16),
      packed: file.readUInt32LE(at + 20),
      size: file.readUInt32LE(at + 24),
      offset: file.readUInt32LE(at + 42),
    };
    const encrypted = (file.readUInt16LE(at + 8) & 1) === 1;
    if (encrypted) throw new FileRefused('FILE_ENCRYPTED');
    unpacked += entry.size;
    const swollen = entry.size > RATIO_MATTERS && entry.size > entry.packed * limits.ratio;
    if (unpacked > limits.unpackedBytes || swollen) throw new FileRefused('FILE_UNPACKS_TOO_LARGE');
    entries.set(entry.name, entry);
    at += 46 + (nameLength as number) + (extraLength as number) + (commentLength as number);
  }
  return entries;
}

/** The content of a part, chunk by chunk; stops as soon as it is longer than promised. */
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

/** Unpacks beside the event loop, and only as fast as the chunks are taken. */
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
