// A workbook that a villager could read → its cells, for tests of reading.
import type { CellTable, CellValue, MergedArea } from '../../src/engine/basis/cells';

/**
 * Sheets as lines of text. `# 表名` starts a sheet; `|` parts the cells of a row; a line with nothing but
 * `|` is a blank row, an empty line is none. A blank cell is null, digits are a number, anything else is
 * text; a leading `'` makes text of digits and is not part of it. `\n` is a line break in a cell.
 * `^` is merged with the cell above, `<` with the cell on its left.
 * Behind the sheet's name in brackets: `[隐藏]`, `[本产品生成]`, `[1904]`, `[始于 B3]` (its first cell's place).
 * A value put in with `${…}` is that cell, whatever it holds.
 */
export function ledgerOf(
  strings: TemplateStringsArray,
  ...values: readonly (CellValue | undefined)[]
): readonly CellTable[] {
  const lines = strings.raw.reduce((text, part, at) => `${text}\u0000${at - 1}\u0000${part}`).split('\n');
  const sheets: { readonly heading: string; readonly rows: string[] }[] = [];
  for (const line of lines.map((one) => one.trim()).filter((one) => one !== '')) {
    if (line.startsWith('#')) sheets.push({ heading: line.slice(1).trim(), rows: [] });
    else if (sheets.length === 0) throw new Error(`a row before the first sheet: ${line}`);
    else sheets[sheets.length - 1].rows.push(line);
  }
  return sheets.map(({ heading, rows }) =>
    sheetOf(
      heading,
      rows.map((row) => row.split('|').map((cell) => cell.trim())),
      values,
    ),
  );
}

function sheetOf(
  heading: string,
  texts: readonly (readonly string[])[],
  values: readonly (CellValue | undefined)[],
): CellTable {
  const marks = [...heading.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1]);
  const origin = marks.find((mark) => mark.startsWith('始于'));
  const [, letter = 'A', number = '1'] = /([A-Z])(\d+)/.exec(origin ?? '') ?? [];
  const top = Number(number) - 1;
  const left = letter.charCodeAt(0) - 65;
  return {
    sheet: heading.replace(/\[[^\]]*\]/g, '').trim(),
    rows: texts.map((row) => row.map((text) => cellOf(text, values))),
    merges: mergesOf(texts).map((area) => ({
      top: area.top + top,
      left: area.left + left,
      bottom: area.bottom + top,
      right: area.right + left,
    })),
    ...(origin === undefined ? {} : { top, left }),
    ...(marks.includes('隐藏') ? { hidden: true } : {}),
    ...(marks.includes('1904') ? { date1904: true } : {}),
    ...(marks.includes('本产品生成') ? { generated: true } : {}),
  };
}

function cellOf(text: string, values: readonly (CellValue | undefined)[]): CellValue {
  const put = /^\u0000(\d+)\u0000$/.exec(text);
  // A hole is what a ragged sheet may hand over, whatever the types say.
  if (put) return values[Number(put[1])] as CellValue;
  if (text === '' || text === '^' || text === '<') return null;
  if (text.startsWith("'")) return text.slice(1);
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text.replaceAll('\\n', '\n');
}

function mergesOf(texts: readonly (readonly string[])[]): readonly MergedArea[] {
  const areas: MergedArea[] = [];
  texts.forEach((row, top) =>
    row.forEach((text, left) => {
      if (text === '^' || text === '<') return;
      let right = left;
      while (row[right + 1] === '<') right++;
      let bottom = top;
      while (texts[bottom + 1]?.[left] === '^') bottom++;
      if (right > left || bottom > top) areas.push({ top, left, bottom, right });
    }),
  );
  return areas;
}
