// The Chinese reasons that a formula's error shows, and what to write instead.
import type { Scheme } from '../../engine';
import { inTicket } from './notices';

export const notLoaded = (): string => '台账未载入：请重新计算写有 VILLAGE.LEDGER 的单元格（双击它，再按回车）';
export const ledgerShowsError = (error: string): string => `写有台账代号的格子是 ${error}，先把那一格弄好：点那一格旁边的提示看原因`;
export const errorGiven = (name: string, error: string): string => `“${name}”那一格是 ${error}，先把那一格弄好`;
export const errorCell = (error: string): string => `选中的格子里有 ${error}，先把那一格弄好`;
export const exchanged = (names: readonly string[], formula: string): string => `${names.length > 0 ? `${names.join('和')}写反了` : '参数的先后不对'}：请写 ${formula}`;
export const ledgerForgotten = (formula: string): string => `少写了台账，每个公式都要写：请写 ${formula}`;
export const ledgerQuoted = (formula: string): string => `“台账”是一格的名字，不加引号：请写 ${formula}`;
export const missing = (name: string, formula: string): string => `没有写${name}：请写 ${formula}`;
export const monthOrMost = (figure: number, formulas: readonly string[]): string => `${figure} 是${figure}月，还是前${figure}名：请写 ${formulas.join(' 或者 ')}`;
export const notALedger = (): string => '第一个参数要填写有 VILLAGE.LEDGER 的单元格，或者它的名字 台账；也可以填连表头一起选中的加减分登记';
export const notAPlan = (): string => '选的区域不是“积分方案”表，请从【积分方案】一行起选到最后一行';
export const noTables = (): string => '没有认出台账：每张表要连表头一起选中，至少要有加减分登记或者基础分评定；Ctrl+T 建成的表格要写 表名[#全部]';
export const blankHousehold = (table: string, row: number): string => `“${table}”从选中的第一行数起第${row}行没有写是哪一户：补上户号或户主；合并的格要先拆开，每行都填上`;
export const lostRange = (error: string, number: number): string => `第${number}个区域是${error}：原来的表或格子已经删掉或改了名，请重新选这个区域，或者在面板“公式”一页点“更新公式”`;
export const unknownRange = (table: string): string => `没有认出“${table}”是什么表：要连表头一起选；Ctrl+T 建成的表格要写 表名[#全部]，不带 [#全部] 表头就丢了`;
export const yearUnstated = (): string => '台账里没有写是哪一年：在表名、标题或者日期里写上年份，或者在设置里加一行“年度”';
const SEE_AGAIN = '这里只看得到选中的值，看不到原来的格子：请用 VILLAGE.LEDGER 载入台账';
export const maybeZero = (table: string, row: number, header: string): string => `“${table}”从选中的第一行数起第${row}行的“${header}”看不出是空白还是0。${SEE_AGAIN}，或者把这一格填上`;
export const maybeMerged = (table: string, row: number, header: string): string => `“${table}”从选中的第一行数起第${row}行的“${header}”是空的，看不出是不是和上面合并的格。${SEE_AGAIN}，或者拆开合并，每行都填上`;
export const doubtfulHeader = (table: string, row: number): string => `“${table}”的表头（从选中的第一行数起第${row}行）不止一行或者有空格，看不出是不是合并的格。${SEE_AGAIN}，或者把表头改成一行`;
export const unknownDays = (table: string, row: number, header: string): string => `“${table}”从选中的第一行数起第${row}行的“${header}”看不出是从1900年还是1904年算起的日期。${SEE_AGAIN}，并在设置里写“日期系统 1900”`;
export const workbookNotRead = (why: string): string => `没能读到工作簿的格子${why === '' ? '' : `（${why}）`}：过一会儿双击写有 VILLAGE.LEDGER 的单元格，再按回车`;
export const wholeColumn = (): string => '不要选整列或整行：请只选到最后一行，例如 A1:J2000，或者用 Ctrl+T 建成的表格';
export const tooManyResults = (): string => '一次算的单元格太多：请少选一些户或者少选几期';
export const unknownHousehold = (asked: string, near: readonly string[]): string =>
  `花名册里没有“${asked}”${near.length > 0 ? `，是不是${near.join('、')}` : ''}：请填户号，或者不重名的户主姓名`;
