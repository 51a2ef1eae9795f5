// What `award` says besides its tables.
import { visible } from '../terminal-text';

export const awardWords = {
  listedIn: (sheet: string) => `都在“${visible(sheet)}”表里`,
  openTerm: (last: number) => `这一届到${last}年度才满，这一年不评奖，没有年终评比表，只有排名表\n`,
  noAwards: (plan: string) => `方案“${visible(plan)}”没有写评奖办法，没有年终评比表，只有排名表；要评奖的，请在方案里写上“年终奖励”（awards）\n`,
  noToday: '电脑的日期不在2000到2099年之间，请调好日期，或者用 --date 写明制表日期，例如 --date 2022-12-31',
  written: (path: string, sheets: readonly string[], converted: boolean) =>
    `已写出 ${visible(path)}，新增工作表：${sheets.map(visible).join('、')}\n${converted ? '原文件不是 .xlsx 格式，结果另存成了新的 .xlsx，原文件没有动\n' : ''}`,
} as const;
