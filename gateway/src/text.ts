// Text that a caller sends. Half a surrogate pair cannot be stored in UTF-8, and control or direction characters change how a name, a
// calendar feed or a log line reads, so a request that has them is rejected as a whole.

/** Tabs and line ends are text. A carriage return is one only before its line feed: alone it begins a line in an iCalendar feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are looked for
const UNSAFE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069\ufeff]|\r(?!\n)/;

export function isSafeText(text: string): boolean {
  return text.isWellFormed() && !UNSAFE.test(text);
}
