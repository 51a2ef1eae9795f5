// What the command line says to arguments that it does not understand: one line each, why and what to type.
import { formatMonth, lastMonthOfYear, type Month, type PlanYears } from '../../engine';
import { OPERANDS_OF, type CommandName, type OptionName } from '../options';
import { visible } from '../terminal-text';

const SEE_HELP = '，用法见 village-points --help';

const VALUE_EXAMPLES: Readonly<Partial<Record<OptionName, string>>> = {
  scheme: '--scheme fengsheng',
  year: '--year 2022',
  start: '--start 2022-03',
  'as-of': '--as-of 2022-09',
  residents: '--residents 63',
  village: '--village 油房村',
  date: '--date 2022-12-31',
  month: '--month 2022-03',
  household: '--household 0101',
  out: '--out 评比结果.xlsx',
  'from-text': '--from-text 方案.txt',
  sheet: '--sheet 3月',
  column: '--column 内容',
  item: '--item 清理房前屋后杂物',
  status: '--status 拟定',
  as: '--as 项目',
};

type FirstWord<Name> = Name extends `${infer First} ${string}` ? First : Name;

const MEANINGS: Readonly<Record<FirstWord<CommandName>, string>> = {
  check: '核对',
  score: '算分',
  explain: '逐笔说明',
  award: '评比表',
  notice: '月度公示',
  due: '该办的事',
  honours: '当月示范户',
  map: '说明哪一列、哪张表是什么',
  mend: '把写法理整齐',
  scheme: '积分方案',
};
const MEANT = Object.entries(MEANINGS).map(([command, meaning]) => `${command}（${meaning}）`);

export const usage = {
  noCommand: `没有写要做什么：命令有 ${MEANT.join('、')}${SEE_HELP}`,
  unknownCommand: (word: string, meant: string | null) =>
    `没有“${shown(word)}”这个命令${meant === null ? `，命令有 ${Object.keys(MEANINGS).join('、')}` : `，是不是 ${meant}`}${SEE_HELP}`,
  /** `scheme` alone, or with a word that it does not know. */
  unknownPart: (first: string, second: string | null, known: readonly string[]) =>
    `${second === null ? `${first} 后面没有写要做什么` : `没有“${first} ${shown(second)}”这个命令`}，可以写 ${known.map((part) => `${first} ${part}`).join('、')}${SEE_HELP}`,
  unknownOption: (option: string, meant: string | null, command: CommandName | null) =>
    `没有 ${shown(option)} 这个选项${meant === null ? '' : `，是不是 ${meant}`}，用法见 village-points ${command === null ? '' : `${command} `}--help`,
  optionOfOther: (option: string, command: CommandName, others: readonly string[]) =>
    `${command} 不用 ${shown(option)}，它是 ${others.join('、')} 的选项，请去掉`,
  twice: (option: string) => `${option} 写了两次，请只留一个`,
  flagWithValue: (option: string) => `${option} 后面不跟内容，只写 ${option} 就行`,
  valueMissing: (name: OptionName) => `--${name} 后面没有写内容，例如 ${VALUE_EXAMPLES[name] ?? `--${name} …`}`,
  noLedger: (command: CommandName) => `没有写台账文件，例如：${exampleOf(command)}`,
  noPlan: (command: CommandName) => `没有写积分方案，请写现成的方案（fengsheng、longyuzhuang）或方案文件，例如：${exampleOf(command)}`,
  tooManyWords: (word: string) => `多了“${shown(word)}”：一次只处理一个台账文件，文件名里有空格的请用引号括起来`,
  noHousehold: '没有写要说明哪一户：请加上 --household 和户号（或不重名的户主姓名），例如 --household 0101',
  noOut: '没有写结果存到哪里：请加上 --out 和新文件名，例如 --out 评比结果.xlsx；要写回原文件，用 --in-place',
  noMonth: '没有写公示哪个月：请加上 --month，例如 --month 2022-03',
  noMonthOfHonours: '没有写评哪个月的示范户：请加上 --month，例如 --month 2022-03',
  noOutOfNotice: '没有写公示表存到哪里：请加上 --out 和新文件名，例如 --out 3月公示.xlsx；只要发到群里的文字，用 --text',
  noOutOfPosting: '没有写登记到哪里：张榜要记进台账，请加上 --in-place（写回原文件），或者 --out 和新文件名，以后用新文件',
  noOutOfMap: '没有写存到哪里：请加上 --out 和新文件名，例如 --out 新台账.xlsx；要写回原文件，用 --in-place',
  noOutOfMend: '没有写存到哪里：请加上 --out 和新文件名，例如 --out 新台账.xlsx；只想看看要改哪些格子，用 --dry-run',
  dryRunWrites: '--dry-run 只看不写，请去掉 --out 和 --in-place',
  noMatter: '没有写要说明什么：写 --column 和列的表头、--item 和事项的写法、--status 和状态的写法，或者 --sheet 和工作表的名字，例如 --sheet 3月 --column 内容 --as 项目',
  severalMatters: '--column、--item、--status 一次只写一个，请分几次写',
  sheetOfWord: '--item 和 --status 管所有的工作表，请去掉 --sheet',
  datesOfNothing: '--dates 要和 --column 一起写，例如 --column 日期 --dates',
  datesWithUse: '--dates 已经说明这一列是月和日，请去掉 --as',
  noUse: '没有写它是什么：请加上 --as，例如 --as 项目',
  badYear: (value: string) => `--year 的“${shown(value)}”不是2000到2099的年份，请写成四位数字，例如 --year 2022`,
  badMonth: (option: string, value: string) => `${option} 的“${shown(value)}”不是月份，请写成年-月，月份写两位，例如 ${option} 2022-03`,
  badDate: (value: string) => `--date 的“${shown(value)}”不是日历上的日期，请写成年-月-日，例如 --date 2022-12-31`,
  badResidents: (value: string) => `--residents 的“${shown(value)}”不是户数，请写1到999999的整数，例如 --residents 63`,
  yearsDiffer: (option: string, month: Month, { year, plan }: { readonly year: number; readonly plan: PlanYears }) =>
    `${option} ${formatMonth(month)} 不在${year}年${plan.yearStart === 1 ? '' : `度（方案的一年到${formatMonth(lastMonthOfYear(plan, year))}为止）`}，请让它和 --year（或 --as-of）是同一年`,
  monthAfterAsOf: (month: Month, asOf: Month) => `--month ${formatMonth(month)} 晚于 --as-of ${formatMonth(asOf)}，请改成不晚于它的月份`,
  startAfterEnd: (start: Month, last: Month) => `--start ${formatMonth(start)} 晚于要算到的 ${formatMonth(last)}，请改早起始月份，或者换一年（--year）`,
} as const;

function exampleOf(command: CommandName): string {
  const operands = OPERANDS_OF[command].map((operand) => (operand === 'plan' ? '方案.json' : '台账.xlsx'));
  return ['village-points', command, ...operands, ...(EXAMPLE_OPTIONS[command] ?? [])].join(' ');
}

const EXAMPLE_OPTIONS: Readonly<Partial<Record<CommandName, readonly string[]>>> = {
  explain: ['--household 0101'],
  award: ['--out 评比结果.xlsx'],
  map: ['--column 内容 --as 项目 --out 新台账.xlsx'],
  mend: ['--out 新台账.xlsx'],
  'scheme put': ['--out 新台账.xlsx'],
};

/** What was typed, on one line and not too long. */
function shown(text: string): string {
  const line = visible(text);
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
