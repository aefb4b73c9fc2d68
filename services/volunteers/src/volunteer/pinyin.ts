// Pinyin initials of a name, by which offices search: 杨秀花 is found by yxh.
import { pinyin } from 'pinyin-pro';

/** Lower-case initials; surnames are read as surnames (单 is shan), and letters stay. */
export function initialsOf(name: string): string {
  return pinyin(name, { pattern: 'first', toneType: 'none', type: 'array', surname: 'head', nonZh: 'consecutive' })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
