import { describe, expect, it } from 'vitest';
import { personNameKey, tidyPersonName } from './person-name.ts';

describe('a name typed in several ways', () => {
  it.each([
    ['张　三', '张三'],
    [' 张 三 ', '张三'],
    ['\u202e张三\u200b', '张三'],
    ['买买提•艾力', '买买提·艾力'],
    ['买买提・艾力', '买买提·艾力'],
    ['买买提.艾力', '买买提·艾力'],
    ['买买提 · 艾力', '买买提·艾力'],
    ['Mary  Ann Smith', 'Mary Ann Smith'],
    ['J. Smith', 'J. Smith'],
    ['𠮷𬱖', '𠮷𬱖'],
  ])('%j is stored as %j', (typed, stored) => {
    expect(tidyPersonName(typed)).toBe(stored);
    expect(tidyPersonName(stored)).toBe(stored);
    expect(personNameKey(typed)).toBe(personNameKey(stored));
  });

  it('has another key than another name', () => {
    expect(personNameKey('张三')).not.toBe(personNameKey('张山'));
  });
});
