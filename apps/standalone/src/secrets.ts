// What a development machine must remember between starts: made once, readable by its owner alone.
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Reads a JSON file of secrets, or makes it; written whole or not at all. */
export async function readOrMake<Value>(
  directory: string,
  file: string,
  make: () => Promise<Value> | Value,
): Promise<Value> {
  const path = join(directory, file);
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const value = await make();
  await writePrivately(directory, file, value);
  return value;
}

export async function writePrivately(directory: string, file: string, value: unknown): Promise<void> {
  await mkdir(directory, { recursive: true });
  const path = join(directory, file);
  await writeFile(`${path}.new`, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  await rename(`${path}.new`, path);
}

export function randomSecret(): string {
  return randomBytes(32).toString('hex');
}