export const ambiguousHousehold = (asked: string, candidates: readonly string[]): string =>
  `“${asked}”不止一户${candidates.length > 0 ? `（${candidates.join('、')}）` : ''}：请填户号`;
export const unknownPeriod = (asked: string, year: number): string => `看不懂“${asked}”是哪一期：请写 "${year}-03"、"${year}Q1" 或者 ${year}`;
export const twoMonths = (asked: string, year: string): string => `“${asked}”看不出是1月还是10月：请写 "${year}-01" 或者 "${year}-10"`;
export const periodAcrossYears = (asked: string, start: number): string => `方案的一年从${start}月起，“${asked}”跨了两个年度：请按月写，如 "2022-03"`;
export const needsMonth = (asked: string, year: number): string => `“${asked}”不是一个月份：请写 "${year}-03"`;
export const notInForce = (period: string): string => `${period}不在这户的参评月份内，或者还没有登记`;
export const nothingInForce = (period: string): string => `${period}没有参评的户，或者还没有登记`;
export const notParticipating = (): string => '这户没有报名参评';
export const notAssessed = (period: string): string => `${period}还没有评分`;
export const noScoreOf = (period: string, others: readonly string[]): string => `这个方案不单独计${period}的总分：请写 ${others.join(' 或者 ')}`;
export const noRecords = (year: string): string => `台账里没有${year}可以计分的记录`;
export const unknownPart = (asked: string, near: readonly string[], parts: readonly string[]): string =>
  `没有“${asked}”这个部分${near.length > 0 ? `，是不是${near.join('、')}` : ''}：可以写 ${parts.join('、')}`;
export const unknownScheme = (asked: string, near: readonly string[], schemes: readonly Scheme[]): string =>
  `没有“${asked.slice(0, 40)}”这个方案${near.length > 0 ? `，是不是${near.join('、')}` : ''}：可以写 ${schemes.map(({ id, name }) => `${id}（${name}）`).join('、')}`;
export const badSetting = (label: string, expected: string): string => `设置“${label}”看不懂：应当写成 ${expected}`;
export const unknownSetting = (label: string, labels: readonly string[]): string => `第一个参数是设置，设置里没有“${label.slice(0, 20)}”这一项：可以写 ${labels.join('、')}，或者只写方案的名字`;
export const unknownItem = (asked: string, near: readonly string[]): string => `方案里没有“${asked}”这个项目${near.length > 0 ? `，是不是${near.join('、')}` : ''}：请填项目代码`;
export const notRanked = (): string => '这户没有排名：没有报名参评，或者评定的期数不够';
export const unknownScope = (asked: string, near: readonly string[], scopes: readonly string[]): string => `没有“${asked}”这个范围${near.length > 0 ? `，是不是${near.join('、')}` : ''}：可以写 ${scopes.join('、')}`;
export const scopeWithoutPeriod = (year: number): string => `写了“当期”，还要写是哪一期：请写 "${year}Q1" 或者 "${year}-03"`;
export const notRankedIn = (period: string): string => `这户${period}没有排名：没有参评，或者还没有评分`;
export const periodNotOver = (period: string): string => `${period}还没有过完，等次还没有评`;
export const noTiersOf = (period: string): string => `这个方案不单独评${period}的等次`;
export const unknownAccount = (asked: string, accounts: readonly string[]): string => `方案里没有“${asked}”这个账：可以写 ${accounts.join('、')}`;
export const noRedemption = (): string => '这个方案没有积分兑换';
export const noAwards = (): string => '这个方案没有年终评比';

export const openTerm = (last: number): string => `这一届到${last}年度才满，这一年不评奖`;
export const noHonours = (): string => '这个方案不评每月的示范户';
export const needsCount = (asked: string): string => `要填不小于0的整数，“${asked.slice(0, 20)}”不行`;
export const failed = (): string => '算不出来：请检查各个参数，区域要连表头一起选中';

/** `台账 1160行 120户 #0f3a…`: what LEDGER shows, and what the other functions take. */
export const ticket = ({ rows, households, outside }: { readonly rows: number; readonly households: number; readonly outside: readonly string[] }, digest: string): string => `台账 ${rows}行 ${households}户${outside.length > 0 ? inTicket(outside) : ''} #${digest}`;
/** What a table without a name is called in PROBLEMS. */
export const unnamedTable = (number: number): string => `表${number}`;
