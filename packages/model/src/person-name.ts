// Names of people as they are stored and compared: one name is typed in several ways.

/** The dots that input methods and systems give for 间隔号 (GB/T 15834), which is U+00B7. */
const DOT = /[·•・‧∙⋅․･᛫⸱⸳●.．。]/gu;
const DOT_BETWEEN_HAN = /(?<=\p{Script=Han}) ?[·•・‧∙⋅․･᛫⸱⸳●.．。] ?(?=\p{Script=Han})/gu;
const SPACE_BETWEEN_HAN = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}/gu;

/** The name as it is stored: without padding between Chinese characters, and with one form of the dot. */
export function tidyPersonName(typed: string): string {
  if (/^[\u4e00-\u9fff]+$/.test(typed)) return typed;
  const plain = typed
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return plain.replace(DOT_BETWEEN_HAN, '·').replace(SPACE_BETWEEN_HAN, '');
}

/** Equal for two spellings of one name. For comparing only: dots, spaces, width and letter case are ignored. */
export function personNameKey(name: string): string {
  return name.normalize('NFKC').replace(INVISIBLE, '').replace(/\s/gu, '').replaceAll(DOT, '').toLowerCase();
}
