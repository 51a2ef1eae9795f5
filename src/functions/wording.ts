// The Chinese reasons that a formula's error shows, and what to write instead.

export const notLoaded = (): string => '台账未载入：重新计算写有 VILLAGE.LEDGER 的单元格即可';
export const notALedger = (): string => '第一个参数要填 VILLAGE.LEDGER 所在的单元格，或者加减分登记的区域（带表头）';
export const noTables = (): string => '没有认出台账：每张表要连表头一起选中，至少要有加减分登记或基础分评定';
export const wholeColumn = (): string => '不要选整列：请只选到最后一行，例如 A1:J2000，或者用 Ctrl+T 建成的表格';
export const unknownHousehold = (asked: string, near: readonly string[]): string =>
  `花名册里没有“${asked}”${near.length > 0 ? `，是不是${near.join('、')}` : ''}：请填户号，或不重名的户主姓名`;
export const ambiguousHousehold = (asked: string, candidates: readonly string[]): string => `“${asked}”不止一户（${candidates.join('、')}）：请填户号`;
export const unknownPeriod = (asked: string): string => `看不懂“${asked}”是哪一期：请写 "2022-03"、"2022Q1" 或 2022`;
export const needsMonth = (asked: string): string => `“${asked}”不是一个月份：请写 "2022-03"`;
export const needsYear = (asked: string): string => `“${asked}”不是一个年度：请写 2022`;
export const notInForce = (period: string): string => `${period}不在这户的参评月份内，或者还没有登记`;
export const unknownPart = (asked: string, parts: readonly string[]): string => `没有“${asked}”这个部分，可以写：${parts.join('、')}`;
export const unknownScheme = (asked: string, names: readonly string[]): string => `没有“${asked}”这个方案，可以写：${names.join('、')}`;
export const badSetting = (label: string, expected: string): string => `设置“${label}”看不懂，应写成 ${expected}`;
export const unknownSetting = (label: string, labels: readonly string[]): string => `设置里没有“${label}”这一项，可以写：${labels.join('、')}`;
export const unknownItem = (asked: string, near: readonly string[]): string => `方案里没有“${asked}”这个项目${near.length > 0 ? `，是不是${near.join('、')}` : ''}`;
export const notRanked = (): string => '这户没有参加排名';
export const noSuchRule = (what: string): string => `这个方案没有${what}`;
export const needsCount = (asked: string): string => `户数要填不小于 0 的整数，“${asked}”不行`;
export const failed = (): string => '算不出来：请检查各参数的区域是否完整';

/** `台账 1160行 120户 #0f3a…`: what LEDGER shows, and what the other functions take. */
export const handle = (rows: number, households: number, digest: string): string => `台账 ${rows}行 ${households}户 #${digest}`;
