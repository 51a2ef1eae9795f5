// What the command line says while and after opening a ledger.
import type { Ledger } from '../../engine';
import type { SheetGlimpse } from '../../tasks/sheet-glimpse';
import { visible } from '../terminal-text';

const MOST_SHEETS = 6;

export const opening = {
  reading: (name: string) => `正在读取 ${name}，文件较大，请稍候…`,
  scoring: '正在计算…',
  writing: (name: string) => `正在写出 ${name}…`,
  noLedger: (name: string, seen: readonly SheetGlimpse[]) =>
    `${visible(name)} 里没有找到积分台账：要有“加减分登记”表（表头有日期、户号或户主、项目）或“基础分评定”表（表头有月份、户号或户主、各项评分）；${seenSheets(seen)}，请检查是不是选错了文件，或者表头改了名字`,
  yearUnstated: '台账里没有写是哪一年（日期里没有年份，表名、标题里也没有），请用 --year 写明，例如 --year 2022',
  noRecords: (ledger: Ledger, years: readonly number[], span: string) => {
    const count = ledger.problems.filter((problem) => problem.severity === 'error').length;
    if (years.length === 0 && count > 0) return `台账里没有可以计分的记录：有${count}处错误，请先用 village-points check 查看；方案选错了的，改 --scheme`;
    const faults = count === 0 ? '' : `，另有${count}处错误（用 village-points check 查看）`;
    return years.length === 0
      ? '台账里还没有可以计分的记录，请先登记加减分或基础分评定'
      : `台账里没有${ledger.year}年${span}的记录${faults}；有记录的是${years.join('、')}年，请用 --year 写明，例如 --year ${years[years.length - 1]}`;
  },
} as const;

function seenSheets(seen: readonly SheetGlimpse[]): string {
  if (seen.length === 0) return '文件里一张工作表也没有';
  const sheets = seen.slice(0, MOST_SHEETS).map(seenSheet).join('；');
  return `文件里看到：${sheets}${seen.length > MOST_SHEETS ? `；等${seen.length}张表` : ''}`;
}

function seenSheet({ sheet, hidden, generated, headers }: SheetGlimpse): string {
  const name = sheet === '' ? '工作表' : `“${visible(sheet)}”`;
  if (generated) return `${name}（本程序写出的结果，不当台账读）`;
  const marks = hidden ? '（隐藏）' : '';
  return headers.length === 0 ? `${name}${marks}是空表` : `${name}${marks}的表头像是 ${headers.map(visible).join('、')}`;
}
