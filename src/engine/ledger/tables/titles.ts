// The lines above a table → what they call it: for its role, its period and the ledger's year.
import { isBlank, textOf, type CellValue } from '../../basis/cells';
import { filledCells, type SheetView } from '../sheet-view';

const ROWS_ABOVE = 6;
const MOST_TITLES_IN_ROW = 2;
const LONGEST_TITLE = 100;

/** `填报时间：2023年1月5日`, `打印日期`, `截至…`: when a sheet was made is not what it is about. */
const ABOUT_THE_SHEET = /填报|制表|填表|编制|报送|打印|日期|时间|截至|截止/u;
/** `单位：…`, `审核人：…`, `说明：…`: who made it, and notes. */
const ABOUT_OTHERS = /^(?:单位|村|审|负责|经办|主管|驻村|评议小组|监督|说明|注|备注)[^\d:]{0,12}:/u;
/** A label whose value stands behind its colon, and one whose value stands in the next cell. */
const LABEL = /^[^\d:]{1,15}:/u;
const BARE_LABEL = /^[^\d:]{1,15}:$/u;

/** `一、本表由各组每月登记，次月公示`: a rule of the village or of the form. */
const RULE = /[，。；;]|^(?:[(（]?(?:[一二三四五六七八九十]+|\d{1,2})[)）]?[、.．)）]).{10,}/u;

/** The titles in the rows from `floor` (at most six) to the one above row `above`; '' when there are none. */
export function titlesAbove(view: SheetView, above: number, floor = 0): string {
  const titles: string[] = [];
  for (let row = Math.max(0, floor, above - ROWS_ABOVE); row < above; row++) titles.push(...titlesIn(view.rows[row]));
  return titles.join(' ');
}

function titlesIn(row: readonly CellValue[] | undefined): readonly string[] {
  const titles: string[] = [];
  let label = '';
  let labelled = 0;
  for (const cell of row ?? []) {
    if (isBlank(cell)) continue;
    const text = textOf(typeof cell === 'string' ? cell.slice(0, LONGEST_TITLE) : cell);
    const own = LABEL.test(text) ? text : label + text;
    if (LABEL.test(own)) labelled++;
    if (typeof cell === 'string' && !ABOUT_THE_SHEET.test(own) && !ABOUT_OTHERS.test(own) && !RULE.test(text))
      titles.push(text.replace(/\s+/gu, ''));
    label = BARE_LABEL.test(text) ? text : '';
  }
  return filledCells(row) - labelled <= MOST_TITLES_IN_ROW ? titles : [];
}
