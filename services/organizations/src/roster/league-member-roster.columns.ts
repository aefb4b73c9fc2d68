// The roster of League members: its columns and the headers that offices use for them.
import {
  dateColumn,
  defineRoster,
  divisionColumn,
  nameColumn,
  type RowOf,
  residentIdColumn,
  textColumn,
} from '@chunhui/sheet';

export const leagueMemberRoster = defineRoster({
  name: '团员名单',
  key: ['residentId'],
  columns: {
    name: nameColumn({
      header: '姓名',
      aliases: ['团员姓名', '名字', 'Name'],
      required: true,
      longest: 50,
    }),
    // Required by the judge, not by the column: exports have none, since the number is not stored.
    residentId: residentIdColumn({
      header: '身份证号',
      aliases: ['身份证', '身份证号码', '证件号码', '公民身份号码', 'ID number'],
      note: { zh: '必填。', en: 'Needed.' },
    }),
    branch: textColumn({
      header: '所在团支部',
      aliases: ['团支部', '支部', '支部名称', '所在支部', '所属团组织', 'Branch'],
      longest: 200,
      example: '某村团支部',
      note: {
        zh: '填团支部全称；上传范围内只有一个团支部时可不填。',
        en: 'Its full name; may be empty when the division has only one.',
      },
    }),
    division: divisionColumn({
      header: '所在村（社区）',
      aliases: ['村（社区）', '所在村', '村', '社区', 'Division'],
      note: { zh: '有同名团支部时填写。', en: 'Where two branches have the same name.' },
    }),
    joinedOn: dateColumn({
      header: '入团日期',
      aliases: ['入团时间', '入团年月日', 'Joined on'],
      required: true,
      latest: 'today',
      serialFrom: '1990-01-01',
    }),
  },
});

export type LeagueMemberRosterRow = RowOf<typeof leagueMemberRoster.columns>;
