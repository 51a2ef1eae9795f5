// Rows of a table's body that are no rows of the ledger: totals, notes, signatures, full marks.
import { compact, holdsEither, isBlank, type CellValue } from '../../basis/cells';
import { filledCells } from '../sheet-view';

const LONGEST_LABEL = 40;

/** `合计`, `一组小计`, `合 计：`, `总计(分)`, `共计63户`. */
const TOTAL = /(?:合计|小计|总计|共计|累计)$|^(?:合计|小计|总计|共计)\d/u;
/** `2户`, `共30户`, `59条`, `总户数`: how many there are, where a household stands in other rows. */
const HOW_MANY = /^(?:共有|共|计|全村|本村)?\d+(?:户|条|笔|人|页)$|^总?(?:户数|人数|条数)(?:\d+(?:户|人|条)?)?$/u;
/** `承前页`, `过次页`, `转下页`, `本页累计`: what a page carries over; `平均分`, `最高分`: what is said of all rows. */
const CARRIED =
  /^(?:承|接|承接)(?:前|上)页$|^(?:过|转)(?:次|下)页$|^(?:全村|本组|本村|各户)?(?:平均|平均分|平均值|平均得分|均分|最高分|最低分|最高|最低|最大值|最小值|中位数)$/u;
/** The row of the maxima below the header of an assessment. */
const FULL_MARKS = /^(?:满分|满分值|标准分|标准分值)$/u;

/** A row labelled …合计, …小计 or …总计 (or 满分, 承前页, 平均分) is no row: its first text and the columns given are looked at, where
 * a number of households (2户) is one too. */
export function isTotalRow(row: readonly CellValue[], columns: readonly number[]): boolean {
  const first = row.find((cell) => !isBlank(cell));
  return isTotalLabel(first, false) || columns.some((column) => isTotalLabel(row[column], true));
}

/** Letters of which every such label has one. */
const LABEL_LETTERS = new Uint8Array(0x10000);
for (const letter of '计分户条笔人页数均高低值') LABEL_LETTERS[letter.charCodeAt(0)] = 1;

function mayBeLabel(cell: string): boolean {
  for (let at = 0; at < cell.length; at++) if (LABEL_LETTERS[cell.charCodeAt(at)] === 1) return true;
  return false;
}

const [COLON, WIDE_COLON] = [':', '：'].map((letter) => letter.charCodeAt(0));

// Called for every row of a roster: a text without any of these letters is decided at once.
function isTotalLabel(cell: CellValue | undefined, ofHousehold: boolean): boolean {
  if (typeof cell !== 'string' || cell.length > LONGEST_LABEL || !mayBeLabel(cell)) return false;
  const text = cell.normalize('NFKC').replace(/[\s:]+/gu, '');
  const label = text.replace(/\([^)]*\)/gu, '');
  return (
    TOTAL.test(label) ||
    TOTAL.test(text.replace(/[()]/gu, '')) ||
    FULL_MARKS.test(label) ||
    (ofHousehold && HOW_MANY.test(label)) ||
    CARRIED.test(label)
  );
}

/** `填表人：张三`, `说明：`; a time of day (`10:30`) is no label. */
const LABEL = /^[^\d:：]{1,15}[:：]/u;
const LABELLED = /^[^\d:：]{1,15}[:：]\s*\S/u;
/** Labels that no row of a ledger holds, wherever they stand. */
const FORM_LABEL = /^(?:单位|填报|制表|填表|编制|报送)[^\d:：]{0,10}[:：]/u;
/** What a note or a line for signatures begins with. */
const NOTE =
  /^(?:(?:备注|说明|注|附注|填表说明)$|(?:制表|填表|填报|审核|复核|审批|经办|负责人|记录人|统计人|监督|评议小组|评议组|驻村干部|村支书|村主任|村委会|村民委员会|村务监督|盖章|签字|公示))/u;

/** A row that holds nothing or one cell, or that begins with a label, a note or a signature, is no row. */
export function isNoteRow(row: readonly CellValue[] | undefined): boolean {
  const filled = filledCells(row);
  if (!row || filled <= 1) return true;
  const first = row.find((cell) => !isBlank(cell));
  if (isLabel(first, LABEL) || isNote(first)) return true;
  return filled <= 4 && row.some((cell) => isLabel(cell, FORM_LABEL));
}

// A text that begins with a digit or a letter, as a 户号 does, is decided at once.
function isNote(cell: CellValue | undefined): boolean {
  if (typeof cell !== 'string') return false;
  const first = cell.charCodeAt(0);
  return (first < 0x21 || first > 0x7e) && NOTE.test(compact(cell.slice(0, LONGEST_LABEL)));
}

/** A line of the form around a table: `单位：油房村 | 填报时间：2022年`, `月份：2022年3月`. */
export function isFormLine(row: readonly CellValue[]): boolean {
  return (
    isLabel(
      row.find((cell) => !isBlank(cell)),
      LABELLED,
    ) || row.some((cell) => isLabel(cell, FORM_LABEL))
  );
}

// Called for every row of a roster: a text without a colon is decided at once.
function isLabel(cell: CellValue | undefined, label: RegExp): boolean {
  return (
    typeof cell === 'string' &&
    holdsEither(cell, COLON, WIDE_COLON, LONGEST_LABEL) &&
    label.test(cell.slice(0, LONGEST_LABEL).trim())
  );
}
