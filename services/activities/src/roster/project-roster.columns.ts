// The roster of projects: its columns and the headers that offices use for them.
import { codeColumn, dateColumn, defineRoster, divisionColumn, type RowOf, textColumn } from '@chunhui/sheet';

export const projectRoster = defineRoster({
  name: '志愿服务项目名单',
  key: ['name', 'division', 'startedOn'],
  columns: {
    name: textColumn({
      header: '项目名称',
      aliases: ['项目', '志愿服务项目', '志愿项目名称', '活动项目', '名称', 'Project'],
      required: true,
      example: '春晖助学进侗寨',
    }),
    theme: codeColumn({
      header: '活动主题',
      aliases: ['主题', '项目主题', '项目类别', '类别', '项目类型', 'Theme'],
      required: true,
      catalogue: 'activityTheme',
    }),
    division: divisionColumn({
      header: '所在村（社区）',
      aliases: ['村（社区）', '所在村', '村', '社区', '实施地点', '项目地点', '所属区划', '区划', 'Division'],
      note: {
        zh: '为某个村（社区）上传时可不填。',
        en: 'May be empty when the file is uploaded for one village or community.',
      },
    }),
    startedOn: dateColumn({
      header: '开始日期',
      aliases: ['开始时间', '启动日期', '启动时间', '立项日期', '立项时间', 'Started on'],
      required: true,
      serialFrom: '2000-01-01',
    }),
    endedOn: dateColumn({
      header: '结束日期',
      aliases: ['结束时间', '完成日期', '结项日期', '结项时间', 'Ended on'],
      serialFrom: '2000-01-01',
      example: '',
      note: { zh: '项目仍在进行时不填。', en: 'Empty while the project is running.' },
    }),
  },
});

export type ProjectRosterRow = RowOf<typeof projectRoster.columns>;
