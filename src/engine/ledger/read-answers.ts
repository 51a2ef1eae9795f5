// A row of 积分设置 that answers a question: its cells enter, the answer leaves, or what may stand there instead.
import { compact, isBlank, textOf, type CellValue } from '../basis/cells';
import { UNKNOWN } from './names/name-index';
import type { SchemeNames } from './names/scheme-names';
import { COLUMN_ROLES, NOT_SCORED, type Answers, isAsideUse, type SheetUse } from './questions';
import { headerKey } from './tables/header-words';
import { ROLE_NAMES } from './tables/role-names';
import type { LedgerRole } from './types';

/** The columns of a remembered answer: what it is about, the sheet, the wording as the clerk wrote it, what it is used
 * as. */
export const ANSWER_HEADERS = ['对照', '工作表', '写法', '用作'] as const;

export type AnswerKind = keyof Answers;

/** What the first cell of an answer's row says. */
export const ANSWER_LABELS: Readonly<Record<AnswerKind, string>> = {
  columns: '列对照',
  items: '事项对照',
  statuses: '状态对照',
  sheets: '工作表对照',
  dates: '日期对照',
};

export const STATUS_USES = { counts: '计', not: '不计' } as const;
/** A column of 3.5 that means the 5th of March. */
export const DATE_USE = '月.日';
/** What a sheet may be said to be. */
export const SHEET_USES: Readonly<Record<SheetUse, string>> = { ...ROLE_NAMES, copy: '副本', 'other-subject': '无关' };

/** The word of a sheet's use; any other text is its own word. */
export function sheetUseWord(use: string): string {
  return Object.entries(SHEET_USES).find(([own]) => own === use)?.[1] ?? use;
}

/** One answer, of the list of that name in Answers. */
export type Answer = {
  readonly [Kind in AnswerKind]: { readonly list: Kind; readonly answer: Answers[Kind][number] };
}[AnswerKind];

/** `expected`: what may stand there. */
export type ReadAnswer = Answer | { readonly list: null; readonly expected: string };

const KIND_OF: ReadonlyMap<string, AnswerKind> = new Map(
  Object.entries(ANSWER_LABELS).map(([kind, label]) => [label, kind as AnswerKind]),
);
const USE_OF: ReadonlyMap<string, SheetUse> = new Map(
  Object.entries(SHEET_USES).flatMap(([use, word]) => (use === 'settings' ? [] : [[word, use as SheetUse] as const])),
);
/** What a person may say that a sheet is. */
export const SHEET_WORDS: readonly string[] = [...USE_OF.keys()];

/** The use that a word names; `undefined` for none. */
export function sheetUse(word: string): SheetUse | undefined {
  return USE_OF.get(compact(word));
}

/** Which answer a row's label begins; `undefined` for any other label. */
export function answerKind(label: string): AnswerKind | undefined {
  return KIND_OF.get(label);
}

/** `names`: the plan's, where roles and items are to be held to it; `null` takes any word. */
export function readAnswer(list: AnswerKind, row: readonly CellValue[], names: SchemeNames | null): ReadAnswer {
  const [sheet, word, use] = [writtenIn(row[1]), writtenIn(row[2]), textOf(row[3])];
  switch (list) {
    case 'columns':
      return word !== '' && isColumnRole(use, names)
        ? { list, answer: { sheet, header: word, role: use } }
        : refused(['项目', '分值', '不用']);
    case 'items':
      return word !== '' && isItem(use, names) ? { list, answer: { word, item: use } } : refused(['J1', NOT_SCORED]);
    case 'statuses':
      return word !== '' && (use === STATUS_USES.counts || use === STATUS_USES.not)
        ? { list, answer: { word, counts: use === STATUS_USES.counts } }
        : refused(Object.values(STATUS_USES));
    case 'sheets': {
      const known = sheetUse(use);
      return sheet !== '' && known !== undefined ? { list, answer: { sheet, use: known } } : refused(SHEET_WORDS);
    }
    case 'dates':
      return word !== '' && (use === '' || use === DATE_USE)
        ? { list, answer: { sheet, header: word } }
        : refused([DATE_USE]);
  }
}

