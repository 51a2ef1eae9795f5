// What the keys of the days of a month and of the panels are called, and what may stand there.
import type { FieldText } from './field-text';

export const CALENDAR_FIELDS: Readonly<Record<string, FieldText>> = {
  calendar: { title: '日程', text: '每月评分、公示、兑换的日子，不影响得分；不写的按次月3日评完、10日公示、公示3天、20日兑换' },
  'calendar.noticeDays': { title: '公示天数', text: '公示几个自然日，公示当天不算，最后一天遇休息日顺延；不写为3' },
  'calendar.scoreBy': { title: '评分截止日', text: '1至28：次月几日前（含当日）评完；不写为3' },
  'calendar.postBy': { title: '公示截止日', text: '1至28：次月几日前（含当日）公示；不写为10' },
  'calendar.redeemOn': { title: '兑换日', text: '1至28：次月几日兑换，遇休息日顺延；不写为20' },
  panel: { title: '评议小组', text: '对评议小组的要求，不影响得分；不写则不核对人数和片区' },
  'panel.least': { title: '最少人数', text: '每个评议小组最少几个人；不写为3' },
  'panel.households': { title: '片区户数', text: (who) => `一个小组评议的片区最多多少${who.one}；不写则不限` },
  'panel.crossed': { title: '交叉评议', text: 'true 评别的小组的片区，不评自己所在的小组；不写为 false' },
};
