// What the ranges of a LEDGER leave out, as its own cell and PROBLEMS say it.

const UPDATE = '请在面板“公式”一页点“更新公式”，或者把公式里的区域改大';

export const sheetOutside = (sheet: string, whole: boolean): string => (whole
  ? `工作表“${sheet}”不在台账公式的区域里：它已经算进去了，可是改动它的时候公式不会自己重算。${UPDATE}`
  : `工作表“${sheet}”像是台账，却不在台账公式的区域里：它没有算进去。${UPDATE}`);
export const rowsOutside = (sheet: string, row: number): string => `“${sheet}”第${row}行起不在台账公式的区域里：已经算进去了，可是改动这些行的时候公式不会自己重算。${UPDATE}`;
export const rowsLeftOut = (sheet: string, row: number): string => `“${sheet}”第${row}行起有记录不在台账公式的区域里：没有算进去。${UPDATE}`;
export const rangeFull = (sheet: string, row: number): string => `“${sheet}”写到了台账公式区域的最后一行（第${row}行）：再往下添的行，公式不会自己重算。${UPDATE}`;

export const laterYear = (year: number, later: number): string => `台账里已经有${later}年的记录，公式的设置写的是年度${year}：要算新的一年，请把设置里的年度改成${later}，或者去掉“年度”这一行`;

/** Behind the counts in LEDGER's own cell; '' among the sheets stands for the year. */
export const inTicket = (sheets: readonly string[]): string => `（要更新公式：${sheets.slice(0, 3).map((sheet) => (sheet === '' ? '年度' : `“${sheet}”`)).join('、')}${sheets.length > 3 ? '等' : ''}，原因见 VILLAGE.PROBLEMS）`;
