// An empty ledger for a plan: the plan enters, sheets with headers, blank rows and what may be typed into them leave.
// What is typed into them is read without a question.
import { entryAt, lastOf } from '../basis/entry';
import { ROLE_NAMES } from '../ledger/tables/role-names';
import { namesOfScheme } from '../ledger/names/scheme-names';
import { usesEndDate } from '../scheme/end-dates';
import { labelOf, phrasesOf } from '../scheme/item-names';
import type { BaseCategory, Item, PeriodKind, Rules, Scheme } from '../scheme/types';
import { figureInWords } from '../wording/phrases';
import { PERIOD_HEADERS, PERIOD_SUFFIXES, TEMPLATE_WORDS } from '../wording/sheets/template';
import { LONGEST_CHOICES, type SheetModel, type SheetValidation } from './model';
import { widthFor } from './text-width';

type Column = {
  readonly header: string;
  readonly least?: number;
  readonly allow?: SheetValidation['allow'];
  readonly message?: string;
};

/** Rows with borders, ready to be filled in; what may be typed holds further down too. */
const BLANK_ROWS = 40;
const LAST_ROW = 5000;
const HEADER_HEIGHT = 24;
const NARROWEST = 9;
const MOST = 100_000;
/** The smallest figure above nothing that counts and points may have. */
const LEAST_COUNT = 0.001;

/** 花名册, 加减分登记, 基础分评定 for each period that the plan assesses, 兑换登记 where the plan redeems. The plan's latest rules. */
export function composeTemplateSheets(scheme: Scheme): readonly SheetModel[] {
  const { rules } = lastOf(scheme.versions);
  const who =
    scheme.earner === 'person'
      ? [{ header: '编号' }, { header: '姓名', least: 12 }]
      : [{ header: '户号' }, { header: '户主', least: 12 }];
  return [
    sheetOf(ROLE_NAMES.roster, rosterColumns(rules, who)),
    sheetOf(ROLE_NAMES.events, eventColumns(scheme, rules, who)),
    ...assessmentSheets(rules, who),
    ...(rules.redemption === null ? [] : [sheetOf(ROLE_NAMES.redemptions, redemptionColumns(who))]),
  ];
}

const DAY: Column = { header: '日期', least: 13, allow: { kind: 'day' }, message: TEMPLATE_WORDS.day };

function rosterColumns({ participants, redemption }: Rules, who: readonly Column[]): readonly Column[] {
  return [
    ...who,
    { header: '村民小组', least: 12 },
    yesOrNo('是否常住'),
    ...(participants.elderlyOptIn ? [yesOrNo('老年户'), yesOrNo('自愿参加')] : []),
    ...(participants.classes.length === 0
      ? []
      : [{ header: '人员类别', least: 12, ...oneOf(participants.classes, TEMPLATE_WORDS.pickOne) }]),
    ...(redemption?.carryOver === true ? [{ header: '上年结转' }] : []),
    { header: '备注', least: 20 },
  ];
}

function eventColumns(scheme: Scheme, rules: Rules, who: readonly Column[]): readonly Column[] {
  const { items } = rules;
  const typed = rules.freeItems !== null || items.some((item) => item.typed !== null);
  const ends = items.some(usesEndDate);
  return [
    DAY,
    ...who,
    {
      header: '项目',
      least: 24,
      ...(rules.freeItems === null ? oneOf(choicesOf(scheme, items), TEMPLATE_WORDS.pickItem) : {}),
    },
    ...(rules.freeItems === null
      ? []
      : [{ header: '类别', ...oneOf([TEMPLATE_WORDS.bonus, TEMPLATE_WORDS.deduction], TEMPLATE_WORDS.pickOne) }]),
    { header: '数量', allow: { kind: 'number', from: LEAST_COUNT, to: MOST }, message: TEMPLATE_WORDS.count },
    ...(typed ? [{ header: '分值' }] : []),
    ...(ends ? [{ ...DAY, header: '止期' }] : []),
    { header: '依据', least: 16 },
    { header: '备注', least: 20 },
  ];
}

