// What the page 台账 says.
import { ROLE_NAMES, SETTING_LABELS, termOf, termSpan, yearSpan, type FoundTable, type TableBinding, type YearResult } from '../../engine';
import type { SheetGlimpse } from '../../tasks/sheet-glimpse';

const MOST_NEW_HEADERS = 9;

export const ledgerWords = {
  title: '台账',
  summaryTitle: ({ ledger, scores }: YearResult) => `${ledger.village}${scores.year}年度${yearSpan(scores.first)}${termSpan(termOf(scores.scheme, scores.year))}`,
  noRecords: (years: readonly number[]) => (years.length === 0 ? '找到了表，但一条能计分的记录也没有。登记几行，再点“重新读取”。' : `这一年没有能计分的记录；台账里有的是${years.join('、')}年。在下面“年度”里填上，再保存。`),
  lookedFor: '要找的是：有“户号”或“户主”（按人计分的是“编号”或“姓名”），又有“日期”和“项目”（加减分登记），或有“基础分”等栏（基础分评定）的表。这本工作簿里看到的是：',
  missing: (missing: string) => `有${missing}没有计入。`,
  yearUnstated: '台账里没有写是哪一年：日期里没有年份，表名、标题里也没有。在下面“年度”里填上，再保存。',
  glimpse: ({ sheet, headers, generated }: SheetGlimpse) => `“${sheet}”${generated ? '（本程序写的，不当台账读）' : headers.length === 0 ? '（空表）' : `：${headers.join('、')}`}`,
  newTitle: '从头建一套台账',
  newHelp: (plan: string) => `还没有台账，可以照方案“${plan}”新建下面几张表。表头、日期和可选的项目都已设好，照着登记就能计分；原有的表不动。方案不对，先到“方案”页选一个放进工作簿，再回来建。`,
  newSheet: (name: string, headers: readonly string[]) => `${name}：${headers.slice(0, MOST_NEW_HEADERS).join('、')}${headers.length > MOST_NEW_HEADERS ? `等${headers.length}栏` : ''}`,
  make: '建这几张表',
  making: '正在建表…',
  made: (sheets: readonly string[]) => `已建好：${sheets.join('、')}；先填花名册，再逐条登记，填好点“重新读取”`,
  previewOf: ({ role, sheet }: FoundTable) => `“${sheet}”表里${ROLE_NAMES[role]}的前几行`,
  rowNumber: '行',
  role: '用途',
  headerRow: '表头从第几行起',
  headerRows: '表头有几行',
  columnsHelp: '各栏照表头认；认错的，在下面选它是什么。',
  column: (letters: string, header: string) => `${letters}栏${header === '' ? '' : ` ${header}`}`,
  asHeaderSays: (header: string | null) => (header === null ? '没有用到' : '照表头'),
  save: '照这样读',
  replaces: ({ role, headerRow }: TableBinding) => `这张表第${headerRow}行起，先前更正为${ROLE_NAMES[role]}。要用现在填的换掉先前的吗？`,
  replace: '换掉先前的',
  forget: '取消更正',
  saving: '正在记下…',
  saved: ({ role, sheet, headerRow }: TableBinding) => `已记下：“${sheet}”表第${headerRow}行起是${ROLE_NAMES[role]}，已照此重新读过`,
  forgotten: (sheet: string) => `已取消对“${sheet}”表的更正，照表头重新读过`,
  anotherTitle: '告诉程序表在哪里',
  settingsTitle: '本村的设置',
  settings: { year: `${SETTING_LABELS.year}（如 2022）`, start: `${SETTING_LABELS.start}（如 2022-03）`, village: SETTING_LABELS.village },
  saveSettings: '保存设置',
  settingsSaved: '设置已记在工作簿里（隐藏的“积分设置”表），已重新算过',
  yearFault: '请写四位数的年份，如 2022',
  startFault: '请写年和月，如 2022-03',
  residentsFault: '请写整数，如 110',
} as const;
