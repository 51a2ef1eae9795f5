// What the pane says of LEDGER formulas that do not read all of the ledger any more.
import { cellName } from '../../engine';
import type { Lack, StaleFormula } from '../../tasks/stale-formulas';
import type { CellPlace } from '../../workbook/desk';

const MOST = 4;

export const staleWords = {
  update: '更新公式',
  updating: '正在更新公式…',
  updated: (count: number) => `已更新${count}个台账代号，用它的格子会重新计算`,
  leave: '先不管',
  /** What the formulas in cells lack. */
  lacking: (stale: readonly StaleFormula[]) => `台账代号（${inWords(stale.map(placeInWords))}）还是照以前的台账写的：${inWords(lacksOf(stale).map(lackInWords), '；')}。表格里用它的公式可能和这里显示的不一样。`,
  /** Formulas that cannot be updated where they stand. */
  circular: (stale: readonly StaleFormula[]) => `${inWords(stale.map(placeInWords))}的台账代号落在台账的表里面，公式不能引用自己：请把这一格剪切到旁边的空白列或别的工作表（用它的公式会跟着改），再点“重新读取”。`,
} as const;

/** `“登记”G1` */
export function placeInWords({ sheet, row, column }: CellPlace): string {
  return `“${sheet}”${cellName(row, column)}`;
}

function lacksOf(stale: readonly StaleFormula[]): readonly Lack[] {
  return [...new Map(stale.flatMap(({ lacks }) => lacks).map((lack) => [JSON.stringify(lack), lack])).values()];
}

function lackInWords(lack: Lack): string {
  switch (lack.kind) {
    case 'sheet': return `没有工作表“${lack.sheet}”`;
    case 'rows': return `没有“${lack.sheet}”第${lack.from}行以下`;
    case 'columns': return `“${lack.sheet}”的栏没有选全`;
    case 'header': return `“${lack.sheet}”的表头没有选全`;
    case 'renamed': return `工作表“${lack.former}”现在叫“${lack.sheet}”`;
    case 'gone': return '它用的表、行或列已经删掉了（#REF!）';
    case 'setting': return settingInWords(lack);
  }
}

/** Plans bear names that no clerk gave them. */
function settingInWords({ label, before, now }: Extract<Lack, { kind: 'setting' }>): string {
  if (before === '') return `少了设置“${label}”`;
  return now === '' || label === '方案' ? `设置“${label}”变了` : `设置“${label}”变了，原来是${before}，现在是${now}`;
}

function inWords(parts: readonly string[], between = '、'): string {
  return parts.slice(0, MOST).join(between) + (parts.length > MOST ? `${between}另外还有${parts.length - MOST}处` : '');
}
