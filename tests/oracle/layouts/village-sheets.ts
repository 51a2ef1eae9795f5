// Ordinary sheets of a village office that have nothing to do with points: a village enters, the sheets
// that may stand beside its ledger leave.
import type { CellValue } from '../../../src/engine/basis/cells';
import type { LogicalHousehold } from '../logical-village';
import type { Dice } from '../writer/dice';
import { Page } from './page';

type Filler = (household: LogicalHousehold, at: number, dice: Dice) => CellValue;
type Ordinary = {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly (readonly [header: string, cell: Filler])[];
  readonly total?: boolean;
};

const nothing: Filler = () => null;
const serial: Filler = (_, at) => at + 1;
const head: Filler = ({ head: name }) => name;
const group: Filler = ({ group: name }) => name;
const amount =
  (...amounts: readonly number[]): Filler =>
  (_, __, dice) =>
    dice.pick(amounts);
const text =
  (...texts: readonly string[]): Filler =>
  (_, __, dice) =>
    dice.pick(texts);
const mobile: Filler = (_, at) => `1390000${String(1000 + at)}`;
const who = [
  ['序号', serial],
  ['姓名', head],
] as const;
const whoInGroup = [
  ['序号', serial],
  ['组别', group],
  ['户主姓名', head],
] as const;

const ORDINARY_SHEETS: readonly Ordinary[] = [
  {
    name: '会议签到',
    title: '村民代表会议签到表',
    columns: [...who, ['单位', text('村民代表', '党员')], ['签名', nothing], ['备注', nothing]],
  },
  {
    name: '水费',
    title: '自来水水费收缴表',
    columns: [
      ...whoInGroup,
      ['上月止码', amount(112, 95)],
      ['本月止码', amount(125, 131)],
      ['用水量', amount(13, 36)],
      ['金额', amount(26, 39.5)],
    ],
    total: true,
  },
  {
    name: '电费',
    title: '抽水电费分摊',
    columns: [
      ...who,
      ['1月', amount(12, 15)],
      ['2月', amount(11, 9)],
      ['3月', amount(14, 8)],
      ['合计', amount(37, 35)],
    ],
  },
  {
    name: '医保',
    title: '城乡居民医保缴费登记',
    columns: [
      ...whoInGroup,
      ['参保人数', amount(2, 3, 4)],
      ['缴费金额', amount(700, 1050)],
      ['缴费日期', text('2023-11-03', '2023-12-09')],
    ],
    total: true,
  },
  {
    name: '党费',
    title: '党员党费收缴表',
    columns: [...who, ['1月', amount(2, 3)], ['2月', amount(2, 3)], ['3月', amount(2, 3)], ['备注', nothing]],
  },
  {
    name: '补贴发放',
    title: '耕地地力保护补贴发放表',
    columns: [
      ...whoInGroup,
      ['面积(亩)', amount(2.3, 4.1)],
      ['标准', amount(115)],
      ['金额', amount(264.5, 471.5)],
      ['领款人签字', nothing],
    ],
  },
  {
    name: '低保',
    title: '农村低保对象名单',
    columns: [...who, ['保障人数', amount(1, 2)], ['月保障金', amount(400, 620)], ['类别', text('A类', 'B类')]],
  },
  {
    name: '值班表',
    title: '村两委值班安排',
    columns: [
      ['日期', (_, at) => `1月${at + 1}日`],
      ['值班人', head],
      ['带班领导', text('黎远')],
      ['备注', nothing],
    ],
  },
  { name: '通讯录', title: '各户联系方式', columns: [...whoInGroup, ['联系电话', mobile], ['微信', nothing]] },
  {
    name: '疫苗',
    title: '新冠疫苗接种登记',
    columns: [
      ...who,
      ['第一针', text('2021-05-03', '2021-06-11')],
      ['第二针', text('2021-06-03')],
      ['是否接种', text('是', '否')],
    ],
  },
  {
    name: '厕改',
    title: '户厕改造台账',
    columns: [
      ...whoInGroup,
      ['改造类型', text('三格式', '水冲式')],
      ['完成时间', text('2022年9月')],
      ['验收', text('合格', '√')],
    ],
  },
  {
    name: '垃圾桶',
    title: '垃圾桶发放登记',
    columns: [...who, ['数量', amount(1, 2)], ['领取人', nothing], ['日期', text('3月2日')]],
  },
  {
    name: '危房',
    title: '危房排查登记',
    columns: [...whoInGroup, ['房屋等级', text('A级', 'B级', 'C级')], ['处理意见', text('正常使用', '需维修')]],
  },
  {
    name: '养老保险',
    title: '城乡居民养老保险缴费',
    columns: [...who, ['档次', amount(200, 500)], ['缴费金额', amount(200, 500)], ['是否缴费', text('√', '')]],
    total: true,
  },
  {
    name: '生猪存栏',
    title: '畜禽养殖情况',
    columns: [...whoInGroup, ['猪', amount(0, 2, 5)], ['鸡', amount(10, 20)], ['防疫', text('√')]],
  },
  {
    name: '林地',
    title: '退耕还林面积',
    columns: [...who, ['小地名', text('大湾', '后坡')], ['面积', amount(1.2, 3)], ['备注', nothing]],
  },
  {
    name: '外出务工',
    title: '外出务工人员登记',
    columns: [...who, ['务工地点', text('重庆', '广东')], ['返乡时间', text('春节', '1月')]],
  },
  {
    name: '志愿者',
    title: '志愿者报名表',
    columns: [...who, ['性别', text('男', '女')], ['联系电话', mobile], ['报名项目', text('道路清扫', '文艺')]],
  },
  {
    name: '工作安排',
    title: '本月重点工作',
    columns: [
      ['序号', serial],
      ['工作内容', text('整治人居环境', '农业普查', '护林防火')],
      ['责任人', head],
      ['完成时间', text('月底前')],
    ],
  },
  {
    name: '用工',
    title: '公益用工记工表',
    columns: [
      ...whoInGroup,
      ['1', text('√', '')],
      ['2', text('√', '')],
      ['3', text('√', '')],
      ['工日', amount(1, 2, 3)],
      ['金额', amount(80, 160)],
    ],
    total: true,
  },
];

export const ORDINARY_SHEET_NAMES: readonly string[] = ORDINARY_SHEETS.map(({ name }) => name);

/** One ordinary sheet that names the village's households; `count` of them at most. */
export function ordinarySheet(
  name: string,
  households: readonly LogicalHousehold[],
  dice: Dice,
  count = households.length,
): Page {
  const sheet = ORDINARY_SHEETS.find((each) => each.name === name);
  if (!sheet) throw new Error(`no ordinary sheet ${name}`);
  const page = new Page(name);
  page.merge({ top: page.add(sheet.title), left: 0, bottom: 0, right: sheet.columns.length - 1 });
  page.add(...sheet.columns.map(([header]) => header));
  households
    .slice(0, count)
    .forEach((household, at) => page.add(...sheet.columns.map(([, cell]) => cell(household, at, dice))));
  if (sheet.total)
    page.add(
      '合计',
      ...sheet.columns
        .slice(1)
        .map(([, cell], at) =>
          at === sheet.columns.length - 2
            ? households.slice(0, count).length * Number(cell(households[0], 0, dice))
            : null,
        ),
    );
  return page;
}