/** A sheet for each length of period, the shortest first: figures of one row are all of one period. */
function assessmentSheets({ base }: Rules, who: readonly Column[]): readonly SheetModel[] {
  const kinds = (Object.keys(PERIOD_HEADERS) as PeriodKind[]).filter((kind) =>
    base.categories.some(({ period }) => period === kind),
  );
  return kinds.map((kind, index) => {
    const figures = base.categories.filter(({ period }) => period === kind).flatMap(figureColumns);
    return sheetOf(`${ROLE_NAMES.assessment}${index === 0 ? '' : PERIOD_SUFFIXES[kind]}`, [
      { header: PERIOD_HEADERS[kind], least: 12 },
      ...who,
      ...figures,
      { header: '备注', least: 20 },
    ]);
  });
}

/** By its parts where it has any, else as a whole; by its grades where it has those. */
function figureColumns(category: BaseCategory): readonly Column[] {
  const parts = category.items.length > 0 ? category.items : [category];
  const grades = category.grades.map(({ name }) => name);
  return parts.map((part): Column => ({
    header: category.items.length > 0 ? labelOf(part) : part.name,
    ...(grades.length > 0
      ? oneOf(grades, TEMPLATE_WORDS.pickOne)
      : { allow: { kind: 'number', from: 0, to: part.max }, message: TEMPLATE_WORDS.figure(figureInWords(part.max)) }),
  }));
}

function redemptionColumns(who: readonly Column[]): readonly Column[] {
  return [
    DAY,
    ...who,
    { header: '兑换物品', least: 16 },
    { header: '消耗积分', allow: { kind: 'number', from: LEAST_COUNT, to: MOST }, message: TEMPLATE_WORDS.points },
    { header: '领取人签字', least: 14 },
    { header: '备注', least: 20 },
  ];
}

/** The items as a list can hold them all: by number and name as far as there is room, else by number;
 * each is found again by what stands there. */
function choicesOf(scheme: Scheme, items: readonly Item[]): readonly string[] {
  const { items: names } = namesOfScheme(scheme);
  const ways = [
    labelOf,
    ({ id, name }: Item) => `${id} ${phrasesOf(name)[0] ?? ''}`.trim(),
    ({ name }: Item) => name,
    ({ id }: Item) => id,
  ];
  const isFound = (choice: string, index: number): boolean =>
    scheme.items[names.find(choice)]?.id === entryAt(items, index).id;
  return ways.map((say) => items.map(say)).find((choices) => fits(choices) && choices.every(isFound)) ?? [];
}

function fits(choices: readonly string[]): boolean {
  return choices.every((choice) => !choice.includes(',')) && choices.join(',').length <= LONGEST_CHOICES;
}

/** Nothing where no list can hold them. */
function oneOf(choices: readonly string[], message: string): Pick<Column, 'allow' | 'message'> {
  return choices.length === 0 || !fits(choices) ? {} : { allow: { kind: 'list', choices }, message };
}

function yesOrNo(header: string): Column {
  return { header, ...oneOf([TEMPLATE_WORDS.yes, TEMPLATE_WORDS.no], TEMPLATE_WORDS.pickOne) };
}

function sheetOf(name: string, columns: readonly Column[]): SheetModel {
  const header = {
    cells: columns.map((column) => ({ value: column.header, style: 'header' as const })),
    height: HEADER_HEIGHT,
  };
  const blank = { cells: columns.map(() => ({ value: null, style: 'text' as const })) };
  const widths = columns.map((column) => widthFor([column.header], column.least ?? NARROWEST));
  return {
    name,
    mark: null,
    columnWidths: widths,
    rows: [header, ...Array.from({ length: BLANK_ROWS }, () => blank)],
    merges: [],
    validations: columns.flatMap(({ allow, message }, column) =>
      allow === undefined || message === undefined
        ? []
        : [{ top: 1, left: column, bottom: LAST_ROW, right: column, allow, message }],
    ),
    print: { paper: 'A4', orientation: 'landscape', titleRows: [0, 0], pageNumbers: true, fitToWidth: true },
    frozenRows: 1,
  };
}
