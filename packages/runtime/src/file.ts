// `type File` of the contracts: a file to keep, in an answer.
export interface File {
  readonly name: string;
  readonly mediaType: string;
  /** Base64. */
  readonly content: string;
}

/** A workbook as a file; `name` without its ending. */
export function xlsxFile(name: string, content: Uint8Array): File {
  return {
    name: `${name}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    content: Buffer.from(content).toString('base64'),
  };
}
