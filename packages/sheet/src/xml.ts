/// <reference path="./saxen.d.ts" />
// Reads the XML parts of a workbook as a stream, within bounds that no honest workbook touches.
import { Parser } from 'saxen';
import { FileRefused } from './problem.ts';
import { readZipEntry, type ZipEntry } from './zip.ts';

/** What a part's reader wants to hear. Names come without their namespace prefix: some writers say `x:row`. */
export interface XmlListener {
  open?(name: string, attributes: () => Record<string, string>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** No part of a workbook nests deeper than about ten; a parser's stack must not grow with the file. */
const DEEPEST = 64;
/** The parser holds an unfinished text or tag; Excel's longest text is 32,767 characters. */
const LONGEST_TOKEN = 1024 * 1024;

/** Feeds the part to the listener and comes up for air after every chunk. */
export async function* parseXml(file: Buffer, entry: ZipEntry, listener: XmlListener): AsyncGenerator<void> {
  const parser = new Parser();
  const decoder = new TextDecoder('utf-8');
  let depth = 0;
  let sinceToken = 0;
  parser.on('openTag', (name, attributes, decode) => {
    sinceToken = 0;
    depth += 1;
    if (depth > DEEPEST) throw new FileRefused('FILE_DAMAGED');
    listener.open?.(localName(name), () => decoded(attributes(), decode));
  });
  parser.on('closeTag', (name) => {
    sinceToken = 0;
    depth -= 1;
    listener.close?.(localName(name));
  });
  parser.on('text', (text, decode) => listener.text?.(decode(text)));
  parser.on('cdata', (text) => listener.text?.(text));
  parser.on('error', () => {
    throw new FileRefused('FILE_DAMAGED');
  });
  for await (const chunk of readZipEntry(file, entry)) {
    parser.write(decoder.decode(chunk, { stream: true }));
    sinceToken += chunk.length;
    if (sinceToken > LONGEST_TOKEN) throw new FileRefused('FILE_DAMAGED');
    yield;
  }
  parser.end();
}

/** Feeds the whole part to the listener. */
export async function readXml(file: Buffer, entry: ZipEntry, listener: XmlListener): Promise<void> {
  for await (const _ of parseXml(file, entry, listener));
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Attributes with entities resolved, each also under its name without prefix: `r:id` is `id` too. */
function decoded(attributes: Record<string, string>, decode: (text: string) => string): Record<string, string> {
  const result: Record<string, string> = {};
  for (const name of Object.keys(attributes)) {
    const value = decode(attributes[name] as string);
    result[name] = value;
    if (name.includes(':')) result[localName(name)] ??= value;
  }
  return result;
}
