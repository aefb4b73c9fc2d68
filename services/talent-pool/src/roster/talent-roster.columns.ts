// The roster of talents: its columns and the headers that offices use for them, the three groups in one table.
import {
  type CatalogueEntry,
  codeColumn,
  codesColumn,
  dateColumn,
  defineRoster,
  divisionColumn,
  integerColumn,
  mobileColumn,
  nameColumn,
  type RowOf,
  residentIdColumn,
  textColumn,
  textsColumn,
} from '@chunhui/sheet';

const FOR_STUDENTS = { zh: '高校大学生填写。', en: 'For college students.' };
const FOR_WORKERS = { zh: '外出务工乡友填写。', en: 'For migrant workers.' };
const FOR_OUTSTANDING = { zh: '社会优秀人才填写。', en: 'For outstanding talents.' };

export const talentRoster = defineRoster({
  name: '乡友人才名单',
  key: ['residentId'],
  columns: {
    record: textColumn({
      header: '记录编号',
      aliases: ['人才编号', '编号', 'Record'],
      longest: 80,
      example: '',
      note: {
        zh: '导出的名单自带，用于核对原记录；新增人员不填。',
        en: 'As exported lists have it, to find the record again; empty for new people.',
      },
    }),
    name: nameColumn({
      header: '姓名',
      aliases: ['乡友姓名', '人才姓名', '名字', 'Name'],
      required: true,
    }),
    residentId: residentIdColumn({
      header: '身份证号',
      aliases: ['身份证', '身份证号码', '证件号码', '证件号', '公民身份号码', 'ID number'],
      note: { zh: '只用于识别同一人，不保存。', en: 'Only tells who is the same person; never kept.' },
    }),
    phone: mobileColumn({
      header: '手机号',
      aliases: ['手机', '手机号码', '联系电话', '联系方式', '电话', '移动电话', 'Phone'],
    }),
    group: codeColumn({
      header: '人群类别',
      aliases: ['人群', '类别', '人才类别', '三类人群', '所属人群', 'Group'],
      catalogue: 'talentGroup',
      required: true,
      example: '高校大学生',
    }),
    division: divisionColumn({
      header: '家乡所在村（社区）',
      aliases: ['家乡', '家乡村', '所在村（社区）', '所在村', '户籍村', '村（社区）', '村', '社区', '籍贯村', 'Home'],
      note: {
        zh: '为某个村（社区）上传时可不填。',
        en: 'May be empty when the file is uploaded for one village or community.',
      },
    }),
    currentPlace: textColumn({
      header: '现居地',
      aliases: ['现居住地', '现住址', '目前所在地', '现所在地', '务工地', '务工地点', 'Current place'],
      longest: 100,
      example: '广东省东莞市',
    }),
    sector: codeColumn({ header: '行业', aliases: ['从事行业', '所属行业', 'Sector'], catalogue: 'sector' }),
    skills: textsColumn({ header: '技能特长', aliases: ['技能', '特长', '专长', 'Skills'] }),
    education: codeColumn({
      header: '学历',
      aliases: ['文化程度', '学历层次', '培养层次', 'Education'],
      catalogue: 'education',
    }),
    availability: codesColumn({
      header: '可参与方式',
      aliases: ['参与方式', 'Availability'],
      catalogue: 'availability',
    }),
    university: textColumn({
      header: '就读高校',
      aliases: ['学校', '高校', '就读院校', '毕业院校', '就读学校', 'University'],
      longest: 100,
      example: '',
      note: FOR_STUDENTS,
    }),
    major: textColumn({
      header: '专业',
      aliases: ['所学专业', 'Major'],
      longest: 100,
      example: '',
      note: FOR_STUDENTS,
    }),
    graduatesOn: dateColumn({
      header: '毕业日期',
      aliases: ['毕业时间', '预计毕业时间', '预计毕业日期', 'Graduates on'],
      serialFrom: '2000-01-01',
      example: '',
      note: FOR_STUDENTS,
    }),
    employer: textColumn({
      header: '务工单位',
      aliases: ['用工单位', '工作单位', 'Employer'],
      longest: 100,
      example: '',
      note: FOR_WORKERS,
    }),
    trade: textColumn({
      header: '工种',
      aliases: ['从事工种', 'Trade'],
      longest: 100,
      example: '',
      note: FOR_WORKERS,
    }),
    awaySince: integerColumn({
      header: '外出年份',
      aliases: ['外出务工年份', '外出时间（年）', 'Away since'],
      least: 1950,
      most: 2100,
      example: '',
      note: FOR_WORKERS,
    }),
    field: textColumn({
      header: '专业领域',
      aliases: ['擅长领域', '所在领域', '领域', 'Field'],
      longest: 100,
      example: '',
      note: FOR_OUTSTANDING,
    }),
    title: textColumn({
      header: '职务职称',
      aliases: ['职务', '职称', '职务（职称）', 'Title'],
      longest: 100,
      example: '',
      note: FOR_OUTSTANDING,
    }),
    standing: textColumn({
      header: '社会影响',
      aliases: ['荣誉', '主要荣誉', '社会职务', 'Standing'],
      longest: 100,
      example: '',
      note: FOR_OUTSTANDING,
    }),
  },
});

export type TalentRosterRow = RowOf<typeof talentRoster.columns>;

/** The columns that belong to one group: in rows of the others they must be empty. */
export const OWN_FACTS = {
  COLLEGE_STUDENT: ['university', 'major', 'graduatesOn'],
  MIGRANT_WORKER: ['employer', 'trade', 'awaySince'],
  OUTSTANDING_TALENT: ['field', 'title', 'standing'],
} as const satisfies Record<string, readonly (keyof TalentRosterRow)[]>;

/** Educations with the short forms in use: 大专（高职） has 大专 and 高职, 硕士研究生 has 硕士. */
export function educationsOf(catalogue: readonly CatalogueEntry[]): CatalogueEntry[] {
  return catalogue.flatMap(({ code, zh, en }) => {
    const short = zh.split(/[（）、]|研究生/).filter((name) => name !== '' && name !== zh);
    return [{ code, zh, en }, ...short.map((name) => ({ code, zh: name, en: name }))];
  });
}
