// What the pane says of LEDGER formulas that do not read all of the ledger any more.
import { cellName } from '../../engine';
import type { Lack, StaleFormula } from '../../tasks/stale-formulas';
import type { CellPlace } from '../../workbook/desk';
import { sheetsInWords } from './names';

const MOST = 4;

export const staleWords = {
  update: '更新公式',
  updating: '正在更新公式…',
  updated: (count: number) => `已更新${count}个台账代号，用它的格子会重新计算`,
  leave: '先不管',
  /** What the formulas in cells lack. */
  lacking: (stale: readonly StaleFormula[]) => `台账代号（${inWords(stale.map(placeInWords))}）没有跟上现在的台账：${inWords(lacksInWords(stale), '；')}。用它的公式，得数可能和这里显示的不一样。`,
  /** Formulas that cannot be updated where they stand. */
  circular: (stale: readonly StaleFormula[]) => `${inWords(stale.map(placeInWords))}的台账代号落在台账的表里面，公式不能引用自己：请把这一格剪切到旁边的空白列或别的工作表（用它的公式会跟着改），再点“重新读取”。`,
} as const;

/** `“登记”G1` */
export function placeInWords({ sheet, row, column }: CellPlace): string {
  return `“${sheet}”${cellName(row, column)}`;
}

/** Each lack once; the sheets that are left out together, since months come by the dozen. */
function lacksInWords(stale: readonly StaleFormula[]): readonly string[] {
  const lacks = [...new Map(stale.flatMap((each) => each.lacks).map((lack) => [JSON.stringify(lack), lack])).values()];
  const sheets = lacks.flatMap((lack) => (lack.kind === 'sheet' ? [lack.sheet] : []));
  return [...(sheets.length === 0 ? [] : [`漏了${sheetsInWords(sheets)}`]), ...lacks.flatMap((lack) => (lack.kind === 'sheet' ? [] : [lackInWords(lack)]))];
}

function lackInWords(lack: Exclude<Lack, { kind: 'sheet' }>): string {
  switch (lack.kind) {
    case 'rows': return `漏了“${lack.sheet}”表第${lack.from}行以下`;
    case 'columns': return `“${lack.sheet}”表的栏没有选全`;
    case 'header': return `“${lack.sheet}”表的表头没有选全`;
    case 'renamed': return `“${lack.former}”表现在叫“${lack.sheet}”`;
    case 'gone': return '它用的表、行或列已经删掉了（#REF!）';
    case 'older': return '它是以前的写法，读得没有现在全';
    case 'setting': return `设置“${lack.label}”变了，原来是${lack.before}，现在是${lack.now}`;
  }
}

function inWords(parts: readonly string[], between = '、'): string {
  return parts.slice(0, MOST).join(between) + (parts.length > MOST ? `${between}另外还有${parts.length - MOST}处` : '');
}
