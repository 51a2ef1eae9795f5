// The help of the command line: all commands, or one with its options and examples.
import { OPERANDS_OF, OPTIONS, OPTIONS_OF, type CommandName, type OptionName } from '../options';

const PURPOSE: Readonly<Record<CommandName, string>> = {
  check: '核对台账：读了哪些表，哪些行有问题，先改哪些',
  score: '算分：每户的得分、名次、等次和余额',
  explain: '逐笔说明：一户的分是怎么来的，依据哪一条、哪一行',
  award: '出评比表：把台账另存一份，加上张贴用的“年终评比”和“年度积分排名”，留底用的“评比存档”和“排名存档”（方案不评奖的，只有排名的两张）',
  notice: '出月度公示：把台账另存一份，加上“3月公示”这样的一张表，或者给出发到群里的文字',
  due: '看看到今天为止，哪些事晚了、哪些该办了、接下来是什么：评分、公示、异议、归档、兑换',
  honours: '评当月示范户：照当月积分和“荣誉登记”里的决定列出，可以另存成张贴的和存档的表',
  map: '回答核对时的问题：哪一列、哪张表、哪种写法算什么，记进台账的“积分设置”',
  mend: '把意思清楚、写法不齐的格子改整齐（日期、数字写成了文字，全角字符，多余的空格），得分不变',
  'scheme check': '核对积分方案：哪里写错了、前后矛盾，该怎样写',
  'scheme show': '把积分方案写成公文的样子，与纸上的方案逐条核对',
  'scheme put': '把积分方案做成“积分方案”表放进台账，以后在表格里改',
  'scheme new': '写出一份方案的样子，或者照纸上方案的文字起草一份，再改成本村的方案',
};

const VALUE: Readonly<Partial<Record<OptionName, string>>> = {
  scheme: '方案',
  year: '年份',
  start: '月份',
  'as-of': '月份',
  residents: '户数',
  village: '村名',
  date: '日期',
  month: '月份',
  household: '户号',
  sheet: '工作表',
  column: '表头',
  item: '写法',
  status: '写法',
  as: '用途',
  out: '文件',
  'from-text': '文件',
};

const MEANING: Readonly<Record<OptionName, string>> = {
  scheme: '积分方案：fengsheng、longyuzhuang，或自己写的方案文件；不写就看台账（有“积分方案”表的用它）',
  year: '算哪一年，例如 2022（方案的一年不从1月起的，写它开始的那一年）；不写就算台账里最近的一年',
  start: '本村从哪个月开始计分，例如 2022-03；不写就看台账',
  'as-of': '算到哪个月为止，例如 2022-09；不写就算到当年最后有记录的月份，兑换全部扣除',
  residents: '常住户数，例如 63；不写就数花名册里的常住户',
  village: '村名，例如 油房村；不写就用台账里“单位”一栏的',
  date: '评比表上的日期，月度公示的张榜日期，due 看哪一天，例如 2022-12-31；不写就用今天',
  json: '输出JSON，给程序用',
  month: '只看一个月，例如 2022-03',
  all: '列出全部农户，不只是前20名',
  household: '哪一户：户号，或不重名的户主姓名',
  sheet: '哪张工作表；和 --column 一起写的，只管这张表里的这一列，不写就管所有的表',
  column: '哪一列：表头的字，或列的字母',
  item: '哪种事项的写法，例如 清理房前屋后杂物',
  status: '哪种状态的写法，例如 拟定',
  as: '算什么：列写户号、项目、分值、不用…或方案的项目，事项写项目编号或不计分，状态写计或不计，工作表写副本、无关或加减分登记等表名',
  dates: '这一列里 3.1、3.10 这样的数是月和日',
  out: '结果写到哪个新文件，例如 评比结果.xlsx',
  'in-place': '写回原文件（仍是先写好再替换，不会写坏）',
  force: '--out 的文件已经有了也替换',
  'dry-run': '只看要改哪些格子，不写文件',
  post: '张榜：同时记进“公示登记”和“归档明细”，以后的更正才对得上；不写就只是草稿',
  text: '给出公示的文字，可以粘贴到微信群',
  mask: '姓名隐去一个字，例如 张*明',
  'from-text': '纸上方案的文字（.txt）：照它起草，拿不准的标上“待核对”',
};

