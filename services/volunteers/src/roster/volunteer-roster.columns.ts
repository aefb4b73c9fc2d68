// The roster of volunteers: its columns and the headers that offices use for them.
import {
  codeColumn,
  codesColumn,
  dateColumn,
  defineRoster,
  divisionColumn,
  mobileColumn,
  nameColumn,
  type RowOf,
  residentIdColumn,
  textColumn,
  yesNoColumn,
} from '@chunhui/sheet';

export const volunteerRoster = defineRoster({
  name: '志愿者名单',
  key: ['residentId'],
  columns: {
    name: nameColumn({
      header: '姓名',
      aliases: ['志愿者姓名', '名字', 'Name'],
      required: true,
    }),
    residentId: residentIdColumn({
      header: '身份证号',
      aliases: ['身份证', '身份证号码', '证件号码', '证件号', '公民身份号码', 'ID number'],
      required: true,
    }),
    phone: mobileColumn({
      header: '手机号',
      aliases: ['手机', '手机号码', '联系电话', '联系方式', '电话', '移动电话', 'Phone'],
      required: true,
    }),
    division: divisionColumn({
      header: '所在村（社区）',
      aliases: ['村（社区）', '所在村', '村', '社区', '村居', '所属区划', '区划', '居住地', 'Division'],
      note: {
        zh: '为某个村（社区）上传时可不填。',
        en: 'May be empty when the file is uploaded for one village or community.',
      },
    }),
    leagueMember: yesNoColumn({
      header: '是否团员',
      aliases: ['团员', '共青团员', '是否共青团员', 'League member'],
    }),
    sector: codeColumn({ header: '行业', aliases: ['从事行业', '职业', '领域', 'Sector'], catalogue: 'sector' }),
    skills: codesColumn({ header: '技能', aliases: ['特长', '专长', '技能特长', 'Skills'], catalogue: 'skill' }),
    languages: codesColumn({ header: '语言', aliases: ['掌握语言', 'Languages'], catalogue: 'language' }),
    interests: codesColumn({
      header: '服务意向',
      aliases: ['意向', '兴趣', '服务类别', 'Interests'],
      catalogue: 'interest',
    }),
    availability: codesColumn({
      header: '可服务时间',
      aliases: ['服务时间', '空闲时间', 'Availability'],
      catalogue: 'availabilitySlot',
    }),
    livesOnOwnLabour: yesNoColumn({
      header: '以自己劳动收入为主要生活来源',
      aliases: ['自食其力', 'Lives on own labour'],
      note: { zh: '16、17 岁填写。', en: 'For those of 16 and 17.' },
    }),
    guardianName: nameColumn({
      header: '监护人姓名',
      aliases: ['监护人', 'Guardian'],
      example: '',
      note: { zh: '未成年人填写，以下三列同。', en: 'For minors, like the next three.' },
    }),
    guardianRelation: textColumn({
      header: '与监护人关系',
      aliases: ['监护关系', '监护人关系', 'Relation'],
      longest: 20,
      example: '',
    }),
    guardianPhone: mobileColumn({
      header: '监护人手机号',
      aliases: ['监护人电话', '监护人联系电话', 'Guardian phone'],
      example: '',
    }),
    guardianConsentedOn: dateColumn({
      header: '监护人同意日期',
      aliases: ['同意日期', 'Consented on'],
      latest: 'today',
      serialFrom: '2010-01-01',
      example: '',
    }),
  },
});

export type VolunteerRosterRow = RowOf<typeof volunteerRoster.columns>;

/** The catalogues in which the columns look codes up. */
export const CATALOGUES = ['sector', 'skill', 'language', 'interest', 'availabilitySlot'] as const;
