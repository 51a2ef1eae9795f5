// The 单位 line of a sheet → the village's name.
import { isBlank, textOf, type CellValue } from '../basis/cells';
import type { SheetView } from './sheet-view';

const ROWS_SEARCHED = 8;
const LONGEST_UNIT = 60;

const LABEL = /^(?:填报|编制|报送)?(?:单\s*位|村\s*名)(?:\([^)]*\))?:\s*/u;
/** `单位：分`: what is counted, not who counts. */
const MEASURE = /^(?:[^\s]{0,3}[分元角户人口次件个亩斤项岁]|公里|平方米|公斤|千克)$/u;

/** The village that a 单位 line names: 单位：油房村村民委员会 → 油房村; '' when no line does. */
export function villageOf(views: readonly SheetView[]): string {
  for (const { table, rows } of views) {
    if (table.generated) continue;
    for (const row of rows.slice(0, ROWS_SEARCHED)) {
      const unit = unitIn(row);
      if (unit !== '') return villageName(unit);
    }
  }
  return '';
}

// Behind the label's colon, or in the next filled cell.
function unitIn(row: readonly CellValue[] | undefined): string {
  let label = '';
  for (const cell of row ?? []) {
    if (isBlank(cell)) continue;
    const text = label + (typeof cell === 'string' && cell.length <= LONGEST_UNIT ? textOf(cell) : '');
    const match = LABEL.exec(text);
    const unit = match ? text.slice(match[0].length) : '';
    if (unit !== '' && !MEASURE.test(unit)) return unit;
    label = match && unit === '' ? text : '';
  }
  return '';
}

function villageName(unit: string): string {
  const body = unit.replace(/\(盖章\)|\(公章\)|\(章\)/gu, '').split(/\s/u)[0];
  const place = body.replace(/(村民委员会|居民委员会|村委会|居委会|村党支部|村党总支)$/u, '');
  if (place === body || place === '' || /[村镇乡区县]$/u.test(place)) return place;
  return /居/u.test(body.slice(place.length)) ? `${place}社区` : `${place}村`;
}