const EXAMPLES: Readonly<Record<CommandName, readonly string[]>> = {
  check: ['village-points check 台账.xlsx', 'village-points check 台账.xlsx --year 2022 --start 2022-03'],
  score: ['village-points score 台账.xlsx', 'village-points score 台账.xlsx --month 2022-03 --all', 'village-points score 台账.xlsx --scheme longyuzhuang --json'],
  explain: ['village-points explain 台账.xlsx --household 0101', 'village-points explain 台账.xlsx --household 0101 --month 2022-03'],
  award: ['village-points award 台账.xlsx --out 评比结果.xlsx', 'village-points award 台账.xlsx --out 评比结果.xlsx --village 油房村 --date 2022-12-31'],
  notice: ['village-points notice 台账.xlsx --month 2022-10 --out 10月公示.xlsx', 'village-points notice 台账.xlsx --month 2022-10 --date 2022-11-08 --text', 'village-points notice 台账.xlsx --month 2022-10 --post --in-place'],
  due: ['village-points due 台账.xlsx', 'village-points due 台账.xlsx --date 2022-11-08 --json'],
  honours: ['village-points honours 台账.xlsx --month 2022-10', 'village-points honours 台账.xlsx --month 2022-10 --out 10月示范户.xlsx'],
  map: ['village-points map 台账.xlsx --sheet 3月 --column 内容 --as 项目 --out 新台账.xlsx', 'village-points map 台账.xlsx --item 清理房前屋后杂物 --as J3a --in-place', 'village-points map 台账.xlsx --sheet 备份 --as 副本 --in-place'],
  mend: ['village-points mend 台账.xlsx --dry-run', 'village-points mend 台账.xlsx --out 新台账.xlsx'],
  'scheme check': ['village-points scheme check 方案.json', 'village-points scheme check 台账.xlsx（核对台账里的“积分方案”表）'],
  'scheme show': ['village-points scheme show 方案.json', 'village-points scheme show fengsheng', 'village-points scheme show 台账.xlsx --json > 方案.json'],
  'scheme put': ['village-points scheme put 方案.json 台账.xlsx --out 新台账.xlsx'],
  'scheme new': ['village-points scheme new --out 方案.json', 'village-points scheme new --from-text 方案.txt --out 方案.json'],
};

const OPERAND = { plan: '方案.json', ledger: '台账.xlsx' } as const;

/** What a command must have besides its operands. */
const REQUIRED: Readonly<Partial<Record<CommandName, string>>> = { explain: ' --household 户号', award: ' --out 文件', notice: ' --month 月份 --out 文件', map: ' --as 用途 --out 文件', mend: ' --out 文件', 'scheme put': ' --out 文件' };

/** What the help of one command adds about its operands. */
const ABOUT_PLANS = '方案：现成的方案（fengsheng、longyuzhuang）、方案文件（.json），或有“积分方案”表的台账\n\n';

const EXIT_CODES = `退出码：0 做完了；1 做完了，但台账（方案）里有错误；2 什么也没做，原因写在最后一行
`;

/** `null`: about all commands. */
export function helpText(command: CommandName | null): string {
  return command === null ? generalHelp() : commandHelp(command);
}

function generalHelp(): string {
  const commands = (Object.keys(PURPOSE) as CommandName[]).map((name) => `  ${name.padEnd(14)}${PURPOSE[name]}\n`).join('');
  const examples = (Object.keys(EXAMPLES) as CommandName[]).map((name) => `  ${EXAMPLES[name][0]}\n`).join('');
  return `村积分：按积分方案给村里的台账算分、排名、评奖

用法：village-points <命令> 台账.xlsx [选项]

命令：
${commands}
例子：
${examples}
每个命令的选项：village-points <命令> --help；版本：village-points --version
${EXIT_CODES}`;
}

function commandHelp(command: CommandName): string {
  const options = OPTIONS_OF[command].map((name) => `  ${optionOf(name)}${MEANING[name]}\n`).join('');
  return `${PURPOSE[command]}

用法：village-points ${[command, ...OPERANDS_OF[command].map((operand) => OPERAND[operand])].join(' ')}${REQUIRED[command] ?? ''} [选项]

${OPERANDS_OF[command].includes('plan') ? ABOUT_PLANS : ''}选项：
${options}
例子：
${EXAMPLES[command].map((example) => `  ${example}\n`).join('')}
${EXIT_CODES}`;
}

/** `--year 年份` and blanks up to column 20; a Chinese character is two wide. */
function optionOf(name: OptionName): string {
  const value = OPTIONS[name] === 'text' ? ` ${VALUE[name] ?? ''}` : '';
  const width = 2 + name.length + (value === '' ? 0 : 1 + 2 * (value.length - 1));
  return `--${name}${value}${' '.repeat(Math.max(2, 20 - width))}`;
}
