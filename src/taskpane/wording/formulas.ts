// What the page 公式 says.
import { entryAt } from '../../engine';
import type { UsedLedger } from '../../tasks/freeze-formulas';
import type { FormulaScope, Reentered } from '../../workbook/desk';
import { placeInWords } from './stale';

const MOST = 3;

export const formulasWords = {
  ofPeriod: ['累计', '当期'],
  title: '公式',
  readyMade: '现成的公式',
  readyMadeHelp: '点一下就写好。“台账代号”是一格公式，它把台账读进来，别的公式都向它要分数，用它的名字“台账”。得分表、名次表各写在一张新工作表里，以后名册添了行、到了下个月，表自己会变长。',
  insertTicket: '插入台账代号',
  insertRanking: '插入名次表',
  ticketCell: '台账代号在哪一格',
  ticketHint: '插入以后自动填上。已经有的，填它的名字，如 台账；没有名字就照 \'表名\'!$L$6 这样写。',
  ticketMissing: '台账',
  ticketInserted: (place: string, ticket: string) => `台账代号已写在 ${place}，公式里用“${ticket}”叫它`,
  ticketOnSheet: (place: string, ticket: string) => `选中的地方不空，或者在台账里面，所以台账代号写在新工作表的 ${place}，公式里用“${ticket}”叫它`,
  scoresInserted: (sheet: string) => `得分表已写在新工作表“${sheet}”里`,
  rankingInserted: (sheet: string) => `名次表已写在新工作表“${sheet}”里`,
  ticketSheet: { name: '台账代号', notes: ['右上这一格把台账读进来，别的公式都用它：请不要删，也不要改。', '台账添了新的工作表，打开村积分面板，会提示更新它。'] },
  scoreSheet: { name: '得分表', notes: [] },
  rankingSheet: { name: '名次表', notes: [] },
  notLooked: (why: string) => `没能看一看表里原有的公式：${why}`,
  inserting: '正在写入公式…',
  inserted: (place: string) => `公式已写在 ${place}`,
  insert: '写到选中的格子',

  steps: '先写出第一个公式',
  stepBare: (range: string, who: string) => `只有一张表时：选中“${range}”（连表头），就是${who}的总积分。别的表里的评定、加减分没有算进去；表不止一张，要用下面的“台账”。`,
  stepLedger: '几张表一起算：先用 LEDGER 把它们读进来。不用自己写，点“插入台账代号”就写好，设置也带上，和面板里算的一样；这一格起名“台账”。',
  stepNamed: (who: string, when: string, figure: string | null) => `以后的公式都写“台账”：${who}${when}的得分，按全部台账算${figure === null ? '' : `，现在是${figure}`}。`,
  stepTables: '选的要是用 Ctrl+T 建成的表格，公式里写“表名[#全部]”，如 花名册[#全部]；不带 [#全部]，表头就丢了，会读错。',
  whereWritten: '在一个空格子里打进去，按回车：',

  builder: '自己配一个公式',
  builderHelp: '选好要算什么、算谁、算哪个月，看结果对不对，再写到表里选中的空格子。',
  function: '要算什么',
  gives: (result: string) => `得出：${result}`,
  optional: (name: string) => `${name}（可不填）`,
  listOf: (label: string) => `${label}：从名单里选`,
  fromList: (count: number) => `从名单里选（${count}）`,
  wholeYear: (year: number) => `${year}（全年）`,
  upTo: (month: string) => `${month}（算到这个月）`,
  result: '结果',
  resultIs: (value: string) => `结果：${value === '' ? '（空白）' : value}`,
  resultOfCells: '填的是格子，写进表里就有结果。',
  noResult: (why: string) => `还没有结果：${why}`,
  nextMonth: {
    fixedPeriod: (period: string) => `写死了“${period}”，下个月不会变；要跟着变，请填月份所在的格子（如 B1）。`,
    fixedYear: (year: string) => `写死了“${year}”，到了明年不会变；要跟着变，请填年份所在的格子（如 B1）。`,
    periodOfCell: (cell: string) => `${cell} 里的月份改了，结果跟着变。`,
    noPeriod: '没有填月份或年度，跟着台账的年度走。',
    fixedHousehold: (household: string) => `写死了“${household}”，往下拉也还是它；要一行一个，请填写着编号的格子（如 A2）。`,
    grows: '台账添了行，结果会跟着变。',
  },

  upkeep: '固化和修复',
  upkeepHelp: '要把表交给没有装村积分的人，先固化为数值；格子里显示 #NAME? 的，点修复公式。',
  scope: '范围',
  scopes: { selection: '选中的格子', sheet: '这张工作表', workbook: '整本工作簿' } satisfies Record<FormulaScope, string>,
  freeze: '固化为数值',
  freezing: '正在把公式换成数值…',
  frozen: (count: number) => (count === 0 ? '范围里没有村积分的公式，什么也没改' : `已把${count}个公式换成数值`),
  ledgerInUse: (ledgers: readonly UsedLedger[]) =>
    `什么也没改：范围里有台账代号（${inWords(ledgers.map(({ ledger }) => placeInWords(ledger)))}），范围外还有${ledgers.reduce((sum, { users }) => sum + users, 0)}个公式要用它（如${placeInWords(entryAt(ledgers, 0).usedBy)}），它变成数值，那些公式就算不出来了。请把范围改成“整本工作簿”，或者选格子时不要选到台账代号这一格。`,
  reenter: '修复公式',
  reentering: '正在重新输入公式…',
  reentered: ({ count, locked }: Reentered) => [
    count === 0 && locked.length === 0 ? '范围里没有村积分的公式，什么也没改' : `已重新输入${count}个公式`,
    ...(locked.length === 0 ? [] : [`有密码的表（${locked.join('、')}）里的公式没有动，请先在“审阅”里撤销“保护工作表”`]),
  ].join('；'),
} as const;

function inWords(places: readonly string[]): string {
  return places.slice(0, MOST).join('、') + (places.length > MOST ? '等' : '');
}