/** What two answers must share to be about the same matter. */
export function matterOf({ list, answer }: Answer): string {
  switch (list) {
    case 'columns':
    case 'dates':
      return JSON.stringify([list, answer.sheet, headerKey(answer.header)]);
    case 'items':
    case 'statuses':
      return JSON.stringify([list, compact(answer.word)]);
    case 'sheets':
      return JSON.stringify([list, answer.sheet]);
  }
}

/** Whether two answers about the same matter may both stand: they say the same, or name two tables of one sheet. */
export function agree(a: Answer, b: Answer): boolean {
  if (a.list === 'sheets' && b.list === 'sheets' && isTableRole(a.answer.use) && isTableRole(b.answer.use)) return true;
  return useOf(a) === useOf(b);
}

/** What the answer says, in the word that stands in 积分设置. */
export function useOf({ list, answer }: Answer): string {
  switch (list) {
    case 'columns':
      return answer.role;
    case 'items':
      return answer.item;
    case 'statuses':
      return answer.counts ? STATUS_USES.counts : STATUS_USES.not;
    case 'sheets':
      return SHEET_USES[answer.use];
    case 'dates':
      return DATE_USE;
  }
}

/** Answers in their lists, in the order given. */
export function answersOf(all: readonly Answer[]): Answers {
  const of = <Kind extends AnswerKind>(kind: Kind) =>
    all.flatMap((one) => (one.list === kind ? [one.answer as Answers[Kind][number]] : []));
  return {
    columns: of('columns'),
    items: of('items'),
    statuses: of('statuses'),
    sheets: of('sheets'),
    dates: of('dates'),
  };
}

/** Every answer, list by list. */
export function allAnswers({ columns, items, statuses, sheets, dates }: Answers): readonly Answer[] {
  return [
    ...sheets.map((answer): Answer => ({ list: 'sheets', answer })),
    ...columns.map((answer): Answer => ({ list: 'columns', answer })),
    ...dates.map((answer): Answer => ({ list: 'dates', answer })),
    ...items.map((answer): Answer => ({ list: 'items', answer })),
    ...statuses.map((answer): Answer => ({ list: 'statuses', answer })),
  ];
}

/** The answers with one more, and those that it contradicts and takes the place of. */
export function withAnswerAmong(
  answers: Answers,
  added: Answer,
): { readonly answers: Answers; readonly replaced: readonly Answer[] } {
  const matter = matterOf(added);
  const all = allAnswers(answers);
  const same = all.filter((one) => matterOf(one) === matter);
  const replaced = same.filter((one) => !agree(one, added));
  if (replaced.length === 0 && same.some((one) => useOf(one) === useOf(added))) return { answers, replaced };
  return { answers: answersOf([...all.filter((one) => !replaced.includes(one)), added]), replaced };
}

/** A word of COLUMN_ROLES, an item or a base target of the plan. */
export function isColumnRole(word: string, names: SchemeNames | null): boolean {
  if (word === '') return false;
  return (
    names === null ||
    COLUMN_ROLES.some((role) => role === word) ||
    names.items.find(word) !== UNKNOWN ||
    names.targets.find(word) !== UNKNOWN
  );
}

export function isItem(word: string, names: SchemeNames | null): boolean {
  if (word === '') return false;
  return names === null || word === NOT_SCORED || names.items.find(word) !== UNKNOWN;
}

/** The tables that a sheet may be said to hold. */
export function isTableRole(use: SheetUse): use is LedgerRole {
  return !isAsideUse(use);
}

/** As written: a sheet's name or a header may begin or end in white space, so it is not trimmed. */
function writtenIn(cell: CellValue | undefined): string {
  if (isBlank(cell)) return '';
  return typeof cell === 'string' ? cell : String(cell);
}

function refused(words: readonly string[]): ReadAnswer {
  return { list: null, expected: words.join('、') };
}
